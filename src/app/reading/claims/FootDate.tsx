import { useMemo } from 'react';
import { useApp } from '../../state/store.ts';
import { useReading } from '../state.ts';
import { change } from './actions.ts';
import { TextField } from './Field.tsx';

/** So many dates of the text are offered. */
const MOST_OFFERED = 3;

/** Asks for the date of publication where the claims are handed on; dates of the text are offered, never taken. */
export function FootDate({ problem }: { readonly problem: string | null }) {
  const { foot, steps } = useApp((state) => state.words).readingClaims;
  const date = useReading((state) => state.draft.meta.date);
  const dates = useReading((state) => state.draft.reading?.dates);
  const offered = useMemo(
    () => [...new Set((dates ?? []).map(({ from }) => from.slice(0, 10)))].slice(0, MOST_OFFERED),
    [dates],
  );
  const set = (value: string) =>
    change(
      steps.date,
      (draft) => ({ ...draft, meta: { ...draft.meta, date: value } }),
      'date of publication',
    );
  return (
    <div className="claim-foot-date">
      <TextField label={foot.date} type="date" value={date} problem={problem} onChange={set} />
      {offered.map((day) => (
        <button key={day} type="button" className="button-link" onClick={() => set(day)}>
          {foot.takeDate(day)}
        </button>
      ))}
    </div>
  );
}
