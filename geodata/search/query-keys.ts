/** What was typed, as sets of letters to look up. */
import {
  contract,
  cyrillicKey,
  keyOfNumbers,
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
  const keys = new Set(texts.map(contract).filter((key) => key !== ''));
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
  if (script === 'latin') return { script, keys: latinQueryKeys(text) };
  const key = cyrillicKey(text);
  return { script, keys: key === '' ? [] : [queryKey(script, key, false)] };
}

/** The query for a key that is known to be one. */
export function queryOfLetters(script: Script, letters: ArrayLike<number>): QueryKey {
  return queryKey(script, keyOfNumbers(script, letters), false);
}
