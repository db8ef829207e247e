/** Looks a reading of what was typed up in the tree of its script and pools who bears what it meets. */
import type { Script } from './alphabet.ts';
import { caseFormNodes } from './case-forms.ts';
import { FuzzyWalk } from './fuzzy.ts';
import type { Owners } from './names-of-places.ts';
import type { Pool } from './pool.ts';
import type { UnitSet } from './qualifiers.ts';
import type { QueryKey, QueryKeys } from './query-keys.ts';
import { likelihood, MATCH_KIND, type Met, SIZE_WORTH, type SizeOf, worthOf } from './scoring.ts';
import { INSIDE, MANY_POSTINGS, type ScriptIndex } from './script-index.ts';
import { endOfLength } from './suffixes.ts';
import { childOf, stringAt } from './trie.ts';

export interface Reading {
  readonly keys: QueryKeys;
  /** The places must lie in one of these units; null for anywhere. */
  readonly within: UnitSet | null;
  /** The words stand in another order than they were typed in: a whole name counts as its words. */
  readonly reordered: boolean;
  readonly otherLayout: boolean;
  /** False where too little of the qualifier is typed to look for typing errors beside it. */
  readonly isSure: boolean;
}

/** Of a reading in a few units so many postings are looked at. */
const MOST_WITHIN = 4000;
/** Of names that begin with a typo so many postings are looked at in all. */
const MOST_BEGUN = 300;
/** Below one beginning so many are looked at, where no more are known to be the best. */
const MOST_BELOW = 48;
/** Of a group so many places are looked at for the nearest. */
const MOST_MEMBERS = 48;
const SHORTEST_TYPO = 3;
const SHORTEST_TYPO_BEGINNING = 4;
const SHORTEST_TWO_TYPOS = 5;
const SHORTEST_REGROUPED = 5;

export interface GatherParts {
  readonly index: (script: Script) => ScriptIndex;
  readonly owners: Owners;
  /** For each place its unit, counted from 1. */
  readonly unitOf: Uint32Array;
  readonly pool: Pool;
}

/** The nodes that a query leads to; more than one where a position may be met by several letters. */
function nodesOf({ trie }: ScriptIndex, { length, letters, sets }: QueryKey): readonly number[] {
  let nodes = [0];
  for (let at = 0; at < length && nodes.length > 0; at += 1) {
    const only = letters[at]!;
    const next: number[] = [];
    for (const node of nodes) {
      for (let set = sets[at]!; set !== 0; set &= set - 1) {
        const letter = sets[at] === 1 << only ? only : 31 - Math.clz32(set & -set);
        const child = childOf(trie, node, letter);
        if (child !== -1) next.push(child);
      }
    }
    nodes = next;
  }
  return nodes;
}

export class Gatherer {
  private readonly parts: GatherParts;
  private readonly walk = new FuzzyWalk();
  private sizeOf: SizeOf = () => 0;
  /** True where importance alone decides: then the first place of a group is its best. */
  private anywhere = true;

  constructor(parts: GatherParts) {
    this.parts = parts;
  }

  /** Empties the pool; `sizeOf` null orders by importance alone. */
  begin(sizeOf: SizeOf, anywhere: boolean): void {
    this.parts.pool.clear();
    this.sizeOf = sizeOf;
    this.anywhere = anywhere;
  }

  /** The size of an owner's best place within the units; -1 where it has none there. */
  private sizeOfOwner(owner: number, within: UnitSet | null): number {
    const { owners, unitOf } = this.parts;
    if (within === null && this.anywhere) return owners.best[owner]!;
    if (owner >= owners.groups) {
      const place = owner - owners.groups;
      return within === null || within[unitOf[place]!] === 1 ? this.sizeOf(place) : -1;
    }
    let size = -1;
    const from = owners.starts[owner]!;
    const to = owners.starts[owner + 1]!;
    for (let at = from, seen = 0; at < to && seen < MOST_MEMBERS; at += 1) {
      const place = owners.members[at]!;
      if (within !== null && within[unitOf[place]!] !== 1) continue;
      if (this.anywhere) return owners.importance[place]!;
      size = Math.max(size, this.sizeOf(place));
      seen += 1;
    }
    return size;
  }

  private offer(index: ScriptIndex, posting: number, met: Met, within: UnitSet | null): void {
    const { owners, pool } = this.parts;
    const owner = index.owners[posting]!;
    const kind = index.kinds[posting]!;
    let size = this.sizeOfOwner(owner, within);
    if (size < 0) return;
    const base = worthOf(met, kind);
    if (MATCH_KIND[met] === 'typo') {
      const bearers = owner < owners.groups ? owners.starts[owner + 1]! - owners.starts[owner]! : 1;
      size = likelihood(size, bearers);
    }
    pool.offer(owner, index.keys[posting]!, kind, met, base + size * SIZE_WORTH);
  }

