/** What the reader narrowed the claims to. OR within a list, AND between lists; an empty list keeps all. */
import type { ClaimKind, GroupOfForces, Precision } from '../../claims/vocabulary.ts';

export interface Filter {
  readonly kinds: readonly ClaimKind[];
  /** Claimants by the name the report gives them. */
  readonly claimants: readonly string[];
  readonly groups: readonly GroupOfForces[];
  readonly precisions: readonly Precision[];
}

export const NO_FILTER: Filter = { kinds: [], claimants: [], groups: [], precisions: [] };

export function isFiltering(filter: Filter): boolean {
  return (
    filter.kinds.length > 0 ||
    filter.claimants.length > 0 ||
    filter.groups.length > 0 ||
    filter.precisions.length > 0
  );
}
