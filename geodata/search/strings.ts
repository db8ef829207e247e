/** All strings of one script, sorted: its keys and, for each later word of a key, the key from there on. */
import type { Steps } from '../steps.ts';
import type { Script } from './alphabet.ts';
import { keyOfNumbers, LONGEST_KEY, latinKeyOfCyrillic, letterNumber, SPACE } from './alphabet.ts';
import { SearchIndexError } from './bytes.ts';
import type { KeyLetters, ReadIndex } from './read-index.ts';

/**
 * Strings in ascending order, equal ones beside each other. String `s` is the letters from `from[s]`
 * on, `lengths[s]` of them.
 */
export interface Strings {
  readonly count: number;
  readonly letters: Uint8Array;
  readonly from: Uint32Array;
  readonly lengths: Uint8Array;
  /** What the string stands for: twice the number of a key, plus 1 for a later word of it. */
  readonly values: Uint32Array;
}

/** Of a string so many letters go into one number beside its place, in the 53 bits that are exact. */
const PACKED_LETTERS = 7;
const PLACES = 2 ** 18;
/** So many keys are read between two pauses. */
const KEYS_A_STEP = 16_000;

const LATIN_OF_NUMBER: Uint8Array[] = [];
for (let number = 1; number < 30; number += 1) {
  const latin = latinKeyOfCyrillic(keyOfNumbers('cyrillic', [number]) || ' ') || ' ';
  LATIN_OF_NUMBER[number] = Uint8Array.from([...latin], (letter) => letterNumber('latin', letter));
}
const LATIN_I = letterNumber('latin', 'i');
const LATIN_E = letterNumber('latin', 'e');

/** `latinKeyOfCyrillic` on numbers of letters, into `out` from `to` on; where what it wrote ends. */
function latinNumbers(
  letters: Uint8Array,
  start: number,
  end: number,
  out: Uint8Array,
  to: number,
): number {
  let next = to;
  for (let at = start; at < end; at += 1) {
    const latin = LATIN_OF_NUMBER[letters[at]!]!;
    for (let part = 0; part < latin.length; part += 1) {
      const letter = latin[part]!;
      if (letter === LATIN_E && next > to && out[next - 1] === LATIN_I) next -= 1;
      if (next > to && out[next - 1] === letter) continue;
      out[next] = letter;
      next += 1;
    }
  }
  return Math.min(next, to + LONGEST_KEY);
}

/** Keys written one after the other, as `KeyLetters` has them. */
type WrittenKeys = Pick<KeyLetters, 'letters' | 'starts'>;

/** The romanised Cyrillic keys, then the Latin ones: numbered as the index numbers keys. */
function* latinKeys({ cyrillicKeys: cyrillic, latinKeys: latin }: ReadIndex): Steps<WrittenKeys> {
  // No Cyrillic letter is written with more than four.
  const room = Math.min(4 * cyrillic.letters.length, cyrillic.count * 2 * LONGEST_KEY);
  const out = new Uint8Array(room + latin.letters.length + 8 * LONGEST_KEY);
  const starts = new Uint32Array(cyrillic.count + latin.count + 1);
  let next = 0;
  for (let key = 0; key < cyrillic.count; key += 1) {
    starts[key] = next;
    next = latinNumbers(
      cyrillic.letters,
      cyrillic.starts[key]!,
      cyrillic.starts[key + 1]!,
      out,
      next,
    );
    if (key % KEYS_A_STEP === KEYS_A_STEP - 1) yield;
  }
  out.set(latin.letters, next);
  for (let key = 0; key <= latin.count; key += 1) {
    starts[cyrillic.count + key] = next + latin.starts[key]!;
  }
  return { letters: out.slice(0, next + latin.letters.length), starts };
}

