import { type GridPoint, ordered, type Segment, withoutDoubles } from './grid.ts';

/** Side of a bucket in grid units (2.2 km of latitude): a few dozen segments where lines are dense. */
const BUCKET = 2_000;
/** Rounding a crossing to the grid may make new crossings where lines nearly coincide. */
const MOST_ROUNDS = 100;
/** A crossing this near to an end, in grid units (metres), is taken to lie at the end. */
const SNAP = 3;

/**
 * Cuts segments wherever they cross or touch, so that they meet at their ends only.
 *
 * @throws when rounding does not come to rest, which means degenerate input.
 */
export function nodeSegments(input: readonly Segment[]): Segment[] {
  let segments: Segment[] = [...input];
  // Segments from this index on were made by the last round: only they can cross anything.
  let fresh = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const cuts = findCuts(segments, fresh);
    if (cuts.size === 0) return segments;
    const untouched = segments.filter((_, index) => !cuts.has(index));
    const made: Segment[] = [];
    for (const [index, points] of cuts) cutSegment(segments[index]!, points, made);
    fresh = untouched.length;
    segments = withoutDoubles([...untouched, ...made]);
  }
  throw new Error(`the lines still cross after ${MOST_ROUNDS} rounds of cutting`);
}

function cutSegment(segment: Segment, points: GridPoint[], into: Segment[]): void {
  const [ax, ay, bx, by] = segment;
  const along = (p: GridPoint): number => (p.x - ax) * (bx - ax) + (p.y - ay) * (by - ay);
  const sorted = [...points].sort((p, q) => along(p) - along(q));
  let fromX = ax;
  let fromY = ay;
  for (const { x, y } of [...sorted, { x: bx, y: by }]) {
    if (x === fromX && y === fromY) continue;
    into.push(ordered(fromX, fromY, x, y));
    fromX = x;
    fromY = y;
  }
}

function findCuts(segments: readonly Segment[], fresh: number): Map<number, GridPoint[]> {
  const cuts = new Map<number, GridPoint[]>();
  const add = (index: number, x: number, y: number): void => {
    const [ax, ay, bx, by] = segments[index]!;
    if ((x === ax && y === ay) || (x === bx && y === by)) return;
    const list = cuts.get(index);
    if (!list) cuts.set(index, [{ x, y }]);
    else if (!list.some((p) => p.x === x && p.y === y)) list.push({ x, y });
  };
  for (const bucket of bucketsOf(segments)) {
    // Indexes ascend in a bucket: pairs whose second is fresh are all that matter.
    const from = bucket.findIndex((index) => index >= fresh);
    if (from < 0) continue;
    for (let j = Math.max(from, 1); j < bucket.length; j++) {
      for (let i = 0; i < j; i++) {
        cross(segments[bucket[i]!]!, segments[bucket[j]!]!, bucket[i]!, bucket[j]!, add);
      }
    }
  }
  return cuts;
}

function bucketsOf(segments: readonly Segment[]): Iterable<number[]> {
  const buckets = new Map<number, number[]>();
  segments.forEach(([ax, ay, bx, by], index) => {
    const west = Math.floor(ax / BUCKET);
    const east = Math.floor(bx / BUCKET);
    for (let column = west; column <= east; column++) {
      // Only the rows that the segment passes inside this column.
      const fromX = Math.max(ax, column * BUCKET);
      const toX = Math.min(bx, (column + 1) * BUCKET);
      const slope = bx === ax ? 0 : (by - ay) / (bx - ax);
      const y1 = bx === ax ? ay : ay + slope * (fromX - ax);
      const y2 = bx === ax ? by : ay + slope * (toX - ax);
      const north = Math.floor((Math.max(y1, y2) + 1) / BUCKET);
      for (let row = Math.floor((Math.min(y1, y2) - 1) / BUCKET); row <= north; row++) {
        const key = column * 100_000 + row;
        const bucket = buckets.get(key);
        if (bucket) bucket.push(index);
        else buckets.set(key, [index]);
      }
    }
  });
  return buckets.values();
}

/** Twice the signed area of a, b, p: positive where p lies left of a to b. */
function turn(ax: number, ay: number, bx: number, by: number, px: number, py: number): number {
  return (bx - ax) * (py - ay) - (by - ay) * (px - ax);
}

function cross(
  s: Segment,
  t: Segment,
  i: number,
  j: number,
  add: (index: number, x: number, y: number) => void,
): void {
  const [ax, ay, bx, by] = s;
  const [cx, cy, dx, dy] = t;
  if (cx > bx || dx < ax) return;
  if (Math.max(cy, dy) < Math.min(ay, by) || Math.min(cy, dy) > Math.max(ay, by)) return;
  const c = turn(ax, ay, bx, by, cx, cy);
  const d = turn(ax, ay, bx, by, dx, dy);
  const a = turn(cx, cy, dx, dy, ax, ay);
  const b = turn(cx, cy, dx, dy, bx, by);
  // Ends that lie on the other segment, which covers segments that overlap along a line.
  if (c === 0 && within(cx, cy, s)) add(i, cx, cy);
  if (d === 0 && within(dx, dy, s)) add(i, dx, dy);
  if (a === 0 && within(ax, ay, t)) add(j, ax, ay);
  if (b === 0 && within(bx, by, t)) add(j, bx, by);
  if (c > 0 === d > 0 || a > 0 === b > 0 || c === 0 || d === 0 || a === 0 || b === 0) return;
  const share = c / (c - d);
  let x = Math.round(cx + (dx - cx) * share);
  let y = Math.round(cy + (dy - cy) * share);
  for (const [endX, endY] of [
    [ax, ay],
    [bx, by],
    [cx, cy],
    [dx, dy],
  ] as const) {
    if (Math.abs(endX - x) <= SNAP && Math.abs(endY - y) <= SNAP) {
      x = endX;
      y = endY;
      break;
    }
  }
  add(i, x, y);
  add(j, x, y);
}

function within(x: number, y: number, [ax, ay, bx, by]: Segment): boolean {
  return x >= ax && x <= bx && y >= Math.min(ay, by) && y <= Math.max(ay, by);
}
