/**
 * What stands where at a zoom: pure, and made for the whole world at once, so that panning never
 * changes which places are drawn together.
 */
import KDBush from 'kdbush';
import { type PixelBox, worldSize, worldX, worldY } from '../projection.ts';
import type { PlaceSums } from './sum.ts';

/** Side of a grid cell in world pixels; cells begin at the corner of the world, not of the view. */
export const CELL_SIZE = 28;

/** Two single marks nearer than this cannot be told apart or hit, and become one. */
export const MERGE_DISTANCE = 13;

/** More places than this in one cell become one mark even where none covers another. */
const MOST_SINGLES_IN_CELL = 3;

/**
 * Where places are dense, a block of so many cells a side gets at most this many marks: what is drawn
 * in a window is bounded by its blocks, however many places there are.
 */
const MOST_IN_BLOCK = 36;
const SMALLEST_BLOCK_CELLS = 10;
/** A block with more is divided anew into so many cells a side, each with one mark. */
const DENSE_CELLS = 6;

/** Each pass joins pairs only: more passes would let chains swallow whole fronts. */
const MERGE_PASSES = 3;

/** Larger than KDBush's own, since each index is asked about as often as it has points. */
const NODE_SIZE = 64;

/** Half the width of the glyph of one place. */
const GLYPH_RADIUS = 8;

/** Marks in world pixels of `zoom`; index i is the same mark in each array. */
export interface MarkPlan {
  readonly zoom: number;
  readonly sums: PlaceSums;
  readonly length: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** The places of mark i are `members[start[i]]` up to, not with, `members[start[i + 1]]`. */
  readonly start: Uint32Array;
  readonly members: Uint32Array;
  readonly index: KDBush | null;
  /** How many distinct claims mark i stands for; counted when first asked for. */
  claimsOf(mark: number): number;
}

/** Radius in pixels of a disc with a number of claims. */
export function discRadius(claims: number): number {
  return claims < 10 ? 11 : claims < 100 ? 12.5 : claims < 1000 ? 14.5 : claims < 10_000 ? 17 : 19;
}

/**
 * Side in pixels of the smallest blocks with which a view of this size has at most about `most`
 * marks, wherever it lies: every block that it touches may be full.
 */
export function blockSide(width: number, height: number, most = 2000): number {
  for (let cells = SMALLEST_BLOCK_CELLS; ; cells++) {
    const side = cells * CELL_SIZE;
    const blocks = (Math.ceil(width / side) + 1) * (Math.ceil(height / side) + 1);
    if (blocks * MOST_IN_BLOCK <= most || side >= Math.max(width, height)) return side;
  }
}

/**
 * The marks of all places that have claims. Positions are degrees WGS 84 in the table.
 * @param block side in pixels of the blocks that bound the number of marks, from `blockSide`
 */
export function planMarks(
  sums: PlaceSums,
  zoom: number,
  block = SMALLEST_BLOCK_CELLS * CELL_SIZE,
): MarkPlan {
  const size = worldSize(zoom);
  const { lon, lat } = sums.table.places;
  const located = sums.places.filter(
    (place) => Number.isFinite(lon[place]) && Number.isFinite(lat[place]),
  );
  const x = Float64Array.from(located, (place) => worldX(lon[place]!) * size);
  const y = Float64Array.from(located, (place) => worldY(lat[place]!) * size);
  let groups = thinOut(groupInCells(x, y), x, y, block);
  // What no pass has joined yet has no partner but one that the last pass made.
  let candidates = new Set(groups);
  for (let pass = 0; pass < MERGE_PASSES && candidates.size > 0; pass++) {
    const before = new Set(groups);
    groups = mergeAcross(groups, candidates, x, y, (i) => sums.count[located[i]!]!);
    candidates = new Set(groups.filter((group) => !before.has(group)));
  }

  const plan = {
    x: new Float64Array(groups.length),
    y: new Float64Array(groups.length),
    start: new Uint32Array(groups.length + 1),
    members: new Uint32Array(located.length),
  };
  let next = 0;
  groups.forEach((group, mark) => {
    plan.x[mark] = mean(group, x);
    plan.y[mark] = mean(group, y);
    for (const i of group) {
      plan.members[next++] = located[i]!;
    }
    plan.start[mark + 1] = next;
  });
  const claims = new Int32Array(groups.length).fill(-1);
  return {
    zoom,
    sums,
    length: groups.length,
    ...plan,
    index: indexOf(plan.x, plan.y),
    claimsOf(mark) {
      if (claims[mark] === -1) {
        claims[mark] = sums.countClaims(
          plan.members.subarray(plan.start[mark], plan.start[mark + 1]),
        );
      }
      return claims[mark]!;
    },
  };
}

/** The places that mark i stands for. */
export function placesOf(plan: MarkPlan, mark: number): Uint32Array {
  return plan.members.subarray(plan.start[mark], plan.start[mark + 1]);
}

