/** The names of one script, ready to be looked up: the tree of their keys, and who bears them. */
import type { Steps } from '../steps.ts';
import type { Script } from './alphabet.ts';
import type { KeyOwners, Owners } from './names-of-places.ts';
import type { ReadIndex } from './read-index.ts';
import { stringsOf } from './strings.ts';
import { openSuffixes, type Suffixes } from './suffixes.ts';
import { layTrie, type Trie } from './trie.ts';

/** What a posting says beside its owner: the class of the name in the low two bits. */
export const CLASS_BITS = 3;
/** The key is that of a later word of the name. */
export const INSIDE = 4;

/**
 * A posting is one owner of one name. Those of string `s` of the tree stand from `starts[s]` to
 * before `starts[s + 1]`, and so those of all strings below a node are one run.
 */
export interface ScriptIndex {
  readonly trie: Trie;
  readonly starts: Uint32Array;
  readonly owners: Uint32Array;
  readonly kinds: Uint8Array;
  /** The number of the key that the name has: Cyrillic keys first, then Latin ones. */
  readonly keys: Uint32Array;
  /** For nodes with many postings below the best of them, the best first. */
  readonly best: ReadonlyMap<number, Uint32Array>;
  /** The strings by their ends, sorted when first asked for. */
  readonly suffixes: () => Suffixes;
}

/** Below a node with more postings only the best count. */
export const MANY_POSTINGS = 128;
const BEST_KEPT = 32;

/** The better the higher: beginnings before later words, then the class, then importance. */
function worthOf(kind: number, importance: number): number {
  const nameClass = kind & CLASS_BITS;
  // Official names and other names in use are equal where only the beginning is typed.
  const current = nameClass === 0 ? 1 : nameClass;
  return (kind & INSIDE ? 0 : 4) + (3 - current) + importance;
}

/** The best few of a run of postings, each owner once. */
function bestOf(from: number, to: number, worth: Float32Array, owners: Uint32Array): Uint32Array {
  const kept: number[] = [];
  for (let posting = from; posting < to; posting += 1) {
    const value = worth[posting]!;
    if (kept.length === BEST_KEPT && value <= worth[kept[BEST_KEPT - 1]!]!) continue;
    const known = kept.findIndex((other) => owners[other] === owners[posting]);
    if (known !== -1) {
      if (worth[kept[known]!]! >= value) continue;
      kept.splice(known, 1);
    } else if (kept.length === BEST_KEPT) kept.pop();
    let at = kept.length;
    while (at > 0 && worth[kept[at - 1]!]! < value) at -= 1;
    kept.splice(at, 0, posting);
  }
  return Uint32Array.from(kept);
}

type Postings = Pick<ScriptIndex, 'starts' | 'owners' | 'kinds' | 'keys'> & {
  readonly worth: Float32Array;
};

function postingsOf(
  values: Uint32Array,
  stringStarts: Uint32Array,
  keyOwners: KeyOwners,
  ownersOf: Owners,
): Postings {
  const strings = stringStarts.length - 1;
  const starts = new Uint32Array(strings + 1);
  for (let string = 0; string < strings; string += 1) {
    let count = starts[string]!;
    for (let at = stringStarts[string]!; at < stringStarts[string + 1]!; at += 1) {
      const key = values[at]! >>> 1;
      count += keyOwners.starts[key + 1]! - keyOwners.starts[key]!;
    }
    starts[string + 1] = count;
  }
  const total = starts[strings]!;
  const owners = new Uint32Array(total);
  const kinds = new Uint8Array(total);
  const keys = new Uint32Array(total);
  const worth = new Float32Array(total);
  let filled = 0;
  // Values of a string follow one another, and so do strings: one pass fills all.
  for (const value of values) {
    const key = value >>> 1;
    for (let at = keyOwners.starts[key]!; at < keyOwners.starts[key + 1]!; at += 1) {
      owners[filled] = keyOwners.owners[at]!;
      kinds[filled] = keyOwners.classes[at]! | (value & 1 ? INSIDE : 0);
      keys[filled] = key;
      worth[filled] = worthOf(kinds[filled]!, ownersOf.best[owners[filled]!]!);
      filled += 1;
    }
  }
  return { starts, owners, kinds, keys, worth };
}

/** For the nodes with many postings below the best of those; see `ScriptIndex`. */
function bestBelow(
  trie: Trie,
  { starts, owners, worth }: Postings,
): ReadonlyMap<number, Uint32Array> {
  const best = new Map<number, Uint32Array>();
  const { end, endingBefore } = trie;
  for (let node = 1; node < trie.size; ) {
    const from = starts[endingBefore[node]!]!;
    const to = starts[endingBefore[end[node]!]!]!;
    if (to - from <= MANY_POSTINGS) {
      node = end[node]!;
      continue;
    }
    best.set(node, bestOf(from, to, worth, owners));
    node += 1;
  }
  return best;
}

/** Opens the names of a script; its loops are in functions of their own, which are sooner fast than generators. */
export function* openScriptIndex(
  index: ReadIndex,
  keyOwners: KeyOwners,
  ownersOf: Owners,
  script: Script,
): Steps<ScriptIndex> {
  const sorted = yield* stringsOf(index, script);
  yield;
  const { trie, starts: stringStarts } = layTrie(sorted);
  yield;
  const postings = postingsOf(sorted.values, stringStarts, keyOwners, ownersOf);
  yield;
  const best = bestBelow(trie, postings);
  const { starts, owners, kinds, keys } = postings;
  let known: Suffixes | null = null;
  const suffixes = (): Suffixes => {
    known ??= openSuffixes(sorted, stringStarts);
    return known;
  };
  return { trie, starts, owners, kinds, keys, best, suffixes };
}
