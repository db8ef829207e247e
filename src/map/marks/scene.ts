/**
 * What is drawn in a view: the marks of a plan inside it, those of one place fanned out where
 * there is room. Pure.
 */
import { CLAIM_KINDS, SIDES, type Side } from '../../claims/vocabulary.ts';
import type { PixelBox } from '../projection.ts';
import { discRadius, type MarkPlan, marksWithin, placesOf } from './plan.ts';
import { doubtsOf, type PlaceSums } from './sum.ts';

/** From this zoom on, the claims of one place are fanned out. */
export const FAN_ZOOM = 9;
/** At most this many claims of a fan are drawn; the rest is "+n". */
export const FAN_LIMIT = 8;

export type MarkType =
  /** One claim at one place. */
  | 'single'
  /** One place; all its claims are of one kind and side: the glyph with a count. */
  | 'alike'
  /** One place with claims of several kinds or sides: a disc with a count. */
  | 'mixed'
  /** Several places: a disc with a count. */
  | 'cluster'
  /** One of the claims of a fan. */
  | 'fan'
  /** The claims that a fan has no room for. */
  | 'more';

/** One drawn mark; positions are world pixels of the plan's zoom. */
export interface Mark {
  readonly type: MarkType;
  readonly x: number;
  readonly y: number;
  /** The point it stands for, where it is drawn away from it; else the same as x and y. */
  readonly anchorX: number;
  readonly anchorY: number;
  /** Half the width of what is drawn. */
  readonly radius: number;
  readonly places: Uint32Array;
  /** How many rows it stands for. */
  readonly count: number;
  /** The row whose kind, side and status it shows: the only one, or the newest. */
  readonly row: number;
  /** SOME_UNSURE and SOME_COARSE of the places; 0 for clusters. */
  readonly doubts: number;
}

const GLYPH_RADIUS = 9;
/** Pixels that a place needs free around it for its fan. */
const FAN_ROOM = 52;

/** Pixels from a place to the glyphs of its fan. */
export function fanRadius(glyphs: number): number {
  return Math.max(20, (glyphs * 19) / (2 * Math.PI));
}

/** The marks in a box of world pixels, to be drawn in this order. */
export function marksInView(plan: MarkPlan, box: PixelBox): Mark[] {
  const marks: Mark[] = [];
  for (const index of marksWithin(plan, box)) {
    const places = placesOf(plan, index);
    if (places.length > 1) marks.push(cluster(plan, index, places));
    else if (plan.rows[index] === 1) marks.push(atPlace('single', plan, index, places));
    else if (plan.zoom >= FAN_ZOOM && hasRoom(plan, index)) marks.push(...fan(plan, index, places));
    else
      marks.push(atPlace(isAlike(plan.sums, places[0]!) ? 'alike' : 'mixed', plan, index, places));
  }
  // Later ones lie on top; small marks must not vanish under discs.
  return marks.sort((a, b) => b.radius - a.radius || a.y - b.y || a.x - b.x);
}

function isAlike(sums: PlaceSums, place: number): boolean {
  const kinds = sums.kinds[place]!;
  const oneKind = (kinds & (kinds - 1)) === 0;
  return oneKind && sideShares(sums, [place]).filter((share) => share > 0).length === 1;
}

/** Rows by side, in the order of SIDES. */
export function sideShares(sums: PlaceSums, places: Iterable<number>): number[] {
  const shares = SIDES.map(() => 0);
  for (const place of places) {
    SIDES.forEach((_, side) => {
      shares[side]! += sums.sideCount[place * SIDES.length + side]!;
    });
  }
  return shares;
}

/** The kind and the claimant's side of a row. */
export function kindAndSide(
  sums: PlaceSums,
  row: number,
): { kind: (typeof CLAIM_KINDS)[number]; side: Side } {
  const { table } = sums;
  return { kind: CLAIM_KINDS[table.kind[row]!]!, side: SIDES[table.side[row]!]! };
}

function cluster(plan: MarkPlan, index: number, places: Uint32Array): Mark {
  const { newest } = plan.sums;
  const count = plan.rows[index]!;
  return {
    ...at(plan, index),
    type: 'cluster',
    radius: discRadius(count),
    places,
    count,
    row: places.reduce((row, place) => Math.max(row, newest[place]!), 0),
    doubts: 0,
  };
}

function atPlace(type: MarkType, plan: MarkPlan, index: number, places: Uint32Array): Mark {
  const place = places[0]!;
  const count = plan.rows[index]!;
  return {
    ...at(plan, index),
    type,
    radius: type === 'mixed' ? discRadius(count) : GLYPH_RADIUS,
    places,
    count,
    row: plan.sums.newest[place]!,
    doubts: plan.sums.doubts[place]!,
  };
}

function at(plan: MarkPlan, index: number) {
  const x = plan.x[index]!;
  const y = plan.y[index]!;
  return { x, y, anchorX: x, anchorY: y };
}

function hasRoom(plan: MarkPlan, index: number): boolean {
  return plan.index!.within(plan.x[index]!, plan.y[index]!, FAN_ROOM).length === 1;
}

/** The newest claims on a ring about their place, clockwise from the north, the newest first. */
function fan(plan: MarkPlan, index: number, places: Uint32Array): Mark[] {
  const place = places[0]!;
  const rows = plan.sums.rowsOf(place);
  const shown = [...rows.slice(-FAN_LIMIT)].reverse();
  const rest = rows.length - shown.length;
  const slots = shown.length + (rest > 0 ? 1 : 0);
  const ring = fanRadius(slots);
  const centre = at(plan, index);
  const slot = (which: number) => {
    const angle = (2 * Math.PI * which) / slots - Math.PI / 2;
    return { x: centre.x + ring * Math.cos(angle), y: centre.y + ring * Math.sin(angle) };
  };
  const marks = shown.map(
    (row, which): Mark => ({
      ...centre,
      ...slot(which),
      type: 'fan',
      radius: GLYPH_RADIUS,
      places,
      count: 1,
      row,
      doubts: doubtsOf(plan.sums.table, row),
    }),
  );
  if (rest > 0) {
    marks.push({
      ...centre,
      ...slot(FAN_LIMIT),
      type: 'more',
      radius: GLYPH_RADIUS,
      places,
      count: rest,
      row: rows[rest - 1]!,
      doubts: 0,
    });
  }
  return marks;
}
