/** What is asked about the bulletin: who published it, where, when. Nothing is taken for granted. */
import { type FocusEvent, useId } from 'react';
import type { FoundDate } from '../../bulletins/types.ts';
import { useApp } from '../state/store.ts';
import { readText } from './actions.ts';
import { dayInWords } from './day-words.ts';
import type { DraftMeta } from './draft.ts';
import { readingStore, useReading } from './state.ts';

/** More dates than this are no offer but a list. */
const MOST_OFFERED = 3;

/** Days that the text names, each once, the first first; a period offers its last day. */
export function offeredDates(dates: readonly FoundDate[]): readonly FoundDate[] {
  const seen = new Set<string>();
  const days = dates.filter(({ from, to, precision }) => {
    const isDay = precision !== 'month' && from.length >= 10 && to.length >= 10;
    if (!isDay || seen.has(to.slice(0, 10))) return false;
    seen.add(to.slice(0, 10));
    return true;
  });
  return days.slice(0, MOST_OFFERED);
}

function setMeta(change: Partial<DraftMeta>, label: string): void {
  const [field] = Object.keys(change);
  readingStore
    .getState()
    .edit(label, (draft) => ({ ...draft, meta: { ...draft.meta, ...change } }), `meta-${field}`);
}

/** Years that dates leave out and who speaks depend on them: the text is read again. */
function readAgain(): void {
  const { draft, endEdit } = readingStore.getState();
  endEdit();
  if (draft.reading !== null) void readText(draft.text);
}

export function MetaFields() {
  const words = useApp((state) => state.words.reading);
  const said = words.meta;
  const meta = useReading((state) => state.draft.meta);
  const dates = useReading((state) => state.draft.reading?.dates ?? NO_DATES);
  const id = useId();
  const change = (next: Partial<DraftMeta>) => setMeta(next, words.steps.meta);
  const offers = offeredDates(dates).filter(({ to }) => to.slice(0, 10) !== meta.date);
  const takeDate = (date: string) => {
    change({ date });
    readAgain();
  };
  const isWrong = meta.url !== '' && !/^https?:\/\/\S+$/.test(meta.url);
  const summary = [meta.publisher, meta.date ? dayInWords(meta.date) : ''].filter(Boolean);
  return (
    <>
      {meta.date === '' && offers.length > 0 ? (
        <Offers label={said.askDate} offers={offers} onTake={takeDate} />
      ) : null}
      <details className="reading-meta">
        <summary>
          {said.heading}{' '}
          <span className="soft">{summary.length > 0 ? summary.join(' · ') : said.notAsked}</span>
        </summary>
        <div className="reading-meta-fields">
          <Field
            label={said.publisher}
            placeholder={said.publisherHint}
            value={meta.publisher}
            onChange={(publisher) => change({ publisher })}
            onDone={readAgain}
          />
          <label className="reading-meta-field">
            <span>{said.date}</span>
            <input
              type="date"
              value={meta.date}
              onChange={({ currentTarget }) => change({ date: currentTarget.value })}
              onBlur={onlyIfChanged(readAgain)}
              onFocus={rememberValue}
            />
          </label>
          {meta.date !== '' && offers.length > 0 ? (
            <Offers label={said.offered} offers={offers} onTake={takeDate} />
          ) : null}
          <Field
            label={said.url}
            placeholder={said.urlHint}
            value={meta.url}
            problem={isWrong ? said.urlWrong : null}
            problemId={`${id}-url`}
            onChange={(url) => change({ url: url.trim() })}
            onDone={() => readingStore.getState().endEdit()}
          />
          <Field
            label={said.title}
            placeholder=""
            value={meta.title}
            onChange={(title) => change({ title })}
            onDone={() => readingStore.getState().endEdit()}
          />
        </div>
      </details>
    </>
  );
}

interface OffersProps {
  readonly label: string;
  readonly offers: readonly FoundDate[];
  readonly onTake: (day: string) => void;
}

/** Days of the text in one line; none is taken unless somebody presses it. */
function Offers({ label, offers, onTake }: OffersProps) {
  const said = useApp((state) => state.words.reading.meta);
  return (
    <div className="reading-offers">
      <span className="soft">{label}</span>
      {offers.map(({ to, yearInferred }) => (
        <button key={to} type="button" className="chip" onClick={() => onTake(to.slice(0, 10))}>
          <span className="visually-hidden">{said.take} </span>
          {dayInWords(to.slice(0, 10))}
          {yearInferred ? <span className="soft"> {said.yearInferred}</span> : null}
        </button>
      ))}
    </div>
  );
}

const NO_DATES: readonly FoundDate[] = [];

interface FieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly problem?: string | null;
  readonly problemId?: string;
  readonly onChange: (value: string) => void;
  /** The field was left with another value than it was entered with. */
  readonly onDone: () => void;
}

function Field({ label, placeholder, value, problem, problemId, onChange, onDone }: FieldProps) {
  return (
    <label className="reading-meta-field">
      <span>{label}</span>
      <input
        type="text"
        value={value}
        placeholder={placeholder}
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? problemId : undefined}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
        onFocus={rememberValue}
        onBlur={onlyIfChanged(onDone)}
      />
      {problem ? (
        <span id={problemId} className="reading-problem">
          {problem}
        </span>
      ) : null}
    </label>
  );
}

function rememberValue({ currentTarget }: FocusEvent<HTMLInputElement>): void {
  currentTarget.dataset.entered = currentTarget.value;
}

function onlyIfChanged(run: () => void) {
  return ({ currentTarget }: FocusEvent<HTMLInputElement>) => {
    if (currentTarget.dataset.entered !== currentTarget.value) run();
  };
}
