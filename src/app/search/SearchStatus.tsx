import type { SearchWords } from '../words/en/search.ts';
import type { Answer } from './answer.ts';
import { LONGEST_TYPED, shortened } from './query.ts';
import type { SourceState } from './source.ts';
import { useSlow } from './use-slow.ts';

/** A wait shorter than this is not announced. */
const SLOW_MS = 500;

interface SearchStatusProps {
  readonly state: SourceState;
  readonly answer: Answer;
  /** What is asked; empty for nothing. */
  readonly query: string;
  readonly wasCut: boolean;
  /** Whether the list may show. */
  readonly open: boolean;
  /** Whether the whole gazetteer is there, which the search waits for. */
  readonly hasPlaces: boolean;
  readonly words: SearchWords;
  readonly onRetry: () => void;
}

/** What stands below the find box besides the list: waiting, failed, nothing found; the count is for the ear only. */
export function SearchStatus(props: SearchStatusProps) {
  const { state, answer, query, wasCut, open, hasPlaces, words, onRetry } = props;
  const { entries, answered, offEarth } = answer;
  const waits = query !== '' && !answered && state.type !== 'failed';
  const slow = useSlow(waits, SLOW_MS);
  if (state.type === 'failed' && query !== '' && !answered)
    return (
      <div className="search-status" role="alert">
        <p>{words.failed(state.reason)}</p>
        <button type="button" className="search-retry" onClick={onRetry}>
          {words.retry}
        </button>
      </div>
    );
  const told = open && answered;
  return (
    <div role="status">
      {slow ? (
        <p className="search-status">{hasPlaces ? words.loading : words.loadingPlaces}</p>
      ) : null}
      {told && entries.length === 0 ? (
        <div className="search-status">
          {offEarth ? (
            <p>{words.offEarth}</p>
          ) : (
            <>
              <p className="search-empty">{words.empty(shortened(query))}</p>
              <p className="search-hint">{words.emptyTried}</p>
              <p className="search-hint">{words.emptySuggestion}</p>
            </>
          )}
        </div>
      ) : null}
      {wasCut && open ? <p className="search-status">{words.cut(LONGEST_TYPED)}</p> : null}
      {told && entries.length > 0 ? (
        <p className="visually-hidden">{words.found(entries.length)}</p>
      ) : null}
    </div>
  );
}
