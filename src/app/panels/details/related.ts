import type { PlaceId } from '../../../../geodata/settlement.ts';
import type { Claim } from '../../../claims/claim.ts';
import { groupTally, type TallyLine } from '../../../claims/tally.ts';
import type { ClaimKind } from '../../../claims/vocabulary.ts';

/** The claims that contradict this one, whichever of the two says so, in the order of the reports. */
export function contradicting(claim: Claim, claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(
    (other) =>
      other.key !== claim.key &&
      (refersTo(claim, claim.contradicts, other) || refersTo(other, other.contradicts, claim)),
  );
}

/** The claims that this one replaces, and those that replace it. */
export function successions(
  claim: Claim,
  claims: readonly Claim[],
): { readonly replaces: readonly Claim[]; readonly replacedBy: readonly Claim[] } {
  const others = claims.filter((other) => other.key !== claim.key);
  return {
    replaces: others.filter((other) => refersTo(claim, claim.supersedes, other)),
    replacedBy: others.filter((other) => refersTo(other, other.supersedes, claim)),
  };
}

/** A reference is an id of the same report, or `<report id>/<claim id>`. */
function refersTo(from: Claim, references: readonly string[], to: Claim): boolean {
  return references.some((reference) =>
    reference.includes('/')
      ? reference === to.key
      : reference === to.id && from.report.id === to.report.id,
  );
}

/** What the other claims of the same report count for the claim's group of forces. Empty for a claim without a group. */
export function tallyOfGroup(claim: Claim, claims: readonly Claim[]): readonly TallyLine[] {
  if (claim.group === null) return [];
  const others = claims.filter(
    (other) => other.key !== claim.key && other.report.id === claim.report.id,
  );
  return groupTally(others, claim.group).lines;
}

/** One claim at a place, and which of its places it is; `sure` is false where others may be meant. */
export interface ClaimHere {
  readonly claim: Claim;
  /** Index into `claims`, to tell whether the filter keeps it. */
  readonly index: number;
  readonly mention: number;
  readonly sure: boolean;
}

/** All claims that name a place, as the one meant or as one that may be meant, each once. */
export function claimsAt(place: PlaceId, claims: readonly Claim[]): readonly ClaimHere[] {
  return claims.flatMap((claim, index): ClaimHere[] => {
    const chosen = claim.places.findIndex((mention) => mention.chosen === place);
    if (chosen >= 0) return [{ claim, index, mention: chosen, sure: true }];
    const possible = claim.places.findIndex(
      (mention) =>
        mention.chosen === null &&
        mention.candidates.some((candidate) => candidate.place === place),
    );
    return possible >= 0 ? [{ claim, index, mention: possible, sure: false }] : [];
  });
}

/** The claims at a place that the filter keeps, and how many it hides. */
export function claimsShownAt(
  place: PlaceId,
  claims: readonly Claim[],
  kept: readonly number[],
): { readonly shown: readonly ClaimHere[]; readonly hidden: number } {
  const here = claimsAt(place, claims);
  const shown = here.filter((one) => kept.includes(one.index));
  return { shown, hidden: here.length - shown.length };
}

/** Claims of one kind by one claimant at a place. */
export interface AlikeClaims {
  readonly kind: ClaimKind;
  readonly claimant: string;
  /** False where other places may be meant as well. */
  readonly sure: boolean;
  /** At least one, in the order of the reports. */
  readonly claims: readonly ClaimHere[];
}

/** Claims counted by kind and claimant, in the order in which each is met first. */
export function alikeClaims(here: readonly ClaimHere[]): readonly AlikeClaims[] {
  const groups = new Map<string, ClaimHere[]>();
  for (const one of here) {
    const { kind, claimant } = one.claim;
    const key = `${kind} ${one.sure} ${claimant.name}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map((claims) => {
    const { claim, sure } = claims[0]!;
    return { kind: claim.kind, claimant: claim.claimant.name, sure, claims };
  });
}
