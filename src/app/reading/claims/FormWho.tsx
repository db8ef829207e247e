import { useMemo } from 'react';
import type { ClaimRecord, Party } from '../../../claims/claim.ts';
import { GROUPS, type GroupOfForces, SIDES } from '../../../claims/vocabulary.ts';
import { useApp } from '../../state/store.ts';
import { useReading } from '../state.ts';
import type { SetFields } from './ClaimForm.tsx';
import type { Problem } from './edits/check.ts';
import { choicesOf, SelectField, TextField } from './Field.tsx';
import { problemAt } from './problems.ts';

interface FormWhoProps {
  readonly claim: ClaimRecord;
  readonly problems: readonly Problem[];
  readonly set: SetFields;
}

/** Who says it, whom they quote, and about whom. */
export function FormWho({ claim, problems, set }: FormWhoProps) {
  const words = useApp((state) => state.words);
  const texts = words.readingClaims;
  const { fields } = texts;
  const { claimant, about } = claim;
  const sides = choicesOf(SIDES, words.vocabulary.sides);
  const known = useKnownParties();
  const setClaimant = (field: string, changes: Partial<ClaimRecord['claimant']>) =>
    set(field, { claimant: { ...claimant, ...changes } });
  return (
    <fieldset className="claim-fieldset">
      <legend>{fields.who}</legend>
      <div className="claim-fields">
        <TextField
          label={fields.claimant}
          value={claimant.name}
          known={known}
          problem={problemAt(problems, texts, 'claimant', 'name')}
          onChange={(name) => setClaimant(fields.claimant, { name })}
        />
        <SelectField
          label={fields.side}
          value={claimant.side}
          choices={sides}
          onChange={(side) => setClaimant(fields.side, { side })}
        />
        <PartyFields
          label={fields.quoting}
          sideLabel={fields.quotingSide}
          party={claimant.quoting}
          known={known}
          onChange={(quoting) => setClaimant(fields.quoting, { quoting })}
        />
        <PartyFields
          label={fields.acting}
          sideLabel={fields.actingSide}
          party={about.acting}
          known={known}
          onChange={(acting) => set(fields.acting, { about: { ...about, acting } })}
        />
        <PartyFields
          label={fields.affected}
          sideLabel={fields.affectedSide}
          party={about.affected}
          known={known}
          onChange={(affected) => set(fields.affected, { about: { ...about, affected } })}
        />
        <SelectField<GroupOfForces | ''>
          label={fields.group}
          value={claim.group ?? ''}
          choices={[['', fields.noGroup], ...choicesOf(GROUPS, words.vocabulary.groups)]}
          onChange={(group) => set(fields.group, { group: group === '' ? null : group })}
        />
      </div>
    </fieldset>
  );
}

interface PartyFieldsProps {
  readonly label: string;
  readonly sideLabel: string;
  readonly party: Party | null;
  readonly known: readonly string[];
  readonly onChange: (party: Party | null) => void;
}

/** A party that need not be named; without a name there is none. */
function PartyFields({ label, sideLabel, party, known, onChange }: PartyFieldsProps) {
  const words = useApp((state) => state.words);
  return (
    <>
      <TextField
        label={label}
        value={party?.name ?? ''}
        known={known}
        onChange={(name) => onChange(name === '' ? null : { name, side: party?.side ?? 'other' })}
      />
      <SelectField
        label={sideLabel}
        value={party?.side ?? 'other'}
        choices={choicesOf(SIDES, words.vocabulary.sides)}
        disabled={party === null}
        onChange={(side) => party && onChange({ ...party, side })}
      />
    </>
  );
}

/** Names to offer: the claimants of this bulletin, then those of the claims on the map. */
function useKnownParties(): readonly string[] {
  const mentions = useReading((state) => state.draft.reading?.mentions);
  const claims = useApp((state) => state.claims);
  return useMemo(() => {
    const inText = (mentions ?? []).flatMap(({ claimant }) => claimant?.name ?? []);
    const onMap = claims.map(({ claimant }) => claimant.name);
    return [...new Set([...inText, ...onMap])].slice(0, 50);
  }, [mentions, claims]);
}
