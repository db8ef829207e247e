/** Coordinates as text, as exact as the zoom lets them be pointed at. Pure. */
import { metresPerPixel, worldSize } from '../projection.ts';

export type CoordinateFormat = 'degrees' | 'mgrs';

/** What turns a point into a reference of the military grid; null where the grid has none. Loaded when first asked for. */
export type ToMgrs = (lat: number, lon: number, digits: 2 | 4 | 6 | 8 | 10) => string | null;

/** More would claim to know a metre. */
const MOST_DECIMALS = 5;

/** Decimals of a degree that one pixel is worth at a zoom: 2 at zoom 6, 5 at zoom 14. */
export function decimalsAt(zoom: number): number {
  const perPixel = 360 / worldSize(zoom);
  return Math.min(MOST_DECIMALS, Math.max(0, Math.ceil(-Math.log10(perPixel))));
}

/** Latitude, then longitude in decimal degrees: "48.277, 37.177". A longitude beyond 180 is brought back. */
export function degreesText(lat: number, lon: number, zoom: number): string {
  const decimals = decimalsAt(zoom);
  const turned = ((((lon + 180) % 360) + 360) % 360) - 180;
  return `${withoutMinusZero(lat.toFixed(decimals))}, ${withoutMinusZero(turned.toFixed(decimals))}`;
}

function withoutMinusZero(text: string): string {
  return /^-0(\.0*)?$/.test(text) ? text.slice(1) : text;
}

/** Digits of easting and northing together, so that a square is no smaller than a pixel: 4 (1 km) at zoom 6, 10 (1 m) at zoom 14. */
export function mgrsDigitsAt(lat: number, zoom: number): 2 | 4 | 6 | 8 | 10 {
  const perPixel = metresPerPixel(lat, zoom);
  const steps = [1, 10, 100, 1000] as const;
  const found = steps.findLast((step) => step <= perPixel) ?? 1;
  return perPixel >= 10_000 ? 2 : ({ 1: 10, 10: 8, 100: 6, 1000: 4 } as const)[found];
}
