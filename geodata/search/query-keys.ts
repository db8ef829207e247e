/** What was typed, as sets of letters to look up. */

import { fold } from '../names/fold.ts';
import {
  contract,
  cyrillicKey,
  letterNumber,
  plainLatin,
  type Script,
  scriptOf,
} from './alphabet.ts';
import type { QueryLetters } from './fuzzy.ts';

export interface QueryKey extends QueryLetters {
  readonly key: string;
  /** The numbers of the key's letters. */
  readonly letters: Uint8Array;
  /** It may only begin a name, not be one: "Aleksey", whose last letter is none of "Alekseyevka". */
  readonly onlyBeginning: boolean;
}

export interface QueryKeys {
  readonly script: Script;
  /** The keys that the text may have, the likeliest first; none where it has no letter. */
  readonly keys: readonly QueryKey[];
  /** What to look up after typing errors: the first key, and with its doubled letters if it has any. */
  readonly mistyped: readonly QueryKey[];
  /** Keys of the text without one typing error in a group such as "ch", of which a key makes several. */
  readonly regrouped: () => readonly QueryKey[];
}

/**
 * Groups of Latin letters that stand for one Cyrillic letter, as one typing error leaves them, with
 * what may have been meant: "hc", "c", "cX" and "cXh" for "ch", "Xh" too, and "ch" for "c".
 */
const REGROUPED: readonly (readonly [RegExp, (group: string) => readonly string[]])[] = [
  [/h[cskz](?!h)/g, (group) => [`${group.charAt(1)}h`]],
  [/[cskz][^hcskz]h/g, (group) => [`${group.charAt(0)}h${group.charAt(1)}`]],
  [/c(?!h)/g, () => ['ch']],
  [/c[^h]/g, () => ['ch']],
  [/(?<=[cskz])h/g, () => ['']],
  [/[^cskz]h/g, () => ['ch', 'sh', 'kh', 'zh']],
  [/[skz](?!h)/g, (group) => [`${group}h`]],
  [/[skz][^h]/g, (group) => [`${group.charAt(0)}h`]],
];
/** Of a text so many such keys are tried. */
const MOST_REGROUPED = 12;

function regroupedKeys(text: string, known: string): QueryKey[] {
  const latin = fold(text).replaceAll("'", '');
  const keys = new Set<string>();
  for (const [pattern, meant] of REGROUPED) {
    for (const { 0: group, index } of latin.matchAll(pattern)) {
      for (const letters of meant(group)) {
        const other = latin.slice(0, index) + letters + latin.slice(index + group.length);
        const key = contract(plainLatin(other));
        if (key !== '' && key !== known && keys.size < MOST_REGROUPED) keys.add(key);
      }
    }
  }
  return [...keys].map((one) => queryKey('latin', one, false));
}

function queryKey(script: Script, key: string, onlyBeginning: boolean): QueryKey {
  const letters = Uint8Array.from([...key], (letter) => letterNumber(script, letter));
  return {
    key,
    letters,
    length: letters.length,
    sets: Int32Array.from(letters, (number) => 1 << number),
    onlyBeginning,
  };
}

/** Lets a position of the key be met by another letter, too. */
function alsoMeet(query: QueryKey, at: number, letter: string): void {
  query.sets[at]! |= 1 << letterNumber('latin', letter);
}

const H_ALONE = /(?<![cskz])h/i;
const IO = /io/g;

function latinQueryKeys(text: string): QueryKey[] {
  const plain = plainLatin(text);
  const texts = [plain];
  // «ё» and «ьо» have many spellings: "Novosyolovka", "Novoselovka", "Verkhniokamianske".
  if (plain.includes('io')) texts.push(plain.replace(IO, 'e'), plain.replace(IO, 'o'));
  // "Schastya" may be «Счастье» or «Щастя».
  if (plain.includes('sch')) texts.push(plain.replace(/sch/g, 'shch'));
  const keys = new Set(texts.map((one) => contract(one)).filter((key) => key !== ''));
  const queries = [...keys].map((key) => queryKey('latin', key, false));
  const first = queries[0];
  if (first === undefined) return [];
  // "Harkov" is a spelling of «Харьков», and "K" the beginning of "Kharkiv".
  if (H_ALONE.test(text)) {
    for (let at = 0; at < first.length; at += 1) {
      if (first.key[at] === 'g') alsoMeet(first, at, 'x');
    }
  }
  if (first.key.endsWith('k')) alsoMeet(first, first.length - 1, 'x');
  // ye, ie and e are one letter: the i of "Aleksey" is not in "Alekseyevka", that of "Y" in "Yenakiieve".
  if (first.key.endsWith('i')) {
    if (first.length > 1) queries.push(queryKey('latin', first.key.slice(0, -1), true));
    else alsoMeet(first, 0, 'e');
  }
  return queries;
}

/** The keys of a text in its own script. */
export function queryKeys(text: string): QueryKeys {
  const script = scriptOf(text);
  const latin = script === 'latin';
  const key = latin ? '' : cyrillicKey(text);
  const cyrillic = key === '' ? [] : [queryKey(script, key, false)];
  const keys = latin ? latinQueryKeys(text) : cyrillic;
  const doubled = latin ? contract(plainLatin(text), true) : cyrillicKey(text, true);
  const mistyped = keys.slice(0, 1);
  if (keys[0] !== undefined && doubled !== keys[0].key) {
    mistyped.push(queryKey(script, doubled, false));
  }
  let known: readonly QueryKey[] | null = null;
  const regrouped = (): readonly QueryKey[] => {
    known ??= latin && keys[0] !== undefined ? regroupedKeys(text, keys[0].key) : [];
    return known;
  };
  return { script, keys, mistyped, regrouped };
}
