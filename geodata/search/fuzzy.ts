/**
 * Walks a tree of letters for the strings that one or two edits make of a query: a letter added,
 * left out, changed, or two neighbours exchanged.
 *
 * One walk of Wu and Manber's automaton ("Fast text searching allowing errors", 1992) along all
 * strings at once: for each number of edits a word of bits says how many letters of the query may be
 * read so far. A branch is left as soon as no bit is set, or where the letters that the rest of the
 * query needs do not occur below.
 */
import type { Trie } from './trie.ts';

/** Each position of a query may be met by several letters. */
export interface QueryLetters {
  readonly length: number;
  /** For each position the set of letters that meet it, as bits. */
  readonly sets: Int32Array;
}

const MOST_NODES = 512;
const DEEPEST = 64;

/** What a walk found: nodes, and after how many edits. Reused by the next walk. */
export interface FuzzyFound {
  count: number;
  readonly nodes: Uint32Array;
  readonly edits: Uint8Array;
}

function newFound(): FuzzyFound {
  return { count: 0, nodes: new Uint32Array(MOST_NODES), edits: new Uint8Array(MOST_NODES) };
}

function keep(found: FuzzyFound, node: number, edits: number): void {
  if (found.count === MOST_NODES) return;
  found.nodes[found.count] = node;
  found.edits[found.count] = edits;
  found.count += 1;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** The walk with its working memory; not to be used from within itself. */
export class FuzzyWalk {
  /** Nodes whose whole string meets the query. */
  readonly whole = newFound();
  /** The topmost nodes below which every string begins with something that meets the query. */
  readonly beginning = newFound();
  private readonly meets = new Int32Array(32);
  private readonly rest = new Int32Array(34);
  private readonly none = new Int32Array(DEEPEST);
  private readonly one = new Int32Array(DEEPEST);
  private readonly two = new Int32Array(DEEPEST);
  private readonly meetsAt = new Int32Array(DEEPEST);
  private readonly ends = new Uint32Array(DEEPEST);
  /** The letters that a child must have; all bits where an edit is left. */
  private readonly wanted = new Int32Array(DEEPEST);
  /** The letters that the positions of a set of bits want. */
  private sets: Int32Array = new Int32Array(0);
  /** The fewest edits after which a node on the way is a beginning; 3 for none. */
  private readonly begun = new Uint8Array(DEEPEST);

  private prepare({ length, sets }: QueryLetters): void {
    this.meets.fill(0);
    this.sets = sets;
    this.rest[length] = 0;
    for (let at = length - 1; at >= 0; at -= 1) {
      const set = sets[at]!;
      for (let bits = set; bits !== 0; bits &= bits - 1) {
        this.meets[31 - Math.clz32(bits & -bits)]! |= 1 << at;
      }
      // Of several letters none is sure to be needed.
      this.rest[at] = this.rest[at + 1]! | ((set & (set - 1)) === 0 ? set : 0);
    }
  }

  /**
   * Walks for at most `most` edits, 1 or 2; the query must have fewer than 30 letters. Of two edits
   * one must lie behind the first `oneWithin` letters: what has both before is not found.
   */
  run(trie: Trie, query: QueryLetters, most: 1 | 2, oneWithin = 0): void {
    const { whole, beginning, meets, rest, none, one, two, meetsAt, ends, begun, wanted } = this;
    const { size, nodes } = trie;
    this.prepare(query);
    whole.count = 0;
    beginning.count = 0;
    const done = 1 << query.length;
    const all = (done << 1) - 1;
    const behind = all & (-2 << oneWithin);
    none[0] = 1;
    one[0] = 3 & all;
    two[0] = most === 2 ? 7 & behind : 0;
    ends[0] = size;
    begun[0] = 3;
    meetsAt[0] = 0;
    wanted[0] = -1;
    const { sets } = this;
    let depth = 0;
    for (let node = 1; node < size; ) {
      while (node >= ends[depth]!) depth -= 1;
      const at = 4 * node;
      const first = nodes[at]!;
      const here = first & 31;
      const end = first >>> 5;
      if (((wanted[depth]! >>> here) & 1) === 0) {
        node = end;
        continue;
      }
      const met = meets[here]!;
      // Two neighbours exchanged: what the node above would have met, met here, from two nodes above.
      const swapped = depth > 0 ? met & (meetsAt[depth]! >>> 1) : 0;
      const up0 = none[depth]!;
      const up1 = one[depth]!;
      const now0 = (up0 & met) << 1;
      let now1 = ((up1 & met) << 1) | up0 | (up0 << 1) | (now0 << 1);
      if (swapped !== 0) now1 |= (none[depth - 1]! & swapped) << 2;
      now1 &= all;
      let now2 = 0;
      if (most === 2) {
        now2 = ((two[depth]! & met) << 1) | up1 | (up1 << 1) | (now1 << 1);
        if (swapped !== 0) now2 |= (one[depth - 1]! & swapped) << 2;
        now2 &= behind;
      }
      let alive = now0 | now1 | now2;
      let began = begun[depth]!;
      if ((alive & done) !== 0) {
        const edits = (now0 & done) !== 0 ? 0 : (now1 & done) !== 0 ? 1 : 2;
        if (nodes[at + 3] === 1) keep(whole, node, edits);
        if (edits < began) {
          keep(beginning, node, edits);
          began = edits;
        }
        alive &= done - 1;
        // After the last letter only letters too many can follow, and those need edits left.
        if (alive === 0 && (most === 2 ? now0 | now1 : now0) === 0) {
          node = end;
          continue;
        }
      }
      const left = now0 !== 0 ? most : now1 !== 0 ? most - 1 : 0;
      // The second of two exchanged letters may be here and the first follow: nothing is known then.
      const pending = (most === 2 ? up0 | up1 : up0) & (met >>> 1);
      if (alive !== 0 && pending === 0) {
        const lacking = rest[31 - Math.clz32(alive)]! & ~nodes[at + 2]!;
        if (lacking !== 0 && (left === 0 || bitCount(lacking) > left)) alive = 0;
      }
      const mayGoOn = alive !== 0 || pending !== 0 || (left > 0 && ((now0 | now1) & done) !== 0);
      if (!mayGoOn || depth === DEEPEST - 2) {
        node = end;
        continue;
      }
      // With no edit left, or none to be made so early (an exchange may begin one letter before), only
      // the letters that follow in the query lead on.
      let want = -1;
      const isTooEarly = oneWithin > 0 && (now0 | now2) === 0 && now1 >>> (oneWithin - 1) === 0;
      if ((left === 0 || isTooEarly) && pending === 0) {
        want = 0;
        for (let bits = alive; bits !== 0; bits &= bits - 1) {
          want |= sets[31 - Math.clz32(bits & -bits)]!;
        }
        if ((want & nodes[at + 1]!) === 0) {
          node = end;
          continue;
        }
      }
      depth += 1;
      wanted[depth] = want;
      none[depth] = now0;
      one[depth] = now1;
      two[depth] = now2;
      meetsAt[depth] = met;
      ends[depth] = end;
      begun[depth] = began;
      node += 1;
    }
  }
}
