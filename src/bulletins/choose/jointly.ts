/**
 * Weighs mentions together: what lies in one list lies together, one name means one place, a gloss
 * names the same place. Each mention tells its neighbours how certain it is of which candidates, and
 * is weighed again by what they tell, a few rounds long.
 */
import { bearingDegrees } from '../../../geodata/distance.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
import { BEARINGS, type Mention } from '../types.ts';
import type { Knowledge } from './named.ts';
import { areOne, closeness, REACH } from './neighbours.ts';
import { inSpace, type SpacePoint } from './terrain.ts';
import { setCertainty, type Weighed } from './weigh.ts';
import {
  BEARING_AGREES,
  BEARING_DIFFERS,
  MOST_WITNESSES,
  NEAR_KM,
  NEUTRAL,
  NONE_OF_THEM,
  OUTLIER,
  SAME_AS_GLOSS,
  SAME_NAME,
  SAME_NAME_BY_PERSON,
} from './weights.ts';

/** Directions before a mention that speak for where it lies reach so many sentences. */
const DIRECTION_REACH = 2;
/** A direction is as wide as a stretch of the front. */
const DIRECTION_KM = 40;
const DIRECTION_CLOSENESS = 0.7;
/** Of a direction's places the first is the likeliest. */
const DIRECTION_SHARES = [0.6, 0.2, 0.1, 0.1] as const;

/** What is known of the text beside the mentions in hand. */
export interface Surroundings {
  readonly weighed: readonly Weighed[];
  /** For each mention of the text its place in `weighed`; -1 for others. */
  readonly placeOf: Int32Array;
  /** For each mention in hand the glosses of it, as places in `weighed`. */
  readonly glosses: readonly (readonly number[])[];
  /** The mentions of the same name before and after, as places in `weighed`; -1 for none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** The directions of each sentence. */
  readonly directions: ReadonlyMap<number, readonly Direction[]>;
}

export interface Direction {
  readonly points: readonly SpacePoint[];
}

/** Points that speak together as one witness. */
interface Witness {
  readonly weight: number;
  readonly reachKm: number;
  readonly x: number[];
  readonly y: number[];
  readonly z: number[];
  readonly share: number[];
  /** What its points leave unsaid. */
  readonly rest: number;
}

export function directionsOf(
  mentions: readonly Mention[],
  { gazetteer }: Knowledge,
): Map<number, Direction[]> {
  const found = new Map<number, Direction[]>();
  const pointOf = (id: PlaceId): SpacePoint[] => {
    const place = gazetteer.byId(id);
    if (place?.type !== 'settlement' || place.point === null) return [];
    return [inSpace(place.point.lat, place.point.lon)];
  };
  for (const mention of mentions) {
    if (mention.type !== 'direction') continue;
    const points = mention.places.slice(0, DIRECTION_SHARES.length).flatMap(pointOf);
    if (points.length === 0) continue;
    const known = found.get(mention.sentence);
    if (known === undefined) found.set(mention.sentence, [{ points }]);
    else known.push({ points });
  }
  return found;
}

function witnessOf(other: Weighed, weight: number): Witness | null {
  const { named, certainty, speaking, speakers } = other;
  const witness: Witness = { weight, reachKm: NEAR_KM, x: [], y: [], z: [], share: [], rest: 0 };
  let said = 0;
  for (let rank = 0; rank < speakers; rank += 1) {
    const at = speaking[rank]!;
    const share = certainty[at]!;
    // NaN is no number to compare with: a place without a point says nothing.
    if (!(share > 0.02) || Number.isNaN(named.x[at]!)) continue;
    witness.x.push(named.x[at]!);
    witness.y.push(named.y[at]!);
    witness.z.push(named.z[at]!);
    witness.share.push(share);
    said += share;
  }
  return said < 0.05 ? null : { ...witness, rest: 1 - said };
}

function directionWitness({ points }: Direction, weight: number): Witness {
  const share = points.map((_, rank) => (points.length === 1 ? 1 : DIRECTION_SHARES[rank]!));
  const said = share.reduce((sum, one) => sum + one, 0);
  return {
    weight: weight * DIRECTION_CLOSENESS,
    reachKm: DIRECTION_KM,
    x: points.map(({ x }) => x),
    y: points.map(({ y }) => y),
    z: points.map(({ z }) => z),
    share,
    rest: Math.max(0, 1 - said),
  };
}

