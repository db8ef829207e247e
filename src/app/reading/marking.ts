/** Places that a person marks in the text: pure. */
import type { Decision, Reading, Span } from '../../bulletins/types.ts';
import { decided } from './decide.ts';
import type { Draft } from './draft.ts';
import { insertMention, markedMention } from './merge.ts';

/** In UTF-16 units: longer than any name with its kind. */
export const LONGEST_MARK = 80;

export type MarkProblem = 'too-long' | 'overlaps' | 'empty';

/** The selected words without the spaces and punctuation about them. */
export function trimmedSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const head = /^[\s.,;:!?()[\]{}«»“”„"…–—-]*/u.exec(words)?.[0].length ?? 0;
  const tail = /[\s.,;:!?()[\]{}«»“”„"…–—-]*$/u.exec(words.slice(head))?.[0].length ?? 0;
  return { start: start + head, end: Math.max(start + head, end - tail) };
}

/** Why words cannot be marked; null where they can. */
export function markProblem(reading: Reading, { start, end }: Span): MarkProblem | null {
  if (start >= end) return 'empty';
  if (end - start > LONGEST_MARK) return 'too-long';
  const overlaps = reading.mentions.some(
    (mention) => mention.type === 'settlement' && mention.start < end && mention.end > start,
  );
  return overlaps ? 'overlaps' : null;
}

/** The draft with one more place; null where the words cannot be one. It joins the claim that holds its words. */
export function markAsPlace(
  draft: Draft,
  selected: Span,
): { readonly draft: Draft; readonly index: number } | null {
  const { reading, text } = draft;
  const span = trimmedSpan(text, selected);
  if (!reading || markProblem(reading, span) !== null) return null;
  const inserted = inserting(reading, text, span);
  // A list of its own: the worker's answer goes to the drafts that hold this one.
  const decisions = [...draft.decisions];
  return { draft: { ...draft, reading: inserted.reading, decisions }, index: inserted.index };
}

function inserting(reading: Reading, text: string, span: Span) {
  const sentence = sentenceNear(reading, span);
  const { reading: next, index } = insertMention(reading, markedMention(text, span, sentence));
  const holder = next.claims.reduce<number | null>((best, claim, at) => {
    if (claim.start > span.start || claim.end < span.end) return best;
    const shorter = best === null || length(claim) < length(next.claims[best] ?? claim);
    return shorter ? at : best;
  }, null);
  const claims = next.claims.map((claim, at) =>
    at === holder ? { ...claim, places: [...claim.places, index].sort((a, b) => a - b) } : claim,
  );
  return { reading: { ...next, claims }, index };
}

const length = ({ start, end }: Span) => end - start;

/** The sentence of the mention before it: sentences themselves are not kept. */
function sentenceNear({ mentions }: Reading, { start }: Span): number {
  let sentence = 0;
  for (const mention of mentions) {
    if (mention.start > start) break;
    sentence = mention.sentence;
  }
  return sentence;
}

/** Marks again what a person decided on words in which the reader finds no place. */
export function withMarked(
  reading: Reading,
  text: string,
  decisions: readonly Decision[],
): Reading {
  let next = reading;
  for (const { start, end, means } of decisions) {
    if (means === 'not-a-place' || markProblem(next, { start, end }) !== null) continue;
    const inserted = inserting(next, text, { start, end });
    const mentions = [...inserted.reading.mentions];
    const mention = mentions[inserted.index];
    if (mention) mentions[inserted.index] = decided(mention, means);
    next = { ...inserted.reading, mentions };
  }
  return next;
}
