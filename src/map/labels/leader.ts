/** Spots away from a crowded point, and the thin lines that lead there. Pure. */
import type { PixelBox } from '../projection.ts';
import type { LabelForm } from './forms.ts';
import { alignOf, type LabelSide, type PointRoom, type Spot } from './spots.ts';

/** A line in world pixels from the rim of a mark to its name. */
export interface Leader {
  readonly fromX: number;
  readonly fromY: number;
  readonly toX: number;
  readonly toY: number;
}

export type FarSpot = Spot & { readonly leader: Leader };

/** Lengths of the line in pixels, the shortest tried first. */
const LENGTHS = [14, 22, 31, 42, 54, 68, 84, 102];
/** Pixels between the rim of a mark and its line. */
const RIM_GAP = 2;

const DIAGONAL = Math.SQRT1_2;
/** Sine of 60°. */
const STEEP = Math.sqrt(3) / 2;
const DIRECTIONS: readonly (readonly [side: LabelSide, x: number, y: number])[] = [
  ['right', 1, 0],
  ['left', -1, 0],
  ['right-above', DIAGONAL, -DIAGONAL],
  ['left-above', -DIAGONAL, -DIAGONAL],
  ['right-below', DIAGONAL, DIAGONAL],
  ['left-below', -DIAGONAL, DIAGONAL],
  ['right-above', 0.5, -STEEP],
  ['left-above', -0.5, -STEEP],
  ['right-below', 0.5, STEEP],
  ['left-below', -0.5, STEEP],
  ['above', 0, -1],
  ['below', 0, 1],
];

/** Side of the boxes that stand for a leader among the obstacles. */
const LINE_BOX = 3;

/** The spots for a name away from its point, in the order in which they are to be tried. */
export function* farSpots(
  { x, y, clearance }: PointRoom,
  { width, height }: Pick<LabelForm, 'width' | 'height'>,
): Generator<FarSpot> {
  for (const length of LENGTHS) {
    for (const [index, [side, dx, dy]] of DIRECTIONS.entries()) {
      // To the left nothing but the mark itself takes room: badges stand at the right.
      const rim = leavesAt(clearance.left + RIM_GAP, Math.abs(dx), Math.abs(dy));
      const toX = x + dx * (rim + length);
      const toY = y + dy * (rim + length);
      // The line ends at the middle of the near edge.
      const left = dx === 0 ? toX - width / 2 : dx > 0 ? toX + 2 : toX - 2 - width;
      const top = dx !== 0 ? toY - height / 2 : dy > 0 ? toY : toY - height;
      yield {
        id: `far-${index}-${length}`,
        align: alignOf(side),
        box: { minX: left, minY: top, maxX: left + width, maxY: top + height },
        leader: { fromX: x + dx * rim, fromY: y + dy * rim, toX, toY },
      };
    }
  }
}

/**
 * Where a line from the middle leaves the two boxes that stand for a circle among the obstacles,
 * each as long as the circle is wide and broad by √½ of that.
 */
function leavesAt(radius: number, dx: number, dy: number): number {
  const narrow = radius * DIAGONAL;
  return Math.max(Math.min(radius / dx, narrow / dy), Math.min(narrow / dx, radius / dy));
}

/** Small boxes along a leader. */
export function leaderBoxes({ fromX, fromY, toX, toY }: Leader): PixelBox[] {
  const pieces = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY) / LINE_BOX));
  return Array.from({ length: pieces }, (_, piece) => {
    const share = piece / pieces;
    const x = fromX + (toX - fromX) * share;
    const y = fromY + (toY - fromY) * share;
    const half = LINE_BOX / 2;
    return { minX: x - half, minY: y - half, maxX: x + half, maxY: y + half };
  });
}