/** The first letters of a string as a number, in the order of strings; `step` -1 reads it backwards. */
export function packedLetters(
  letters: Uint8Array,
  from: number,
  length: number,
  step: 1 | -1,
): number {
  let high = 0;
  let low = 0;
  for (let at = 0; at < 4; at += 1)
    high = 32 * high + (at < length ? letters[from + step * at]! : 0);
  for (let at = 4; at < PACKED_LETTERS; at += 1) {
    low = 32 * low + (at < length ? letters[from + step * at]! : 0);
  }
  return 32_768 * high + low;
}

/**
 * Sorts places 0.. by numbers below 2^35, equal ones in their order: a plain sort of numbers, which
 * is many times faster than one that compares strings.
 */
export function sortedByNumber(count: number, numberOf: (place: number) => number): Float64Array {
  const sorted = new Float64Array(count);
  for (let place = 0; place < count; place += 1) sorted[place] = PLACES * numberOf(place) + place;
  return sorted.sort();
}

/** The number by which a place was sorted, and the place. */
export function numberOf(packed: number): number {
  return Math.floor(packed / PLACES);
}
export function placeOf(packed: number): number {
  return packed % PLACES;
}

/** Strings in the order in which their keys come. */
function unsortedStrings({ letters, starts }: WrittenKeys): Strings {
  const keys = starts.length - 1;
  let most = keys;
  for (let at = 0; at < letters.length; at += 1) if (letters[at] === SPACE) most += 1;
  if (most > PLACES) {
    throw new SearchIndexError(`The search index names more than ${PLACES} words.`);
  }
  const from = new Uint32Array(most);
  const lengths = new Uint8Array(most);
  const values = new Uint32Array(most);
  let count = 0;
  for (let key = 0; key < keys; key += 1) {
    const start = starts[key]!;
    const end = starts[key + 1]!;
    from[count] = start;
    lengths[count] = end - start;
    values[count] = 2 * key;
    count += 1;
    for (let at = start; at < end - 1; at += 1) {
      if (letters[at] !== SPACE) continue;
      from[count] = at + 1;
      lengths[count] = end - at - 1;
      values[count] = 2 * key + 1;
      count += 1;
    }
  }
  return { count, letters, from, lengths, values };
}

function sortedStrings({ count, letters, from, lengths, values }: Strings): Strings {
  const packed = sortedByNumber(count, (at) => packedLetters(letters, from[at]!, lengths[at]!, 1));
  const order = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) order[at] = placeOf(packed[at]!);
  const isAfter = (a: number, b: number): boolean => {
    const shared = Math.min(lengths[a]!, lengths[b]!);
    for (let at = PACKED_LETTERS; at < shared; at += 1) {
      const difference = letters[from[a]! + at]! - letters[from[b]! + at]!;
      if (difference !== 0) return difference > 0;
    }
    return lengths[a]! > lengths[b]!;
  };
  // Few begin alike, and those are nearly in order: keys were sorted.
  let runNumber = -1;
  let runStart = 0;
  for (let at = 0; at < count; at += 1) {
    const number = numberOf(packed[at]!);
    if (number !== runNumber) {
      runNumber = number;
      runStart = at;
      continue;
    }
    const one = order[at]!;
    let to = at;
    while (to > runStart && isAfter(order[to - 1]!, one)) {
      order[to] = order[to - 1]!;
      to -= 1;
    }
    order[to] = one;
  }
  const sortedFrom = new Uint32Array(count);
  const sortedLengths = new Uint8Array(count);
  const sortedValues = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) {
    const one = order[at]!;
    sortedFrom[at] = from[one]!;
    sortedLengths[at] = lengths[one]!;
    sortedValues[at] = values[one]!;
  }
  return { count, letters, from: sortedFrom, lengths: sortedLengths, values: sortedValues };
}

/**
 * Gathers and sorts the strings of a script. Throws a SearchIndexError for more than 2^18 of them.
 * The loops are in functions of their own: the engine makes those fast sooner than generators.
 */
export function* stringsOf(index: ReadIndex, script: Script): Steps<Strings> {
  const keys = script === 'cyrillic' ? index.cyrillicKeys : yield* latinKeys(index);
  const unsorted = unsortedStrings(keys);
  yield;
  return sortedStrings(unsorted);
}
