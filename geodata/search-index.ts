/**
 * The keys that names are found by: one index of Cyrillic keys (`fold`), one of loose Latin keys,
 * which the Latin names and the romanised Cyrillic ones share.
 */
import type { NameVisitor } from './gazetteer.ts';
import { fold } from './names/fold.ts';
import { withinOneEdit } from './one-edit.ts';
import type { Language, NameKind } from './settlement.ts';
import { isCyrillic, looseKeyOfCyrillic, looseLatinKey } from './spellings.ts';

/**
 * How current a name is: 0 the official name of a place of Ukraine, 1 another name in use, 2 former,
 * 3 alias or romanised. The first is apart so that «Шевченко» finds those called so before those whose
 * Russian form it is. What a Latin spelling romanises is not known; where it is a name in use or a
 * former one, the key of that name finds the place too.
 */
export type NameClass = 0 | 1 | 2 | 3;

export function classOf(kind: NameKind, language: Language): NameClass {
  if (kind === 'former') return 2;
  if (kind === 'alias' || kind === 'romanised') return 3;
  return kind === 'official' && language === 'uk' ? 0 : 1;
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
export const SCRIPTS: readonly Script[] = ['cyrillic', 'latin'];

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

/** The keys of one script, and the pass over the names that fills them. */
interface KeyMaker {
  readonly postings: Map<string, number[]>;
  /** The key of each spelling, made once: many places share a name. */
  readonly known: Readonly<Record<'uk' | 'ru', Map<string, string>>>;
  readonly script: Script;
}

function keyOnce({ known, script }: KeyMaker, text: string, language: Language): string {
  const keys = known[language === 'ru' ? 'ru' : 'uk'];
  let key = keys.get(text);
  if (key === undefined) {
    key = keyOfName(text, language, script) ?? '';
    keys.set(text, key);
  }
  return key;
}

function add(postings: Map<string, number[]>, key: string, posting: number): void {
  const known = postings.get(key);
  if (known === undefined) postings.set(key, [posting]);
  else if (known[known.length - 1] !== posting) known.push(posting);
}

/** Builds the indexes of some scripts over the names of `count` places, in one pass. */
export function openSearchIndex(
  count: number,
  eachName: (place: number, visit: NameVisitor) => void,
  scripts: readonly Script[],
): Partial<Record<Script, KeyIndex>> {
  const makers = scripts.map(
    (script): KeyMaker => ({
      script,
      postings: new Map(),
      known: { uk: new Map(), ru: new Map() },
    }),
  );
  let place = 0;
  const visit: NameVisitor = (text, language, kind, derived) => {
    // A derived English name has the loose key of the name it was made from.
    if (language === 'en' && derived) return;
    const posting = (place << BITS) | classOf(kind, language);
    for (const maker of makers) {
      const key = keyOnce(maker, text, language);
      if (key === '') continue;
      add(maker.postings, key, posting);
      for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) {
        add(maker.postings, key.slice(at + 1), posting | INSIDE);
      }
    }
  };
  for (place = 0; place < count; place += 1) eachName(place, visit);
  return Object.fromEntries(makers.map(({ script, postings }) => [script, openKeys(postings)]));
}
