/** All fields of a claim, as native controls; what is changed is in the draft at once and can be undone. */
import { useId } from 'react';
import { CLAIM_KINDS } from '../../../claims/vocabulary.ts';
import { useApp } from '../../state/store.ts';
import type { DraftClaim } from '../draft.ts';
import { change } from './actions.ts';
import { Differences } from './Differences.tsx';
import { problemsOfClaim } from './edits/check.ts';
import { type FieldChanges, setFields } from './edits/held.ts';
import { choicesOf, SelectField, TextField } from './Field.tsx';
import { FormFigures } from './FormFigures.tsx';
import { FormPlaces } from './FormPlaces.tsx';
import { FormWhen } from './FormWhen.tsx';
import { FormWho } from './FormWho.tsx';
import { FormWords } from './FormWords.tsx';
import { problemAt } from './problems.ts';

/** Sets fields of the claim in a step of that name; letters typed into one field are one step. */
export type SetFields = (field: string, changes: FieldChanges) => void;

export function ClaimForm({ held }: { readonly held: DraftClaim }) {
  const words = useApp((state) => state.words);
  const texts = words.readingClaims;
  const heading = useId();
  const { claim } = held;
  const problems = problemsOfClaim(claim);
  const set: SetFields = (field, changes) =>
    change(
      texts.steps.set(field),
      (draft) => setFields(draft, claim.id, changes),
      `${claim.id} ${field}`,
    );
  return (
    <div className="claim-form">
      <Differences held={held} set={set} />
      <div className="claim-fields">
        <SelectField
          label={texts.fields.kind}
          value={claim.kind}
          choices={choicesOf(CLAIM_KINDS, words.vocabulary.kinds)}
          onChange={(kind) => set(texts.fields.kind, { kind })}
        />
        <TextField
          label={texts.fields.title}
          value={claim.title}
          problem={problemAt(problems, texts, 'title')}
          wide
          onChange={(title) => set(texts.fields.title, { title })}
        />
        <TextField
          label={texts.fields.statement}
          value={claim.statement}
          hint={texts.fields.statementHint}
          problem={problemAt(problems, texts, 'statement')}
          wide
          long
          onChange={(statement) => set(texts.fields.statement, { statement })}
        />
      </div>
      <FormWho claim={claim} problems={problems} set={set} />
      <FormWhen claim={claim} problems={problems} set={set} />
      <FormPlaces claim={claim} />
      <FormFigures claim={claim} problems={problems} />
      <section aria-labelledby={heading}>
        <h4 id={heading} className="visually-hidden">
          {texts.fields.note}
        </h4>
        <TextField
          label={texts.fields.note}
          value={claim.note ?? ''}
          wide
          long
          onChange={(note) => set(texts.fields.note, { note: note === '' ? null : note })}
        />
      </section>
      <FormWords claim={claim} set={set} />
      <Rest problems={problems.filter(({ code }) => code === 'not-valid')} />
    </div>
  );
}

/** What belongs to no field of the form. */
function Rest({ problems }: { readonly problems: ReturnType<typeof problemsOfClaim> }) {
  const texts = useApp((state) => state.words).readingClaims;
  return problems.map((problem) => (
    <p key={problem.path.join('.')} className="claim-problem">
      {problemAt([problem], texts)}
    </p>
  ));
}
