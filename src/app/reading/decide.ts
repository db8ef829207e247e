/** What a person's word does to the draft: pure. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import { fold } from '../../../geodata/names/fold.ts';
import type { Decision, Reading, ResolvedMention, Span } from '../../bulletins/types.ts';
import { claimsAfterReweigh } from './claims/edits/reweigh.ts';
import type { Draft } from './draft.ts';
import { mergeReweighed } from './merge.ts';
import type { ReweighAnswer } from './protocol.ts';

/** The decisions with one more for each of some mentions; null takes the decision on them back. */
export function withDecisions(
  decisions: readonly Decision[],
  mentions: readonly ResolvedMention[],
  means: Decision['means'] | null,
): readonly Decision[] {
  const spans = new Set(mentions.map(({ start, end }) => `${start} ${end}`));
  const others = decisions.filter(({ start, end }) => !spans.has(`${start} ${end}`));
  if (means === null) return others;
  return [...others, ...mentions.map(({ start, end }) => ({ start, end, means }))];
}

/** A mention as a person's word leaves it, before the worker has weighed the others by it. */
export function decided(mention: ResolvedMention, means: Decision['means']): ResolvedMention {
  if (means === 'not-a-place')
    return {
      ...mention,
      chosen: null,
      chosenBy: 'person',
      precision: 'unlocated',
      notAPlace: true,
    };
  if (means === 'none-of-these')
    return {
      ...mention,
      chosen: null,
      chosenBy: 'person',
      precision: 'unlocated',
      notAPlace: false,
    };
  const { place } = means;
  const offered = mention.candidates.some((candidate) => candidate.place === place);
  return {
    ...mention,
    chosen: place,
    chosenBy: 'person',
    precision: 'settlement',
    notAPlace: false,
    candidates: offered
      ? mention.candidates
      : [{ place, score: 1, reasons: [{ code: 'chosen-by-person' }] }, ...mention.candidates],
  };
}

/** Says of some mentions what they mean, all in one step. */
export function decideMentions(
  draft: Draft,
  indexes: readonly number[],
  means: Decision['means'],
  gazetteer: Gazetteer | null,
): Draft {
  const { reading } = draft;
  if (!reading) return draft;
  const held = indexes.flatMap((index) => reading.mentions[index] ?? []);
  const changed = indexes.flatMap((index) => {
    const mention = reading.mentions[index];
    return mention ? [{ index, mention: decided(mention, means) }] : [];
  });
  const next = mergeReweighed(reading, { changed, issues: reading.issues });
  return withReading(
    { ...draft, decisions: withDecisions(draft.decisions, held, means) },
    next,
    new Set(indexes),
    gazetteer,
  );
}

/** Puts the worker's answer into a draft, its claims included. */
export function withReweighed(
  draft: Draft,
  answer: ReweighAnswer,
  gazetteer: Gazetteer | null,
): Draft {
  if (!draft.reading) return draft;
  const changed = new Set(answer.changed.map(({ index }) => index));
  return withReading(draft, mergeReweighed(draft.reading, answer), changed, gazetteer);
}

/** The draft with another reading of the same mentions; claims whose places changed follow it. */
function withReading(
  draft: Draft,
  reading: Reading,
  changed: ReadonlySet<number>,
  gazetteer: Gazetteer | null,
): Draft {
  if (!gazetteer) return { ...draft, reading };
  return { ...draft, reading, claims: claimsAfterReweigh(draft, reading, gazetteer, changed) };
}

/**
 * The other mentions that write the same name, in any case form, and do not mean this place yet:
 * what a choice may be offered for. A person's other word about one is left alone.
 */
export function otherOccurrences(
  mentions: readonly ResolvedMention[],
  index: number,
): readonly number[] {
  const decidedOne = mentions[index];
  if (decidedOne?.chosenBy !== 'person') return [];
  const name = fold(decidedOne.surface);
  const offered = placesKey(decidedOne);
  return mentions.flatMap((mention, at) => {
    if (at === index || mention.type !== 'settlement' || mention.chosenBy === 'person') return [];
    const sameName =
      fold(mention.surface) === name || (offered !== '' && placesKey(mention) === offered);
    if (!sameName) return [];
    return mention.chosen === decidedOne.chosen && decidedOne.chosen !== null ? [] : [at];
  });
}

/** Forms of one name («Шевченко», «Шевченка») have one set of candidates. */
function placesKey({ candidates }: ResolvedMention): string {
  return candidates
    .map(({ place }) => place)
    .sort()
    .join(' ');
}

/** What a person said of the text, carried over to the text as it was changed: by what stands before and after the change. */
export function movedDecisions<Said extends Span>(
  decisions: readonly Said[],
  before: string,
  after: string,
): readonly Said[] {
  if (before === after) return decisions;
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before[same] === after[same]) same += 1;
  let sameAtEnd = 0;
  while (
    sameAtEnd < most - same &&
    before[before.length - 1 - sameAtEnd] === after[after.length - 1 - sameAtEnd]
  )
    sameAtEnd += 1;
  const shift = after.length - before.length;
  return decisions.flatMap((decision) => {
    if (decision.end <= same) return [decision];
    if (decision.start < before.length - sameAtEnd) return [];
    return [{ ...decision, start: decision.start + shift, end: decision.end + shift }];
  });
}
