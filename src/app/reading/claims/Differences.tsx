import type { ClaimRecord } from '../../../claims/claim.ts';
import { instantInWords, whenInWords } from '../../panels/details/when.ts';
import { useApp } from '../../state/store.ts';
import type { Words } from '../../words/en.ts';
import type { DraftClaim } from '../draft.ts';
import { change } from './actions.ts';
import type { SetFields } from './ClaimForm.tsx';
import { differencesOf, forgetDifferences, type KeptOfFirst } from './edits/merge.ts';

interface DifferencesProps {
  readonly held: DraftClaim;
  readonly set: SetFields;
}

/** What merged claims said otherwise, each with a way to use it instead. */
export function Differences({ held, set }: DifferencesProps) {
  const words = useApp((state) => state.words);
  const { differences: texts, steps } = words.readingClaims;
  const differences = differencesOf(held);
  if (differences.length === 0) return null;
  return (
    <div className="claim-differences">
      <h4>{texts.heading}</h4>
      <p className="soft">{texts.kept}</p>
      <dl>
        {differences.map(({ field, others }) => (
          <div key={field}>
            <dt>{texts.names[field]}</dt>
            {others.map((other) => {
              const value = valueInWords(other, field, words);
              return (
                <dd key={other.id}>
                  {value}{' '}
                  <button
                    type="button"
                    className="button-link"
                    aria-label={texts.takeOf(texts.names[field], value)}
                    onClick={() => set(texts.names[field], { [field]: other[field] })}
                  >
                    {texts.take}
                  </button>
                </dd>
              );
            })}
          </div>
        ))}
      </dl>
      <button
        type="button"
        className="button button-small"
        onClick={() => change(steps.dismiss, (draft) => forgetDifferences(draft, held.claim.id))}
      >
        {texts.dismiss}
      </button>
    </div>
  );
}

/** A field of a claim as a person reads it. */
export function valueInWords(claim: ClaimRecord, field: KeptOfFirst, words: Words): string {
  const { differences } = words.readingClaims;
  const party = (name: string | undefined, side: ClaimRecord['claimant']['side'] | undefined) =>
    name && side ? `${name} (${words.vocabulary.sides[side]})` : '';
  const text = (() => {
    switch (field) {
      case 'kind':
        return words.vocabulary.kinds[claim.kind];
      case 'title':
      case 'statement':
      case 'note':
        return claim[field] ?? '';
      case 'claimant': {
        const { name, side, quoting } = claim.claimant;
        const quoted = quoting
          ? words.details.sentence.quoting(quoting.name).replace(/,$/, '')
          : '';
        return `${party(name, side)}${quoted}`;
      }
      case 'about': {
        const { acting, affected } = claim.about;
        return [
          acting && words.details.sentence.acting(acting.name),
          affected && words.details.sentence.affected(affected.name),
        ]
          .filter(Boolean)
          .join(' · ');
      }
      case 'group':
        return claim.group ? words.vocabulary.groups[claim.group] : '';
      case 'time':
        return timeInWords(claim, words);
      case 'cumulative':
        return claim.cumulative ? differences.yes : '';
    }
  })();
  return text.trim() || differences.empty;
}

/** When a claim says it was; where a date is not one, as it was written. */
export function timeInWords({ time }: Pick<ClaimRecord, 'time'>, words: Words): string {
  const { when, locale } = words.details;
  const dates = [time.from, time.to].filter((date) => date !== null);
  if (dates.some((date) => Number.isNaN(Date.parse(date)))) return dates.join(' – ');
  const { text, beside } = whenInWords(time, when, locale);
  if (time.from !== null && time.to !== null && time.from > time.to) {
    return dates.map((date) => instantInWords(date, when, locale)).join(' – ');
  }
  return beside ? `${text} (${beside})` : text;
}
