/**
 * Weighs mentions together: what lies in one list lies together, one name means one place, a gloss
 * names the same place. Each mention tells its neighbours how certain it is of which candidates, and
 * is weighed again by what they tell, a few rounds long.
 */
import { bearingDegrees } from '../../../geodata/distance.ts';
import { BEARINGS } from '../types.ts';
import type { Direction } from './directions.ts';
import type { Knowledge } from './named.ts';
import { areApart } from './neighbours.ts';
import { certaintiesOf, MOST_SPEAKING, type Weighed } from './weigh.ts';
import {
  BEARING_AGREES,
  BEARING_DIFFERS,
  SAME_AS_GLOSS,
  SAME_NAME,
  SAME_NAME_BY_PERSON,
} from './weights.ts';
import { callWitnesses, evidenceAt, neutralEvidence } from './witnesses.ts';

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

/** Adds what another mention of the same place says, for the candidates that both have. */
function addShared(weights: Float64Array, one: Weighed, other: Weighed, weight: number): void {
  const speakers = Math.min(MOST_SPEAKING, other.meant.length);
  for (let rank = 0; rank < speakers; rank += 1) {
    const at = other.meant[rank]!;
    const here = one.named === other.named ? at : one.named.rows.indexOf(other.named.rows[at]!);
    if (here !== -1) weights[here]! += weight * other.certainty[rank]!;
  }
}

/** Texts name one of eight bearings, and not always the nearest. */
const BEARING_WITHIN = 50;
const BEARING_BEYOND = 80;

/** How far a candidate lies off the bearing that the text gives, in degrees; null where it gives none. */
export function offBearing(
  one: Weighed,
  candidate: number,
  { weighed, placeOf }: Surroundings,
  { gazetteer }: Knowledge,
): number | null {
  const { liesFrom } = one.mention;
  if (liesFrom === null) return null;
  const anchor = weighed[placeOf[liesFrom.mention] ?? -1];
  if (anchor === undefined || anchor.meant.length === 0) return null;
  const { lat, lon } = gazetteer.columns;
  const from = anchor.named.rows[anchor.meant[0]!]!;
  const row = one.named.rows[candidate]!;
  const bearing = bearingDegrees(lat[from]!, lon[from]!, lat[row]!, lon[row]!);
  const wanted = 45 * BEARINGS.indexOf(liesFrom.bearing);
  const off = Math.abs(((bearing - wanted + 540) % 360) - 180);
  return Number.isNaN(off) ? null : off;
}

/** Whether the bearing speaks for a candidate (true) or against it (false); null where it does not say. */
export function bearingAgrees(off: number | null): boolean | null {
  if (off === null) return null;
  if (off <= BEARING_WITHIN) return true;
  return off <= BEARING_BEYOND ? null : false;
}

/** Evidence of the mention in hand by candidate; no name has more of them. */
const scratch = new Float64Array(256);

/**
 * Weighs the candidates `over` of one mention again by what the others say now.
 */
export function weighAgain(
  place: number,
  over: Int32Array,
  surroundings: Surroundings,
  knowledge: Knowledge,
): void {
  const one = surroundings.weighed[place]!;
  const { named, fixed } = one;
  const weights = scratch;
  callWitnesses(place, surroundings.weighed, surroundings.directions);
  const neutral = neutralEvidence();
  let ofOnly = neutral;
  let ofOthers = Number.NEGATIVE_INFINITY;
  for (let step = 0; step < over.length; step += 1) {
    const at = over[step]!;
    const x = named.x[at]!;
    const evidence = Number.isNaN(x)
      ? neutral
      : evidenceAt(x, named.y[at]!, named.z[at]!, named.prior[at]!, named.outlier[at]!);
    if (at === one.only) ofOnly = evidence;
    else if (evidence > ofOthers) ofOthers = evidence;
    weights[at] = fixed[at]! + evidence;
    if (one.mention.liesFrom === null) continue;
    const agrees = bearingAgrees(offBearing(one, at, surroundings, knowledge));
    if (agrees !== null) weights[at]! += agrees ? BEARING_AGREES : BEARING_DIFFERS;
  }
  // The neighbours may know of another bearer close by; where they do not, distance says nothing.
  if (ofOnly < neutral && ofOthers <= neutral) weights[one.only]! += neutral - ofOnly;
  for (const other of [surroundings.before[place]!, surroundings.after[place]!]) {
    if (other === -1) continue;
    const said = surroundings.weighed[other]!;
    if (areApart(one, said)) continue;
    addShared(weights, one, said, said.decided === -1 ? SAME_NAME : SAME_NAME_BY_PERSON);
  }
  for (const gloss of surroundings.glosses[place]!) {
    addShared(weights, one, surroundings.weighed[gloss]!, SAME_AS_GLOSS);
  }
  const { meant, certainty, none } = certaintiesOf(over, weights, one.ofNone + neutral);
  one.meant = meant;
  one.certainty = certainty;
  one.none = none;
}
