/** The spots at which a name may stand about its point. Pure. */
import type { PixelBox } from '../projection.ts';
import type { LabelForm } from './forms.ts';
import type { Leader } from './leader.ts';

/** Where the text stands as seen from the point. */
export type LabelSide =
  | 'right'
  | 'left'
  | 'below'
  | 'above'
  | 'right-low'
  | 'right-high'
  | 'left-low'
  | 'left-high'
  | 'right-below'
  | 'right-above'
  | 'left-below'
  | 'left-above';

/** Free pixels about a point that its own mark or dot takes. */
export interface Clearance {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export type Align = 'left' | 'right' | 'center';

export interface Spot {
  /** The same spot has the same name at every zoom, so that a name can keep its side. */
  readonly id: string;
  /** How the lines of the text are set under each other. */
  readonly align: Align;
  /** Of the text, in world pixels. */
  readonly box: PixelBox;
  /** The thin line to a name that stands away from its mark; null where it stands beside it. */
  readonly leader: Leader | null;
}

/** A point with what its mark or dot takes about it; world pixels. */
export interface PointRoom {
  readonly x: number;
  readonly y: number;
  readonly clearance: Clearance;
  /** True where the point is a mark of ours already among the obstacles; false for a dot to be drawn. */
  readonly marked: boolean;
}

const SIDES: readonly LabelSide[] = ['right', 'left', 'below', 'above'];
/** For names that must not be lost: a third of the height up or down, then the diagonals. */
const FURTHER_SIDES: readonly LabelSide[] = [
  'right-low',
  'right-high',
  'left-low',
  'left-high',
  'right-below',
  'left-below',
  'right-above',
  'left-above',
];
const ALL_SIDES: readonly LabelSide[] = [...SIDES, ...FURTHER_SIDES];
/** A name beside a mark on a slant touches the circle with its corner: √½ and a little. */
const SLANT = 0.74;
/** Pixels between a dot or a mark and its name. */
const DOT_GAP = 3;
const MARK_GAP = 5;

export function alignOf(side: LabelSide): Align {
  if (side.startsWith('right')) return 'left';
  return side.startsWith('left') ? 'right' : 'center';
}

/** The spots beside a point, the best first; `all` adds those that are less well read. */
export function* besideSpots(point: PointRoom, form: LabelForm, all: boolean): Generator<Spot> {
  for (const side of all ? ALL_SIDES : SIDES) {
    yield { id: side, align: alignOf(side), box: labelBox(point, form, side), leader: null };
  }
}

/** Shifts of a region's name from its point, as shares of the region's side and of the name's height. */
const SHIFTS: readonly (readonly [across: number, down: number])[] = [
  [0, 0],
  [0, 1],
  [0, -1],
  [0.15, 0],
  [-0.15, 0],
  [0, 2],
  [0, -2],
  [0.15, 1],
  [-0.15, 1],
  [0.15, -1],
  [-0.15, -1],
];
/** How far a name may be moved from the region's point: a share of the region's side. */
const FARTHEST_SHIFT = 0.25;

/** The spots of a region's name about its point; `side` is the root of the region's area in pixels. */
export function* middleSpots(
  { x, y }: Pick<PointRoom, 'x' | 'y'>,
  { width, height }: Pick<LabelForm, 'width' | 'height'>,
  side: number,
): Generator<Spot> {
  for (const [index, [across, down]] of SHIFTS.entries()) {
    const byY = down * (height + 4);
    if (Math.abs(byY) > side * FARTHEST_SHIFT) continue;
    const box = boxAt(x + across * side - width / 2, y + byY - height / 2, width, height);
    yield { id: `middle-${index}`, align: 'center', box, leader: null };
  }
}

/** The box of the text in world pixels. */
export function labelBox(
  { x, y, clearance, marked }: PointRoom,
  { width, height }: Pick<LabelForm, 'width' | 'height'>,
  side: LabelSide,
): PixelBox {
  const gap = marked ? MARK_GAP : DOT_GAP;
  const left = x - clearance.left - gap - width;
  const right = x + clearance.right + gap;
  const above = y - clearance.top - height;
  const below = y + clearance.bottom;
  const middle = y - height / 2;
  switch (side) {
    case 'right':
      return boxAt(right, middle, width, height);
    case 'left':
      return boxAt(left, middle, width, height);
    case 'below':
      return boxAt(x - width / 2, below, width, height);
    case 'above':
      return boxAt(x - width / 2, above, width, height);
    case 'right-low':
      return boxAt(right, middle + height / 3, width, height);
    case 'right-high':
      return boxAt(right, middle - height / 3, width, height);
    case 'left-low':
      return boxAt(left, middle + height / 3, width, height);
    case 'left-high':
      return boxAt(left, middle - height / 3, width, height);
    case 'right-below':
      return boxAt(x + clearance.right * SLANT, y + clearance.bottom * SLANT, width, height);
    case 'left-below':
      return boxAt(x - clearance.left * SLANT - width, y + clearance.bottom * SLANT, width, height);
    case 'right-above':
      return boxAt(x + clearance.right * SLANT, y - clearance.top * SLANT - height, width, height);
    case 'left-above':
      return boxAt(
        x - clearance.left * SLANT - width,
        y - clearance.top * SLANT - height,
        width,
        height,
      );
  }
}

/** What the mark or the dot takes. */
export function around({ x, y, clearance }: PointRoom): PixelBox {
  return {
    minX: x - clearance.left,
    minY: y - clearance.top,
    maxX: x + clearance.right,
    maxY: y + clearance.bottom,
  };
}

function boxAt(x: number, y: number, width: number, height: number): PixelBox {
  return { minX: x, minY: y, maxX: x + width, maxY: y + height };
}
