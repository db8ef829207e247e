/** The few words that exports speak, in English, whatever the language of the interface. */
import type { Claim, ClaimRecord, Figure } from '../claims/claim.ts';
import type { Status } from '../claims/vocabulary.ts';

export const NOT_VERIFIED =
  'Each feature is what a claimant said. Namesake verifies nothing: not independently verified unless its status says who did.';

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  claimed: 'not independently verified',
  contested: 'contested',
  corroborated: 'corroborated; see the history of the claim',
  geolocated: 'geolocated; see the history of the claim',
  denied: 'denied',
  retracted: 'retracted',
};

/** "Russia’s Defence Ministry said that ...; not independently verified." */
export function claimSentence(claim: Pick<Claim, 'claimant' | 'statement' | 'status'>): string {
  const { name, quoting } = claim.claimant;
  const who = quoting === null ? name : `${name}, quoting ${quoting.name},`;
  const statement = claim.statement.replace(/[.;\s]+$/u, '');
  const clause = /^that\s/i.test(statement) ? statement : `that ${statement}`;
  return `${who} said ${clause}; ${STATUS_WORDS[claim.status]}.`;
}

/** "more than 510 soldiers killed": digits without separators, so that they can be read back. */
export function figureText(figure: Figure): string {
  const { value, range, inWords, qualifier } = figure;
  const amount = range !== null ? `${range.from}-${range.to}` : (value ?? inWords ?? '');
  return [qualifier === 'exactly' ? '' : qualifier, amount, figure.what].filter(Boolean).join(' ');
}

/** All figures of a claim; one that it shares with other claims says so. */
export function figuresText(figures: readonly Figure[]): string | null {
  return joined(
    figures.map((figure) =>
      figure.shared === null
        ? figureText(figure)
        : `${figureText(figure)} (one figure for several claims: ${figure.shared})`,
    ),
  );
}

/** The party's name, and what is known of the time, as flat text; null where there is none. */
export function partyText(party: ClaimRecord['about']['acting']): string | null {
  return party?.name ?? null;
}

/** Lists in one property are separated by "; ". */
export function joined(parts: readonly string[]): string | null {
  return parts.length === 0 ? null : parts.join('; ');
}
