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
export function readDegrees(
  bytes: Uint8Array,
  units: Uint32Array,
  has: Uint8Array,
): Float64Array<ArrayBuffer> {
  let points = 0;
  for (let row = 0; row < has.length; row += 1) if (has[row] !== 0) points += 1;
  const steps = readPlanes(bytes, points);
  const degrees = new Float64Array(has.length);
  const expected = new Expectation();
  let point = 0;
  for (let row = 0; row < has.length; row += 1) {
    if (has[row] === 0) {
      degrees[row] = Number.NaN;
      continue;
    }
    const value = expected.next(units[row]!) + unfold(steps[point]!);
    point += 1;
    expected.met(value);
    degrees[row] = value / DEGREE_STEPS;
  }
  return degrees;
}
