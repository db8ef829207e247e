/** How far the reading is, with a way to stop it; what went wrong, with a way on. */
import { useApp } from '../state/store.ts';
import { cancelReading } from './actions.ts';
import { useReading } from './state.ts';

export function ReadingProgress({ onRetry }: { readonly onRetry: () => void }) {
  const words = useApp((state) => state.words.reading.progress);
  const phase = useReading((state) => state.phase);
  if (phase.state === 'idle') return null;
  if (phase.state === 'failed') {
    return (
      <div className="reading-failed" role="alert">
        <p>
          {words.failed} {phase.reason}
        </p>
        <button type="button" className="button" onClick={onRetry}>
          {words.retry}
        </button>
      </div>
    );
  }
  const share = phase.share === null ? null : Math.round(phase.share * 100);
  return (
    <div className="reading-progress">
      <label>
        <span>{share === null ? words.opening : words.reading(share)}</span>
        <progress
          aria-label={words.label}
          max={100}
          {...(share === null ? {} : { value: share })}
        />
      </label>
      <button type="button" className="button button-small" onClick={cancelReading}>
        {words.cancel}
      </button>
    </div>
  );
}
