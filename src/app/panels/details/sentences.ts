import type { Claim, Figure, PlaceMention, Reason } from '../../../claims/claim.ts';
import type { TallyLine } from '../../../claims/tally.ts';
import type { Words } from '../../words/en.ts';

/** A claim as one sentence in parts, so that the claimant and the status can be set apart. */
export interface ClaimSentence {
  /** "Russia’s Defence Ministry", always somebody: nothing is said in our own voice. */
  readonly claimant: string;
  /** "said", or ", quoting TASS, said". */
  readonly said: string;
  /** "that its forces struck ...", without a full stop. */
  readonly statement: string;
  /** "not independently verified". */
  readonly status: string;
}

export function claimSentence(
  claim: Pick<Claim, 'claimant' | 'statement' | 'status'>,
  words: Words,
): ClaimSentence {
  const { said, quoting, status } = words.details.sentence;
  const party = claim.claimant.quoting?.name ?? null;
  const statement = claim.statement.trim().replace(/[.;\s]+$/u, '');
  return {
    claimant: claim.claimant.name,
    said: party === null ? ` ${said}` : `${quoting(party)} ${said}`,
    statement: /^that\s/i.test(statement) ? statement : `that ${statement}`,
    status: status[claim.status],
  };
}

/** The same as plain text, for announcing and for titles. */
export function claimSentenceText(
  claim: Pick<Claim, 'claimant' | 'statement' | 'status'>,
  words: Words,
): string {
  const { claimant, said, statement, status } = claimSentence(claim, words);
  return `${claimant}${said} ${statement}; ${status}.`;
}

/** A figure's amount with its qualifier, which is never left out: "more than 510", "2–3", "dozens". */
export function figureAmount(
  figure: Pick<Figure, 'value' | 'range' | 'inWords' | 'qualifier'>,
  words: Words,
): string {
  const style = new Intl.NumberFormat(words.details.locale);
  const amount =
    figure.range !== null
      ? words.details.figures.range(style.format(figure.range.from), style.format(figure.range.to))
      : figure.value !== null
        ? style.format(figure.value)
        : (figure.inWords ?? '');
  return [words.vocabulary.qualifiers[figure.qualifier], amount].filter(Boolean).join(' ');
}

/** "more than 510 soldiers killed, as claimed". */
export function figureInWords(figure: Figure, words: Words): string {
  return `${figureAmount(figure, words)} ${words.details.figures.said(figure.what)}`;
}

/** A line of a tally: its sum with the qualifier, or each part as stated where the parts do not add up. */
export function tallyLineInWords({ what, total, parts }: TallyLine, words: Words): string {
  const amount = total.summed
    ? figureAmount({ ...total, inWords: null }, words)
    : parts.map((part) => figureAmount(part.figure, words)).join(', ');
  return `${amount} ${words.details.figures.said(what)}`;
}

/** The other claims of the same report that share a figure, which counts once for all of them. */
export function sharingClaims(
  claim: Claim,
  figure: Pick<Figure, 'shared'>,
  claims: readonly Claim[],
): readonly Claim[] {
  if (figure.shared === null) return [];
  return claims.filter(
    (other) =>
      other.key !== claim.key &&
      other.report.id === claim.report.id &&
      other.figures.some((one) => one.shared === figure.shared),
  );
}

/** The place as the source wrote it, with its gloss in brackets: "Krasnoarmeysk (Pokrovsk)". */
export function asWritten(
  mention: Pick<PlaceMention, 'asWritten' | 'gloss'>,
  words: Words,
): string {
  return mention.gloss
    ? words.details.places.withGloss(mention.asWritten, mention.gloss.text)
    : mention.asWritten;
}

/** The mentions of a claim whose gloss names another place. */
export function failingGlosses(claim: Pick<Claim, 'places'>): readonly PlaceMention[] {
  return claim.places.filter((mention) => mention.gloss !== null && !mention.gloss.holds);
}

/** The candidates, the best first, and those with the same score in the order of the record. */
export function byScore<T extends { readonly score: number; readonly reasons: readonly Reason[] }>(
  candidates: readonly T[],
): readonly T[] {
  return [...candidates].sort((a, b) => b.score - a.score);
}
