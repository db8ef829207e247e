/**
 * Strings by their ends. Of two typing errors in a name both may lie in its first half, where a walk
 * from the beginning would have to try nearly every string: but then the second half is right, and
 * few strings end with it (the filter of Wu and Manber, "Fast text searching allowing errors", 1992).
 */
import type { QueryLetters } from './fuzzy.ts';
import type { Strings } from './strings.ts';
import { numberOf, packedLetters, placeOf, sortedByNumber } from './strings.ts';

/** An end of fewer letters is shared by too many strings, and one of more is not looked up. */
const SHORTEST_END = 3;
const LONGEST_END = 6;
/** So many strings of one length with the same end are looked at. */
const MOST_LOOKED_AT = 800;
const LETTER_BITS = 5;
/** Strings of a length stand together, then those with the same end. */
const A_LENGTH = 2 ** (LETTER_BITS * LONGEST_END);

/** How many of the last letters of a query of a length must be right, if both errors are before. */
export function endOfLength(length: number): number {
  return Math.max(SHORTEST_END, Math.min(LONGEST_END, (length + 1) >>> 1));
}

export interface Suffixes {
  /**
   * Tells the strings of the tree that have the query's last letters, `endOfLength` of them, and
   * before those at most two edits.
   */
  each(
    query: QueryLetters & { readonly letters: Uint8Array },
    tell: (string: number) => void,
  ): void;
}

/**
 * Whether two edits or fewer make the first `length` letters of a query of those of a string;
 * `meets` has for each letter the positions of the query that it meets, as bits.
 */
function isWithinTwo(
  letters: Uint8Array,
  from: number,
  count: number,
  meets: Int32Array,
  length: number,
): boolean {
  // Bit `p` of each word: the first `p` letters of the query are read, after no, one and two edits.
  const all = (2 << length) - 1;
  let none = 1;
  let one = 3 & all;
  let two = 7 & all;
  let noneBefore = 0;
  let oneBefore = 0;
  let metBefore = 0;
  for (let at = 0; at < count; at += 1) {
    const met = meets[letters[from + at]!]!;
    const swapped = met & (metBefore >>> 1);
    const now0 = ((none & met) << 1) & all;
    const now1 =
      (((one & met) << 1) | none | (none << 1) | (now0 << 1) | ((noneBefore & swapped) << 2)) & all;
    const now2 =
      (((two & met) << 1) | one | (one << 1) | (now1 << 1) | ((oneBefore & swapped) << 2)) & all;
    if (now2 === 0) return false;
    noneBefore = none;
    oneBefore = one;
    none = now0;
    one = now1;
    two = now2;
    metBefore = met;
  }
  return ((none | one | two) >>> length) % 2 === 1;
}

/** Sorts the strings of a tree by their ends; string `s` of it is the first of the run from `starts[s]`. */
export function openSuffixes({ letters, from, lengths }: Strings, starts: Uint32Array): Suffixes {
  const count = starts.length - 1;
  const sorted = sortedByNumber(count, (string) => {
    const length = lengths[starts[string]!]!;
    const last = from[starts[string]!]! + length - 1;
    return A_LENGTH * length + packedLetters(letters, last, Math.min(length, LONGEST_END), -1) / 32;
  });
  const meets = new Int32Array(32);
  const firstFrom = (number: number): number => {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (numberOf(sorted[middle]!) < number) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    each(query, tell) {
      const end = endOfLength(query.length);
      const first = query.length - end;
      meets.fill(0);
      for (let at = 0; at < first; at += 1) {
        for (let bits = query.sets[at]!; bits !== 0; bits &= bits - 1) {
          meets[31 - Math.clz32(bits & -bits)]! |= 1 << at;
        }
      }
      const least = packedLetters(query.letters, query.length - 1, end, -1) / 32;
      const alike = 2 ** (LETTER_BITS * (LONGEST_END - end));
      for (let rest = Math.max(0, first - 2); rest <= first + 2; rest += 1) {
        const number = A_LENGTH * (rest + end) + least;
        const start = firstFrom(number);
        for (let at = start; at < count && at < start + MOST_LOOKED_AT; at += 1) {
          if (numberOf(sorted[at]!) >= number + alike) break;
          const string = placeOf(sorted[at]!);
          if (isWithinTwo(letters, from[starts[string]!]!, rest, meets, first)) tell(string);
        }
      }
    },
  };
}
