/** All keys of the search index by their consonant skeleton: one look-up for every way to meet a name. */
import type { ReadIndex } from '../search/read-index.ts';
import { hashOfSkeleton } from './skeleton.ts';

export interface KeyTable {
  /** How many keys there are, those of both scripts. */
  readonly count: number;
  /** Whether any key has this skeleton. */
  has(hash: number): boolean;
  /** Adds the numbers of the keys with this skeleton to `found`. */
  collect(hash: number, found: number[]): void;
}

/** Twice as many slots as keys, or more, so that few keys share one. */
function slotsFor(count: number): number {
  return 2 ** Math.ceil(Math.log2(2 * Math.max(1, count)));
}

/** Lays the table; keys are numbered as in the index, Cyrillic ones first. */
export function openKeyTable({ cyrillicKeys, latinKeys }: ReadIndex): KeyTable {
  const count = cyrillicKeys.count + latinKeys.count;
  const slots = slotsFor(count);
  const hashes = new Uint32Array(count);
  /** The last key of each slot, counted from 1; 0 for none. */
  const heads = new Uint32Array(slots);
  /** For each key the one before it in its slot, counted from 1. */
  const before = new Uint32Array(count);
  for (let key = 0; key < count; key += 1) {
    const isLatin = key >= cyrillicKeys.count;
    const { letters, starts } = isLatin ? latinKeys : cyrillicKeys;
    const at = isLatin ? key - cyrillicKeys.count : key;
    const script = isLatin ? 'latin' : 'cyrillic';
    const hash = hashOfSkeleton(letters, starts[at]!, starts[at + 1]!, script);
    const slot = hash & (slots - 1);
    hashes[key] = hash;
    before[key] = heads[slot]!;
    heads[slot] = key + 1;
  }
  return {
    count,
    has(hash) {
      for (let key = heads[hash & (slots - 1)]!; key !== 0; key = before[key - 1]!) {
        if (hashes[key - 1] === hash) return true;
      }
      return false;
    },
    collect(hash, found) {
      for (let key = heads[hash & (slots - 1)]!; key !== 0; key = before[key - 1]!) {
        if (hashes[key - 1] === hash) found.push(key - 1);
      }
    },
  };
}
