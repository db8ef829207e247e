/**
 * Where the names go: greedy by the order of the requests. No two overlap, none covers a mark or
 * another's dot, none is cut at an edge. Pure.
 */
import type { PixelBox } from '../projection.ts';
import { BoxGrid, grown, overlaps } from './box-grid.ts';
import { farSpots, type Leader, leaderBoxes } from './leader.ts';
import { indexOfMarked, isNearest, type MarkedPoints } from './nearest-mark.ts';

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

export interface LabelSize {
  readonly width: number;
  readonly height: number;
}

export interface LabelRequest {
  readonly key: string;
  /** World pixels. */
  readonly x: number;
  readonly y: number;
  /** Of the text, in pixels; asked for only where the point is free, since measuring is dear. */
  readonly size: () => LabelSize;
  readonly clearance: Clearance;
  /** Pixels to keep free of other labels beyond the text. */
  readonly margin: number;
  /** True where the point is a mark of ours already among the obstacles; false for a dot to be drawn. */
  readonly marked: boolean;
  /** Also tries further sides, and spots away from the point: a place with claims must not lose its name. */
  readonly insistent: boolean;
}

export interface PlacedLabel<Request extends LabelRequest = LabelRequest> {
  readonly request: Request;
  readonly side: LabelSide;
  readonly box: PixelBox;
  /** The thin line to a name that stands away from its mark; null where it stands beside it. */
  readonly leader: Leader | null;
}

export interface LabelSpace {
  /** What labels must not cover: marks, in world pixels. */
  readonly obstacles: readonly PixelBox[];
  /** The window; a name with its dot lies inside `visible` or wholly outside the window. */
  readonly window: PixelBox;
  /** The part of the window that no panel covers. */
  readonly visible: PixelBox;
  /** Where labels stood before, so that they keep their side while panning. */
  readonly previous: ReadonlyMap<string, LabelSide>;
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
/** A name beside a mark on a slant touches the circle with its corner: √½ and a little. */
const SLANT = 0.74;
/** Pixels between a dot or a mark and its name. */
const DOT_GAP = 3;
const MARK_GAP = 5;

/** How often the names that must not be lost are placed anew when some of them find no room. */
const MOST_RETRIES = 3;

/** Places as many labels as fit, the first requests first. */
export function placeLabels<Request extends LabelRequest>(
  requests: readonly Request[],
  space: LabelSpace,
): PlacedLabel<Request>[] {
  const insistent = requests.findLastIndex((request) => request.insistent) + 1;
  const marked = indexOfMarked(requests);
  const { placed, taken } = placeInsistent(requests.slice(0, insistent), space, marked);
  return [...placed, ...placeInOrder(requests.slice(insistent), space, taken, marked)];
}

interface Attempt<Request extends LabelRequest> {
  readonly placed: PlacedLabel<Request>[];
  readonly taken: BoxGrid;
  /** Those that must not be lost, and were. */
  readonly lost: readonly Request[];
}

/** Where a crowd leaves some without a name, they choose first in the next attempt; the best counts. */
function placeInsistent<Request extends LabelRequest>(
  requests: readonly Request[],
  space: LabelSpace,
  marked: MarkedPoints,
): Attempt<Request> {
  let order = requests;
  let best: Attempt<Request> = { placed: [], taken: new BoxGrid(), lost: requests };
  for (let attempt = 0; attempt <= MOST_RETRIES; attempt++) {
    const taken = new BoxGrid();
    for (const obstacle of space.obstacles) taken.add(obstacle);
    const placed = placeInOrder(order, space, taken, marked);
    const named = new Set(placed.map(({ request }) => request));
    const lost = order.filter(
      (request) =>
        request.insistent && !named.has(request) && overlaps(around(request), space.visible),
    );
    if (attempt === 0 || lost.length < best.lost.length) best = { placed, taken, lost };
    if (lost.length === 0) break;
    order = [...lost, ...order.filter((request) => !lost.includes(request))];
  }
  return best;
}

function placeInOrder<Request extends LabelRequest>(
  requests: Iterable<Request>,
  space: LabelSpace,
  taken: BoxGrid,
  marked: MarkedPoints,
): PlacedLabel<Request>[] {
  const placed: PlacedLabel<Request>[] = [];
  for (const request of requests) {
    let label = placeBeside(request, space, taken, marked);
    if (label === null && request.insistent) label = placeAway(request, space, taken);
    if (label !== null) placed.push(label);
  }
  return placed;
}

function placeBeside<Request extends LabelRequest>(
  request: Request,
  space: LabelSpace,
  taken: BoxGrid,
  marked: MarkedPoints,
): PlacedLabel<Request> | null {
  const dot = around(request);
  if (!request.marked && taken.hits(dot)) return null;
  const size = request.size();
  for (const side of sidesFor(request, space.previous.get(request.key))) {
    const box = labelBox(request, size, side);
    if (!isWhole(united(box, dot), space) || taken.hits(grown(box, request.margin))) continue;
    if (request.marked && !isNearest(box, request, marked)) continue;
    taken.add(box);
    if (!request.marked) taken.add(dot);
    return { request, side, box, leader: null };
  }
  return null;
}

/** A name that finds no room beside its mark stands a little off, with a line to the mark. */
function placeAway<Request extends LabelRequest>(
  request: Request,
  space: LabelSpace,
  taken: BoxGrid,
): PlacedLabel<Request> | null {
  for (const { side, box, leader } of farSpots(request, request.size())) {
    // A line that leaves the window leads nowhere.
    const isInside = overlaps(around(request), space.window) === overlaps(box, space.window);
    if (!isInside || !isWhole(box, space) || taken.hits(box)) continue;
    const line = leaderBoxes(leader);
    if (line.some((piece) => taken.hits(piece))) continue;
    taken.add(box);
    for (const piece of line) taken.add(piece);
    return { request, side, box, leader };
  }
  return null;
}

/** The box of the text in world pixels. */
export function labelBox(
  { x, y, clearance, marked }: LabelRequest,
  { width, height }: LabelSize,
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

function sidesFor(request: LabelRequest, before: LabelSide | undefined): readonly LabelSide[] {
  const sides = request.insistent ? [...SIDES, ...FURTHER_SIDES] : SIDES;
  return before === undefined ? sides : [before, ...sides.filter((side) => side !== before)];
}

function boxAt(x: number, y: number, width: number, height: number): PixelBox {
  return { minX: x, minY: y, maxX: x + width, maxY: y + height };
}

function around({ x, y, clearance }: LabelRequest): PixelBox {
  return {
    minX: x - clearance.left,
    minY: y - clearance.top,
    maxX: x + clearance.right,
    maxY: y + clearance.bottom,
  };
}

function united(a: PixelBox, b: PixelBox): PixelBox {
  return {
    minX: Math.min(a.minX, b.minX),
    minY: Math.min(a.minY, b.minY),
    maxX: Math.max(a.maxX, b.maxX),
    maxY: Math.max(a.maxY, b.maxY),
  };
}

function isWhole(box: PixelBox, { visible, window }: LabelSpace): boolean {
  const inside =
    box.minX >= visible.minX &&
    box.maxX <= visible.maxX &&
    box.minY >= visible.minY &&
    box.maxY <= visible.maxY;
  return inside || !overlaps(box, window);
}
