/**
 * The points of the rows of a packed file. Each is a step from where its neighbours lie: the mean of
 * the rows before it in its unit, or, for the first of a unit, what was expected of the row before.
 */
import { DEGREE_STEPS } from './format.ts';
import { readPlanes, unfold } from './numbers.ts';

/** Expects a coordinate from those before it; packing and opening ask the same questions. */
export class Expectation {
  private unit = -1;
  private sum = 0;
  private count = 0;
  private expected = 0;

  next(unit: number): number {
    if (unit !== this.unit) {
      this.unit = unit;
      this.sum = 0;
      this.count = 0;
    } else if (this.count > 0) this.expected = Math.round(this.sum / this.count);
    return this.expected;
  }

  met(value: number): void {
    this.sum += value;
    this.count += 1;
    if (this.count === 1) this.expected = value;
  }
}

/**
 * Degrees by row, NaN where a row has no point.
 *
 * @param units the unit of each row
 * @param has 0 for a row without a point
 */
export function readPoints(
  sections: { readonly lat: Uint8Array; readonly lon: Uint8Array },
  units: Uint16Array,
  has: Uint8Array,
): { readonly lat: Float64Array<ArrayBuffer>; readonly lon: Float64Array<ArrayBuffer> } {
  let points = 0;
  for (let row = 0; row < has.length; row += 1) points += has[row]!;
  const latSteps = readPlanes(sections.lat, points);
  const lonSteps = readPlanes(sections.lon, points);
  const lat = new Float64Array(has.length).fill(Number.NaN);
  const lon = new Float64Array(has.length).fill(Number.NaN);
  const latExpected = new Expectation();
  const lonExpected = new Expectation();
  let point = 0;
  for (let row = 0; row < has.length; row += 1) {
    if (has[row] === 0) continue;
    const unit = units[row]!;
    const north = latExpected.next(unit) + unfold(latSteps[point]!);
    const east = lonExpected.next(unit) + unfold(lonSteps[point]!);
    point += 1;
    latExpected.met(north);
    lonExpected.met(east);
    lat[row] = north / DEGREE_STEPS;
    lon[row] = east / DEGREE_STEPS;
  }
  return { lat, lon };
}
