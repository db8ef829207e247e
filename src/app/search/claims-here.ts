import type { PlaceId } from '../../../geodata/settlement.ts';
import type { Claim } from '../../claims/claim.ts';

/**
 * How many of the claims shown name each place, as the place meant or as one that may be meant. A
 * claim that names a place twice counts once.
 *
 * @param kept indexes into `claims`.
 */
export function countClaimsByPlace(
  claims: readonly Claim[],
  kept: readonly number[],
): ReadonlyMap<PlaceId, number> {
  const counts = new Map<PlaceId, number>();
  for (const index of kept) {
    const claim = claims[index];
    if (!claim) continue;
    for (const id of placesNamedBy(claim)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** The places that a claim names: the chosen ones, and the candidates where none is chosen. */
export function placesNamedBy(claim: Pick<Claim, 'places'>): ReadonlySet<PlaceId> {
  return new Set(
    claim.places.flatMap((mention) =>
      mention.chosen === null
        ? mention.candidates.map((candidate) => candidate.place)
        : [mention.chosen],
    ),
  );
}
