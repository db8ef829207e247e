/** The tallies by group of forces as rows of a chart: pure, so that what a bar says can be tested. */
import type { Claim } from '../../../claims/claim.ts';
import { cumulativeTally, groupTallies, type TallyLine } from '../../../claims/tally.ts';
import type { GroupOfForces, Qualifier, Side } from '../../../claims/vocabulary.ts';
import type { Words } from '../../words/en.ts';
import { figureAmount } from '../details/sentences.ts';

/** How a bar ends: `open` where the number claimed lies beyond, `closed` where it lies within. */
export type BarEnd = 'open' | 'closed' | 'rough' | 'plain';

export interface TallyBar {
  /** Where the bar ends, in the figure's unit. */
  readonly value: number;
  readonly end: BarEnd;
}

export interface TallyRow {
  readonly group: GroupOfForces;
  /** "more than 510"; null where the claimant gives no figure. */
  readonly amount: string | null;
  readonly bar: TallyBar | null;
  /** Everything else: "3 vehicles, 1 electronic warfare station". */
  readonly materiel: string;
  /** The claim to open. */
  readonly claim: Claim;
}

export interface TallyChart {
  readonly claimant: string;
  readonly side: Side;
  /** What the bars count, in the report's words: "soldiers killed". */
  readonly what: string;
  readonly rows: readonly TallyRow[];
}

const ENDS: Record<Qualifier, BarEnd> = {
  exactly: 'plain',
  'up to': 'closed',
  'more than': 'open',
  'at least': 'open',
  nearly: 'rough',
  about: 'rough',
};

/** One chart a claimant, of what the claimant counts for most groups. Losses only, no running totals. */
export function tallyCharts(claims: readonly Claim[], words: Words): readonly TallyChart[] {
  const tallies = groupTallies(claims.filter((claim) => claim.kind === 'losses'));
  const lines = tallies.flatMap(({ lines: ofGroup }) => ofGroup);
  return [...new Set(lines.map((line) => line.claimant))].map((claimant) => {
    const own = lines.filter((line) => line.claimant === claimant);
    const what = mostFrequent(own.map((line) => line.what));
    const rows = tallies.flatMap(({ group, lines: ofGroup }) => {
      const ofClaimant = ofGroup.filter((line) => line.claimant === claimant);
      const [first] = ofClaimant;
      const claim = first?.parts.at(-1)?.claim;
      if (!claim) return [];
      const main = ofClaimant.find((line) => line.what === what);
      return [
        {
          group,
          amount: main ? amountOf(main, words) : null,
          bar: main ? barOf(main) : null,
          materiel: ofClaimant
            .filter((line) => line !== main)
            .map((line) => `${amountOf(line, words)} ${line.what}`)
            .join(', '),
          claim,
        },
      ];
    });
    return { claimant, side: own[0]?.side ?? 'other', what, rows };
  });
}

export interface CumulativeList {
  readonly claimant: string;
  readonly claim: Claim;
  readonly lines: readonly { readonly what: string; readonly amount: string }[];
}

/** The newest running totals, one list a claimant. */
export function cumulativeLists(claims: readonly Claim[], words: Words): readonly CumulativeList[] {
  const lines = cumulativeTally(claims);
  return [...new Set(lines.map((line) => line.claimant))].flatMap((claimant) => {
    const own = lines.filter((line) => line.claimant === claimant);
    const claim = own[0]?.parts[0]?.claim;
    if (!claim) return [];
    return [
      {
        claimant,
        claim,
        lines: own.map((line) => ({ what: line.what, amount: amountOf(line, words) })),
      },
    ];
  });
}

/** The sum with its qualifier; where there is none, each part as it was stated. */
function amountOf({ total, parts }: TallyLine, words: Words): string {
  return total.summed
    ? figureAmount({ ...total, inWords: null }, words)
    : parts.map(({ figure }) => figureAmount(figure, words)).join('; ');
}

function barOf({ total }: TallyLine): TallyBar | null {
  if (!total.summed) return null;
  if (total.range) return { value: total.range.to, end: 'closed' };
  return total.value === null ? null : { value: total.value, end: ENDS[total.qualifier] };
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best = '';
  for (const [value, count] of counts) if (count > (counts.get(best) ?? 0)) best = value;
  return best;
}
