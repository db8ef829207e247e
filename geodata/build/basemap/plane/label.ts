import { KM_PER_DEGREE } from '../measure.ts';
import { type Plane, twin } from './faces.ts';
import { PER_DEGREE } from './grid.ts';

/** What a point belongs to, by the sources' own polygons; null for the sea. */
export type LabelAt = (lon: number, lat: number) => string | null;

/** Votes are taken this many times per cycle: the sources' lines may lie apart near its edge. */
const VOTES = 7;
/** How far beside a line a vote is taken, in grid units (about 3 m): more than rounding moves it. */
const BESIDE = 3;

/** The label of each cycle: what most places well inside the face belong to. */
export function labelCycles(plane: Plane, labelAt: LabelAt): (string | null)[] {
  const sizes = cycleSizes(plane);
  return plane.cycles.map((cycle, index) => {
    const places =
      sizes[index]!.areaKm2 > 0 ? widestPlaces(plane, cycle) : placesBeside(plane, cycle);
    const tally = new Map<string | null, number>();
    for (const [x, y] of places) {
      const label = labelAt(x / PER_DEGREE, y / PER_DEGREE);
      tally.set(label, (tally.get(label) ?? 0) + 1);
    }
    let best: string | null = null;
    let most = 0;
    for (const [label, count] of tally) {
      if (count > most) {
        best = label;
        most = count;
      }
    }
    return best;
  });
}

type Place = readonly [x: number, y: number];

/** The middle of the widest stretch inside a face, at several latitudes. */
function widestPlaces(plane: Plane, cycle: Int32Array): Place[] {
  let south = Infinity;
  let north = -Infinity;
  for (const h of cycle) {
    south = Math.min(south, plane.y[h]!);
    north = Math.max(north, plane.y[h]!);
  }
  const places: Place[] = [];
  for (let vote = 1; vote <= VOTES; vote++) {
    // Never a whole number, so that no vertex lies on the line.
    const y = Math.floor(south + ((north - south) * vote) / (VOTES + 1)) + 0.5;
    const crossings: number[] = [];
    for (const h of cycle) {
      const y1 = plane.y[h]!;
      const y2 = plane.y[twin(h)]!;
      if (y1 > y === y2 > y) continue;
      const x1 = plane.x[h]!;
      crossings.push(x1 + ((plane.x[twin(h)]! - x1) * (y - y1)) / (y2 - y1));
    }
    crossings.sort((a, b) => a - b);
    let widest = 0;
    let middle = 0;
    for (let i = 1; i < crossings.length; i += 2) {
      const width = crossings[i]! - crossings[i - 1]!;
      if (width > widest) {
        widest = width;
        middle = (crossings[i]! + crossings[i - 1]!) / 2;
      }
    }
    if (widest > 0) places.push([middle, y]);
  }
  return places;
}

/** Places just left of the longest pieces of a line round what lies within a face. */
function placesBeside(plane: Plane, cycle: Int32Array): Place[] {
  const length = (h: number): number =>
    Math.hypot(plane.x[twin(h)]! - plane.x[h]!, plane.y[twin(h)]! - plane.y[h]!);
  const longest = [...cycle].sort((a, b) => length(b) - length(a) || a - b).slice(0, VOTES);
  return longest.map((h): Place => {
    const t = twin(h);
    const step = BESIDE / length(h);
    return [
      (plane.x[h]! + plane.x[t]!) / 2 - (plane.y[t]! - plane.y[h]!) * step,
      (plane.y[h]! + plane.y[t]!) / 2 + (plane.x[t]! - plane.x[h]!) * step,
    ];
  });
}

export interface CycleSize {
  /** Square kilometres, negative for a cycle round what lies within a face. */
  readonly areaKm2: number;
  /** Twice the area by the length of the line: the width of a strip, in kilometres. */
  readonly widthKm: number;
}

export function cycleSizes(plane: Plane): CycleSize[] {
  const km = KM_PER_DEGREE / PER_DEGREE;
  return plane.cycles.map((cycle) => {
    const cosine = Math.cos((plane.y[cycle[0]!]! / PER_DEGREE) * (Math.PI / 180));
    // Relative to the first vertex, so that large coordinates cost no digits.
    const x0 = plane.x[cycle[0]!]!;
    const y0 = plane.y[cycle[0]!]!;
    let twice = 0;
    let length = 0;
    for (const h of cycle) {
      const dx1 = plane.x[h]! - x0;
      const dy1 = plane.y[h]! - y0;
      const dx2 = plane.x[twin(h)]! - x0;
      const dy2 = plane.y[twin(h)]! - y0;
      twice += dx1 * dy2 - dx2 * dy1;
      length += Math.hypot((dx2 - dx1) * cosine, dy2 - dy1);
    }
    const areaKm2 = (twice / 2) * cosine * km * km;
    return { areaKm2, widthKm: (2 * Math.abs(areaKm2)) / (length * km) };
  });
}

/** Which faces are to go to a neighbour, and to which. */
export interface ScrapRule {
  isScrap(label: string | null, size: CycleSize): boolean;
  /** Whether a face may take the neighbour's label. */
  fits(label: string | null, neighbour: string | null): boolean;
  /** True: faces beside others of the same label stay, as pieces of something larger. */
  readonly onlyAlone: boolean;
}

/**
 * Gives small faces to the neighbour with which they share most of their line: gaps between
 * borders that two sources draw apart, and scraps that a line cuts off. Repeats until nothing
 * changes, so that a face among its like is reached from the outside.
 *
 * @returns how many faces changed
 */
export function giveAwayScraps(plane: Plane, labels: (string | null)[], rule: ScrapRule): number {
  const scraps = cycleSizes(plane)
    .map((size, index) => ({ size, index }))
    .filter(({ size, index }) => size.areaKm2 > 0 && rule.isScrap(labels[index] ?? null, size))
    .sort((a, b) => a.size.areaKm2 - b.size.areaKm2 || a.index - b.index);
  let changed = 0;
  let left = scraps.map(({ index }) => index);
  for (let before = Infinity; left.length < before; ) {
    before = left.length;
    left = left.filter((index) => {
      const label = newLabel(plane, labels, index, rule);
      if (label === undefined) return true;
      labels[index] = label;
      changed++;
      return false;
    });
  }
  return changed;
}

function newLabel(
  plane: Plane,
  labels: readonly (string | null)[],
  index: number,
  rule: ScrapRule,
): string | null | undefined {
  const own = labels[index] ?? null;
  const shared = new Map<string | null, number>();
  for (const h of plane.cycles[index]!) {
    const t = twin(h);
    const neighbour = labels[plane.cycle[t]!] ?? null;
    const length = Math.hypot(plane.x[t]! - plane.x[h]!, plane.y[t]! - plane.y[h]!);
    shared.set(neighbour, (shared.get(neighbour) ?? 0) + length);
  }
  if (rule.onlyAlone && shared.has(own)) return undefined;
  let best: string | null | undefined;
  let most = 0;
  for (const [label, length] of shared) {
    if (label !== own && rule.fits(own, label) && length > most) {
      best = label;
      most = length;
    }
  }
  return best;
}
