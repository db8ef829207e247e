/** Which marks a selection or the focus lights, and the rings about them. Pure. */
import { NO_PLACE } from '../../claims/table.ts';
import type { Selection } from '../types.ts';
import { FAN_LIMIT, type Mark } from './scene.ts';
import { newestRows, type PlaceSums } from './sum.ts';

/** A circle in the accent colour, in world pixels. */
export interface Ring {
  readonly style: 'selected' | 'companion' | 'focused';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Half the width of what is drawn along a ring: the accent and the paper beneath it. */
export const RING_REACH = 2.5;

const FOCUS_RADIUS = 17;
/** Pixels from the rim of a mark to the ring about it. */
const RING_GAPS = { selected: 5, companion: 3, focused: 6 } as const;

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
  const place = mark.places[0]!;
  const isOfClaim = (row: number) => table.claim[row] === claim;
  return sums.rowsOf(place).some(isOfClaim) && !newestRows(sums, place, FAN_LIMIT).some(isOfClaim);
}

/**
 * The marks with the rings that are to be drawn about them.
 * @param focused the place of the table that has the focus; null for none
 */
export function withRings(
  marks: readonly Mark[],
  emphasis: Emphasis,
  focused: number | null,
  sums: PlaceSums,
): readonly Mark[] {
  if (focused === null && emphasis === NO_EMPHASIS) return marks;
  // The focus is at a place: its fan gets one ring about all of it, borne by one of its marks.
  let awaitsFocus = focused !== null;
  return marks.map((mark) => {
    const { x, y } = mark;
    const rings: Ring[] = [];
    const style = emphasisOfMark(mark, emphasis, sums);
    if (style !== null) rings.push({ style, x, y, radius: mark.radius + RING_GAPS[style] });
    if (awaitsFocus && mark.places.includes(focused!)) {
      awaitsFocus = false;
      const { anchorX, anchorY } = mark;
      const reach = Math.hypot(x - anchorX, y - anchorY) + mark.radius + RING_GAPS.focused;
      const radius = Math.max(FOCUS_RADIUS, reach);
      rings.push({ style: 'focused', x: anchorX, y: anchorY, radius });
    }
    return rings.length === 0 ? mark : { ...mark, rings };
  });
}
