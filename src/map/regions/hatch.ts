/**
 * The geometry of hatching: lines and glyphs on a lattice of world pixels, so that neither swims
 * while the map is panned and nothing stands at a region's centroid. Pure.
 */
import type { PixelBox } from '../projection.ts';

/** A line from (x1, y1) to (x2, y2) in world pixels. */
export type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** Pixels between two lines, measured along the x axis. */
export const HATCH_STEP = 11;

/** Pixels between the small glyphs of a hatched region; every other row is moved by half a step. */
export const GLYPH_STEP_X = 168;
export const GLYPH_STEP_Y = 96;

/**
 * The diagonals of a box: parts of the lines x + y = k·step (`rising`) or x − y = k·step of the world.
 * Claims of the two sides are hatched in opposite directions, so that overlapping ones can be told apart.
 */
export function hatchLines(box: PixelBox, rising: boolean, step = HATCH_STEP): Line[] {
  const { minX, minY, maxX, maxY } = box;
  const lines: Line[] = [];
  // Of a line, x at the upper and at the lower edge of the box.
  const slope = rising ? -1 : 1;
  const low = rising ? minX + minY : minX - maxY;
  const high = rising ? maxX + maxY : maxX - minY;
  for (let k = Math.ceil(low / step); k * step <= high; k++) {
    const constant = k * step;
    lines.push([constant + slope * minY, minY, constant + slope * maxY, maxY]);
  }
  return lines;
}

export interface GlyphPoint {
  readonly x: number;
  readonly y: number;
}

/** The points of the glyph lattice inside a box of world pixels. */
export function glyphLattice(box: PixelBox): GlyphPoint[] {
  const points: GlyphPoint[] = [];
  for (let row = Math.ceil(box.minY / GLYPH_STEP_Y); row * GLYPH_STEP_Y <= box.maxY; row++) {
    const shift = row % 2 === 0 ? 0 : GLYPH_STEP_X / 2;
    const first = Math.ceil((box.minX - shift) / GLYPH_STEP_X);
    for (let column = first; column * GLYPH_STEP_X + shift <= box.maxX; column++) {
      points.push({ x: column * GLYPH_STEP_X + shift, y: row * GLYPH_STEP_Y });
    }
  }
  return points;
}

/** The box that two boxes share; null where they share none. */
export function sharedBox(a: PixelBox, b: PixelBox): PixelBox | null {
  const box = {
    minX: Math.max(a.minX, b.minX),
    minY: Math.max(a.minY, b.minY),
    maxX: Math.min(a.maxX, b.maxX),
    maxY: Math.min(a.maxY, b.maxY),
  };
  return box.minX < box.maxX && box.minY < box.maxY ? box : null;
}
