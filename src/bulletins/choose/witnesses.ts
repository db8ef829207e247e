/**
 * What the neighbours of a mention say about where it lies. One mention's witnesses are held at a
 * time, in arrays that the next one's overwrite: this is the innermost work of reading.
 */
import type { Direction } from './directions.ts';
import { areOne, closeness, REACH } from './neighbours.ts';
import { MOST_SPEAKING, type Weighed } from './weigh.ts';
import {
  DIRECTION_CLOSENESS,
  DIRECTION_KM,
  MOST_WITNESSES,
  NEAR_KM,
  NEUTRAL,
  OUTLIER,
} from './weights.ts';

const MOST = 2 * REACH + 16;
const weights = new Float64Array(MOST);
/** What the points of a witness leave unsaid. */
const rests = new Float64Array(MOST);
/** One over the square of the distance at which a witness is half as telling. */
const reaches = new Float64Array(MOST);
/** The points of witness `w` stand from `starts[w]` to before `starts[w + 1]`. */
const starts = new Int32Array(MOST + 1);
const x = new Float64Array(MOST * MOST_SPEAKING);
const y = new Float64Array(MOST * MOST_SPEAKING);
const z = new Float64Array(MOST * MOST_SPEAKING);
const shares = new Float64Array(MOST * MOST_SPEAKING);
let count = 0;
/** Witnesses that know of one another count less each. */
let scale = 1;
/** Whether the text tells of fighting on the ground, by a direction or a bearing. */
let isOnGround = false;

/** A candidate less certain is not spoken of. */
const LEAST_SHARE = 0.02;
const LEAST_SAID = 0.05;

function reachOf(km: number): number {
  return 1 / (km * km);
}
const NEAR_REACH = reachOf(NEAR_KM);
const DIRECTION_REACH = reachOf(DIRECTION_KM);

function addMention({ named, certainty, meant }: Weighed, weight: number): void {
  let to = starts[count]!;
  let said = 0;
  for (let rank = 0; rank < meant.length && rank < MOST_SPEAKING; rank += 1) {
    const share = certainty[rank]!;
    if (share < LEAST_SHARE) break;
    const at = meant[rank]!;
    const pointX = named.x[at]!;
    // A place without a point says nothing.
    if (Number.isNaN(pointX)) continue;
    x[to] = pointX;
    y[to] = named.y[at]!;
    z[to] = named.z[at]!;
    shares[to] = share;
    said += share;
    to += 1;
  }
  if (said < LEAST_SAID) return;
  weights[count] = weight;
  rests[count] = 1 - said;
  reaches[count] = NEAR_REACH;
  count += 1;
  starts[count] = to;
}

function addDirection({ points, shares: said }: Direction, weight: number): void {
  let to = starts[count]!;
  points.forEach((point, at) => {
    x[to] = point.x;
    y[to] = point.y;
    z[to] = point.z;
    shares[to] = said[at]!;
    to += 1;
  });
  weights[count] = weight * DIRECTION_CLOSENESS;
  rests[count] = 1 - said.reduce((sum, one) => sum + one, 0);
  reaches[count] = DIRECTION_REACH;
  count += 1;
  starts[count] = to;
}

/** Directions before a mention that speak for where it lies reach so many sentences. */
const DIRECTION_SENTENCES = 2;

/** Takes the witnesses of one mention in hand. */
export function callWitnesses(
  place: number,
  weighed: readonly Weighed[],
  directions: ReadonlyMap<number, readonly Direction[]>,
): void {
  const one = weighed[place]!;
  count = 0;
  starts[0] = 0;
  const to = Math.min(weighed.length - 1, place + REACH);
  for (let at = Math.max(0, place - REACH); at <= to; at += 1) {
    const other = weighed[at]!;
    if (at === place) continue;
    const weight = closeness(one, other);
    if (weight > 0 && !areOne(one, other)) addMention(other, weight);
  }
  const mentionsCalled = count;
  if (directions.size > 0) {
    for (let back = 0; back <= DIRECTION_SENTENCES; back += 1) {
      for (const direction of directions.get(one.mention.sentence - back) ?? []) {
        if (count < MOST) addDirection(direction, 1 / (1 + back));
      }
    }
  }
  isOnGround = one.mention.bearing !== null || count > mentionsCalled;
  let total = 0;
  for (let at = 0; at < count; at += 1) total += weights[at]!;
  scale = total > MOST_WITNESSES ? MOST_WITNESSES / total : 1;
}

/** A witness this near, about twice its reach, lifts the prior of the oblast wholly. */
const LIFTING = 0.25;

/** Logarithms of 0 to 1.1 in steps fine enough: looked up some hundred times a mention. */
const STEPS = 4096;
const LOGARITHMS = Float64Array.from({ length: 1.1 * STEPS }, (_, at) =>
  Math.log((at + 0.5) / STEPS),
);

/** The logarithm of what the witnesses say about a place without a known point. */
export function neutralEvidence(): number {
  let sum = 0;
  for (let at = 0; at < count; at += 1) sum += weights[at]!;
  return sum * scale * Math.log(NEUTRAL);
}

/**
 * The logarithm of how likely the witnesses make a place at a point: each says 1 where it lies itself,
 * half that at its reach, and never less than `outlier`. `prior` is what the oblast of the place
 * says against it: a text that surely speaks of a place close by has shown that it speaks of that
 * oblast, and lifts it.
 */
export function evidenceAt(
  pointX: number,
  pointY: number,
  pointZ: number,
  prior: number,
  outlier: number,
): number {
  const least = isOnGround ? OUTLIER : outlier;
  let sum = 0;
  let nearest = 0;
  for (let witness = 0; witness < count; witness += 1) {
    let likelihood = rests[witness]! * NEUTRAL;
    const reach = reaches[witness]!;
    for (let at = starts[witness]!; at < starts[witness + 1]!; at += 1) {
      const dx = x[at]! - pointX;
      const dy = y[at]! - pointY;
      const dz = z[at]! - pointZ;
      const near = shares[at]! / (1 + reach * (dx * dx + dy * dy + dz * dz));
      likelihood += shares[at]! * least + near;
      if (near > nearest) nearest = near;
    }
    sum += weights[witness]! * LOGARITHMS[(likelihood * STEPS) | 0]!;
  }
  return sum * scale - prior * Math.min(1, nearest / LIFTING);
}
