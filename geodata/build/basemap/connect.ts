import type { Position } from 'geojson';
import { kilometres } from './measure.ts';

/** Bucket of a look-up table in degrees: more than any distance that is searched for. */
const BUCKET = 0.3;

/** Finds what lies near a point; buckets of degrees, built once. */
function createNear<Item>(items: readonly Item[], cornersOf: (item: Item) => readonly Position[]) {
  const buckets = new Map<string, Item[]>();
  for (const item of items) {
    const keys = new Set(
      cornersOf(item).map(([x, y]) => `${Math.floor(x! / BUCKET)},${Math.floor(y! / BUCKET)}`),
    );
    for (const key of keys) {
      const list = buckets.get(key);
      if (list) list.push(item);
      else buckets.set(key, [item]);
    }
  }
  return (position: Position): Item[] => {
    const column = Math.floor(position[0]! / BUCKET);
    const row = Math.floor(position[1]! / BUCKET);
    const found: Item[] = [];
    for (let i = column - 1; i <= column + 1; i++) {
      for (let j = row - 1; j <= row + 1; j++) found.push(...(buckets.get(`${i},${j}`) ?? []));
    }
    return found;
  };
}

/**
 * The nearest point on a set of lines; null where nothing lies within `reachKm`. The line `except`
 * is passed over.
 */
export type NearestOnLines = (
  position: Position,
  reachKm: number,
  except?: readonly Position[],
) => { at: Position; km: number } | null;

export function createNearestOnLines(lines: readonly (readonly Position[])[]): NearestOnLines {
  const pieces: { a: Position; b: Position; line: readonly Position[] }[] = [];
  for (const line of lines) {
    for (let i = 1; i < line.length; i++) pieces.push({ a: line[i - 1]!, b: line[i]!, line });
  }
  const near = createNear(pieces, ({ a, b }) => [a, b]);
  return (position, reachKm, except) => {
    let best: { at: Position; km: number } | null = null;
    for (const { a, b, line } of near(position)) {
      if (line === except) continue;
      const at = nearestOnPiece(position, a, b);
      const km = kilometres(position, at);
      if (km <= (best?.km ?? reachKm)) best = { at, km };
    }
    return best;
  };
}

function nearestOnPiece(p: Position, a: Position, b: Position): Position {
  const cosine = Math.cos((p[1]! * Math.PI) / 180);
  const dx = (b[0]! - a[0]!) * cosine;
  const dy = b[1]! - a[1]!;
  const square = dx * dx + dy * dy;
  if (square === 0) return a;
  const along = ((p[0]! - a[0]!) * cosine * dx + (p[1]! - a[1]!) * dy) / square;
  const share = Math.min(1, Math.max(0, along));
  return [a[0]! + (b[0]! - a[0]!) * share, a[1]! + (b[1]! - a[1]!) * share];
}

/**
 * Lines from every loose end of a set of lines to the nearest vertex of another line of the set,
 * where one lies within `reachKm`: a source that leaves stations out breaks its lines there.
 */
export function bridgeLooseEnds(lines: readonly Position[][], reachKm: number): Position[][] {
  const visits = new Map<string, number>();
  for (const line of lines) {
    for (const at of line) visits.set(at.join(), (visits.get(at.join()) ?? 0) + 1);
  }
  const near = createNear(
    lines.flatMap((line) => line.map((at) => ({ at, line }))),
    ({ at }) => [at],
  );
  const bridges: Position[][] = [];
  for (const line of lines) {
    for (const end of [line[0]!, line.at(-1)!]) {
      if (visits.get(end.join()) !== 1) continue;
      let best: Position | null = null;
      let least = reachKm;
      for (const other of near(end)) {
        const apart = kilometres(end, other.at);
        if (other.line !== line && apart < least) {
          least = apart;
          best = other.at;
        }
      }
      if (best) bridges.push([end, best]);
    }
  }
  return bridges;
}

/**
 * Lines from every vertex of one owner's lines to the nearest vertex of another owner's, where
 * they lie closer than `reachKm` and are not the same. They cut the gaps between borders that two
 * sources draw apart into short scraps, and close them where a gap would open to the sea.
 */
export function bridgeGaps(
  owned: readonly { owner: string; lines: readonly (readonly Position[])[] }[],
  reachKm: number,
): Position[][] {
  const vertices = owned.flatMap(({ owner, lines }) =>
    lines.flatMap((line) => line.map((at) => ({ owner, at }))),
  );
  // Buckets must be small here: a border has tens of thousands of vertices.
  const cell = (reachKm / 111) * 2;
  const buckets = new Map<string, typeof vertices>();
  for (const vertex of vertices) {
    const key = `${Math.floor(vertex.at[0]! / cell)},${Math.floor(vertex.at[1]! / cell)}`;
    const list = buckets.get(key);
    if (list) list.push(vertex);
    else buckets.set(key, [vertex]);
  }
  const bridges: Position[][] = [];
  for (const { owner, at } of vertices) {
    const column = Math.floor(at[0]! / cell);
    const row = Math.floor(at[1]! / cell);
    let best: Position | null = null;
    let least = reachKm;
    for (let i = column - 1; i <= column + 1; i++) {
      for (let j = row - 1; j <= row + 1; j++) {
        for (const other of buckets.get(`${i},${j}`) ?? []) {
          if (other.owner === owner) continue;
          const apart = kilometres(at, other.at);
          if (apart < least) {
            least = apart;
            best = other.at;
          }
        }
      }
    }
    if (best && least > 0) bridges.push([at, best]);
  }
  return bridges;
}
