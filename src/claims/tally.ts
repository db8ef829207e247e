/**
 * Sums of figures that never say more than their sources: a sum keeps its qualifier, becomes a
 * range, or is not made at all. Running totals are kept apart from the tallies of a day.
 */
import type { Claim, Figure } from './claim.ts';
import { addFigures, type Total } from './figures.ts';
import { claimDays } from './time.ts';
import { GROUPS, type GroupOfForces, type Side } from './vocabulary.ts';

/** A figure with the claim that states it. */
export interface TallyPart {
  readonly claim: Claim;
  readonly figure: Figure;
}

/** One figure of one claimant: "soldiers killed", as Russia's Defence Ministry counts them. */
export interface TallyLine {
  readonly what: string;
  readonly measures: Figure['measures'];
  readonly claimant: string;
  readonly side: Side;
  /** By day; a figure that several claims share stands once. */
  readonly parts: readonly TallyPart[];
  readonly total: Total;
}

export interface GroupTally {
  readonly group: GroupOfForces;
  /** In the order in which the claims state them. */
  readonly lines: readonly TallyLine[];
}

/** The tally of one group of forces among these claims, running totals left out. */
export function groupTally(claims: readonly Claim[], group: GroupOfForces): GroupTally {
  return {
    group,
    lines: tallyLines(claims.filter((claim) => claim.group === group && claim.cumulative !== true)),
  };
}

/** The tallies of the groups that have one, in the order of GROUPS. */
export function groupTallies(claims: readonly Claim[]): readonly GroupTally[] {
  return GROUPS.map((group) => groupTally(claims, group)).filter((tally) => tally.lines.length > 0);
}

/**
 * The newest running total of each claimant and figure. Running totals of several days are never
 * added: each holds the one before it.
 */
export function cumulativeTally(claims: readonly Claim[]): readonly TallyLine[] {
  const lines = linesOf(claims.filter((claim) => claim.cumulative === true));
  return lines.map((line) => {
    const newest = line.parts.reduce((best, part) =>
      part.claim.reported > best.claim.reported ? part : best,
    );
    return { ...line, parts: [newest], total: addFigures([newest.figure]) };
  });
}

/** The figures of these claims, summed by claimant and by what is counted. */
export function tallyLines(claims: readonly Claim[]): readonly TallyLine[] {
  return linesOf(claims.filter((claim) => claim.cumulative !== true)).map((line) => ({
    ...line,
    total: countedTwice(line.parts)
      ? { summed: false, why: 'overlapping-periods' }
      : addFigures(line.parts.map((part) => part.figure)),
  }));
}

function linesOf(claims: readonly Claim[]): TallyLine[] {
  const lines = new Map<string, TallyLine & { readonly parts: TallyPart[] }>();
  const sharedSeen = new Set<string>();
  for (const claim of standing(claims)) {
    for (const figure of claim.figures) {
      if (figure.shared !== null) {
        const key = JSON.stringify([claim.report.id, figure.shared]);
        if (sharedSeen.has(key)) continue;
        sharedSeen.add(key);
      }
      const key = JSON.stringify([claim.claimant.name, figure.measures, figure.what]);
      const line = lines.get(key);
      if (line !== undefined) line.parts.push({ claim, figure });
      else {
        lines.set(key, {
          what: figure.what,
          measures: figure.measures,
          claimant: claim.claimant.name,
          side: claim.claimant.side,
          parts: [{ claim, figure }],
          total: { summed: false, why: 'in-words' },
        });
      }
    }
  }
  return [...lines.values()];
}

/** The claims that still stand, by day: neither retracted nor superseded by another of them. */
function standing(claims: readonly Claim[]): readonly Claim[] {
  const superseded = new Set(
    claims.flatMap((claim) =>
      claim.supersedes.map((id) => (id.includes('/') ? id : `${claim.report.id}/${id}`)),
    ),
  );
  return claims
    .filter((claim) => claim.status !== 'retracted' && !superseded.has(claim.key))
    .sort((a, b) => claimDays(a).from - claimDays(b).from);
}

/** Two reports that count the same days may count the same thing; within one report they do not. */
function countedTwice(parts: readonly TallyPart[]): boolean {
  const latest = new Map<string, number>();
  for (const { claim } of parts) {
    const days = claimDays(claim);
    for (const [report, to] of latest) {
      if (report !== claim.report.id && days.from <= to) return true;
    }
    latest.set(claim.report.id, Math.max(days.to, latest.get(claim.report.id) ?? days.to));
  }
  return false;
}
