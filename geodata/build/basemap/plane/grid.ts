import type { Position } from 'geojson';

/**
 * The plane's lines lie on a whole-number grid of 1e-5 degrees (1.1 m or less), where crossings
 * and turns are decided exactly: products of two coordinates stay below 2^53.
 */
export const PER_DEGREE = 100_000;

/** A point on the grid. */
export interface GridPoint {
  readonly x: number;
  readonly y: number;
}

/** One straight piece; `ax, ay, bx, by` on the grid, the lower end first. */
export type Segment = readonly [ax: number, ay: number, bx: number, by: number];

export function toGrid(position: Position): GridPoint {
  return { x: Math.round(position[0]! * PER_DEGREE), y: Math.round(position[1]! * PER_DEGREE) };
}

export function toDegrees(point: GridPoint): Position {
  return [point.x / PER_DEGREE, point.y / PER_DEGREE];
}

/** Cuts lines into segments on the grid, each once, whichever way it runs. */
export function segmentsOf(lines: readonly (readonly Position[])[]): Segment[] {
  const segments: Segment[] = [];
  for (const line of lines) {
    let from = line[0] && toGrid(line[0]);
    for (const position of line) {
      const to = toGrid(position);
      if (from && (from.x !== to.x || from.y !== to.y)) {
        segments.push(ordered(from.x, from.y, to.x, to.y));
      }
      from = to;
    }
  }
  return withoutDoubles(segments);
}

export function ordered(ax: number, ay: number, bx: number, by: number): Segment {
  return ax < bx || (ax === bx && ay < by) ? [ax, ay, bx, by] : [bx, by, ax, ay];
}

export function withoutDoubles(segments: Segment[]): Segment[] {
  const seen = new Set<string>();
  return segments.filter((segment) => {
    const key = segment.join();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
