/** Why a candidate may or may not be the place meant, as data that the app puts into words. */
import { fold } from '../../../geodata/names/fold.ts';
import type { Reason } from '../../claims/claim.ts';
import type { Mention, ReadOptions } from '../types.ts';
import type { Surroundings } from './jointly.ts';
import type { Knowledge, Named } from './named.ts';
import { areOne, REACH } from './neighbours.ts';
import { choiceOf } from './resolve.ts';
import { chordKm } from './terrain.ts';
import { regionsOf, type Weighed } from './weigh.ts';

/** What lies in one list spans less than this; beyond the second distance it is told as far. */
const NEAR_OTHERS_KM = 60;
const FAR_FROM_OTHERS_KM = 100;

function pointOf(named: Named, at: number) {
  return { x: named.x[at]!, y: named.y[at]!, z: named.z[at]! };
}

function* regionReasons(
  at: number,
  { named, mention }: Weighed,
  mentions: readonly Mention[],
  { terrain }: Knowledge,
): Generator<Reason> {
  const region = regionsOf(mention, mentions)[0];
  if (region === undefined) return;
  const isIn = (row: number): boolean => terrain.unitsOf(row).some((unit) => region.includes(unit));
  const unit = region[0]!;
  if (!isIn(named.rows[at]!)) {
    yield { code: 'outside-region', values: { region: unit } };
    return;
  }
  const inRegion = named.rows.filter(isIn).length;
  yield { code: inRegion === 1 ? 'only-one-in-region' : 'region-named', values: { region: unit } };
}

/** Distances to the places that the others of the list, or else of the sentence, now mean. */
function* nearnessReasons(at: number, place: number, { weighed }: Surroundings): Generator<Reason> {
  const one = weighed[place]!;
  const here = pointOf(one.named, at);
  const distances: number[] = [];
  for (let to = Math.max(0, place - REACH); to <= place + REACH && to < weighed.length; to += 1) {
    const other = weighed[to]!;
    if (to === place || areOne(one, other)) continue;
    const isTogether =
      one.mention.list === null
        ? one.mention.sentence === other.mention.sentence
        : one.mention.list === other.mention.list;
    const choice = isTogether ? choiceOf(other) : -1;
    if (choice === -1) continue;
    const km = chordKm(here, pointOf(other.named, choice));
    if (!Number.isNaN(km)) distances.push(km);
  }
  if (distances.length === 0) return;
  distances.sort((a, b) => a - b);
  const km = Math.round(distances[distances.length >>> 1]!);
  const values = { others: distances.length, km };
  if (km <= NEAR_OTHERS_KM) yield { code: 'near-others', values };
  else if (km >= FAR_FROM_OTHERS_KM) yield { code: 'far-from-others', values };
}

/** The reasons for and against a candidate, the match first. */
export function reasonsOf(
  at: number,
  place: number,
  mentions: readonly Mention[],
  surroundings: Surroundings,
  knowledge: Knowledge,
  options: ReadOptions,
): Reason[] {
  const one = surroundings.weighed[place]!;
  const { named, mention } = one;
  const id = named.ids[at]!;
  const reasons: Reason[] = [];
  if (one.decided === at) reasons.push({ code: 'chosen-by-person' });
  const match = named.reasonOf(at);
  if (match.code !== 'chosen-by-person') reasons.push(match);
  reasons.push(...regionReasons(at, one, mentions, knowledge));
  reasons.push(...nearnessReasons(at, place, surroundings));
  for (const gloss of surroundings.glosses[place]!) {
    const other = surroundings.weighed[gloss]!;
    if (other.named.ids.includes(id)) {
      reasons.push({ code: 'gloss-agrees', values: { name: other.mention.surface } });
    }
  }
  for (const to of [surroundings.before[place]!, surroundings.after[place]!]) {
    if (to === -1) continue;
    const other = surroundings.weighed[to]!;
    const choice = choiceOf(other);
    if (choice !== -1 && other.named.ids[choice] === id) {
      reasons.push({ code: 'same-in-text' });
      break;
    }
  }
  if (options.remembered?.get(fold(mention.surface)) === id) reasons.push({ code: 'remembered' });
  if (options.reported?.has(id)) reasons.push({ code: 'reported-before' });
  return reasons;
}
