/** The zones of the UTM grid (DMA TM 8358.2): six degrees each, but wider and narrower ones about Norway. Pure. */
import type { BBox } from '../../../geodata/gazetteer.ts';

/** The part of a zone within some latitudes; degrees WGS 84. */
export interface ZoneCell {
  readonly zone: number;
  readonly box: BBox;
}

/** The grid ends here; beyond lie the polar grids. */
export const GRID_SOUTH = -80;
export const GRID_NORTH = 84;

/** South and north of the rows, between which zones have other borders: the bands V and X. */
const ROWS: readonly (readonly [number, number, 'V' | 'X' | null])[] = [
  [GRID_SOUTH, 56, null],
  [56, 64, 'V'],
  [64, 72, null],
  [72, GRID_NORTH, 'X'],
];

/** West and east of a zone in a row; null where the zone has no part of it. */
function zoneSpan(zone: number, band: 'V' | 'X' | null): readonly [number, number] | null {
  if (band === 'V' && zone === 31) return [0, 3];
  if (band === 'V' && zone === 32) return [3, 12];
  if (band === 'X') {
    if (zone === 32 || zone === 34 || zone === 36) return null;
    if (zone === 31) return [0, 9];
    if (zone === 33) return [9, 21];
    if (zone === 35) return [21, 33];
    if (zone === 37) return [33, 42];
  }
  return [zone * 6 - 186, zone * 6 - 180];
}

/** The parts of zones that a box between 180° W and 180° E touches, cut to the box. */
export function zoneCells([west, south, east, north]: BBox): ZoneCell[] {
  const cells: ZoneCell[] = [];
  for (const [rowSouth, rowNorth, band] of ROWS) {
    const from = Math.max(south, rowSouth);
    const to = Math.min(north, rowNorth);
    if (from >= to) continue;
    for (let zone = 1; zone <= 60; zone += 1) {
      const span = zoneSpan(zone, band);
      if (span === null) continue;
      const left = Math.max(west, span[0]);
      const right = Math.min(east, span[1]);
      if (left < right) cells.push({ zone, box: [left, from, right, to] });
    }
  }
  return cells;
}
