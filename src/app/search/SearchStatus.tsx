import type { SearchWords } from '../words/en/search.ts';
import type { SearchState } from './search-client.ts';
import { useSlow } from './use-slow.ts';

/** A wait shorter than this is not announced. */
const SLOW_MS = 500;

interface SearchStatusProps {
  readonly state: SearchState;
  /** What is typed, as asked. */
  readonly query: string;
  /** Whether the list may show. */
  readonly open: boolean;
  readonly words: SearchWords;
  readonly onRetry: () => void;
}

/** What stands below the find box besides the list: waiting, failed, nothing found; the count is for the ear only. */
export function SearchStatus({ state, query, open, words, onRetry }: SearchStatusProps) {
  const asking = query !== '';
  const slow = useSlow(asking && state.names === 'loading', SLOW_MS);
  const answered = asking && state.answered === query;
  const count = state.hits.length;
  if (state.names === 'failed' && asking)
    return (
      <div className="search-status" role="alert">
        <p>{words.failed(state.reason ?? '')}</p>
        <button type="button" className="search-retry" onClick={onRetry}>
          {words.retry}
        </button>
      </div>
    );
  return (
    <div role="status">
      {slow ? <p className="search-status">{words.loading}</p> : null}
      {answered && open && count === 0 ? (
        <div className="search-status">
          <p className="search-empty">{words.empty(shortened(query))}</p>
          <p className="search-hint">{words.emptySuggestion}</p>
        </div>
      ) : null}
      {answered && open && count > 0 ? (
        <p className="visually-hidden">{words.found(count)}</p>
      ) : null}
    </div>
  );
}

/** A query as it fits into a sentence. */
function shortened(query: string): string {
  const characters = Array.from(query);
  return characters.length > 40 ? `${characters.slice(0, 39).join('')}…` : query;
}