  /** Offers the names that are a string, if it is one (not -1); later words of names as `later`. */
  private offerString(
    index: ScriptIndex,
    string: number,
    met: Met,
    later: Met,
    within: UnitSet | null,
  ) {
    if (string === -1) return;
    for (let at = index.starts[string]!; at < index.starts[string + 1]!; at += 1) {
      this.offer(index, at, index.kinds[at]! & INSIDE ? later : met, within);
    }
  }

  /** Offers the names that begin with the string of a node; how many it looked at. */
  private offerBelow(
    index: ScriptIndex,
    node: number,
    [met, later]: readonly [Met, Met],
    within: UnitSet | null,
    most: number,
  ): number {
    const { trie, starts, kinds } = index;
    const from = starts[trie.endingBefore[node]!]!;
    const to = starts[trie.endingBefore[trie.end[node]!]!]!;
    const best = within === null && to - from > most ? index.best.get(node) : undefined;
    if (best !== undefined) {
      for (const at of best) this.offer(index, at, kinds[at]! & INSIDE ? later : met, within);
      return best.length;
    }
    const last = Math.min(
      to,
      from + (within === null ? Math.max(most, MANY_POSTINGS) : MOST_WITHIN),
    );
    for (let at = from; at < last; at += 1) {
      this.offer(index, at, kinds[at]! & INSIDE ? later : met, within);
    }
    return last - from;
  }

  /** Pools names that the reading is, is a case form of, or begins. */
  exact({ keys: { script, keys }, within, reordered }: Reading): void {
    const index = this.parts.index(script);
    for (const query of keys) {
      for (const node of nodesOf(index, query)) {
        if (!query.onlyBeginning) {
          this.offerString(
            index,
            stringAt(index.trie, node),
            reordered ? 'reordered' : 'whole',
            'word',
            within,
          );
        }
        const met = reordered ? 'word' : 'beginning';
        this.offerBelow(index, node, [met, 'word'], within, MANY_POSTINGS);
      }
      if (script === 'cyrillic' && !reordered && !this.parts.pool.hasWhole) {
        for (const node of caseFormNodes(index.trie, query.key)) {
          this.offerString(index, stringAt(index.trie, node), 'case-form', 'word', within);
        }
      }
    }
  }

  /**
   * Pools names that one edit or two make of the reading or of its beginning, until `enough` are
   * pooled: what comes later is worth less.
   */
  typos(
    { keys: { script, mistyped, regrouped }, within }: Reading,
    edits: 1 | 2,
    enough: number,
  ): void {
    const index = this.parts.index(script);
    mistyped.forEach((query, at) => {
      // After two edits the doubled letters matter only where nothing is found without.
      this.typosOf(index, query, within, edits, edits === 2 && at > 0 ? 1 : enough);
    });
    const { length } = mistyped[0] ?? { length: 0 };
    if (length < SHORTEST_REGROUPED || this.parts.pool.size >= enough) return;
    for (const query of regrouped()) this.regrouped(index, query, within, edits);
  }

  /** Offers the names that a text may be without one error in a group of letters, or after one more. */
  private regrouped(
    index: ScriptIndex,
    query: QueryKey,
    within: UnitSet | null,
    edits: 1 | 2,
  ): void {
    if (edits === 1) {
      for (const node of nodesOf(index, query)) {
        const string = stringAt(index.trie, node);
        this.offerString(index, string, 'typo', 'typo-beginning', within);
      }
      return;
    }
    const { walk } = this;
    walk.run(index.trie, query, 1);
    for (let at = 0; at < walk.whole.count; at += 1) {
      const string = stringAt(index.trie, walk.whole.nodes[at]!);
      this.offerString(index, string, 'two-typos', 'two-typos-beginning', within);
    }
  }

  private typosOf(
    index: ScriptIndex,
    query: QueryKey,
    within: UnitSet | null,
    edits: 1 | 2,
    enough: number,
  ): void {
    const { pool } = this.parts;
    const { length } = query;
    if (length < (edits === 1 ? SHORTEST_TYPO : SHORTEST_TWO_TYPOS) || pool.size >= enough) return;
    const { walk } = this;
    walk.run(index.trie, query, edits, edits === 2 ? length - endOfLength(length) : 0);
    const { whole, beginning } = walk;
    const met = edits === 2 ? 'two-typos' : 'typo';
    const begins = edits === 2 ? 'two-typos-beginning' : 'typo-beginning';
    for (let at = 0; at < whole.count; at += 1) {
      if (whole.edits[at] !== edits) continue;
      this.offerString(index, stringAt(index.trie, whole.nodes[at]!), met, begins, within);
    }
    if (edits === 2) {
      index.suffixes().each(query, (string) => {
        this.offerString(index, string, met, begins, within);
      });
    }
    if (length < SHORTEST_TYPO_BEGINNING) return;
    for (let at = 0, seen = 0; at < beginning.count && seen < MOST_BEGUN; at += 1) {
      if (beginning.edits[at] !== edits) continue;
      if (pool.size >= enough) return;
      seen += this.offerBelow(index, beginning.nodes[at]!, [begins, begins], within, MOST_BELOW);
    }
  }
}
