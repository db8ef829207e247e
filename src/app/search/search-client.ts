/**
 * The page's side of the search worker: opens it once, asks one question at a time, and forgets
 * questions that a newer one has overtaken, so that typing never waits and old answers never show.
 */
import { queryOf, type SearchAnswer, type SearchHit, type SearchRequest } from './protocol.ts';

export interface SearchState {
  readonly names: 'waiting' | 'loading' | 'ready' | 'failed';
  /** Why the names could not be loaded. */
  readonly reason: string | null;
  /** What is asked for, and what `hits` answer; they differ while an answer is on its way. */
  readonly query: string;
  readonly answered: string;
  readonly hits: readonly SearchHit[];
}

/** The part of a Worker that is used, so that tests can stand in for it. */
export interface SearchWorker {
  postMessage(request: SearchRequest): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<SearchAnswer>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

export interface SearchClient {
  readonly state: () => SearchState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Starts loading the names; does nothing when they are loading or loaded. After a failure: tries again. */
  start(): void;
  /** Asks for what was typed; the empty query empties the answer at once. */
  find(typed: string): void;
  stop(): void;
}

const NOTHING: SearchState = {
  names: 'waiting',
  reason: null,
  query: '',
  answered: '',
  hits: [],
};

/**
 * @param makeWorker called at `start`, and again after a failure.
 * @param onReady called once the names are open, for user timing.
 * @param workerFailed the reason shown when the worker itself does not start.
 */
export function createSearchClient(
  makeWorker: () => SearchWorker,
  onReady: () => void,
  workerFailed: string,
): SearchClient {
  let state = NOTHING;
  let worker: SearchWorker | null = null;
  /** Number of the question the worker is busy with; null when it is free. */
  let asked: number | null = null;
  let askedQuery = '';
  let count = 0;
  const listeners = new Set<() => void>();

  const change = (part: Partial<SearchState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  const release = () => {
    if (worker) {
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
    }
    worker = null;
    asked = null;
  };
  const fail = (reason: string) => {
    release();
    change({ names: 'failed', reason });
  };
  const ask = () => {
    if (state.names !== 'ready' || !worker || asked !== null) return;
    if (state.query === state.answered) return;
    count += 1;
    asked = count;
    askedQuery = state.query;
    worker.postMessage({ type: 'find', number: count, query: askedQuery });
  };
  const receive = (answer: SearchAnswer) => {
    if (answer.type === 'failed') {
      fail(answer.reason);
    } else if (answer.type === 'ready') {
      change({ names: 'ready', reason: null });
      onReady();
      ask();
    } else if (answer.number === asked) {
      asked = null;
      // Only the newest question's answer is shown; another may have been typed meanwhile.
      if (askedQuery === state.query) change({ hits: answer.hits, answered: askedQuery });
      ask();
    }
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start: () => {
      if (worker) return;
      change({ names: 'loading', reason: null });
      try {
        worker = makeWorker();
      } catch {
        fail(workerFailed);
        return;
      }
      worker.onmessage = (event) => receive(event.data);
      worker.onerror = (event) => {
        event.preventDefault();
        fail(workerFailed);
      };
      worker.postMessage({ type: 'open' });
    },
    find: (typed) => {
      const query = queryOf(typed);
      if (query === state.query) return;
      change(query === '' ? { query, answered: '', hits: [] } : { query });
      ask();
    },
    stop: () => {
      release();
      change(NOTHING);
    },
  };
}
