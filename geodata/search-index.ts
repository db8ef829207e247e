/**
 * The keys that names are found by: one index of Cyrillic keys (`fold`), one of loose Latin keys,
 * which the Latin names and the romanised Cyrillic ones share.
 */
import type { NameVisitor } from './gazetteer.ts';
import { fold } from './names/fold.ts';
import { withinOneEdit } from './one-edit.ts';
import type { Language, NameKind } from './settlement.ts';
import { isCyrillic, looseKeyOfCyrillic, looseKeyOfFolded, looseLatinKey } from './spellings.ts';

/**
 * How current a name is: 0 in use, 1 former, 2 alias or romanised. What a Latin spelling romanises is
 * not known; where it is a name in use or a former one, the key of that name finds the place too.
 */
export type NameClass = 0 | 1 | 2;

export function classOf(kind: NameKind): NameClass {
  if (kind === 'former') return 1;
  return kind === 'alias' || kind === 'romanised' ? 2 : 0;
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
  /** Calls `visit` with the packed postings of every key that one edit makes of `key`. */
  eachEdited(key: string, visit: (postings: readonly number[]) => void): void;
}

const NO_POSTINGS: readonly number[] = [];

function openKeys(postings: ReadonlyMap<string, readonly number[]>): KeyIndex {
  const keys = [...postings.keys()].sort();
  const byLength: string[][] = [];
  for (const key of keys) {
    byLength[key.length] ??= [];
    byLength[key.length]!.push(key);
  }
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
    eachEdited(key, visit) {
      for (let length = key.length - 1; length <= key.length + 1; length += 1) {
        for (const candidate of byLength[length] ?? []) {
          if (withinOneEdit(key, candidate)) visit(postings.get(candidate)!);
        }
      }
    },
  };
}

interface NameKeys {
  readonly cyrillic: string | null;
  readonly latin: string;
}

/** Builds both indexes over the names of `count` places. */
export function openSearchIndex(
  count: number,
  eachName: (place: number, visit: NameVisitor) => void,
): Readonly<Record<Script, KeyIndex>> {
  const maps = { cyrillic: new Map<string, number[]>(), latin: new Map<string, number[]>() };
  /** Many places share a name: make the keys of each spelling once for each language. */
  const known = { uk: new Map<string, NameKeys>(), ru: new Map<string, NameKeys>() };
  let place = 0;

  function keysOf(text: string, language: Language): NameKeys {
    const keys = known[language === 'ru' ? 'ru' : 'uk'];
    let found = keys.get(text);
    if (found === undefined) {
      const cyrillic = keyOfName(text, language, 'cyrillic');
      const latin = cyrillic === null ? looseLatinKey(text) : looseKeyOfFolded(cyrillic, language);
      found = { cyrillic, latin };
      keys.set(text, found);
    }
    return found;
  }

  function add(map: Map<string, number[]>, key: string, posting: number): void {
    const postings = map.get(key);
    if (postings === undefined) map.set(key, [posting]);
    else if (postings[postings.length - 1] !== posting) postings.push(posting);
  }

  function addWords(map: Map<string, number[]>, key: string, posting: number): void {
    if (key === '') return;
    add(map, key, posting);
    for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) {
      add(map, key.slice(at + 1), posting | INSIDE);
    }
  }

  const visit: NameVisitor = (text, language, kind, derived) => {
    // A derived English name has the loose key of the name it was made from.
    if (language === 'en' && derived) return;
    const posting = (place << BITS) | classOf(kind);
    const keys = keysOf(text, language);
    if (keys.cyrillic !== null) addWords(maps.cyrillic, keys.cyrillic, posting);
    addWords(maps.latin, keys.latin, posting);
  };
  for (place = 0; place < count; place += 1) eachName(place, visit);
  return { cyrillic: openKeys(maps.cyrillic), latin: openKeys(maps.latin) };
}
