export type Alphabet = 'cyrillic' | 'latin' | 'mixed' | 'other';

const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const OTHER_LETTER = /(?!\p{Script=Cyrillic}|\p{Script=Latin})\p{L}/u;
const APOSTROPHE_LETTERS = /[ʼʹʻ]/g;

/** Which alphabet the letters of a text belong to; `other` where it has neither Cyrillic nor Latin. */
export function alphabetOf(text: string): Alphabet {
  // U+02BC and its neighbours count as letters in Unicode, but stand for an apostrophe in names.
  const letters = text.replace(APOSTROPHE_LETTERS, '');
  const cyrillic = CYRILLIC.test(letters);
  const latin = LATIN.test(letters);
  const other = OTHER_LETTER.test(letters);
  if (cyrillic && !latin && !other) return 'cyrillic';
  if (latin && !cyrillic && !other) return 'latin';
  return cyrillic || latin ? 'mixed' : 'other';
}

/** True where a text has a letter that Ukrainian has and Russian has not (і, ї, є, ґ). */
export function hasUkrainianLetters(text: string): boolean {
  return /[іїєґ]/i.test(text);
}

/** True where a text has a letter that Russian has and Ukrainian has not (ё, ъ, ы, э). */
export function hasRussianLetters(text: string): boolean {
  return /[ёъыэ]/i.test(text);
}
