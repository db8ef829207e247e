/** Where on the screen a place must be: computed here, from the definition of the projection and from nothing of ours. */
import type { Page } from 'playwright-core';

export interface LatLon {
  readonly lat: number;
  readonly lon: number;
}

export interface Position extends LatLon {
  readonly zoom: number;
}

/** CSS pixels of the window. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

const TILE = 256;
/** Mean radius of the Earth in metres. */
const EARTH_RADIUS = 6_371_008.8;

/** Spherical Web Mercator (EPSG:3857) in pixels of a world of 256 * 2^zoom. */
export function webMercator({ lat, lon }: LatLon, zoom: number): ScreenPoint {
  const world = TILE * 2 ** zoom;
  const phi = (lat * Math.PI) / 180;
  return {
    x: world * (0.5 + lon / 360),
    y: world * (0.5 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / (2 * Math.PI)),
  };
}

/** Where a place is in a window whose map has its centre at `view`. */
export function onScreen(
  place: LatLon,
  view: Position,
  size: { readonly width: number; readonly height: number },
): ScreenPoint {
  const at = webMercator(place, view.zoom);
  const centre = webMercator(view, view.zoom);
  return { x: at.x - centre.x + size.width / 2, y: at.y - centre.y + size.height / 2 };
}

/** Great-circle distance. */
export function kilometresBetween(a: LatLon, b: LatLon): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return (2 * EARTH_RADIUS * Math.asin(Math.sqrt(h))) / 1000;
}

export function hashOf({ lat, lon, zoom }: Position): string {
  return `#map=${zoom}/${lat}/${lon}`;
}

/** The position that the address tells, once it does. */
export async function positionInAddress(page: Page): Promise<Position> {
  await page.waitForFunction(() => location.hash.includes('map='));
  const match = /map=([\d.]+)\/(-?[\d.]+)\/(-?[\d.]+)/.exec(await page.evaluate('location.hash'));
  if (match === null) throw new Error('The address tells no position.');
  const [zoom, lat, lon] = match.slice(1).map(Number) as [number, number, number];
  return { lat, lon, zoom };
}
