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
const LONGEST_END = 7;
/** So many strings with the same end are looked at. */
const MOST_LOOKED_AT = 4000;
const LETTER_BITS = 5;

/** How many of the last letters of a query of a length must be right, if both errors are before. */
export function endOfLength(length: number): number {
  return Math.max(SHORTEST_END, Math.min(LONGEST_END, length >>> 1));
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

/** Whether two edits or fewer make the first `length` letters of a query of those of a string. */
function isWithinTwo(
  letters: Uint8Array,
  from: number,
  count: number,
  sets: Int32Array,
  length: number,
): boolean {
  // Bit `p` of each word: the first `p` letters of the query are read, after no, one and two edits.
  const all = 2 ** (length + 1) - 1;
  let none = 1;
  let one = 3 & all;
  let two = 7 & all;
  let noneBefore = 0;
  let oneBefore = 0;
  let metBefore = 0;
  for (let at = 0; at < count; at += 1) {
    const letter = letters[from + at]!;
    let met = 0;
    for (let position = 0; position < length; position += 1) {
      met |= ((sets[position]! >>> letter) & 1) << position;
    }
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
    const at = starts[string]!;
    return packedLetters(letters, from[at]! + lengths[at]! - 1, lengths[at]!, -1);
  });
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
      const least = packedLetters(query.letters, query.length - 1, end, -1);
      const below = least + 2 ** (LETTER_BITS * (LONGEST_END - end));
      const start = firstFrom(least);
      for (let at = start; at < count && at < start + MOST_LOOKED_AT; at += 1) {
        if (numberOf(sorted[at]!) >= below) return;
        const string = placeOf(sorted[at]!);
        const one = starts[string]!;
        const rest = lengths[one]! - end;
        if (rest < first - 2 || rest > first + 2) continue;
        if (isWithinTwo(letters, from[one]!, rest, query.sets, first)) tell(string);
      }
    },
  };
}
