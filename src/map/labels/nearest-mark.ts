/** Whose name a name would be taken for. Pure. */
import KDBush from 'kdbush';
import type { PixelBox } from '../projection.ts';
import { grown } from './box-grid.ts';
import type { PointRoom } from './spots.ts';

/** The points of marks that ask for a name. */
export interface MarkedPoints {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly index: KDBush | null;
}

export function indexOfMarked(requests: readonly PointRoom[]): MarkedPoints {
  const marked = requests.filter((request) => request.marked);
  const x = marked.map((request) => request.x);
  const y = marked.map((request) => request.y);
  if (marked.length === 0) return { x, y, index: null };
  const index = new KDBush(marked.length, 16);
  for (const request of marked) index.add(request.x, request.y);
  return { x, y, index: index.finish() };
}

/** Whether a name stands nearer to its own mark than to any other: else it would be read as the other's. */
export function isNearest(
  box: PixelBox,
  request: PointRoom,
  { x, y, index }: MarkedPoints,
): boolean {
  const own = distanceTo(box, request.x, request.y);
  const { minX, minY, maxX, maxY } = grown(box, own);
  const near = index?.range(minX, minY, maxX, maxY) ?? [];
  return !near.some((i) => distanceTo(box, x[i]!, y[i]!) < own);
}

/** Pixels from a point to a box; 0 inside it. */
function distanceTo(box: PixelBox, x: number, y: number): number {
  return Math.hypot(
    Math.max(box.minX - x, 0, x - box.maxX),
    Math.max(box.minY - y, 0, y - box.maxY),
  );
}
