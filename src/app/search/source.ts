/**
 * The search of the page: opened once, when it is first wanted, and kept. It needs the whole
 * gazetteer and the index of names; both may be late or fail, and what is typed meanwhile waits.
 */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { Search } from '../../../geodata/search.ts';

export interface OpenedSearch {
  readonly search: Search;
  /** The gazetteer whose rows the search speaks of. */
  readonly gazetteer: Gazetteer;
}

export type SourceState =
  | { readonly type: 'waiting' }
  | { readonly type: 'loading' }
  | { readonly type: 'ready'; readonly opened: OpenedSearch }
  | { readonly type: 'failed'; readonly reason: string };

export interface SearchSource {
  state(): SourceState;
  subscribe(listener: () => void): () => void;
  /** Begins to load; does nothing while it loads or when it is ready. After a failure: tries again. */
  start(): void;
}

/** @param open loads what is needed; called at `start`, and again after a failure. */
export function createSearchSource(open: () => Promise<OpenedSearch>): SearchSource {
  let state: SourceState = { type: 'waiting' };
  const listeners = new Set<() => void>();
  const change = (next: SourceState) => {
    state = next;
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      if (state.type === 'loading' || state.type === 'ready') return;
      change({ type: 'loading' });
      // Whatever is thrown, also before the first wait, is a failure to tell.
      (async () => open())().then(
        (opened) => change({ type: 'ready', opened }),
        (error: unknown) =>
          change({
            type: 'failed',
            reason: error instanceof Error ? error.message : String(error),
          }),
      );
    },
  };
}
