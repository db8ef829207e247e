import type { PlaceId } from '../../../../geodata/settlement.ts';
import { appStore } from '../../state/store.ts';

/** Rings all the places and brings one of them into view, or all. */
export function showOnMap(places: readonly PlaceId[], one: PlaceId | null): void {
  const { setHighlights, showPlaces, setSheet, sheet } = appStore().getState();
  setHighlights(places);
  // A sheet at full height hides the map it points at.
  if (sheet === 'full') setSheet('half');
  showPlaces(one === null ? places : [one]);
}
