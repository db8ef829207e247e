/** Which marks a selection lights. Pure. */
import { NO_PLACE } from '../../claims/table.ts';
import type { Selection } from '../types.ts';
import type { Mark } from './scene.ts';
import type { PlaceSums } from './sum.ts';

export interface Emphasis {
  /** The place itself, or the place of the selected mention. */
  readonly selected: ReadonlySet<number>;
  /** Other places of the selected claim. */
  readonly companions: ReadonlySet<number>;
  /** Index of the selected claim, so that a fan lights the right one; null where a place is selected. */
  readonly claim: number | null;
}

export const NO_EMPHASIS: Emphasis = { selected: new Set(), companions: new Set(), claim: null };

/**
 * The places that a selection lights. A claim without a mention lights all its places alike.
 * @param claimIndex index of the claim's key; negative where it is not known
 */
export function emphasisOf(
  selection: Selection | null,
  sums: PlaceSums,
  claimIndex: (key: string) => number,
): Emphasis {
  if (selection === null) return NO_EMPHASIS;
  const { table } = sums;
  if (selection.type === 'place') {
    const place = table.places.ids.indexOf(selection.place);
    return place < 0 ? NO_EMPHASIS : { ...NO_EMPHASIS, selected: new Set([place]) };
  }
  const claim = claimIndex(selection.claim);
  const selected = new Set<number>();
  const companions = new Set<number>();
  for (const row of sums.rows) {
    if (table.claim[row] !== claim) continue;
    const place = table.place[row]!;
    if (place === NO_PLACE) continue;
    const chosen = selection.mention === null || table.mention[row] === selection.mention;
    (chosen ? selected : companions).add(place);
  }
  return { selected, companions, claim };
}

/** How a mark is lit. */
export function emphasisOfMark(
  mark: Mark,
  emphasis: Emphasis,
  sums: PlaceSums,
): 'selected' | 'companion' | null {
  if (emphasis.selected.size === 0 && emphasis.companions.size === 0) return null;
  if (!standsFor(mark, emphasis.claim, sums)) return null;
  if (mark.places.some((place) => emphasis.selected.has(place))) return 'selected';
  return mark.places.some((place) => emphasis.companions.has(place)) ? 'companion' : null;
}

/** Of a fan only the selected claim is lit, or the count that hides it. */
function standsFor(mark: Mark, claim: number | null, sums: PlaceSums): boolean {
  if (claim === null) return true;
  const { table } = sums;
  if (mark.type === 'fan') return table.claim[mark.row] === claim;
  if (mark.type !== 'more') return true;
  const hidden = sums.rowsOf(mark.places[0]!).subarray(0, mark.count);
  return hidden.some((row) => table.claim[row] === claim);
}
