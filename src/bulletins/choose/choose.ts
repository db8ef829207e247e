/** Chooses which settlement each mention means, jointly over lists. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { WrittenNames } from '../../../geodata/written/types.ts';
import type { ReadingSteps } from '../steps.ts';
import type { Decision, Mention, ReadOptions, ResolvedMention } from '../types.ts';
import { directionsOf } from './directions.ts';
import { type Surroundings, weighAgain } from './jointly.ts';
import { type Knowledge, openKnowledge, withPlace } from './named.ts';
import { openRegions } from './regions.ts';
import { resolved, untouched } from './resolve.ts';
import { openSectors } from './sectors.ts';
import { type Weighed, weigh } from './weigh.ts';

export interface ChoiceSources {
  readonly gazetteer: Gazetteer;
  readonly names: WrittenNames;
}

/** So often each mention is weighed again by what its neighbours say. */
const ROUNDS = 3;
/** After so many mentions there may be a pause. */
const MENTIONS_A_STEP = 256;

/** What is so certain after a round is not weighed again. */
const SETTLED = 0.98;

function isSettled({ certainty }: Weighed): boolean {
  return certainty.length > 0 && certainty[0]! >= SETTLED;
}

function decisionsBySpan(
  decisions: readonly Decision[] | undefined,
): Map<string, Decision['means']> {
  return new Map((decisions ?? []).map(({ start, end, means }) => [`${start}-${end}`, means]));
}

/** Links the mentions in hand to one another. */
function surroundingsOf(
  mentions: readonly Mention[],
  weighed: readonly Weighed[],
  knowledge: Knowledge,
): Surroundings {
  const placeOf = new Int32Array(mentions.length).fill(-1);
  const before = new Int32Array(weighed.length).fill(-1);
  const after = new Int32Array(weighed.length).fill(-1);
  const glosses: number[][] = weighed.map(() => []);
  const last = new Map<number, number>();
  weighed.forEach(({ at, named }, place) => {
    placeOf[at] = place;
    // Two forms of one name have one likeliest candidate.
    const name = named.rows[0];
    if (name === undefined) return;
    const earlier = last.get(name);
    if (earlier !== undefined) {
      before[place] = earlier;
      after[earlier] = place;
    }
    last.set(name, place);
  });
  weighed.forEach(({ mention }, place) => {
    const other = mention.glossOf === null ? -1 : (placeOf[mention.glossOf] ?? -1);
    if (other === -1 || other === place) return;
    glosses[place]!.push(other);
    glosses[other]!.push(place);
  });
  return {
    weighed,
    placeOf,
    glosses,
    before,
    after,
    directions: directionsOf(mentions, knowledge),
  };
}

/**
 * Chooses the settlement that each mention means, by the evidence of the page on resolving places:
 * each mention's candidates are weighed by themselves, then a few rounds by what their neighbours
 * mean. A mention whose evidence does not decide stays without a choice.
 *
 * Also used again when a person has decided some: `options.decisions` then re-weigh the others.
 * Works in proportion to the number of mentions.
 */
export function* choosePlaces(
  mentions: readonly Mention[],
  { gazetteer, names }: ChoiceSources,
  options: ReadOptions,
): ReadingSteps<ResolvedMention[]> {
  const knowledge = openKnowledge(gazetteer, names);
  const decisions = decisionsBySpan(options.decisions);
  const regions = openRegions(mentions, knowledge);
  const sectors = openSectors(mentions, options.date ?? null);
  const weighed: Weighed[] = [];
  for (const [at, mention] of mentions.entries()) {
    const means = decisions.get(`${mention.start}-${mention.end}`) ?? null;
    const isPlaced = means !== null && typeof means === 'object';
    if (mention.type !== 'settlement' && !isPlaced) continue;
    let named = knowledge.named(mention.surface);
    if (isPlaced) named = withPlace(named, means.place, knowledge);
    const region = regions.of(mention);
    const sector = sectors.of(mention);
    weighed.push(weigh(at, mention, named, region, sector, means, knowledge, options));
    if (at % MENTIONS_A_STEP === 0) yield (0.3 * at) / mentions.length;
  }
  const surroundings = surroundingsOf(mentions, weighed, knowledge);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let place = 0; place < weighed.length; place += 1) {
      const one = weighed[place]!;
      if (one.decision === null && (round === 0 || !isSettled(one))) {
        weighAgain(place, round === 0 ? one.open : one.meant, surroundings, knowledge);
      }
      if (place % MENTIONS_A_STEP === 0) {
        yield 0.3 + (0.5 * (round + place / weighed.length)) / ROUNDS;
      }
    }
  }
  const result: ResolvedMention[] = [];
  for (const [at, mention] of mentions.entries()) {
    const place = surroundings.placeOf[at]!;
    result.push(
      place === -1
        ? untouched(mention, decisions.get(`${mention.start}-${mention.end}`) === 'not-a-place')
        : resolved(place, mentions, surroundings, knowledge, options),
    );
    if (at % MENTIONS_A_STEP === 0) yield 0.8 + (0.2 * at) / mentions.length;
  }
  return result;
}
