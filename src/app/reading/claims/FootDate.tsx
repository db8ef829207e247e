import { useMemo, useRef, useState } from 'react';
import { useApp } from '../../state/store.ts';
import { readText } from '../actions.ts';
import { dayInWords } from '../day-words.ts';
import { offeredDates } from '../MetaFields.tsx';
import { readingStore, useReading } from '../state.ts';
import { change } from './actions.ts';
import { TextField } from './Field.tsx';

/**
 * Asks for the date of publication where the claims are handed on, as long as it is missing; dates of
 * the text are offered, never taken. With the date the text is read again: years may come from it.
 */
export function FootDate({ problem }: { readonly problem: string | null }) {
  const { foot, steps } = useApp((state) => state.words).readingClaims;
  const date = useReading((state) => state.draft.meta.date);
  const dates = useReading((state) => state.draft.reading?.dates);
  const offered = useMemo(() => offeredDates(dates ?? []), [dates]);
  // A date that is being typed is one long before its last digit: the field stays until it is left.
  const [inHand, setInHand] = useState(false);
  const entered = useRef(date);
  if (date !== '' && problem === null && !inHand) return null;

  const set = (value: string) =>
    change(
      steps.date,
      (draft) => ({ ...draft, meta: { ...draft.meta, date: value } }),
      'date of publication',
    );
  const leave = () => {
    setInHand(false);
    const { draft } = readingStore.getState();
    if (draft.meta.date !== entered.current && draft.reading !== null) void readText(draft.text);
  };
  return (
    <fieldset
      className="claim-foot-date"
      onFocus={() => {
        if (!inHand) entered.current = date;
        setInHand(true);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) leave();
      }}
    >
      <TextField label={foot.date} type="date" value={date} problem={problem} onChange={set} />
      {offered.map(({ to }) => (
        <button
          key={to}
          type="button"
          className="button-link"
          onClick={(event) => {
            set(to.slice(0, 10));
            // The field goes away with its question: the focus goes on to what was asked for.
            const foot = event.currentTarget.closest('.claim-foot');
            foot?.querySelector<HTMLElement>('.button-primary')?.focus();
          }}
        >
          {foot.takeDate(dayInWords(to.slice(0, 10)))}
        </button>
      ))}
    </fieldset>
  );
}
