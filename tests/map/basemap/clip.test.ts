import { describe, expect, it } from 'vitest';
import { clipLine, clipRing, type Frame, touches } from '../../../src/map/basemap/clip.ts';
import { createPaths, type Path } from '../../../src/map/basemap/paths.ts';

/** A frame of ten units a side and one of margin, in a world of a hundred. */
const frame: Frame = { scale: 100, left: 40, top: 40, extent: 10, margin: 1, least: 0 };

/** A path of points given in the frame's own units. */
function path(...at: readonly (readonly [number, number])[]): Path {
  const xs = at.map(([x]) => (x + frame.left) / frame.scale);
  const ys = at.map(([, y]) => (y + frame.top) / frame.scale);
  return {
    points: Float64Array.from(xs.flatMap((x, i) => [x, ys[i]!])),
    weights: new Float64Array(at.length).fill(Infinity),
    from: 0,
    count: at.length,
    west: Math.min(...xs),
    east: Math.max(...xs),
    north: Math.min(...ys),
    south: Math.max(...ys),
  };
}

/** Area of a ring by the shoelace formula. */
function area(ring: ArrayLike<number>): number {
  let twice = 0;
  for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
    twice += ring[j]! * ring[i + 1]! - ring[i]! * ring[j + 1]!;
  }
  return Math.abs(twice) / 2;
}

function pieces(line: Path): { points: number[]; start: number }[] {
  const cut: { points: number[]; start: number }[] = [];
  clipLine(line, frame, (piece, start) => cut.push({ points: [...piece], start }));
  return cut;
}

describe('clipRing', () => {
  it('keeps a ring inside as it is', () => {
    const ring = path([2, 2], [8, 2], [8, 8], [2, 2]);
    expect([...clipRing(ring, frame)!]).toEqual([2, 2, 8, 2, 8, 8, 2, 2]);
  });

  it('cuts a ring at the margin', () => {
    const ring = path([5, 5], [30, 5], [30, 8], [5, 8], [5, 5]);
    expect(area(clipRing(ring, frame)!)).toBeCloseTo(18);
  });

  it('fills the frame where the ring runs round it, in however many steps', () => {
    const round: [number, number][] = [];
    for (let i = 0; i <= 360; i += 3) {
      const angle = (i * Math.PI) / 180;
      round.push([5 + 30 * Math.cos(angle), 5 + 30 * Math.sin(angle)]);
    }
    expect(area(clipRing(path(...round), frame)!)).toBeCloseTo(144);
    expect(area(clipRing(path(...round.reverse()), frame)!)).toBeCloseTo(144);
  });

  it('is nothing where the ring only passes a corner', () => {
    const ring = path([-20, 5], [5, -20], [-20, -20], [-20, 5]);
    expect(touches(ring, frame)).toBe(true);
    const cut = clipRing(ring, frame);
    expect(cut === null ? 0 : area(cut)).toBe(0);
  });
});

describe('clipLine', () => {
  it('says how far along the whole line each piece begins', () => {
    const line = path([-9, 5], [19, 5], [19, 9], [-9, 9]);
    expect(pieces(line)).toEqual([
      { points: [-1, 5, 11, 5], start: 8 },
      { points: [11, 9, -1, 9], start: 28 + 4 + 8 },
    ]);
  });

  it('runs on through corners within the frame', () => {
    expect(pieces(path([2, 2], [8, 2], [8, 20]))).toEqual([
      { points: [2, 2, 8, 2, 8, 11], start: 0 },
    ]);
  });

  it('leaves out what passes a corner outside', () => {
    expect(pieces(path([-20, 5], [5, -20]))).toEqual([]);
  });

  it('leaves out points that weigh too little', () => {
    const line = path([2, 2], [5, 2.1], [8, 2]);
    line.weights[1] = 1e-6;
    const coarse: number[][] = [];
    clipLine(line, { ...frame, least: 1e-4 }, (piece) => coarse.push([...piece]));
    expect(coarse).toEqual([[2, 2, 8, 2]]);
  });
});

describe('createPaths', () => {
  const open = createPaths(
    {
      type: 'Topology',
      transform: { scale: [1, 1], translate: [0, 0] },
      arcs: [
        [
          [0, 0],
          [9, 1],
          [9, -1],
        ],
        [
          [36, 0],
          [-18, 0],
        ],
      ],
      objects: {},
    },
    0,
  );
  const longitudes = ({ points, from, count }: Path): number[] =>
    Array.from({ length: count }, (_, i) => Math.round((points[2 * (from + i)]! - 0.5) * 360));

  it('joins arcs end to end, forwards and backwards', () => {
    const [first, second] = open({ type: 'MultiLineString', arcs: [[0, ~1], [1]] });
    expect(longitudes(first!)).toEqual([0, 9, 18, 36]);
    expect(longitudes(second!)).toEqual([36, 18]);
    expect(second).toMatchObject({ west: 0.55, east: 0.6 });
  });

  it('weighs a point by how far it stands off, and ends without limit', () => {
    const [line] = open({ type: 'MultiLineString', arcs: [[0]] });
    const [first, middle, last] = line!.weights;
    expect([first, last]).toEqual([Infinity, Infinity]);
    expect(Math.sqrt(middle!) * 360).toBeCloseTo(1, 2);
  });
});
