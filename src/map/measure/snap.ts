/** Finds the settlement that a click of the measuring line means. */
import type { Map as LeafletMap, Point } from 'leaflet';
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { LaterLabels } from '../labels/LaterLabels.ts';
import type { MarksLayer } from '../marks/MarksLayer.ts';
import type { PlaceSums } from '../marks/sum.ts';
import { metresPerPixel } from '../projection.ts';
import type { NameStyle } from '../types.ts';
import type { LinePoint } from './line.ts';

/** What shows places on the map. */
export interface ShownPlaces {
  readonly sums: PlaceSums;
  readonly marks: Pick<MarksLayer, 'hit'>;
  readonly labels: Pick<LaterLabels, 'hit'>;
  readonly props: { readonly gazetteer: Gazetteer | null; readonly nameStyle: NameStyle };
}

const MOUSE_REACH = 10;
const FINGER_REACH = 20;
/**
 * A settlement that shows neither mark nor name is taken only where the reach is no more than this
 * on the ground: farther out, every click would land on some village that nobody sees.
 */
const UNSEEN_REACH_M = 1200;

/** The point of the settlement or site whose mark, name or spot lies there, else the spot itself. */
export function pointAt(map: LeafletMap, shown: ShownPlaces, at: Point, touch: boolean): LinePoint {
  const { gazetteer } = shown.props;
  const { lat, lng } = map.containerPointToLatLng(at).wrap();
  const bare: LinePoint = { lat, lon: lng, place: null };
  if (gazetteer === null) return bare;
  const id = shownPlaceAt(shown, at, touch);
  const found = id === null ? null : pointOf(gazetteer, shown.props.nameStyle, id);
  if (found !== null) return found;
  const reach = touch ? FINGER_REACH : MOUSE_REACH;
  if (reach * metresPerPixel(lat, map.getZoom()) > UNSEEN_REACH_M) return bare;
  const corner = map.containerPointToLatLng(at.subtract([reach, reach]));
  const other = map.containerPointToLatLng(at.add([reach, reach]));
  const [row] = gazetteer.within([corner.lng, other.lat, other.lng, corner.lat], 1);
  const unseen = row === undefined ? undefined : gazetteer.columns.ids[row];
  return (unseen && pointOf(gazetteer, shown.props.nameStyle, unseen)) || bare;
}

function shownPlaceAt(
  { sums, marks, labels }: ShownPlaces,
  at: Point,
  touch: boolean,
): PlaceId | null {
  const mark = marks.hit(at, touch);
  if (mark?.places.length === 1) return sums.table.places.ids[mark.places[0]!] ?? null;
  return labels.hit(at);
}

/** A place's point with its name in the language the reader put first; null for regions and unplaced ones. */
export function pointOf(gazetteer: Gazetteer, style: NameStyle, id: PlaceId): LinePoint | null {
  const place = gazetteer.byId(id);
  if (place === undefined || place.type === 'unit' || place.point === null) return null;
  const { lat, lon } = place.point;
  return { lat, lon, place: { id, name: place.display[style.first] } };
}
