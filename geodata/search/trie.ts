/**
 * All strings of one script as a tree of letters in flat arrays: nodes stand in the order of a walk
 * from the root, so that whatever begins with some letters is one run of nodes, strings and postings.
 */
import { LONGEST_KEY, letterNumber, type Script } from './alphabet.ts';
import type { Strings } from './strings.ts';

export interface Trie {
  /** How many nodes there are, the root (node 0) included. */
  readonly size: number;
  /**
   * Four numbers a node, beside each other since a walk asks for all:
   *
   * - 32 times the node after the last one below (see `end`), plus the number of the letter that leads
   *   to the node, 0 for the root;
   * - the letters of the node's children, as a set of bits;
   * - the letters on the way below the node, as a set of bits;
   * - 1 where a string ends at the node, else 0.
   */
  readonly nodes: Int32Array;
  /** The node after the last one below. The first child of a node, if it has any, is the next node. */
  readonly end: Uint32Array;
  /** How many strings end before the node; one more than there are nodes. Strings count in this order. */
  readonly endingBefore: Uint32Array;
}

/** A tree with what its strings stand for. */
export interface LaidTrie {
  readonly trie: Trie;
  /** The values of string `s` of the tree stand in those of the sorted strings from `starts[s]` to before `starts[s + 1]`. */
  readonly starts: Uint32Array;
}

/** How many letters each string shares with the one before; more than it has where they are equal. */
function sharedLetters({ count, letters, from, lengths }: Strings): Uint8Array {
  const shared = new Uint8Array(count);
  for (let string = 1; string < count; string += 1) {
    const most = Math.min(lengths[string]!, lengths[string - 1]!);
    const before = from[string - 1]!;
    const here = from[string]!;
    let same = 0;
    while (same < most && letters[before + same] === letters[here + same]) same += 1;
    const isEqual = same === lengths[string] && same === lengths[string - 1];
    shared[string] = isEqual ? same + 1 : same;
  }
  return shared;
}

/** Lays sorted strings out as a tree, in one pass: nodes come in the order of the strings. */
export function layTrie(strings: Strings): LaidTrie {
  const { count, letters, from, lengths } = strings;
  const shared = sharedLetters(strings);
  let size = 1;
  let different = 0;
  for (let string = 0; string < count; string += 1) {
    if (string > 0 && shared[string]! > lengths[string]!) continue;
    size += lengths[string]! - shared[string]!;
    different += 1;
  }
  const nodes = new Int32Array(4 * size);
  const end = new Uint32Array(size);
  const endingBefore = new Uint32Array(size + 1);
  const starts = new Uint32Array(different + 1);
  /** The node at each depth on the way to the last one. */
  const path = new Uint32Array(LONGEST_KEY + 2);
  let depth = 0;
  let next = 1;
  let number = 0;
  const closeTo = (shallower: number): void => {
    for (; depth > shallower; depth -= 1) {
      const node = path[depth]!;
      const letter = nodes[4 * node]!;
      const parent = 4 * path[depth - 1]!;
      end[node] = next;
      nodes[4 * node] = 32 * next + letter;
      nodes[parent + 1]! |= 1 << letter;
      nodes[parent + 2]! |= nodes[4 * node + 2]! | (1 << letter);
    }
  };
  for (let string = 0; string < count; string += 1) {
    const length = lengths[string]!;
    if (string > 0 && shared[string]! > length) continue;
    closeTo(shared[string]!);
    for (let at = depth; at < length; at += 1) {
      nodes[4 * next] = letters[from[string]! + at]!;
      depth += 1;
      path[depth] = next;
      endingBefore[next] = number;
      next += 1;
    }
    nodes[4 * path[depth]! + 3] = 1;
    starts[number] = string;
    number += 1;
  }
  closeTo(0);
  end[0] = size;
  nodes[0] = 32 * size;
  endingBefore[size] = number;
  starts[number] = count;
  return { trie: { size, nodes, end, endingBefore }, starts };
}

/** The child of a node by its letter, or -1. */
export function childOf({ nodes }: Trie, node: number, letter: number): number {
  if ((nodes[4 * node + 1]! & (1 << letter)) === 0) return -1;
  let child = node + 1;
  while ((nodes[4 * child]! & 31) !== letter) child = nodes[4 * child]! >>> 5;
  return child;
}

/** The node that a key leads to from the root or from another node, or -1. */
export function walkKey(trie: Trie, script: Script, key: string, from = 0): number {
  let node = from;
  for (let at = 0; at < key.length && node !== -1; at += 1) {
    node = childOf(trie, node, letterNumber(script, key.charAt(at)));
  }
  return node;
}

/** The number of the string that ends at the node, or -1. */
export function stringAt({ endingBefore }: Trie, node: number): number {
  const before = endingBefore[node]!;
  return endingBefore[node + 1] === before ? -1 : before;
}
