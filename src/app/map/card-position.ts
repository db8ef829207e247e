/** Where the card of a place stands: beside it, inside what the panels leave visible. Pure. */
import type { PixelBox } from '../../map/projection.ts';
import type { Insets } from '../../map/types.ts';
import type { WindowSize } from '../shell/layout.ts';

export type CardSide = 'below' | 'above' | 'right' | 'left';

/** Pixels between a place and its card: little, for the pointer has to cross it. */
export const GAP = 6;
/** Pixels between the card and what bounds it. */
export const EDGE = 8;

const SIDES: readonly CardSide[] = ['below', 'above', 'right', 'left'];

/** The part of the map that panels leave visible, a little inside it. */
export function visibleBox({ width, height }: WindowSize, insets: Insets): PixelBox {
  return {
    minX: insets.left + EDGE,
    minY: insets.top + EDGE,
    maxX: width - insets.right - EDGE,
    maxY: height - insets.bottom - EDGE,
  };
}

/**
 * The first side on which the card has room without covering the place, else the one with the most.
 *
 * @param clear what must stay free: the place's mark or dot, and the pointer
 * @param kept the side it stands on already, which it keeps while it has room there
 */
export function placeCard(
  clear: PixelBox,
  card: { readonly width: number; readonly height: number },
  visible: PixelBox,
  kept: CardSide | null = null,
): { readonly side: CardSide; readonly left: number; readonly top: number } {
  const spare: Record<CardSide, number> = {
    below: visible.maxY - clear.maxY - GAP - card.height,
    above: clear.minY - GAP - card.height - visible.minY,
    right: visible.maxX - clear.maxX - GAP - card.width,
    left: clear.minX - GAP - card.width - visible.minX,
  };
  const order = kept === null ? SIDES : [kept, ...SIDES];
  const side =
    order.find((one) => spare[one] >= 0) ??
    SIDES.reduce((best, one) => (spare[one] > spare[best] ? one : best));
  const [left, top] = cornerOn(side, clear, card);
  return {
    side,
    left: within(left, visible.minX, visible.maxX - card.width),
    top: within(top, visible.minY, visible.maxY - card.height),
  };
}

function cornerOn(
  side: CardSide,
  clear: PixelBox,
  card: { readonly width: number; readonly height: number },
): readonly [left: number, top: number] {
  switch (side) {
    case 'below':
      return [clear.minX, clear.maxY + GAP];
    case 'above':
      return [clear.minX, clear.minY - GAP - card.height];
    case 'right':
      return [clear.maxX + GAP, clear.minY];
    default:
      return [clear.minX - GAP - card.width, clear.minY];
  }
}

/** Where there is no room for all, the beginning is shown. */
function within(value: number, least: number, most: number): number {
  return Math.round(Math.max(least, Math.min(value, most)));
}
