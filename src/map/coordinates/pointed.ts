/** Where on the map the pointer is, or else the middle of what panels leave visible. */
import { type Map as LeafletMap, type Point, point } from 'leaflet';
import type { Insets } from '../types.ts';

export function visibleMiddle(map: LeafletMap, { top, right, bottom, left }: Insets): Point {
  const size = map.getSize();
  return point((size.x + left - right) / 2, (size.y + top - bottom) / 2);
}

export interface Pointed {
  /** Degrees WGS 84; longitudes within 180. */
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
  readonly isCentre: boolean;
}

export function pointedAt(map: LeafletMap, pointer: Point | null, insets: Insets): Pointed {
  const { lat, lng } = map.containerPointToLatLng(pointer ?? visibleMiddle(map, insets)).wrap();
  return { lat, lon: lng, zoom: map.getZoom(), isCentre: pointer === null };
}