/** The marks inside a box of world pixels of the plan's zoom, in the order of the plan. */
export function marksWithin(plan: MarkPlan, box: PixelBox): number[] {
  if (plan.index === null) return [];
  return plan.index
    .range(box.minX, box.minY, box.maxX, box.maxY)
    .sort((a: number, b: number) => a - b);
}

/** The mark that stands for a place, or -1. */
export function markOf(plan: MarkPlan, place: number): number {
  const at = plan.members.indexOf(place);
  if (at < 0) return -1;
  let low = 0;
  let high = plan.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (plan.start[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

type Group = readonly number[];

function mean(group: Group, values: Float64Array): number {
  if (group.length === 1) return values[group[0]!]!;
  let sum = 0;
  for (const i of group) sum += values[i]!;
  return sum / group.length;
}

function indexOf(x: Float64Array, y: Float64Array): KDBush | null {
  if (x.length === 0) return null;
  const index = new KDBush(x.length, NODE_SIZE);
  for (let i = 0; i < x.length; i++) index.add(x[i]!, y[i]!);
  return index.finish();
}

/** Those of `indexes` that lie in the same cell of the world's grid. */
function cellsOf(
  indexes: Iterable<number>,
  x: Float64Array,
  y: Float64Array,
  side: number,
): Map<number, number[]> {
  const cells = new Map<number, number[]>();
  for (const i of indexes) {
    // 2^26 columns hold the world to zoom 22; the key stays below 2^53.
    const key = Math.floor(y[i]! / side) * 2 ** 26 + Math.floor(x[i]! / side);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [i]);
    else cell.push(i);
  }
  return cells;
}

function groupInCells(x: Float64Array, y: Float64Array): Group[] {
  const groups: Group[] = [];
  for (const cell of cellsOf(x.keys(), x, y, CELL_SIZE).values()) {
    if (cell.length > 1 && staysApart(cell, x, y)) for (const i of cell) groups.push([i]);
    else groups.push(cell);
  }
  return groups;
}

/** Leaves no block with more than `MOST_IN_BLOCK` groups. A cell lies wholly inside one block. */
function thinOut(
  groups: readonly Group[],
  x: Float64Array,
  y: Float64Array,
  block: number,
): Group[] {
  const firstX = Float64Array.from(groups, ([first]) => x[first!]!);
  const firstY = Float64Array.from(groups, ([first]) => y[first!]!);
  const thinned: Group[] = [];
  for (const inBlock of cellsOf(groups.keys(), firstX, firstY, block).values()) {
    const here = inBlock.map((group) => groups[group]!);
    if (here.length <= MOST_IN_BLOCK) thinned.push(...here);
    else thinned.push(...cellsOf(here.flat(), x, y, block / DENSE_CELLS).values());
  }
  return thinned;
}

function staysApart(cell: Group, x: Float64Array, y: Float64Array): boolean {
  if (cell.length > MOST_SINGLES_IN_CELL) return false;
  return cell.every((a, at) =>
    cell.slice(at + 1).every((b) => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!) >= MERGE_DISTANCE),
  );
}

/** Joins pairs of groups that would cover each other across the line between two cells; one of each is a candidate. */
function mergeAcross(
  groups: readonly Group[],
  candidates: ReadonlySet<Group>,
  x: Float64Array,
  y: Float64Array,
  rowsAt: (i: number) => number,
): Group[] {
  const centreX = Float64Array.from(groups, (group) => mean(group, x));
  const centreY = Float64Array.from(groups, (group) => mean(group, y));
  const index = indexOf(centreX, centreY);
  if (index === null) return [];
  // By rows, of which there are never fewer than claims: no disc is drawn larger.
  const reach = Float64Array.from(groups, (group) =>
    group.length === 1 ? GLYPH_RADIUS : discRadius(group.reduce((sum, i) => sum + rowsAt(i), 0)),
  );
  const taken = new Uint8Array(groups.length);
  const merged: Group[] = [];
  groups.forEach((group, a) => {
    if (taken[a] || !candidates.has(group)) return;
    taken[a] = 1;
    let partner = -1;
    let nearest = Number.POSITIVE_INFINITY;
    for (const b of index.within(centreX[a]!, centreY[a]!, CELL_SIZE)) {
      if (taken[b]) continue;
      const distance = Math.hypot(centreX[a]! - centreX[b]!, centreY[a]! - centreY[b]!);
      const single = group.length === 1 && groups[b]!.length === 1;
      // Discs may touch and overlap a little at the rim; glyphs must not.
      const limit = single ? MERGE_DISTANCE : (reach[a]! + reach[b]!) * 0.85;
      if (distance < limit && distance < nearest) {
        nearest = distance;
        partner = b;
      }
    }
    if (partner < 0) merged.push(group);
    else {
      taken[partner] = 1;
      merged.push([...group, ...groups[partner]!]);
    }
  });
  groups.forEach((group, a) => {
    if (!taken[a]) merged.push(group);
  });
  return merged;
}
