import type { PlaceId } from '../../../../geodata/settlement.ts';
import type { Claim } from '../../../claims/claim.ts';
import { groupTally, type TallyLine } from '../../../claims/tally.ts';

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
