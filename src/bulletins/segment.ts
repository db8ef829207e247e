/** Cuts a text into tokens and sentences and tells their languages. */
import { sentencesOf } from './segment/sentences.ts';
import { tokensOf } from './segment/tokens.ts';
import { part, type ReadingSteps } from './steps.ts';
import type { Segmented, TextLanguage } from './types.ts';

export { wordKey } from './segment/tokens.ts';

/**
 * Addresses, tags, footnotes and formatting of messengers give no tokens; numbers keep the points,
 * commas and spaces inside them; a possessive ('s) is a mark of its own. Linear in the text.
 *
 * `language` overrules what the letters say.
 */
export function* segment(text: string, language: TextLanguage | null): ReadingSteps<Segmented> {
  const tokens = yield* part(0, 0.7, tokensOf(text));
  const found = yield* part(0.7, 1, sentencesOf(tokens, language));
  return { text, language: found.language, tokens: tokens.tokens, sentences: found.sentences };
}
