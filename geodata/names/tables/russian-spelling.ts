import { readPairs } from './pairs.ts';

/**
 * What Russian never writes, and what it writes instead: ы after г, к, х and the hushers, three с,
 * two soft signs, ьо in a Slavic word, -ци at a word's end ($).
 */
export const RUSSIAN_SPELLING = readPairs(`
  чьо чё, шьо шё, щьо щё, жьо жё, ьо ё
  гы ги, кы ки, хы хи, жы жи, чы чи, шы ши, щы щи, ссс сс, ьь ь, ци$ цы
`);
