/** What choosing a line of the search does. */
import type { Place } from '../../../geodata/settlement.ts';
import { appStore } from '../state/store.ts';
import type { BarePoint } from '../state/types.ts';
import type { SearchEntry } from './entries.ts';

/** Close enough to see what lies about a point. */
const POINT_ZOOM = 11;

/** @returns what stands in the box afterwards: nothing, or the example that was chosen */
export function chooseEntry(entry: SearchEntry): string {
  if (entry.type === 'example') return entry.text;
  if (entry.type === 'place') choosePlace(entry.place);
  else if (entry.type === 'point') showPoint(entry.point);
  else
    appStore()
      .getState()
      .setNamesakes({ name: entry.name, within: entry.within?.id ?? null });
  return '';
}

function choosePlace(place: Place): void {
  const { select, setHighlights } = appStore().getState();
  select({ type: 'place', place: place.id }, { show: true, alone: true });
  setHighlights(place.type === 'unit' ? [] : [place.id]);
}

function showPoint(point: BarePoint): void {
  const { words, map, selection, namesakes, ...actions } = appStore().getState();
  if (selection) actions.select(null);
  if (namesakes) actions.setNamesakes(null);
  actions.setPointShown(point);
  map?.show(point.lat, point.lon, POINT_ZOOM);
  actions.announce(words.search.point.shown(pointInWords(point)));
}

/** "48.28, 37.18": no more than the metre that five decimals are. */
export function pointInWords({ lat, lon }: BarePoint): string {
  return [lat, lon].map((degrees) => Number(degrees.toFixed(5))).join(', ');
}
