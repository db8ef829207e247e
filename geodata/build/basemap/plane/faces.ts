import type { Segment } from './grid.ts';

/**
 * A planar map as half-edges: each segment is two of them, `2i` and `2i + 1`, one each way.
 * A cycle is the line round a face as seen from inside: counter-clockwise round the outside of a
 * face, clockwise round what lies within it.
 */
export interface Plane {
  readonly count: number;
  /** Grid coordinates of the vertex a half-edge starts at. */
  readonly x: Int32Array;
  readonly y: Int32Array;
  /** Vertex a half-edge starts at. */
  readonly origin: Int32Array;
  /** The half-edge that follows round the face to the left. */
  readonly next: Int32Array;
  /** The cycle of a half-edge. */
  readonly cycle: Int32Array;
  /** The half-edges of each cycle in order. */
  readonly cycles: readonly Int32Array[];
}

/** The same segment the other way. */
export const twin = (halfEdge: number): number => halfEdge ^ 1;

/** Takes away lines that end in nothing, as often as needed: they bound no face. */
export function withoutDangles(segments: readonly Segment[]): {
  kept: Segment[];
  dropped: Segment[];
} {
  const at = new Map<string, number[]>();
  const ends = segments.map(([ax, ay, bx, by]) => [`${ax},${ay}`, `${bx},${by}`] as const);
  ends.forEach((pair, index) => {
    for (const key of pair) {
      const list = at.get(key);
      if (list) list.push(index);
      else at.set(key, [index]);
    }
  });
  const gone = new Set<number>();
  const degree = new Map([...at].map(([key, list]) => [key, list.length]));
  const queue = [...degree].filter(([, count]) => count === 1).map(([key]) => key);
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    const last = at.get(key)!.find((index) => !gone.has(index));
    if (last === undefined) continue;
    gone.add(last);
    for (const end of ends[last]!) {
      const left = degree.get(end)! - 1;
      degree.set(end, left);
      if (left === 1) queue.push(end);
    }
  }
  return {
    kept: segments.filter((_, index) => !gone.has(index)),
    dropped: segments.filter((_, index) => gone.has(index)),
  };
}

/** Builds the planar map of segments that meet at their ends only and have no loose ends. */
export function buildPlane(segments: readonly Segment[]): Plane {
  const count = segments.length * 2;
  const x = new Int32Array(count);
  const y = new Int32Array(count);
  const origin = new Int32Array(count);
  const vertices = new Map<string, number>();
  const leaving: number[][] = [];
  segments.forEach(([ax, ay, bx, by], index) => {
    for (const [halfEdge, px, py] of [
      [2 * index, ax, ay],
      [2 * index + 1, bx, by],
    ] as const) {
      const key = `${px},${py}`;
      let vertex = vertices.get(key);
      if (vertex === undefined) {
        vertex = leaving.length;
        vertices.set(key, vertex);
        leaving.push([]);
      }
      x[halfEdge] = px;
      y[halfEdge] = py;
      origin[halfEdge] = vertex;
      leaving[vertex]!.push(halfEdge);
    }
  });
  const next = new Int32Array(count);
  const direction = (h: number): number => Math.atan2(y[twin(h)]! - y[h]!, x[twin(h)]! - x[h]!);
  for (const star of leaving) {
    const sorted = star.map((h) => ({ h, at: direction(h) })).sort((p, q) => p.at - q.at);
    sorted.forEach(({ h }, i) => {
      const following = sorted[(i + 1) % sorted.length]!.h;
      // Coming in along the twin of the following one, the left face goes on with `h`.
      next[twin(following)] = h;
    });
  }
  const cycle = new Int32Array(count).fill(-1);
  const cycles: Int32Array[] = [];
  for (let start = 0; start < count; start++) {
    if (cycle[start] !== -1) continue;
    const members: number[] = [];
    for (let h = start; cycle[h] === -1; h = next[h]!) {
      cycle[h] = cycles.length;
      members.push(h);
    }
    cycles.push(Int32Array.from(members));
  }
  return { count, x, y, origin, next, cycle, cycles };
}
