/** A heading tells in short what the text tells again: it makes no second claim. */
import type { ReadClaim, ResolvedMention } from '../types.ts';

/** So many claims after the heading's may tell it again. */
const REPEATED_WITHIN = 8;

/**
 * Leaves out claims of the heading, the first `count`, whose places all stand again in a later
 * claim of the same side and kind; an attack of a heading may be told again as one repelled.
 */
export function withoutHeading(
  claims: readonly ReadClaim[],
  count: number,
  mentionAt: (index: number) => ResolvedMention,
): readonly ReadClaim[] {
  const keys = ({ places }: ReadClaim): string[] =>
    places.map((place) => mentionAt(place).chosen ?? mentionAt(place).surface.toLowerCase());
  const isRepeated = (claim: ReadClaim): boolean => {
    const own = keys(claim);
    if (own.length === 0) return false;
    return claims.slice(count, count + REPEATED_WITHIN).some((later) => {
      const alike =
        later.kind === claim.kind || (claim.kind === 'assault' && later.kind === 'repelled');
      if (!alike || later.claimant.side !== claim.claimant.side) return false;
      if (claim.figures.length > later.figures.length) return false;
      const told = new Set(keys(later));
      return own.every((key) => told.has(key));
    });
  };
  return claims.filter((claim, index) => index >= count || !isRepeated(claim));
}
