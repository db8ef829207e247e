/**
 * The two alphabets that names are looked up in, each of fewer than 31 letters, so that a set of
 * letters is one number; and the keys, names written in them.
 *
 * A key is loose: spellings that differ in what people mix up have the same key. Cyrillic keys drop
 * signs and doubled letters and write и for і, ї, ы and й, е for є, э and ё, so that many Ukrainian
 * and Russian forms meet. Latin keys are made from Cyrillic ones, so that every romanisation need
 * not be stored: г is g, х is x (written kh), щ shch, й i, and je, ye, ie are e.
 */
import { fold } from '../names/fold.ts';

/** Longer keys are cut: no two names of the gazetteer share so long a beginning. */
export const LONGEST_KEY = 29;

const CYRILLIC_LETTERS = ' абвгдежзиклмнопрстуфхцчшщюя0';
const LATIN_LETTERS = ' abvgdezhiklmnoprstufxc0';

/** The number of each letter, 1..29, by its UTF-16 code; 0 for a character that is no letter of keys. */
function numbersOf(letters: string): Uint8Array {
  const numbers = new Uint8Array(0x500);
  for (let at = 0; at < letters.length; at += 1) numbers[letters.charCodeAt(at)] = at + 1;
  return numbers;
}

export type Script = 'cyrillic' | 'latin';
const NUMBERS: Readonly<Record<Script, Uint8Array>> = {
  cyrillic: numbersOf(CYRILLIC_LETTERS),
  latin: numbersOf(LATIN_LETTERS),
};

/** The number of the space between words, in both alphabets. */
export const SPACE = 1;

/** The letter's number in its alphabet. */
export function letterNumber(script: Script, letter: string): number {
  return NUMBERS[script][letter.charCodeAt(0)] ?? 0;
}

/** The letters of a key for their numbers. */
export function keyOfNumbers(script: Script, numbers: ArrayLike<number>): string {
  const letters = script === 'cyrillic' ? CYRILLIC_LETTERS : LATIN_LETTERS;
  let key = '';
  for (let at = 0; at < numbers.length; at += 1) key += letters.charAt(numbers[at]! - 1);
  return key;
}

const CYRILLIC = /[\u0400-\u04ff]/;

export function isCyrillic(text: string): boolean {
  return CYRILLIC.test(text);
}

export function scriptOf(text: string): Script {
  return isCyrillic(text) ? 'cyrillic' : 'latin';
}

/** Letters of `fold` that a Cyrillic key writes otherwise; the empty text leaves them out. */
const LOOSE_CYRILLIC: Readonly<Record<string, string>> = {
  ...{ є: 'е', э: 'е', і: 'и', ї: 'и', ы: 'и', й: 'и', ь: '', ъ: '', "'": '' },
  ...Object.fromEntries([...'123456789'].map((digit) => [digit, '0'])),
};

/**
 * The key of a name in Cyrillic letters; characters of no key are left out. `keepDoubled` writes
 * doubled letters twice, for texts in which one may be a typing error.
 */
export function cyrillicKey(text: string, keepDoubled = false): string {
  const folded = fold(text);
  let key = '';
  let last = ' ';
  for (let at = 0; at < folded.length && key.length < LONGEST_KEY; at += 1) {
    const character = folded.charAt(at);
    const letter = LOOSE_CYRILLIC[character] ?? character;
    if (letter === '' || letterNumber('cyrillic', letter) === 0) continue;
    if (letter === last && !(keepDoubled && letter !== ' ')) continue;
    key += letter;
    last = letter;
  }
  return key.trimEnd();
}

/** What Latin keys write for each letter of Cyrillic keys. */
export const LATIN_OF_CYRILLIC: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l' },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'x', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ю: 'iu', я: 'ia' },
};

/** Writes every doubled letter once and "ie" as e: what romanisations differ in most. */
export function contract(latin: string, keepDoubled = false): string {
  let key = '';
  let last = ' ';
  for (let at = 0; at < latin.length; at += 1) {
    const letter = latin.charAt(at);
    if (letter === 'e' && last === 'i') {
      key = key.slice(0, -1);
      last = key.charAt(key.length - 1);
    }
    if (letterNumber('latin', letter) === 0) continue;
    if (letter === last && !(keepDoubled && letter !== ' ')) continue;
    key += letter;
    last = letter;
  }
  return key.slice(0, LONGEST_KEY).trimEnd();
}

/** The Latin key of all romanisations of a Cyrillic key. */
export function latinKeyOfCyrillic(key: string): string {
  let latin = '';
  for (let at = 0; at < key.length; at += 1) {
    const letter = key.charAt(at);
    latin += LATIN_OF_CYRILLIC[letter] ?? letter;
  }
  return contract(latin);
}

/** Latin letters and groups that stand for one another, in this order; н is what х and kh become. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/x/g, 'ks'],
  [/zgh/g, 'zg'],
  [/kh/g, 'x'],
  [/(?<![csz])h/g, 'g'],
  [/[yjı]/g, 'i'],
  [/w/g, 'v'],
  [/q|ck/g, 'k'],
  [/tz/g, 'ts'],
  [/c(?!h)/g, 'ts'],
  [/[1-9]/g, '0'],
];

/** A Latin text in the letters of Latin keys, before `contract`. */
export function plainLatin(text: string): string {
  let latin = fold(text).replaceAll("'", '');
  for (const [pattern, replacement] of HABITS) latin = latin.replace(pattern, replacement);
  return latin;
}

/** The key of a name in Latin letters. */
export function latinKey(text: string): string {
  return contract(plainLatin(text));
}

/** The key of a name in its own script. */
export function keyOf(text: string): string {
  return isCyrillic(text) ? cyrillicKey(text) : latinKey(text);
}
