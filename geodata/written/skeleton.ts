/**
 * The consonant skeleton of a search key: what is left of a name in either script once vowels, signs
 * and spaces are out. Keys have folded most letters already, so that this is quick enough to be made
 * of all names at each start, where `names/skeleton.ts` reads any text.
 */
import { LATIN_OF_CYRILLIC, letterNumber, type Script } from '../search/alphabet.ts';

const CONSONANTS = 'бвгджзклмнпрстфхцчшщ';
/** Two consonants that the two languages and their romanisations write for a third. */
const CONTRACTIONS: readonly (readonly [first: string, second: string, one: string])[] = [
  ['т', 'с', 'ц'],
  // "tyts" would else be t and ts in Cyrillic, and ts alone where the t's fall together.
  ['т', 'ц', 'ц'],
  // «Піщане» and «Песчаное», «Щастя» and «Счастье».
  ['с', 'ч', 'щ'],
  ['ш', 'ч', 'щ'],
];

/** The number of a consonant, counted from 1; 0 for any other letter. */
function consonant(letter: string): number {
  return CONSONANTS.indexOf(letter) + 1;
}

const CYRILLIC = new Uint8Array(32);
const LATIN = new Uint8Array(32);
/** Latin letters that "h" makes another consonant of: the number of that consonant. */
const LATIN_BEFORE_H = new Uint8Array(32);
for (const letter of CONSONANTS) {
  CYRILLIC[letterNumber('cyrillic', letter)] = consonant(letter);
  const latin = LATIN_OF_CYRILLIC[letter] ?? '';
  const first = letterNumber('latin', latin.charAt(0));
  if (latin.length === 1) LATIN[first] = consonant(letter);
  else if (latin.length === 2 && latin.endsWith('h')) LATIN_BEFORE_H[first] = consonant(letter);
}
const LATIN_H = letterNumber('latin', 'h');

const CONTRACTED = new Uint8Array(32 * 32);
for (const [first, second, one] of CONTRACTIONS) {
  CONTRACTED[32 * consonant(first) + consonant(second)] = consonant(one);
}

/** Letters of a skeleton so far. */
const scratch = new Uint8Array(64);

function add(length: number, code: number): number {
  const last = length === 0 ? 0 : scratch[length - 1]!;
  if (last === code) return length;
  const one = CONTRACTED[32 * last + code]!;
  if (one === 0) {
    scratch[length] = code;
    return length + 1;
  }
  return add(length - 1, one);
}

/** Writes the skeleton of the letters of a key into `scratch`; its length. */
function writeSkeleton(letters: Uint8Array, from: number, to: number, script: Script): number {
  let length = 0;
  if (script === 'cyrillic') {
    for (let at = from; at < to; at += 1) {
      const code = CYRILLIC[letters[at]!]!;
      if (code !== 0) length = add(length, code);
    }
    return length;
  }
  for (let at = from; at < to; at += 1) {
    const letter = letters[at]!;
    const withH = at + 1 < to && letters[at + 1] === LATIN_H ? LATIN_BEFORE_H[letter]! : 0;
    const code = withH === 0 ? LATIN[letter]! : withH;
    if (withH !== 0) at += 1;
    if (code !== 0) length = add(length, code);
  }
  return length;
}

/** A number for a skeleton, by the hash FNV-1a; two of some 50,000 share one about once in two sets. */
export function hashOfSkeleton(letters: Uint8Array, from: number, to: number, script: Script) {
  const length = writeSkeleton(letters, from, to, script);
  let hash = 0x811c9dc5;
  for (let at = 0; at < length; at += 1) hash = Math.imul(hash ^ scratch[at]!, 0x01000193);
  return hash >>> 0;
}

/** The numbers of a key's letters. */
export function lettersOf(key: string, script: Script): Uint8Array {
  const letters = new Uint8Array(key.length);
  for (let at = 0; at < key.length; at += 1) letters[at] = letterNumber(script, key.charAt(at));
  return letters;
}

/** The same number for a key as text. */
export function hashOfKey(key: string, script: Script): number {
  return hashOfSkeleton(lettersOf(key, script), 0, key.length, script);
}

/** The skeleton of a key in Russian letters, for showing and for tests. */
export function skeletonOfKey(key: string, script: Script): string {
  const length = writeSkeleton(lettersOf(key, script), 0, key.length, script);
  let skeleton = '';
  for (let at = 0; at < length; at += 1) skeleton += CONSONANTS.charAt(scratch[at]! - 1);
  return skeleton;
}
