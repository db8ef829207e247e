/**
 * Names that GeoNames has in Latin letters only, back into Russian: BGN/PCGN 1947 read backwards, with
 * the soft signs that English usage drops where Russian always has one.
 */

import { RUSSIAN_TOWN_NAMES } from './russian-town-names.ts';

/** The longest part that fits is used; `^` binds it to the start of a word, `$` to its end. */
const PARTS: readonly (readonly [string, string])[] = [
  ['shch', 'щ'],
  ['zh', 'ж'],
  ['kh', 'х'],
  ['ts', 'ц'],
  ['ch', 'ч'],
  ['sh', 'ш'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['yë', 'ё'],
  ['yo', 'ё'],
  ['ye', 'е'],
  ['sk$', 'ск'],
  // English usage for -ский; Russian place names have no plural in -ски.
  ['sky$', 'ский'],
  ['lsk', 'льск'],
  ['pol$', 'поль'],
  ['slavl$', 'славль'],
  ['^ust$', 'усть'],
  ['^bolsh', 'больш'],
  ['^dalne', 'дальне'],
  ['^e', 'э'],
  ['a', 'а'],
  ['b', 'б'],
  ['c', 'к'],
  ['d', 'д'],
  ['e', 'е'],
  ['ë', 'ё'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'х'],
  ['i', 'и'],
  ['j', 'й'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'к'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['w', 'в'],
  ['x', 'кс'],
  ['y', 'ы'],
  ['z', 'з'],
  ['’', 'ь'],
  ["'", 'ь'],
  ['ʼ', 'ь'],
  ['”', 'ъ'],
];
const TABLE = new Map(PARTS);
const LONGEST = 7;
/** After one of these, y is й unless it begins ya, ye, yë, yo or yu. */
const VOWEL = /[aeëiouy]/;

function wordOf(word: string): string {
  const marked = `^${word.toLowerCase()}$`;
  let result = '';
  for (let at = 0; at < marked.length; ) {
    if (
      marked[at] === 'y' &&
      VOWEL.test(marked[at - 1] ?? '') &&
      !/[aeëou]/.test(marked[at + 1] ?? '')
    ) {
      result += 'й';
      at += 1;
      continue;
    }
    let length = Math.min(LONGEST, marked.length - at);
    while (length > 0 && !TABLE.has(marked.slice(at, at + length))) length--;
    if (length > 0) result += TABLE.get(marked.slice(at, at + length));
    at += Math.max(1, length);
  }
  return /^\p{Lu}/u.test(word) ? result.charAt(0).toUpperCase() + result.slice(1) : result;
}

/**
 * The Russian spelling that most likely stands behind a romanised name. Soft signs that the
 * romanisation left out stay out: the result is marked derived.
 */
export function russianFromLatin(latin: string): string {
  return latin
    .replace(/[àáâäāă]/g, 'a')
    .split(/([\s-]+)/)
    .map((piece, index) => (index % 2 === 1 ? piece : wordOf(piece)))
    .join('');
}

/** The Russian name of a town of GeoNames: from our table where it has it, else by rule. */
export function russianOfTown(latin: string): { readonly text: string; readonly known: boolean } {
  const known = RUSSIAN_TOWN_NAMES.get(latin);
  return { text: known ?? russianFromLatin(latin), known: known !== undefined };
}
