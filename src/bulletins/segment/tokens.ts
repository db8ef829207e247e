/** Cuts a text into words, numbers and marks. */
import type { ReadingSteps } from '../steps.ts';
import type { Token } from '../types.ts';
import {
  COMBINING,
  CYRILLIC,
  DIGIT,
  isApostrophe,
  isHyphen,
  isLetter,
  LATIN,
  LINE_END,
  OTHER,
  PICTURE,
  SPACE,
  sortOf,
} from './characters.ts';
import { addressEnd, formattingEnd } from './not-words.ts';

/** What stands between a token and the one before it. */
export const JOINED = 0;
export const APART = 1;
export const NEW_LINE = 2;
export const BLANK_LINE = 3;

export interface Tokens {
  readonly tokens: Token[];
  /** For each token: JOINED, APART, NEW_LINE or BLANK_LINE. */
  readonly gaps: number[];
  /** For each token: whether a pictograph stands before it, after the last line end. */
  readonly pictured: boolean[];
}

/** So many units between two pauses. */
const PAUSE = 1 << 16;
const UNUSUAL_SIGNS = /[’ʼ`‘′´‐‑]|[\u0300-\u036f]/;
const LOOSE_MARKS = /[\u0300-\u036f]/g;
const APOSTROPHES = /[’ʼ`‘′´]/g;
const HYPHENS = /[‐‑]/g;

/** The key of a word: small letters, composed and without marks of stress; one apostrophe, one hyphen. */
export function wordKey(text: string): string {
  const key = text.toLowerCase();
  if (!UNUSUAL_SIGNS.test(key)) return key;
  const composed = key.normalize('NFC').replace(LOOSE_MARKS, '');
  return composed.replace(APOSTROPHES, "'").replace(HYPHENS, '-');
}

function wordEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const code = text.charCodeAt(at);
    const sort = sortOf(code);
    if (isLetter(sort) || sort === COMBINING || sort === DIGIT) {
      at++;
      continue;
    }
    const next = sortOf(text.charCodeAt(at + 1));
    if (isHyphen(code) && (isLetter(next) || next === DIGIT)) {
      at += 2;
      continue;
    }
    if (isApostrophe(code) && isLetter(next)) {
      // The possessive is no part of the word: "Kyiv's".
      const possessive = next === LATIN && (text.charCodeAt(at + 1) | 0x20) === 0x73;
      const after = sortOf(text.charCodeAt(at + 2));
      if (possessive && !isLetter(after) && after !== DIGIT) return at;
      at += 2;
      continue;
    }
    return at;
  }
}

/** "U.S.", "U.N.": single Latin capitals with points; 0 where there are none. */
function initialsEnd(text: string, from: number): number {
  let at = from;
  let count = 0;
  while (text.charCodeAt(at + 1) === 0x2e && isCapitalLatin(text.charCodeAt(at))) {
    at += 2;
    count++;
  }
  return count > 1 ? at : 0;
}

function isCapitalLatin(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function digitsEnd(text: string, from: number): number {
  let at = from;
  while (sortOf(text.charCodeAt(at)) === DIGIT) at++;
  return at;
}

/** Numbers may hold points, commas and, between thousands, spaces: "1 200", "1.200", "5,5", "12.02.2024". */
function numberEnd(text: string, from: number): number {
  let at = digitsEnd(text, from);
  let thousands = at - from <= 3 && text.charCodeAt(from) !== 0x30;
  for (;;) {
    const code = text.charCodeAt(at);
    if (sortOf(text.charCodeAt(at + 1)) !== DIGIT) return at;
    const end = digitsEnd(text, at + 1);
    const three = end - at === 4;
    const isPoint = code === 0x2e || code === 0x2c;
    if (!isPoint && !(thousands && three && sortOf(code) === SPACE)) return at;
    thousands = thousands && three;
    at = end;
  }
}

function isCapital(text: string): boolean {
  const first = text.charAt(0);
  return first !== first.toLowerCase();
}

interface Word {
  readonly key: string;
  readonly capital: boolean;
}

/** Texts repeat their words: one key for all of a word makes it, and looking it up, cheap. */
const keptWords = new Map<string, Word>();
const MOST_KEPT = 20_000;
/** Longer parts of a text are no copies in V8: keeping one would keep the whole text. */
const LONGEST_KEPT = 12;

function keptWord(written: string): Word {
  let word = keptWords.get(written);
  if (word !== undefined) return word;
  word = { key: wordKey(written), capital: isCapital(written) };
  if (keptWords.size >= MOST_KEPT) keptWords.clear();
  if (written.length <= LONGEST_KEPT) keptWords.set(written, word);
  return word;
}

/** Words of addresses, tags and formatting are left out; see `not-words.ts`. Linear in the text. */
export function* tokensOf(text: string): ReadingSteps<Tokens> {
  const tokens: Token[] = [];
  const gaps: number[] = [];
  const pictured: boolean[] = [];
  let lineEnds = 0;
  let apart = false;
  let picture = false;
  let tagUntil = 0;
  let pauseAt = PAUSE;

  const push = (kind: Token['kind'], start: number, end: number): void => {
    const written = text.slice(start, end);
    const { key, capital } =
      kind === 'number' ? { key: written, capital: false } : keptWord(written);
    tokens.push({ kind, text: written, key, capital, start, end });
    gaps.push(lineEnds > 1 ? BLANK_LINE : lineEnds === 1 ? NEW_LINE : apart ? APART : JOINED);
    pictured.push(picture);
    lineEnds = 0;
    apart = false;
    picture = false;
  };

  for (let at = 0; at < text.length; ) {
    if (at >= pauseAt) {
      yield at / text.length;
      pauseAt = at + PAUSE;
    }
    const code = text.charCodeAt(at);
    const sort = sortOf(code);
    if (sort === SPACE || sort === COMBINING) {
      apart ||= sort === SPACE;
      at++;
      continue;
    }
    if (sort === LINE_END) {
      if (code === 0x0d && text.charCodeAt(at + 1) === 0x0a) at++;
      lineEnds++;
      picture = false;
      at++;
      continue;
    }
    if (sort === PICTURE) {
      picture = true;
      apart = true;
      at++;
      continue;
    }
    const left = formattingEnd(text, at) || addressEnd(text, at);
    if (left !== 0) {
      // «в районе #Часов_Яр»: a tag within a sentence is a word of it.
      const last = code === 0x23 && lineEnds === 0 ? tokens[tokens.length - 1] : undefined;
      if (last?.kind === 'word' && !last.capital && isCapital(text.charAt(at + 1))) {
        tagUntil = left;
        apart = true;
        at++;
      } else at = left;
      continue;
    }
    if (code === 0x5f && at < tagUntil) {
      apart = true;
      at++;
      continue;
    }
    let end = at + 1;
    if (sort === LATIN || sort === CYRILLIC) {
      end = (sort === LATIN && initialsEnd(text, at)) || wordEnd(text, at);
      push('word', at, end);
    } else if (sort === DIGIT) {
      end = numberEnd(text, at);
      push('number', at, end);
    } else if (sort === OTHER) {
      const possessive = isApostrophe(code) && sortOf(text.charCodeAt(at + 1)) === LATIN;
      const joined = gapIsNone(text, at);
      if (possessive && joined && (text.charCodeAt(at + 1) | 0x20) === 0x73) end = at + 2;
      push('mark', at, end);
    }
    at = end;
  }
  return { tokens, gaps, pictured };
}

function gapIsNone(text: string, at: number): boolean {
  return at > 0 && isLetter(sortOf(text.charCodeAt(at - 1)));
}
