/**
 * What is drawn in a view: the marks of a plan inside it, those of one place fanned out where
 * there is room. Pure.
 */
import { SIDES } from '../../claims/vocabulary.ts';
import type { PixelBox } from '../projection.ts';
import type { Ring } from './emphasis.ts';
import { discRadius, type MarkPlan, marksWithin, placesOf } from './plan.ts';
import { doubtsOf, newestRows, type PlaceSums } from './sum.ts';

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
  /** Several places: a disc with the count of their claims, or with the shape of the only one. */
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
  /** How many distinct claims it stands for. */
  readonly count: number;
  /** The row whose kind, side and status it shows: the only one, or the newest. */
  readonly row: number;
  /** SOME_UNSURE and SOME_COARSE of the places; 0 where it stands for several places. */
  readonly doubts: number;
  /** The rings about it: that of a selection, that of the focus. */
  readonly rings: readonly Ring[];
}

const NO_RINGS: readonly Ring[] = [];
const GLYPH_RADIUS = 9;
/** Pixels from glyph to glyph along the ring of a fan. */
const FAN_SPACING = 23;
/** Pixels that a place needs free around it for its fan. */
const FAN_ROOM = 56;

/** Pixels from a place to the glyphs of its fan. */
export function fanRadius(glyphs: number): number {
  return Math.max(22, (glyphs * FAN_SPACING) / (2 * Math.PI));
}

/** The marks in a box of world pixels, to be drawn in this order: discs below, glyphs above. */
export function marksInView(plan: MarkPlan, box: PixelBox): Mark[] {
  const discs: Mark[] = [];
  const glyphs: Mark[] = [];
  for (const index of marksWithin(plan, box)) {
    const places = placesOf(plan, index);
    const claims = plan.claimsOf(index);
    if (places.length > 1) discs.push(cluster(plan, index, places));
    else if (claims === 1) glyphs.push(atPlace('single', plan, index, places));
    else if (plan.zoom >= FAN_ZOOM && hasRoom(plan, index)) fan(plan, index, places, glyphs);
    else if (isAlike(plan.sums, places[0]!)) glyphs.push(atPlace('alike', plan, index, places));
    else discs.push(atPlace('mixed', plan, index, places));
  }
  // A small disc must not vanish under a large one.
  discs.sort((a, b) => b.radius - a.radius);
  return discs.concat(glyphs);
}

function isAlike(sums: PlaceSums, place: number): boolean {
  const kinds = sums.kinds[place]!;
  if ((kinds & (kinds - 1)) !== 0) return false;
  // One side has all rows or none.
  const first = place * SIDES.length;
  const all = sums.count[place]!;
  return SIDES.every((_, side) => {
    const share = sums.sideCount[first + side]!;
    return share === 0 || share === all;
  });
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

function cluster(plan: MarkPlan, index: number, places: Uint32Array): Mark {
  const { newest } = plan.sums;
  let row = 0;
  for (const place of places) row = Math.max(row, newest[place]!);
  return standing('cluster', plan, index, places, { row, doubts: 0 });
}

function atPlace(
  type: 'single' | 'alike' | 'mixed',
  plan: MarkPlan,
  index: number,
  places: Uint32Array,
): Mark {
  const place = places[0]!;
  const { newest, doubts } = plan.sums;
  return standing(type, plan, index, places, { row: newest[place]!, doubts: doubts[place]! });
}

/** A mark that stands at its own point. */
function standing(
  type: MarkType,
  plan: MarkPlan,
  index: number,
  places: Uint32Array,
  { row, doubts }: Pick<Mark, 'row' | 'doubts'>,
): Mark {
  const count = plan.claimsOf(index);
  const x = plan.x[index]!;
  const y = plan.y[index]!;
  const radius = type === 'mixed' || type === 'cluster' ? discRadius(count) : GLYPH_RADIUS;
  return {
    type,
    x,
    y,
    anchorX: x,
    anchorY: y,
    radius,
    places,
    count,
    row,
    doubts,
    rings: NO_RINGS,
  };
}

function hasRoom(plan: MarkPlan, index: number): boolean {
  return plan.index!.within(plan.x[index]!, plan.y[index]!, FAN_ROOM).length === 1;
}

/** The newest claims on a ring about their place, clockwise from the north, the newest first. */
function fan(plan: MarkPlan, index: number, places: Uint32Array, into: Mark[]): void {
  const { table } = plan.sums;
  const rows = newestRows(plan.sums, places[0]!, FAN_LIMIT);
  const shown = rows.length;
  const rest = plan.claimsOf(index) - shown;
  const slots = rest > 0 ? shown + 1 : shown;
  const ring = fanRadius(slots);
  const anchorX = plan.x[index]!;
  const anchorY = plan.y[index]!;
  for (let slot = 0; slot < slots; slot++) {
    const angle = (2 * Math.PI * slot) / slots - Math.PI / 2;
    const isMore = slot === shown;
    const row = rows[isMore ? shown - 1 : slot]!;
    into.push({
      type: isMore ? 'more' : 'fan',
      x: anchorX + ring * Math.cos(angle),
      y: anchorY + ring * Math.sin(angle),
      anchorX,
      anchorY,
      radius: GLYPH_RADIUS,
      places,
      count: isMore ? rest : 1,
      row,
      doubts: isMore ? 0 : doubtsOf(table, row),
      rings: NO_RINGS,
    });
  }
}
