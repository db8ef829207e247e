/** Fits and moves the map inside what panels leave visible. */
import { type LatLngBoundsExpression, type Map as LeafletMap, type Point, point } from 'leaflet';
import type { BBox } from '../../geodata/gazetteer.ts';
import type { Insets, MapPosition } from './types.ts';

/**
 * Pixels kept free about what is fitted: at the right for the buttons, at the bottom for the scale
 * bar and the credits.
 */
const FIT_MARGINS: Insets = { top: 40, right: 76, bottom: 56, left: 40 };
/** Pixels that are free about a place that counts as visible. */
const SHOW_MARGIN = 48;
/** A window that panels cover altogether is treated as if this much were free. */
const LEAST_FREE = 120;

export interface Motion {
  readonly animate: boolean;
}

export function toLatLngBounds([west, south, east, north]: BBox): [
  [number, number],
  [number, number],
] {
  return [
    [south, west],
    [north, east],
  ];
}

/** Upper left and lower right corner of what no panel covers, in pixels of the window. */
export function visibleCorners(size: Point, insets: Insets): { from: Point; to: Point } {
  const [left, right] = freeSpan(size.x, insets.left, insets.right);
  const [top, bottom] = freeSpan(size.y, insets.top, insets.bottom);
  return { from: point(left, top), to: point(right, bottom) };
}

function freeSpan(length: number, before: number, after: number): [number, number] {
  const free = length - before - after;
  if (free >= LEAST_FREE) return [before, length - after];
  const middle = Math.min(Math.max(before + free / 2, LEAST_FREE / 2), length - LEAST_FREE / 2);
  return [middle - LEAST_FREE / 2, middle + LEAST_FREE / 2];
}

/** What Leaflet's fitBounds takes to keep to the visible part. */
export function fitOptions(size: Point, insets: Insets, maxZoom: number) {
  const { from, to } = visibleCorners(size, insets);
  const { top, right, bottom, left } = FIT_MARGINS;
  // All margins alike give way where little is free.
  const share = Math.max(
    0,
    Math.min(
      1,
      (to.x - from.x - LEAST_FREE) / (left + right),
      (to.y - from.y - LEAST_FREE) / (top + bottom),
    ),
  );
  return {
    paddingTopLeft: from.add(point(left, top).multiplyBy(share)),
    paddingBottomRight: size.subtract(to).add(point(right, bottom).multiplyBy(share)),
    maxZoom,
  };
}

export function fitInside(
  map: LeafletMap,
  bounds: LatLngBoundsExpression,
  insets: Insets,
  maxZoom: number,
  { animate }: Motion,
): void {
  map.fitBounds(bounds, { ...fitOptions(map.getSize(), insets, maxZoom), animate });
}

/** Puts a place in the middle of the visible part at a zoom. */
export function centreOn(
  map: LeafletMap,
  lat: number,
  lon: number,
  zoom: number,
  insets: Insets,
  { animate }: Motion,
): void {
  const { from, to } = visibleCorners(map.getSize(), insets);
  const shift = from.add(to).divideBy(2).subtract(map.getSize().divideBy(2));
  const centre = map.unproject(map.project([lat, lon], zoom).subtract(shift), zoom);
  map.setView(centre, zoom, { animate });
}

/** Brings a place into view: nothing moves where it is visible and the zoom is close enough. */
export function showPlace(
  map: LeafletMap,
  lat: number,
  lon: number,
  minZoom: number,
  insets: Insets,
  motion: Motion,
): void {
  const zoom = Math.max(map.getZoom(), minZoom);
  const at = map.latLngToContainerPoint([lat, lon]);
  const { from, to } = visibleCorners(map.getSize(), insets);
  const margin = Math.min(SHOW_MARGIN, (to.x - from.x) / 4, (to.y - from.y) / 4);
  const isVisible =
    at.x >= from.x + margin &&
    at.x <= to.x - margin &&
    at.y >= from.y + margin &&
    at.y <= to.y - margin;
  if (isVisible && map.getZoom() >= minZoom) return;
  centreOn(map, lat, lon, zoom, insets, motion);
}

/** Zooms about the middle of the visible part. */
export function zoomBy(map: LeafletMap, delta: number, insets: Insets, { animate }: Motion): void {
  const { from, to } = visibleCorners(map.getSize(), insets);
  map.setZoomAround(from.add(to).divideBy(2), map.getZoom() + delta, { animate });
}

export function positionOf(map: LeafletMap): MapPosition {
  const { lat, lng } = map.getCenter();
  return { lat, lon: lng, zoom: map.getZoom() };
}
