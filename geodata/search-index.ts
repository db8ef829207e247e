/**
 * The keys that names are found by: one index of Cyrillic keys (`fold`), one of loose Latin keys,
 * which the Latin names and the romanised Cyrillic ones share.
 */
import { fold } from './names/fold.ts';
import type { Language, NameKind, PlaceName } from './settlement.ts';
import { isCyrillic, looseKeyOfCyrillic, looseLatinKey } from './spellings.ts';

/** How current a name is: 0 in use, 1 former, 2 alias. */
export type NameClass = 0 | 1 | 2;

export function classOf(kind: NameKind): NameClass {
  if (kind === 'former') return 1;
  return kind === 'alias' ? 2 : 0;
}

/** A key of a place: the number of the place, the class of the name, and whether a word inside it begins here. */
export interface Posting {
  readonly place: number;
  readonly nameClass: NameClass;
  readonly inside: boolean;
}

const INSIDE = 4;
const BITS = 3;

export function readPosting(packed: number): Posting {
  return {
    place: packed >>> BITS,
    nameClass: (packed & 3) as NameClass,
    inside: (packed & INSIDE) !== 0,
  };
}

/** The script whose index answers a text. */
export type Script = 'cyrillic' | 'latin';

export function scriptOf(text: string): Script {
  return isCyrillic(text) ? 'cyrillic' : 'latin';
}

/** The key of what a person typed. */
export function queryKey(text: string): string {
  return isCyrillic(text) ? fold(text) : looseLatinKey(text);
}

/** The key by which a name answers questions in a script; null where it answers none. */
export function keyOfName(text: string, language: Language, script: Script): string | null {
  if (script === 'cyrillic') return isCyrillic(text) ? fold(text) : null;
  return isCyrillic(text) ? looseKeyOfCyrillic(text, language) : looseLatinKey(text);
}

export interface KeyIndex {
  /** The packed postings of a key. */
  exact(key: string): readonly number[];
  /** Calls `visit` with the packed postings of every longer key that begins with `prefix`. */
  eachLonger(prefix: string, visit: (postings: readonly number[]) => void): void;
  /** Calls `visit` with every key of these lengths. */
  eachOfLength(
    from: number,
    to: number,
    visit: (key: string, postings: readonly number[]) => void,
  ): void;
}

const NO_POSTINGS: readonly number[] = [];

function openKeys(postings: ReadonlyMap<string, readonly number[]>): KeyIndex {
  const keys = [...postings.keys()].sort();
  return {
    exact: (key) => postings.get(key) ?? NO_POSTINGS,
    eachLonger(prefix, visit) {
      let low = 0;
      let high = keys.length;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (keys[middle]! <= prefix) low = middle + 1;
        else high = middle;
      }
      for (; low < keys.length && keys[low]!.startsWith(prefix); low += 1) {
        visit(postings.get(keys[low]!)!);
      }
    },
    eachOfLength(from, to, visit) {
      for (const key of keys) {
        if (key.length >= from && key.length <= to) visit(key, postings.get(key)!);
      }
    },
  };
}

/** Builds both indexes over the names of `count` places. */
export function openSearchIndex(
  count: number,
  namesOf: (place: number) => readonly PlaceName[],
): Readonly<Record<Script, KeyIndex>> {
  const maps = { cyrillic: new Map<string, number[]>(), latin: new Map<string, number[]>() };
  /** Many places share a name: make the loose key of each spelling once. */
  const looseKeys = new Map<string, string>();

  function looseKey({ text, language }: PlaceName): string {
    const cacheKey = language + text;
    const known = looseKeys.get(cacheKey);
    if (known !== undefined) return known;
    const key = keyOfName(text, language, 'latin') ?? '';
    looseKeys.set(cacheKey, key);
    return key;
  }

  function add(map: Map<string, number[]>, key: string, posting: number): void {
    const postings = map.get(key);
    if (postings === undefined) map.set(key, [posting]);
    else if (postings.at(-1) !== posting) postings.push(posting);
  }

  function addWords(map: Map<string, number[]>, key: string, posting: number): void {
    if (key === '') return;
    add(map, key, posting);
    for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) {
      add(map, key.slice(at + 1), posting | INSIDE);
    }
  }

  for (let place = 0; place < count; place += 1) {
    for (const name of namesOf(place)) {
      // A derived English name has the loose key of the name it was made from.
      if (name.language === 'en' && name.derived) continue;
      const posting = (place << BITS) | classOf(name.kind);
      if (isCyrillic(name.text)) addWords(maps.cyrillic, fold(name.text), posting);
      addWords(maps.latin, looseKey(name), posting);
    }
  }
  return { cyrillic: openKeys(maps.cyrillic), latin: openKeys(maps.latin) };
}
