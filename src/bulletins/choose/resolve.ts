/** What came of weighing a mention: its candidates with reasons, a choice or none, and a precision. */
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { Candidate } from '../../claims/claim.ts';
import type { Precision } from '../../claims/vocabulary.ts';
import type { Mention, ReadOptions, ResolvedMention } from '../types.ts';
import type { Surroundings } from './jointly.ts';
import type { Knowledge } from './named.ts';
import { reasonsOf } from './reasons.ts';
import type { Weighed } from './weigh.ts';
import { LEAST_CERTAINTY } from './weights.ts';

/** So many candidates are shown. */
const MOST_SHOWN = 12;
/** Candidates that hold so much of what is certain must lie in one unit for the unit to be told. */
const MOST_OF_ALL = 0.95;

/** A mention that is no settlement, or that a person said is no place. */
export function untouched(mention: Mention, notAPlace: boolean): ResolvedMention {
  return {
    ...mention,
    candidates: [],
    chosen: null,
    chosenBy: null,
    precision: 'unlocated',
    glossHolds: null,
    notAPlace,
  };
}

function shown({ certainty }: Weighed): number[] {
  return [...certainty.keys()].sort((a, b) => certainty[b]! - certainty[a]! || a - b);
}

/** The smallest kind of unit that holds nearly all of what the mention may mean. */
function unitPrecision(
  { named, certainty, none }: Weighed,
  order: readonly number[],
  { terrain }: Knowledge,
): Precision {
  if (none > 1 - LEAST_CERTAINTY) return 'unlocated';
  const units: PlaceId[][] = [];
  let held = 0;
  for (const at of order) {
    if (held >= MOST_OF_ALL * (1 - none)) break;
    held += certainty[at]!;
    units.push([...terrain.unitsOf(named.rows[at]!)]);
  }
  const shared = (units[0] ?? []).filter((unit) => units.every((other) => other.includes(unit)));
  const smallest = shared.at(-1);
  if (smallest === undefined) return 'unlocated';
  const chain = terrain.chainOf(smallest);
  if (chain.hromada !== null) return 'hromada';
  if (chain.raion !== null) return 'raion';
  return chain.oblast === null ? 'unlocated' : 'oblast';
}

/** The index of the candidate that the evidence or a person decides for; -1 for none. */
export function choiceOf(one: Weighed): number {
  if (one.decision !== null) return one.decided;
  const best = one.speakers === 0 ? -1 : one.speaking[0]!;
  return best !== -1 && one.certainty[best]! >= LEAST_CERTAINTY ? best : -1;
}

function glossHolds(one: Weighed, { weighed, placeOf }: Surroundings): boolean | null {
  if (one.mention.glossOf === null) return null;
  const other = weighed[placeOf[one.mention.glossOf] ?? -1];
  if (other === undefined) return null;
  const here = choiceOf(one);
  const there = choiceOf(other);
  if (here === -1 || there === -1) return null;
  return one.named.ids[here] === other.named.ids[there];
}

/** Gathers what came of a mention in hand. */
export function resolved(
  place: number,
  mentions: readonly Mention[],
  surroundings: Surroundings,
  knowledge: Knowledge,
  options: ReadOptions,
): ResolvedMention {
  const one = surroundings.weighed[place]!;
  const { mention, named, certainty, decision } = one;
  const order = shown(one);
  const choice = choiceOf(one);
  const candidates = order.slice(0, MOST_SHOWN).map(
    (at): Candidate => ({
      place: named.ids[at]!,
      score: Math.round(certainty[at]! * 10_000) / 10_000,
      reasons: reasonsOf(at, place, mentions, surroundings, knowledge, options),
    }),
  );
  const isByPerson = decision !== null;
  return {
    ...mention,
    candidates,
    chosen: choice === -1 ? null : named.ids[choice]!,
    chosenBy: isByPerson ? 'person' : choice === -1 ? null : 'machine',
    precision: choice === -1 ? unitPrecision(one, order, knowledge) : 'settlement',
    glossHolds: glossHolds(one, surroundings),
    notAPlace: decision === 'not-a-place',
  };
}
