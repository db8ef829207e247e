/** Outlines with no more points than a zoom shows, and no more than a view shows. Pure. */
import type { PixelBox } from '../projection.ts';
import { OUTLINE_ZOOM, type ProjectedOutline } from './outline.ts';

/** Pixels by which a line may differ from the outline's own. */
const TOLERANCE = 0.4;

const known = new WeakMap<ProjectedOutline, Map<number, readonly Float64Array[]>>();

/** The rings at a zoom, in the pixels of `outline.rings`; kept for each whole zoom once made. */
export function ringsAt(outline: ProjectedOutline, zoom: number): readonly Float64Array[] {
  const level = Math.ceil(zoom);
  let levels = known.get(outline);
  if (!levels) {
    levels = new Map();
    known.set(outline, levels);
  }
  let rings = levels.get(level);
  if (!rings) {
    const tolerance = TOLERANCE * 2 ** (OUTLINE_ZOOM - level);
    rings = outline.rings
      .map((ring) => simplifyRing(ring, tolerance))
      .filter((ring) => ring.length >= 8);
    levels.set(level, rings);
  }
  return rings;
}

/** Leaves out points nearer than `tolerance` to the line (Douglas and Peucker); the first stays. */
export function simplifyRing(ring: Float64Array, tolerance: number): Float64Array {
  const count = ring.length / 2;
  const kept = new Uint8Array(count);
  kept[0] = 1;
  kept[count - 1] = 1;
  const spans: [number, number][] = [[0, count - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    let farthest = -1;
    let most = tolerance * tolerance;
    for (let i = first + 1; i < last; i++) {
      const off = squareFromPiece(ring, i, first, last);
      if (off > most) {
        most = off;
        farthest = i;
      }
    }
    if (farthest < 0) continue;
    kept[farthest] = 1;
    spans.push([first, farthest], [farthest, last]);
  }
  const points: number[] = [];
  for (let i = 0; i < count; i++) if (kept[i]) points.push(ring[2 * i]!, ring[2 * i + 1]!);
  return Float64Array.from(points);
}

function squareFromPiece(ring: Float64Array, i: number, a: number, b: number): number {
  const dx = ring[2 * b]! - ring[2 * a]!;
  const dy = ring[2 * b + 1]! - ring[2 * a + 1]!;
  const px = ring[2 * i]! - ring[2 * a]!;
  const py = ring[2 * i + 1]! - ring[2 * a + 1]!;
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / square));
  return (px - dx * share) ** 2 + (py - dy * share) ** 2;
}

/**
 * What of a ring lies in a box (Sutherland and Hodgman). Where the ring leaves the box the piece
 * runs along the box's edge, so the box must reach over what is seen by more than a stroke's width.
 */
export function ringWithin(ring: Float64Array, box: PixelBox): number[] {
  let points: number[] = Array.from(ring);
  for (const [axis, limit, sign] of [
    [0, box.minX, 1],
    [0, box.maxX, -1],
    [1, box.minY, 1],
    [1, box.maxY, -1],
  ] as const) {
    const cut: number[] = [];
    const inside = (i: number): boolean => (points[i + axis]! - limit) * sign >= 0;
    for (let i = 0; i < points.length; i += 2) {
      const before = i === 0 ? points.length - 2 : i - 2;
      if (inside(i) !== inside(before)) {
        const share =
          (limit - points[before + axis]!) / (points[i + axis]! - points[before + axis]!);
        cut.push(
          points[before]! + (points[i]! - points[before]!) * share,
          points[before + 1]! + (points[i + 1]! - points[before + 1]!) * share,
        );
      }
      if (inside(i)) cut.push(points[i]!, points[i + 1]!);
    }
    points = cut;
  }
  return points;
}
