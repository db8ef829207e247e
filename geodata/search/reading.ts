/** Reads what was typed: which words are the name, which the oblast, raion or hromada. */
import type { Reading } from './gather.ts';
import type { Qualifiers, UnitSet } from './qualifiers.ts';
import { queryKeys } from './query-keys.ts';

/** A longer text is cut: no name with its district is as long. */
export const LONGEST_QUERY = 120;
/** A text of more words is read in the order typed only. */
const MOST_WORDS_REORDERED = 4;
/** A qualifier at either end has at most so many words: «Донецька область Покровський район». */
const MOST_QUALIFIER_WORDS = 4;

/** So many letters make a qualifier. */
const SHORTEST_SURE = 4;

export interface Readings {
  /** The words as they stand, without a qualifier; none or one. */
  readonly plain: readonly Reading[];
  /** The words in other orders. */
  readonly reordered: () => readonly Reading[];
  /** With a qualifier that is known. */
  readonly qualified: () => readonly Reading[];
  /** A comma sets the qualifier apart: then the qualified readings are asked first. */
  readonly hasComma: boolean;
}

function reading(
  name: string,
  within: UnitSet | null,
  more: Partial<Pick<Reading, 'reordered' | 'otherLayout' | 'isSure'>> = {},
): Reading[] {
  const keys = queryKeys(name);
  if (keys.keys.length === 0) return [];
  return [{ keys, within, reordered: false, otherLayout: false, isSure: true, ...more }];
}

/** The words in every order that begins with another word and keeps to the order otherwise. */
function* rotations(words: readonly string[]): Generator<string> {
  if (words.length > MOST_WORDS_REORDERED) return;
  for (let at = 1; at < words.length; at += 1) {
    yield [...words.slice(at), ...words.slice(0, at)].join(' ');
  }
}

function intersection(a: UnitSet | null, b: UnitSet | null): UnitSet | null {
  if (a === null || b === null) return a ?? b;
  return a.map((value, unit) => value & b[unit]!);
}

/** All ways to read a text; `otherLayout` marks them as typed with the keyboard set to the other script. */
export function readText(typed: string, qualifiers: Qualifiers, otherLayout = false): Readings {
  const text = typed.slice(0, LONGEST_QUERY);
  const [beforeComma = '', ...parts] = text.split(/[,;(?]/);
  const name = beforeComma.trim();
  const given = parts.filter((part) => /\p{L}/u.test(part));
  const hasComma = given.length > 0 && name !== '';
  if (hasComma) {
    // A qualifier that is not known does not hide the name.
    let within: UnitSet | null = null;
    for (const part of given) within = intersection(within, qualifiers.find(part));
    return {
      plain: reading(name, null, { otherLayout }),
      reordered: () => [],
      qualified: () => (within === null ? [] : reading(name, within, { otherLayout })),
      hasComma,
    };
  }
  const words = text.split(/[\s,;()]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return {
    plain: reading(words.join(' '), null, { otherLayout }),
    reordered: () =>
      [...rotations(words)].flatMap((order) =>
        reading(order, null, { reordered: true, otherLayout }),
      ),
    qualified: () => qualifiedReadings(words, qualifiers, otherLayout),
    hasComma: false,
  };
}

/** The readings that take the last or the first words for a qualifier. */
function qualifiedReadings(
  words: readonly string[],
  qualifiers: Qualifiers,
  otherLayout: boolean,
): Reading[] {
  const qualified: Reading[] = [];
  for (let taken = 1; taken <= Math.min(MOST_QUALIFIER_WORDS, words.length - 1); taken += 1) {
    for (const atEnd of [true, false]) {
      const rest = atEnd ? words.slice(0, -taken) : words.slice(taken);
      const qualifier = atEnd ? words.slice(-taken) : words.slice(0, taken);
      const within = qualifiers.find(qualifier.join(' '));
      if (within === null) continue;
      const isSure = qualifier.join('').length >= SHORTEST_SURE;
      qualified.push(...reading(rest.join(' '), within, { otherLayout, isSure }));
    }
  }
  return qualified;
}
