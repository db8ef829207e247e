import type {
  MultiPolygon as ArcMultiPolygon,
  MultiLineString,
  Topology,
} from 'topojson-specification';

/** x, y, x, y ... of lines in the Web Mercator world, 0 to 1 each way, and a weight for each point. */
interface Points {
  readonly points: Float64Array;
  readonly weights: Float64Array;
}

/**
 * A line or a ring: `count` points from the point `from` on. `weights` say how far each point
 * stands off the line without it (Douglas and Peucker), squared: leaving out all points below a
 * weight gives the line at that tolerance.
 */
export interface Path extends Points {
  readonly from: number;
  readonly count: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/**
 * Decodes the lines and rings of a topology's objects. An arc is projected and weighed once, when
 * it is first needed, so that all layers that share it draw it alike. Points lie in few large
 * arrays: tens of thousands of small ones would cost more time than the decoding.
 *
 * @param finest the least tolerance that will be asked for, in widths of the world; points that
 * matter less weigh nothing
 */
export function createPaths(
  topology: Topology,
  finest: number,
): (object: ArcMultiPolygon | MultiLineString) => Path[] {
  const { arcs } = topology;
  const starts = new Int32Array(arcs.length + 1);
  for (let i = 0; i < arcs.length; i++) starts[i + 1] = starts[i]! + arcs[i]!.length;
  const all = room(starts[arcs.length]!);
  const isDecoded = new Uint8Array(arcs.length);
  const decode = (arc: number): void => {
    if (isDecoded[arc]) return;
    isDecoded[arc] = 1;
    project(topology, arc, all.points, starts[arc]!);
    weigh(all, starts[arc]!, starts[arc + 1]! - 1, finest * finest);
  };
  /** Arcs end to end, each forwards or backwards; the point where two meet stands once. */
  const join = (indices: readonly number[], into: Points, from: number): number => {
    let at = from;
    for (const index of indices) {
      const arc = index < 0 ? ~index : index;
      decode(arc);
      const count = arcs[arc]!.length;
      const first = index < 0 ? starts[arc + 1]! - 1 : starts[arc]!;
      const step = index < 0 ? -1 : 1;
      for (let i = 0, source = first; i < count; i++, source += step) {
        into.points[2 * (at + i)] = all.points[2 * source]!;
        into.points[2 * (at + i) + 1] = all.points[2 * source + 1]!;
        into.weights[at + i] = all.weights[source]!;
      }
      at += count - 1;
    }
    return at + 1 - from;
  };
  return (object) => {
    const lines = object.type === 'MultiPolygon' ? object.arcs.flat() : object.arcs;
    let total = 0;
    for (const line of lines) {
      for (const index of line) total += arcs[index < 0 ? ~index : index]!.length;
    }
    const own = room(total);
    let from = 0;
    return lines.map((line) => {
      const path = bounded(own, from, join(line, own, from));
      from += path.count;
      return path;
    });
  };
}

function room(count: number): Points {
  return { points: new Float64Array(count * 2), weights: new Float64Array(count) };
}

/** Puts an arc's points into `points` from the point `from` on. */
function project(
  { arcs, transform }: Topology,
  index: number,
  points: Float64Array,
  from: number,
): void {
  const arc = arcs[index]!;
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [moveX, moveY] = transform?.translate ?? [0, 0];
  let x = 0;
  let y = 0;
  for (let i = 0; i < arc.length; i++) {
    const position = arc[i]!;
    // A quantized arc holds steps from point to point.
    x = transform ? x + position[0]! : position[0]!;
    y = transform ? y + position[1]! : position[1]!;
    const sine = Math.sin(((y * scaleY + moveY) * Math.PI) / 180);
    // The poles are infinitely far off; the world ends at 85 degrees.
    const down = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
    points[2 * (from + i)] = (x * scaleX + moveX) / 360 + 0.5;
    points[2 * (from + i) + 1] = down < 0 ? 0 : down > 1 ? 1 : down;
  }
}

/** Weighs the points `first` to `last` of an arc; its ends always stay, for what joins on there. */
function weigh({ points, weights }: Points, first: number, last: number, least: number): void {
  weights[first] = Infinity;
  weights[last] = Infinity;
  const spans = [first, last];
  while (spans.length > 0) {
    const to = spans.pop()!;
    const from = spans.pop()!;
    const ax = points[2 * from]!;
    const ay = points[2 * from + 1]!;
    const dx = points[2 * to]! - ax;
    const dy = points[2 * to + 1]! - ay;
    const square = dx * dx + dy * dy;
    let farthest = -1;
    let most = least;
    for (let i = from + 1; i < to; i++) {
      const px = points[2 * i]! - ax;
      const py = points[2 * i + 1]! - ay;
      const along = square === 0 ? 0 : (px * dx + py * dy) / square;
      const share = along < 0 ? 0 : along > 1 ? 1 : along;
      const offX = px - dx * share;
      const offY = py - dy * share;
      const off = offX * offX + offY * offY;
      if (off > most) {
        most = off;
        farthest = i;
      }
    }
    if (farthest < 0) continue;
    // A point is of no use where the span it would divide is not divided itself.
    weights[farthest] = Math.min(most, weights[from]!, weights[to]!);
    spans.push(from, farthest, farthest, to);
  }
}

function bounded({ points, weights }: Points, from: number, count: number): Path {
  let west = Infinity;
  let north = Infinity;
  let east = -Infinity;
  let south = -Infinity;
  for (let i = 2 * from; i < 2 * (from + count); i += 2) {
    const x = points[i]!;
    const y = points[i + 1]!;
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < north) north = y;
    if (y > south) south = y;
  }
  return { points, weights, from, count, west, north, east, south };
}
