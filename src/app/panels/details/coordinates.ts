import type { Point } from '../../../../geodata/settlement.ts';

/** Metres of half a degree of latitude: the error that rounding to whole degrees can add. */
const HALF_DEGREE_M = 55_660;

/**
 * How many decimals a point deserves: rounding adds no more error than the point already has, and
 * no digit pretends to know better. 100 m: three decimals; 1 km: two; 10 km: one.
 */
export function decimalsFor(accuracyM: number): number {
  if (!(accuracyM > 0)) return 5;
  return Math.min(5, Math.max(0, Math.ceil(Math.log10(HALF_DEGREE_M / accuracyM))));
}

/** Latitude and longitude in degrees WGS 84, rounded to what the accuracy deserves: "48.277, 37.177". */
export function coordinatesToCopy(point: Point): string {
  const decimals = decimalsFor(point.accuracyM);
  return `${point.lat.toFixed(decimals)}, ${point.lon.toFixed(decimals)}`;
}

/** The same for reading: "48.277 N 37.177 E". */
export function coordinatesInWords(point: Point): string {
  const decimals = decimalsFor(point.accuracyM);
  const part = (degrees: number, positive: string, negative: string) =>
    `${Math.abs(degrees).toFixed(decimals)} ${degrees < 0 ? negative : positive}`;
  return `${part(point.lat, 'N', 'S')} ${part(point.lon, 'E', 'W')}`;
}