function witnessesOf(place: number, { weighed, directions }: Surroundings): Witness[] {
  const one = weighed[place]!;
  const { mention } = one;
  const found: Witness[] = [];
  const from = Math.max(0, place - REACH);
  const to = Math.min(weighed.length - 1, place + REACH);
  for (let at = from; at <= to; at += 1) {
    const other = weighed[at]!;
    if (at === place || areOne(one, other)) continue;
    const witness = witnessOf(other, closeness(mention, other.mention));
    if (witness !== null) found.push(witness);
  }
  for (let back = 0; back <= DIRECTION_REACH; back += 1) {
    for (const direction of directions.get(mention.sentence - back) ?? []) {
      found.push(directionWitness(direction, 1 / (1 + back)));
    }
  }
  return found;
}

/** How likely a list's place is at a point, given one witness: 1 where they meet, less with distance. */
function likelihoodAt(witness: Witness, x: number, y: number, z: number): number {
  const unit = 1 / (witness.reachKm * witness.reachKm);
  let sum = witness.rest * NEUTRAL;
  for (let at = 0; at < witness.x.length; at += 1) {
    const dx = witness.x[at]! - x;
    const dy = witness.y[at]! - y;
    const dz = witness.z[at]! - z;
    sum += witness.share[at]! * (OUTLIER + 1 / (1 + unit * (dx * dx + dy * dy + dz * dz)));
  }
  return sum;
}

/** Adds what another mention of the same place says, for the candidates that both have. */
function addShared(weights: Float64Array, one: Weighed, other: Weighed, weight: number): void {
  for (let rank = 0; rank < other.speakers; rank += 1) {
    const at = other.speaking[rank]!;
    const here = one.named === other.named ? at : one.named.rows.indexOf(other.named.rows[at]!);
    if (here !== -1) weights[here]! += weight * other.certainty[at]!;
  }
}

function addBearing(
  weights: Float64Array,
  one: Weighed,
  surroundings: Surroundings,
  knowledge: Knowledge,
) {
  const { liesFrom } = one.mention;
  if (liesFrom === null) return;
  const anchor = surroundings.weighed[surroundings.placeOf[liesFrom.mention] ?? -1];
  if (anchor === undefined || anchor.speakers === 0) return;
  const { lat, lon } = knowledge.gazetteer.columns;
  const from = anchor.named.rows[anchor.speaking[0]!]!;
  const wanted = 45 * BEARINGS.indexOf(liesFrom.bearing);
  for (let at = 0; at < weights.length; at += 1) {
    const row = one.named.rows[at]!;
    const bearing = bearingDegrees(lat[from]!, lon[from]!, lat[row]!, lon[row]!);
    const off = Math.abs(((bearing - wanted + 540) % 360) - 180);
    // Texts name one of eight bearings, not always the nearest.
    weights[at]! += off <= 50 ? BEARING_AGREES : off <= 80 ? 0 : BEARING_DIFFERS;
  }
}

/** Weighs one mention again by what the others say now. */
export function weighAgain(place: number, surroundings: Surroundings, knowledge: Knowledge): void {
  const one = surroundings.weighed[place]!;
  if (one.named.length === 0) return;
  const weights = Float64Array.from(one.fixed);
  let none = NONE_OF_THEM;
  const witnesses = witnessesOf(place, surroundings);
  let total = 0;
  for (const { weight } of witnesses) total += weight;
  const scale = total > MOST_WITNESSES ? MOST_WITNESSES / total : 1;
  const { x, y, z } = one.named;
  for (const witness of witnesses) {
    const weight = witness.weight * scale;
    const neutral = weight * Math.log(NEUTRAL);
    none += neutral;
    for (let at = 0; at < weights.length; at += 1) {
      const isKnown = !Number.isNaN(x[at]!);
      weights[at]! += isKnown
        ? weight * Math.log(likelihoodAt(witness, x[at]!, y[at]!, z[at]!))
        : neutral;
    }
  }
  for (const other of [surroundings.before[place]!, surroundings.after[place]!]) {
    if (other === -1) continue;
    const said = surroundings.weighed[other]!;
    addShared(weights, one, said, said.decided === -1 ? SAME_NAME : SAME_NAME_BY_PERSON);
  }
  for (const gloss of surroundings.glosses[place]!) {
    addShared(weights, one, surroundings.weighed[gloss]!, SAME_AS_GLOSS);
  }
  addBearing(weights, one, surroundings, knowledge);
  setCertainty(one, weights, none);
}
