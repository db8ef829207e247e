/** Which letters of a name were typed, so that the line can show them. */
import { fold } from '../../../geodata/names/fold.ts';

export interface Letters {
  readonly text: string;
  readonly typed: boolean;
}

/** Fewer letters in common at the beginning of a word are a coincidence, unless all that was typed. */
const LEAST_IN_COMMON = 3;

/**
 * Parts a name into the letters that were typed and the others. Each word of the name is compared
 * with each word typed, folded; an inflected or mistyped word counts as far as its beginning holds.
 *
 * @returns the whole name in order; joined, the parts are the name
 */
export function matchedLetters(name: string, typed: string): readonly Letters[] {
  const tokens = fold(typed)
    .split(/[\s,]+/)
    .filter((token) => token !== '');
  const letters: Letters[] = [];
  const add = (text: string, isTyped: boolean) => {
    const last = letters.at(-1);
    if (text === '') return;
    if (last?.typed === isTyped)
      letters[letters.length - 1] = { text: last.text + text, typed: isTyped };
    else letters.push({ text, typed: isTyped });
  };
  // Words with what parts them, so that nothing of the name is lost.
  for (const part of name.match(/[\s\-‐‑‒–—−_]+|[^\s\-‐‑‒–—−_]+/gu) ?? []) {
    const length = longestCommon(part, tokens);
    add(part.slice(0, length), true);
    add(part.slice(length), false);
  }
  return letters;
}

/** UTF-16 length of the beginning of a word that some token shares. */
function longestCommon(word: string, tokens: readonly string[]): number {
  let longest = 0;
  let key = '';
  let end = 0;
  const ends: { readonly key: string; readonly end: number }[] = [];
  for (const character of word) {
    end += character.length;
    key = fold(word.slice(0, end));
    ends.push({ key, end });
  }
  for (const token of tokens) {
    let shared = 0;
    let sharedKey = 0;
    for (const one of ends) {
      if (!token.startsWith(one.key)) break;
      shared = one.end;
      sharedKey = one.key.length;
    }
    const whole = sharedKey === token.length || (shared === word.length && sharedKey > 1);
    const enough = whole || sharedKey >= LEAST_IN_COMMON;
    if (enough && shared > longest) longest = shared;
  }
  return longest;
}
