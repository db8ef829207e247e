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
  const marked = [...(draft.marked ?? []), span];
  return {
    draft: { ...draft, reading: inserted.reading, decisions, marked },
    index: inserted.index,
  };
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

/** Where these words stand in the text and can be marked, from `from` on and around the end; null where nowhere. */
export function findUnmarked(
  { text, reading }: Pick<Draft, 'text' | 'reading'>,
  words: string,
  from = 0,
): Span | null {
  const wanted = words.trim().toLowerCase();
  const lower = text.toLowerCase();
  // Letters whose small form is longer would shift what is found.
  if (!reading || wanted === '' || lower.length !== text.length) return null;
  const tried = new Set<number>();
  let at = lower.indexOf(wanted, from);
  if (at < 0) at = lower.indexOf(wanted);
  while (at >= 0 && !tried.has(at)) {
    tried.add(at);
    const span = { start: at, end: at + wanted.length };
    if (isWhole(text, span) && markProblem(reading, span) === null) return span;
    at = lower.indexOf(wanted, at + 1);
    if (at < 0) at = lower.indexOf(wanted);
  }
  return null;
}

/** Whether no letter goes on before or behind. */
function isWhole(text: string, { start, end }: Span): boolean {
  const isLetter = (letter: string | undefined) => letter !== undefined && /\p{L}/u.test(letter);
  return !isLetter(text[start - 1]) && !isLetter(text[end]);
}

/** The sentence of the mention before it: sentences themselves are not kept. */
function sentenceNear({ mentions }: Reading, { start }: Span): number {
  let sentence = 0;
  for (const mention of mentions) {
    if (mention.start > start) break;
    sentence = mention.sentence;
  }
  return sentence;
}

/** Marks again what a person marked, or decided, on words in which the reader finds no place. */
export function withMarked(
  reading: Reading,
  text: string,
  decisions: readonly Decision[],
  marked: readonly Span[] = [],
): Reading {
  let next = reading;
  for (const span of marked) {
    const isDecided = decisions.some(({ start, end }) => start === span.start && end === span.end);
    if (isDecided || markProblem(next, span) !== null) continue;
    next = inserting(next, text, span).reading;
  }
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
