import type { ClaimRecord, ClaimTime } from '../../../claims/claim.ts';
import { TIME_PRECISIONS, type TimePrecision } from '../../../claims/vocabulary.ts';
import { useApp } from '../../state/store.ts';
import type { SetFields } from './ClaimForm.tsx';
import type { Problem } from './edits/check.ts';
import { hasTimeOfDay, inControl, ofControl, withInstant, withPrecision } from './edits/time.ts';
import { choicesOf, SelectField, TextField } from './Field.tsx';
import { problemAt } from './problems.ts';

interface FormWhenProps {
  readonly claim: ClaimRecord;
  readonly problems: readonly Problem[];
  readonly set: SetFields;
}

/** When it was: as precise as the source, in days or in UTC, and in the source's own words. */
export function FormWhen({ claim, problems, set }: FormWhenProps) {
  const texts = useApp((state) => state.words).readingClaims;
  const { fields } = texts;
  const { time } = claim;
  const timed = hasTimeOfDay(time);
  const setTime = (field: string, next: ClaimTime) => set(field, { time: next });
  const type = timed ? 'datetime-local' : 'date';
  const early = problemAt(
    problems.filter(({ code }) => code === 'time-ends-before'),
    texts,
  );
  return (
    <fieldset className="claim-fieldset">
      <legend>{fields.when}</legend>
      <div className="claim-fields">
        <TextField
          label={timed ? fields.fromUtc : fields.from}
          type={type}
          value={inControl(time.from, timed)}
          problem={problemAt(problems, texts, 'time', 'from')}
          onChange={(value) => setTime(fields.from, withInstant(time, 'from', ofControl(value)))}
        />
        <TextField
          label={timed ? fields.toUtc : fields.to}
          type={type}
          value={inControl(time.to, timed)}
          problem={problemAt(problems, texts, 'time', 'to') ?? early}
          onChange={(value) => setTime(fields.to, withInstant(time, 'to', ofControl(value)))}
        />
        <SelectField<TimePrecision>
          label={fields.precision}
          value={time.precision}
          choices={choicesOf(TIME_PRECISIONS, texts.precisions)}
          onChange={(precision) => setTime(fields.precision, withPrecision(time, precision))}
        />
        <TextField
          label={fields.zone}
          value={time.zone ?? ''}
          hint={fields.zoneHint}
          onChange={(zone) => setTime(fields.zone, { ...time, zone: zone || null })}
        />
        <TextField
          label={fields.asStated}
          value={time.asStated ?? ''}
          hint={fields.asStatedHint}
          wide
          onChange={(stated) => setTime(fields.asStated, { ...time, asStated: stated || null })}
        />
      </div>
      <label className="claim-check">
        <input
          type="checkbox"
          checked={claim.cumulative === true}
          onChange={(event) => set(fields.cumulative, { cumulative: event.target.checked })}
        />
        {fields.cumulative}
      </label>
    </fieldset>
  );
}
