/** What a reading got wrong, with the words around it, for reading. */

import type { Span, TextLanguage } from '../types.ts';
import type { LabelledBulletin } from './labelled.ts';

export const ERROR_CODES = [
  'wrong-language',
  'missed-mention',
  'spurious-mention',
  'not-among-candidates',
  'wrong-first',
  'wrong-pin',
  'pin-without-a-known-place',
  'unpinned',
  'missed-claim',
  'extra-claim',
  'wrong-kind',
  'wrong-side',
  'wrong-group',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export interface ReadingError {
  /** All that is wrong with one mention or claim; the gravest first. */
  readonly codes: readonly ErrorCode[];
  readonly bulletin: string;
  /** The label's. */
  readonly language: TextLanguage;
  /** UTF-16 units; the whole text where the error lies nowhere in it. */
  readonly span: Span;
  /** `text.slice(start, end)` cut to what can be read, and what stands before and after it. */
  readonly surface: string;
  readonly before: string;
  readonly after: string;
  /** What the label says, and what the reading says; null where there is nothing. */
  readonly expected: string | null;
  readonly found: string | null;
}

const AROUND = 60;
const LONGEST = 240;

/** Makes an error with the words around its span. */
export function errorAt(
  { id, language, text }: LabelledBulletin,
  span: Span,
  codes: readonly ErrorCode[],
  expected: string | null,
  found: string | null,
): ReadingError {
  const { start, end } = span;
  return {
    codes,
    bulletin: id,
    language,
    span: { start, end },
    surface: text.slice(start, Math.min(end, start + LONGEST)),
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
    expected,
    found,
  };
}
