/** The files of the base map, each loaded when something first needs it. */
import { DEEPEST_CUT } from './cut.ts';
import type { TilePlace } from './tile.ts';

/**
 * `first` is there at once and serves the least zooms; `overview` follows it; `fine` serves zooms 8
 * and nearer; the two of outlines hold Ukraine's raions and hromadas, which zooms 10 and nearer draw.
 */
export type BasemapPart = 'first' | 'overview' | 'fine' | 'approximate' | 'south-east';

/** Where the files lie: absolute, or relative to the page. */
export type BasemapFiles = Readonly<Record<BasemapPart, string>>;

/** Least zoom of a tile that the fine set is drawn on. */
export const FINE_FROM = 8;
/** Least zoom of a tile that raions and hromadas are drawn on. */
export const OUTLINES_FROM = 10;
/** Greatest zoom that the first set serves for good. */
export const FIRST_UP_TO = 4;

/** The parts that a tile is drawn of, once they are there. */
export function partsOfTile({ z }: Pick<TilePlace, 'z'>): readonly BasemapPart[] {
  if (z <= FIRST_UP_TO) return ['first'];
  if (z < FINE_FROM) return ['overview'];
  if (z < OUTLINES_FROM) return ['overview', 'fine'];
  return ['overview', 'fine', 'approximate', 'south-east'];
}

/** The zoom that a tile's geometry is cut at. */
export const cutZoomOf = ({ z }: Pick<TilePlace, 'z'>): number => Math.min(z, DEEPEST_CUT);
