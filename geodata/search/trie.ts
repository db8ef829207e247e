/**
 * All strings of one script as a tree of letters in flat arrays: nodes stand in the order of a walk
 * from the root, so that whatever begins with some letters is one run of nodes, strings and postings.
 */
import type { Steps } from '../steps.ts';
import { letterNumber, type Script } from './alphabet.ts';

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

/** So many strings are added between two pauses. */
const STRINGS_A_STEP = 8000;

/** Grows by adding strings, each with the number of what it stands for; `finish` lays it out. */
export class TrieBuilder {
  private letter = new Uint8Array(1 << 16);
  private firstChild = new Uint32Array(1 << 16);
  private nextSibling = new Uint32Array(1 << 16);
  /** The last item that ends here, plus 1; 0 where none does. */
  private lastItem = new Uint32Array(1 << 16);
  private count = 1;
  private itemBefore = new Uint32Array(1 << 15);
  private itemValue = new Uint32Array(1 << 15);
  private items = 0;

  private grow(): void {
    const longer = (array: Uint32Array) => {
      const grown = new Uint32Array(2 * array.length);
      grown.set(array);
      return grown;
    };
    const letter = new Uint8Array(2 * this.letter.length);
    letter.set(this.letter);
    this.letter = letter;
    this.firstChild = longer(this.firstChild);
    this.nextSibling = longer(this.nextSibling);
    this.lastItem = longer(this.lastItem);
  }

  /** Adds the string of `letters` from `start` to before `end`; `value` says what it stands for. */
  add(letters: Uint8Array, start: number, end: number, value: number): void {
    let node = 0;
    for (let at = start; at < end; at += 1) {
      const wanted = letters[at]!;
      let child = this.firstChild[node]!;
      while (child !== 0 && this.letter[child] !== wanted) child = this.nextSibling[child]!;
      if (child === 0) {
        if (this.count === this.letter.length) this.grow();
        child = this.count;
        this.count += 1;
        this.letter[child] = wanted;
        this.nextSibling[child] = this.firstChild[node]!;
        this.firstChild[node] = child;
      }
      node = child;
    }
    if (this.items === this.itemValue.length) {
      for (const name of ['itemBefore', 'itemValue'] as const) {
        const grown = new Uint32Array(2 * this.items);
        grown.set(this[name]);
        this[name] = grown;
      }
    }
    this.itemValue[this.items] = value;
    this.itemBefore[this.items] = this.lastItem[node]!;
    this.items += 1;
    this.lastItem[node] = this.items;
  }

  /**
   * The finished tree, and the values of each of its strings: those of string `s` stand in `values`
   * from `starts[s]` to before `starts[s + 1]`.
   */
  finish(): { readonly trie: Trie; readonly starts: Uint32Array; readonly values: Uint32Array } {
    const size = this.count;
    const nodes = new Int32Array(4 * size);
    const end = new Uint32Array(size);
    const endingBefore = new Uint32Array(size + 1);
    const values = new Uint32Array(this.items);
    const starts: number[] = [];
    // The old node of each node on the way from the root, and its new number.
    const oldPath = new Uint32Array(64);
    const newPath = new Uint32Array(64);
    let filled = 0;
    let next = 1;
    let depth = 0;
    const enter = (old: number, node: number): void => {
      endingBefore[node] = starts.length;
      if (this.lastItem[old] === 0) return;
      nodes[4 * node + 3] = 1;
      starts.push(filled);
      for (let item = this.lastItem[old]!; item !== 0; item = this.itemBefore[item - 1]!) {
        values[filled] = this.itemValue[item - 1]!;
        filled += 1;
      }
    };
    enter(0, 0);
    let child = this.firstChild[0]!;
    for (;;) {
      if (child !== 0) {
        depth += 1;
        oldPath[depth] = child;
        newPath[depth] = next;
        nodes[4 * next] = this.letter[child]!;
        enter(child, next);
        next += 1;
        child = this.firstChild[child]!;
        continue;
      }
      const node = newPath[depth]!;
      end[node] = next;
      const letter = nodes[4 * node]!;
      nodes[4 * node] = 32 * next + letter;
      if (depth === 0) break;
      const parent = newPath[depth - 1]!;
      nodes[4 * parent + 1]! |= 1 << letter;
      nodes[4 * parent + 2]! |= nodes[4 * node + 2]! | (1 << letter);
      child = this.nextSibling[oldPath[depth]!]!;
      depth -= 1;
    }
    endingBefore[size] = starts.length;
    starts.push(filled);
    return {
      trie: { size, nodes, end, endingBefore },
      starts: Uint32Array.from(starts),
      values,
    };
  }
}

/** Adds strings in steps: `addOne` adds the string of a number, from 0. */
export function* addAll(count: number, addOne: (index: number) => void): Steps<void> {
  for (let index = 0; index < count; index += 1) {
    addOne(index);
    if (index % STRINGS_A_STEP === STRINGS_A_STEP - 1) yield;
  }
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
