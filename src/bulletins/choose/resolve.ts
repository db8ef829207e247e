/** What came of weighing a mention: its candidates with reasons, a choice or none, and a precision. */
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { Candidate } from '../../claims/claim.ts';
import type { Precision } from '../../claims/vocabulary.ts';
import type { Mention, ReadOptions, ResolvedMention } from '../types.ts';
import type { Surroundings } from './jointly.ts';
import type { Knowledge } from './named.ts';
import { tellReasons } from './reasons.ts';
import type { Weighed } from './weigh.ts';
import { LEAST_CERTAINTY } from './weights.ts';

/** A candidate less certain is shown with the name that it meets and no further reasons. */
const LEAST_TOLD = 0.005;
/** So many candidates are shown. */
const MOST_SHOWN = 12;
/** Candidates that hold so much of what is certain must lie in one unit for the unit to be told. */
const MOST_OF_ALL = 0.95;

/** What choosing adds to a mention. */
type Outcome = Omit<ResolvedMention, keyof Mention>;

/** Field by field: spreading objects of many shapes takes longer than all the weighing. */
function withOutcome(mention: Mention, outcome: Outcome): ResolvedMention {
  return {
    start: mention.start,
    end: mention.end,
    surface: mention.surface,
    type: mention.type,
    sentence: mention.sentence,
    role: mention.role,
    list: mention.list,
    regions: mention.regions,
    glossOf: mention.glossOf,
    bearing: mention.bearing,
    liesFrom: mention.liesFrom,
    kindNamed: mention.kindNamed,
    places: mention.places,
    group: mention.group,
    claimant: mention.claimant,
    certainty: mention.certainty,
    candidates: outcome.candidates,
    chosen: outcome.chosen,
    chosenBy: outcome.chosenBy,
    precision: outcome.precision,
    glossHolds: outcome.glossHolds,
    notAPlace: outcome.notAPlace,
  };
}

/** A mention that is no settlement, or that a person said is no place. */
export function untouched(mention: Mention, notAPlace: boolean): ResolvedMention {
  return withOutcome(mention, {
    candidates: [],
    chosen: null,
    chosenBy: notAPlace ? 'person' : null,
    precision: 'unlocated',
    glossHolds: null,
    notAPlace,
  });
}

/** The candidates that are shown after those told of: the others weighed, then the likeliest by name. */
function* othersByName({ meant, named }: Weighed, told: number): Generator<number> {
  yield* meant.subarray(told);
  for (let at = 0; at < named.length; at += 1) if (!meant.includes(at)) yield at;
}

/** The smallest kind of unit that holds nearly all of what the mention may mean. */
function unitPrecision(
  { named, meant, certainty, none }: Weighed,
  { terrain }: Knowledge,
): Precision {
  if (none > 1 - LEAST_CERTAINTY) return 'unlocated';
  const units: (readonly PlaceId[])[] = [];
  let held = 0;
  for (let rank = 0; rank < meant.length && held < MOST_OF_ALL * (1 - none); rank += 1) {
    held += certainty[rank]!;
    units.push(terrain.unitsOf(named.rows[meant[rank]!]!));
  }
  const shared = (units[0] ?? []).filter((unit) => units.every((other) => other.includes(unit)));
  const smallest = shared.at(-1);
  if (smallest === undefined) return 'unlocated';
  const kind = terrain.kindOf(smallest);
  return kind === null || kind === 'country' ? 'unlocated' : kind;
}

/**
 * How exactly the place of a claim is known. What lies in a bearing from a settlement lies in its
 * raion, which is some 60 km wide; its hromada, of some 20 km, may end before that.
 */
function precisionOf(one: Weighed, choice: number, knowledge: Knowledge): Precision {
  if (choice === -1) return unitPrecision(one, knowledge);
  if (one.mention.bearing === null) return 'settlement';
  const units = knowledge.terrain.unitsOf(one.named.rows[choice]!);
  const kinds = units.map((unit) => knowledge.terrain.kindOf(unit));
  return kinds.includes('raion') ? 'raion' : 'oblast';
}

/** The index of the candidate that the evidence or a person decides for; -1 for none. */
export function choiceOf(one: Weighed): number {
  if (one.decision !== null) return one.decided;
  const isCertain = one.certainty.length > 0 && one.certainty[0]! >= LEAST_CERTAINTY;
  return isCertain ? one.meant[0]! : -1;
}

function glossHolds(one: Weighed, { weighed, placeOf }: Surroundings): boolean | null {
  if (one.mention.glossOf === null) return null;
  const other = weighed[placeOf[one.mention.glossOf] ?? -1];
  if (other === undefined) return null;
  const here = choiceOf(one);
  const there = choiceOf(other);
  if (here === -1 || there === -1) return null;
  return one.named.rows[here] === other.named.rows[there];
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
  const { mention, named, meant, certainty, decision } = one;
  const choice = choiceOf(one);
  const told = tellReasons(place, mentions, surroundings, knowledge, options);
  const candidates: Candidate[] = [];
  for (let rank = 0; rank < meant.length && rank < MOST_SHOWN; rank += 1) {
    if (certainty[rank]! < LEAST_TOLD) break;
    const at = meant[rank]!;
    const score = Math.round(certainty[rank]! * 1000) / 1000;
    candidates.push({ place: named.idOf(at), score, reasons: told.reasonsOf(at) });
  }
  for (const at of othersByName(one, candidates.length)) {
    if (candidates.length === MOST_SHOWN) break;
    candidates.push(named.unlikely(at));
  }
  const isByPerson = decision !== null;
  return withOutcome(mention, {
    candidates,
    chosen: choice === -1 ? null : named.idOf(choice),
    chosenBy: isByPerson ? 'person' : choice === -1 ? null : 'machine',
    precision: precisionOf(one, choice, knowledge),
    glossHolds: glossHolds(one, surroundings),
    notAPlace: decision === 'not-a-place',
  });
}
