import type { Path } from './paths.ts';

/** Rings or lines of a tile as x, y, x, y ... in tile units. */
export type Coordinates = Int16Array;

/** The window of the world that a tile is: where it begins, how large it is, and how fine. */
export interface Frame {
  /** Tile units per width of the world. */
  readonly scale: number;
  /** The tile's north-west corner, in tile units from that of the world. */
  readonly left: number;
  readonly top: number;
  /** Tile units of the tile's side, and of the margin round it that is kept. */
  readonly extent: number;
  readonly margin: number;
  /** Points of less weight (widths of the world, squared) are left out. */
  readonly least: number;
}

/** Room for the points of one line, used again for the next; grows as needed. */
let here = new Float64Array(1 << 12);
let there = new Float64Array(1 << 12);
let codes = new Uint8Array(1 << 10);

/** Whether any of a path may show in a frame. */
export function touches(path: Path, { scale, left, top, extent, margin }: Frame): boolean {
  return (
    path.east * scale - left >= -margin &&
    path.west * scale - left <= extent + margin &&
    path.south * scale - top >= -margin &&
    path.north * scale - top <= extent + margin
  );
}

/** The part of a ring in a frame, closed along its edge (Sutherland and Hodgman); null where none. */
export function clipRing(path: Path, frame: Frame): Coordinates | null {
  const least = -frame.margin;
  const most = frame.extent + frame.margin;
  let count = place(path, frame);
  let all = 15;
  let any = 0;
  for (let i = 0; i < count; i++) {
    all &= codes[i]!;
    any |= codes[i]!;
  }
  if (all !== 0 || count < 3) return null;
  if (any !== 0) {
    count = dropFarPoints(count);
    if (any & 1) count = clipSide(count, 0, least, 1);
    if (any & 2) count = clipSide(count, 0, most, -1);
    if (any & 4) count = clipSide(count, 1, least, 1);
    if (any & 8) count = clipSide(count, 1, most, -1);
    if (count < 3) return null;
  }
  return rounded(here, count);
}

function rounded(points: Float64Array, count: number): Coordinates {
  const coordinates = new Int16Array(count * 2);
  for (let i = 0; i < coordinates.length; i++) coordinates[i] = Math.floor(points[i]! + 0.5);
  return coordinates;
}

/**
 * The pieces of a line in a frame, in order.
 *
 * @param emit is given each piece and how far along the whole line it begins, in tile units
 */
export function clipLine(
  path: Path,
  frame: Frame,
  emit: (piece: Coordinates, start: number) => void,
): void {
  const least = -frame.margin;
  const most = frame.extent + frame.margin;
  const count = place(path, frame);
  const points = here;
  const piece = there;
  let length = 0;
  let size = 0;
  let start = 0;
  const close = (): void => {
    if (size >= 2) {
      emit(rounded(piece, size), start);
    }
    size = 0;
  };
  for (let i = 1; i < count; i++) {
    const ax = points[2 * i - 2]!;
    const ay = points[2 * i - 1]!;
    const dx = points[2 * i]! - ax;
    const dy = points[2 * i + 1]! - ay;
    const long = Math.sqrt(dx * dx + dy * dy);
    if ((codes[i - 1]! & codes[i]!) === 0) {
      // Shares of the segment at which it comes into the frame and leaves it (Liang and Barsky).
      let enters = 0;
      let leaves = 1;
      if (codes[i - 1]! | codes[i]!) {
        if (dx !== 0) {
          const low = ((dx > 0 ? least : most) - ax) / dx;
          const high = ((dx > 0 ? most : least) - ax) / dx;
          if (low > enters) enters = low;
          if (high < leaves) leaves = high;
        }
        if (dy !== 0) {
          const low = ((dy > 0 ? least : most) - ay) / dy;
          const high = ((dy > 0 ? most : least) - ay) / dy;
          if (low > enters) enters = low;
          if (high < leaves) leaves = high;
        }
      }
      if (enters <= leaves) {
        if (size === 0) {
          piece[0] = ax + dx * enters;
          piece[1] = ay + dy * enters;
          start = length + long * enters;
          size = 1;
        }
        piece[2 * size] = ax + dx * leaves;
        piece[2 * size + 1] = ay + dy * leaves;
        size++;
        if (leaves < 1) close();
      }
    }
    length += long;
  }
  close();
}

/** Puts a path's points of weight into `here`, in tile units, and their outer sides into `codes`. */
function place(path: Path, frame: Frame): number {
  const { points, weights, from } = path;
  const to = from + path.count;
  const { scale, left, top, least } = frame;
  const low = -frame.margin;
  const high = frame.extent + frame.margin;
  // A cut at one side makes of n points at most 1.5 n: a zigzag across it. There are four sides.
  if (here.length < path.count * 12) {
    here = new Float64Array(path.count * 18);
    there = new Float64Array(path.count * 18);
    codes = new Uint8Array(path.count * 2);
  }
  const placed = here;
  const sides = codes;
  let count = 0;
  for (let i = from; i < to; i++) {
    if (weights[i]! < least) continue;
    const x = points[2 * i]! * scale - left;
    const y = points[2 * i + 1]! * scale - top;
    placed[2 * count] = x;
    placed[2 * count + 1] = y;
    sides[count] = (x < low ? 1 : x > high ? 2 : 0) | (y < low ? 4 : y > high ? 8 : 0);
    count++;
  }
  return count;
}

/** Shortens every run of a ring's points beyond one and the same side of the frame to its ends. */
function dropFarPoints(count: number): number {
  const points = here;
  let kept = 0;
  let shared = 0;
  for (let i = 0; i < count; i++) {
    const code = codes[i]!;
    if (i > 0 && i < count - 1 && (shared & code & codes[i + 1]!) !== 0) {
      shared &= code;
      continue;
    }
    points[2 * kept] = points[2 * i]!;
    points[2 * kept + 1] = points[2 * i + 1]!;
    kept++;
    shared = code;
  }
  return kept;
}

/** Cuts the ring in `here` at one side: coordinate 0 (x) or 1 (y), kept above (1) or below (-1). */
function clipSide(count: number, axis: 0 | 1, at: number, sign: 1 | -1): number {
  const ring = here;
  const cut = there;
  let kept = 0;
  let px = ring[2 * count - 2]!;
  let py = ring[2 * count - 1]!;
  let wasIn = ((axis === 0 ? px : py) - at) * sign >= 0;
  for (let i = 0; i < count; i++) {
    const x = ring[2 * i]!;
    const y = ring[2 * i + 1]!;
    const isIn = ((axis === 0 ? x : y) - at) * sign >= 0;
    if (isIn !== wasIn) {
      const share = axis === 0 ? (at - px) / (x - px) : (at - py) / (y - py);
      cut[2 * kept] = axis === 0 ? at : px + (x - px) * share;
      cut[2 * kept + 1] = axis === 1 ? at : py + (y - py) * share;
      kept++;
    }
    if (isIn) {
      cut[2 * kept] = x;
      cut[2 * kept + 1] = y;
      kept++;
    }
    px = x;
    py = y;
    wasIn = isIn;
  }
  here = cut;
  there = ring;
  return kept;
}
