import { stripStress } from './fold.ts';
import { RU_BGNPCGN_1947 } from './tables/ru-bgnpcgn-1947.ts';
import { UK_BGNPCGN_2019 } from './tables/uk-bgnpcgn-2019.ts';
import { UK_KMU_2010 } from './tables/uk-kmu-2010.ts';

/** A letter that is written differently at the start of a word or after certain letters. */
export interface RomanisationContext {
  readonly letter: string;
  readonly atWordStart?: true;
  /** The letters one of which must stand right before. */
  readonly after?: string;
  readonly latin: string;
}

export interface RomanisationTable {
  readonly letters: Readonly<Record<string, string>>;
  /** The first context that holds wins over `letters`. */
  readonly contexts: readonly RomanisationContext[];
}

export type RomanisationSystem = 'uk-kmu-2010' | 'uk-bgnpcgn-2019' | 'ru-bgnpcgn-1947';

const TABLES: Readonly<Record<RomanisationSystem, RomanisationTable>> = {
  'uk-kmu-2010': UK_KMU_2010,
  'uk-bgnpcgn-2019': UK_BGNPCGN_2019,
  'ru-bgnpcgn-1947': RU_BGNPCGN_1947,
};

const APOSTROPHE_BETWEEN_LETTERS = /(?<=\p{L})[’ʼ`′‘](?=\p{L})/gu;
const LETTER_OR_APOSTROPHE = /[\p{L}']/u;

function isUpperCase(character: string | undefined): boolean {
  return character !== undefined && character !== character.toLowerCase();
}

function romanLetter(
  table: RomanisationTable,
  letter: string,
  before: string | undefined,
): string | undefined {
  const atWordStart = before === undefined || !LETTER_OR_APOSTROPHE.test(before);
  for (const context of table.contexts) {
    if (context.letter !== letter) continue;
    if (
      context.atWordStart ? atWordStart : before !== undefined && context.after?.includes(before)
    ) {
      return context.latin;
    }
  }
  return table.letters[letter];
}

/** Capitals of what one capital letter became: "Ye" in a word, "YE" among capitals. */
function capitalise(latin: string, amongCapitals: boolean): string {
  if (amongCapitals) return latin.toUpperCase();
  const first = latin.search(/\p{L}/u);
  if (first < 0) return latin;
  return latin.slice(0, first) + latin.charAt(first).toUpperCase() + latin.slice(first + 1);
}

/**
 * Romanises a name by an official system.
 *
 * Stress marks are dropped first; characters that the system does not know (digits, hyphens, Latin
 * letters) stay. The tables and the documents they come from are in `tables/`.
 */
export function transliterate(text: string, system: RomanisationSystem): string {
  const table = TABLES[system];
  const source = [...stripStress(text).normalize('NFC').replace(APOSTROPHE_BETWEEN_LETTERS, "'")];
  let result = '';
  for (let at = 0; at < source.length; at++) {
    const character = source[at] as string;
    const latin = romanLetter(table, character.toLowerCase(), source[at - 1]?.toLowerCase());
    if (latin === undefined) result += character;
    else if (!isUpperCase(character)) result += latin;
    else {
      const next = source[at + 1];
      const neighbour = next !== undefined && /\p{L}/u.test(next) ? next : source[at - 1];
      result += capitalise(latin, isUpperCase(neighbour));
    }
  }
  return result;
}
