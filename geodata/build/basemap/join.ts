import type { Position } from 'geojson';
import { inBox, kilometres } from './measure.ts';
import type { Box } from './types.ts';

/** Cuts lines to what lies inside a box; ends made by the cut lie exactly on its edge. */
export function insideBox(lines: readonly Position[][], box: Box): Position[][] {
  const pieces: Position[][] = [];
  for (const line of lines) {
    let piece: Position[] = [];
    for (let i = 1; i < line.length; i++) {
      const cut = cutToBox(line[i - 1]!, line[i]!, box);
      if (!cut) continue;
      if (piece.at(-1)?.join() !== cut[0].join()) {
        if (piece.length > 1) pieces.push(piece);
        piece = [cut[0]];
      }
      piece.push(cut[1]);
    }
    if (piece.length > 1) pieces.push(piece);
  }
  return pieces;
}

/** The part of the way from a to b that lies in the box. */
function cutToBox(a: Position, b: Position, box: Box): [Position, Position] | null {
  const [enter, leave] = crossings(a, b, box);
  const startsInside = inBox(a[0]!, a[1]!, box);
  const endsInside = inBox(b[0]!, b[1]!, box);
  if (!enter && !startsInside) return null;
  if (!leave && !endsInside) return null;
  return [startsInside ? a : (enter as Position), endsInside ? b : (leave as Position)];
}

/** Cuts lines to what lies outside a box; ends made by the cut lie exactly on its edge. */
export function outsideBox(lines: readonly Position[][], box: Box): Position[][] {
  const pieces: Position[][] = [];
  for (const line of lines) {
    let piece: Position[] = [];
    for (let i = 0; i < line.length; i++) {
      const here = line[i]!;
      const outside = !inBox(here[0]!, here[1]!, box);
      if (i > 0) {
        const [enter, leave] = crossings(line[i - 1]!, here, box);
        if (enter) {
          piece.push(enter);
          pieces.push(piece);
          piece = [];
        }
        if (leave) piece = [leave];
      }
      if (outside) piece.push(here);
    }
    if (piece.length > 1) pieces.push(piece);
  }
  return pieces.filter((piece) => piece.length > 1);
}

/** Where the way from a to b enters and where it leaves the box (Liang and Barsky). */
function crossings(a: Position, b: Position, box: Box): [Position | null, Position | null] {
  const dx = b[0]! - a[0]!;
  const dy = b[1]! - a[1]!;
  let enter = 0;
  let leave = 1;
  const sides: [number, number][] = [
    [-dx, a[0]! - box[0]],
    [dx, box[2] - a[0]!],
    [-dy, a[1]! - box[1]],
    [dy, box[3] - a[1]!],
  ];
  for (const [p, q] of sides) {
    if (p === 0) {
      if (q < 0) return [null, null];
    } else if (p < 0) enter = Math.max(enter, q / p);
    else leave = Math.min(leave, q / p);
  }
  if (enter >= leave) return [null, null];
  const at = (share: number): Position => [a[0]! + dx * share, a[1]! + dy * share];
  return [enter > 0 ? at(enter) : null, leave < 1 ? at(leave) : null];
}

/** Degrees within which a point counts as lying on the box's edge. */
const ON_EDGE = 1e-6;

export function onEdge(position: Position, box: Box): boolean {
  const [x, y] = position as [number, number];
  if (!inBox(x, y, [box[0] - ON_EDGE, box[1] - ON_EDGE, box[2] + ON_EDGE, box[3] + ON_EDGE])) {
    return false;
  }
  return (
    Math.min(
      Math.abs(x - box[0]),
      Math.abs(x - box[2]),
      Math.abs(y - box[1]),
      Math.abs(y - box[3]),
    ) <= ON_EDGE
  );
}

/** Takes a ring apart where it runs along the box's edge, where the source was cut. */
export function withoutEdge(ring: readonly Position[], box: Box): Position[][] {
  const pieces: Position[][] = [];
  let piece: Position[] = [];
  for (let i = 0; i < ring.length; i++) {
    const here = ring[i]!;
    const before = ring[i - 1];
    if (before && onEdge(before, box) && onEdge(here, box)) {
      if (piece.length > 1) pieces.push(piece);
      piece = [];
    }
    piece.push(here);
  }
  if (piece.length > 1) pieces.push(piece);
  return pieces;
}

/**
 * Leads the coarse lines that end at the box's edge to the detailed lines that end there, so that
 * coasts and borders run on across it.
 *
 * @param reachKm how far apart two ends may lie and still be the same coast or border
 * @returns the coarse lines, and the ends of either that found no partner
 */
export function joinAtEdge(
  coarse: readonly Position[][],
  detailedEnds: readonly Position[],
  box: Box,
  reachKm: number,
): { lines: Position[][]; unjoined: Position[] } {
  const ends = detailedEnds.filter((end) => onEdge(end, box));
  const joined = new Set<Position>();
  const unjoined: Position[] = [];
  const lead = (end: Position): Position => {
    if (!onEdge(end, box)) return end;
    let best: Position | null = null;
    let least = reachKm;
    for (const candidate of ends) {
      const apart = kilometres(end, candidate);
      if (apart < least) {
        least = apart;
        best = candidate;
      }
    }
    if (!best) {
      unjoined.push(end);
      return end;
    }
    joined.add(best);
    return best;
  };
  const lines = coarse.map((line) => [lead(line[0]!), ...line.slice(1, -1), lead(line.at(-1)!)]);
  for (const end of ends) if (!joined.has(end)) unjoined.push(end);
  return { lines, unjoined };
}
