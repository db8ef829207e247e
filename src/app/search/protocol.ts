import type { DisplayNames, Place } from '../../../geodata/settlement.ts';

/** How many places an answer holds at most. */
export const MOST_HITS = 12;

/** Longer than any name with its district; what follows cannot change the answer. */
const LONGEST_QUERY = 120;

/** One line of an answer: plain data, so that the page need not have the whole gazetteer open. */
export interface SearchHit {
  readonly place: Place;
  /** The name that matched, as the gazetteer writes it. */
  readonly matched: string;
  /** 0..1, larger is better. */
  readonly score: number;
  readonly oblast: DisplayNames | null;
  readonly raion: DisplayNames | null;
  /** Only where another place of the answer has the same name and raion. */
  readonly hromada: DisplayNames | null;
}

/** From the page to the worker. */
export type SearchRequest =
  | { readonly type: 'open' }
  | { readonly type: 'find'; readonly number: number; readonly query: string };

/** From the worker to the page; `number` is that of the request answered. */
export type SearchAnswer =
  | { readonly type: 'ready' }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'found'; readonly number: number; readonly hits: readonly SearchHit[] };

/** What is sent of what was typed: trimmed, of a bearable length, whole characters. Empty: nothing to find. */
export function queryOf(typed: string): string {
  // Cut by code units first, so that a pasted book costs nothing, then by characters, so that none is halved.
  const start = typed.trimStart().slice(0, 2 * LONGEST_QUERY);
  return Array.from(start).slice(0, LONGEST_QUERY).join('').trim();
}
