import { useId } from 'react';
import type { ClaimRecord, Figure } from '../../../claims/claim.ts';
import { QUALIFIERS } from '../../../claims/vocabulary.ts';
import { useApp } from '../../state/store.ts';
import { useReading } from '../state.ts';
import { change } from './actions.ts';
import { type AmountKind, amountKind, asAmount, numberOf } from './edits/amount.ts';
import type { Problem } from './edits/check.ts';
import {
  addFigure,
  changeFigure,
  removeFigure,
  shareFigure,
  twinsOf,
  unshareFigure,
} from './edits/figures.ts';
import { choicesOf, SelectField, TextField } from './Field.tsx';
import { problemAt } from './problems.ts';

interface FormFiguresProps {
  readonly claim: ClaimRecord;
  readonly problems: readonly Problem[];
}

/** The figures of a claim; one that several claims state is changed in all of them. */
export function FormFigures({ claim, problems }: FormFiguresProps) {
  const { fields, steps } = useApp((state) => state.words).readingClaims;
  return (
    <fieldset className="claim-fieldset">
      <legend>{fields.figures}</legend>
      {claim.figures.map((figure, at) => (
        <FigureFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a figure of a claim is its position
          key={at}
          id={claim.id}
          at={at}
          figure={figure}
          problems={problems.filter(({ path }) => path[0] === 'figures' && path[1] === at)}
        />
      ))}
      <button
        type="button"
        className="button button-small"
        onClick={() => change(steps.addFigure, (draft) => addFigure(draft, claim.id))}
      >
        {fields.addFigure}
      </button>
    </fieldset>
  );
}

interface FigureFieldsProps {
  readonly id: string;
  readonly at: number;
  readonly figure: Figure;
  readonly problems: readonly Problem[];
}

const AMOUNTS: readonly AmountKind[] = ['number', 'range', 'words'];
const MEASURES: readonly Figure['measures'][] = ['outcome', 'means', 'target'];

function FigureFields({ id, at, figure, problems }: FigureFieldsProps) {
  const words = useApp((state) => state.words);
  const texts = words.readingClaims;
  const { fields, steps } = texts;
  const heading = useId();
  const kind = amountKind(figure);
  const set = (field: string, changes: Partial<Omit<Figure, 'shared'>>) =>
    change(
      steps.set(field),
      (draft) => changeFigure(draft, id, at, changes),
      `${id} figure ${at} ${field}`,
    );
  const amount = problemAt(
    problems.filter(({ code }) => code !== 'figure-without-what'),
    texts,
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset would be read out twice
    <div className="claim-figure" role="group" aria-labelledby={heading}>
      <div className="claim-figure-head">
        <span id={heading} className="eyebrow">
          {fields.figure(at + 1)}
        </span>
        <button
          type="button"
          className="button-link"
          aria-label={fields.removeFigure(figure.what || fields.figure(at + 1))}
          onClick={() => change(steps.removeFigure, (draft) => removeFigure(draft, id, at))}
        >
          {fields.remove}
        </button>
      </div>
      <div className="claim-fields">
        <TextField
          label={fields.what}
          value={figure.what}
          hint={fields.whatHint}
          wide
          problem={problemAt(problems, texts, 'figures', at, 'what')}
          onChange={(what) => set(fields.what, { what })}
        />
        <SelectField
          label={fields.qualifier}
          value={figure.qualifier}
          choices={choicesOf(QUALIFIERS, {
            ...words.vocabulary.qualifiers,
            exactly: fields.exactly,
          })}
          onChange={(qualifier) => set(fields.qualifier, { qualifier })}
        />
        <SelectField
          label={fields.amount}
          value={kind}
          choices={choicesOf(AMOUNTS, fields.amounts)}
          onChange={(next) => set(fields.amount, asAmount(figure, next))}
        />
        {kind === 'number' && (
          <TextField
            label={fields.value}
            type="number"
            value={figure.value === null ? '' : String(figure.value)}
            problem={amount}
            onChange={(value) => set(fields.value, { value: numberOf(value) })}
          />
        )}
        {kind === 'range' && <RangeFields figure={figure} problem={amount} set={set} />}
        {kind === 'words' && (
          <TextField
            label={fields.inWords}
            value={figure.inWords ?? ''}
            problem={amount}
            onChange={(inWords) => set(fields.inWords, { inWords })}
          />
        )}
        <SelectField
          label={fields.measures}
          value={figure.measures}
          choices={choicesOf(MEASURES, fields.measureNames)}
          onChange={(measures) => set(fields.measures, { measures })}
        />
      </div>
      <Sharing id={id} at={at} />
    </div>
  );
}

interface RangeFieldsProps {
  readonly figure: Figure;
  readonly problem: string | null;
  readonly set: (field: string, changes: Partial<Omit<Figure, 'shared'>>) => void;
}

function RangeFields({ figure, problem, set }: RangeFieldsProps) {
  const { fields } = useApp((state) => state.words).readingClaims;
  const { from, to } = figure.range ?? { from: Number.NaN, to: Number.NaN };
  const text = (end: number) => (Number.isNaN(end) ? '' : String(end));
  const end = (value: string) => numberOf(value) ?? Number.NaN;
  return (
    <>
      <TextField
        label={fields.least}
        type="number"
        value={text(from)}
        problem={problem}
        onChange={(value) => set(fields.least, { range: { from: end(value), to } })}
      />
      <TextField
        label={fields.most}
        type="number"
        value={text(to)}
        onChange={(value) => set(fields.most, { range: { from, to: end(value) } })}
      />
    </>
  );
}

/** Where other claims state the same figure: whether it counts once. */
function Sharing({ id, at }: { readonly id: string; readonly at: number }) {
  const { fields, steps, noTitle } = useApp((state) => state.words).readingClaims;
  const draft = useReading((state) => state.draft);
  const { shared, alike } = twinsOf(draft, id, at);
  const others = shared.length > 0 ? shared : alike;
  if (others.length === 0) return null;
  const titles = others.map(({ claim }) => claim.title || noTitle).join('”, “');
  return (
    <label className="claim-check">
      <input
        type="checkbox"
        checked={shared.length > 0}
        onChange={(event) =>
          event.target.checked
            ? change(steps.shareFigure, (now) => shareFigure(now, id, at))
            : change(steps.unshareFigure, (now) => unshareFigure(now, id, at))
        }
      />
      {fields.shared(titles)}
    </label>
  );
}
