/** The names of the 100 km squares of the military grid in a box. Pure. */
import { LatLon } from 'geodesy/mgrs.js';
import type { BBox } from '../../../geodata/gazetteer.ts';
import { fromGrid, gridOf } from './grid-lines.ts';
import { type ZoneCell, zoneCells } from './zones.ts';

export interface SquareName {
  /** "37U CP". */
  readonly name: string;
  /** About where the square lies, cut by its zone and by the box; degrees. */
  readonly box: BBox;
}

const SIDE = 100_000;
/** Degrees of latitude of a band, whose letter is part of the name; the northernmost reaches from 72 to 84. */
const BAND = 8;
const LAST_BAND = 72;

function splitByBand({ zone, box: [west, south, east, north] }: ZoneCell): ZoneCell[] {
  const cells: ZoneCell[] = [];
  for (let from = south; from < north; ) {
    const next = from >= LAST_BAND ? north : (Math.floor(from / BAND) + 1) * BAND;
    const to = Math.min(north, next);
    cells.push({ zone, box: [west, from, east, to] });
    from = to;
  }
  return cells;
}

export function squareNames(bounds: BBox): SquareName[] {
  const names: SquareName[] = [];
  for (const cell of zoneCells(bounds).flatMap(splitByBand)) {
    const { east, north } = gridOf(cell);
    const [west, south, right, top] = cell.box;
    for (let e = Math.floor(east[0] / SIDE) * SIDE; e < east[1]; e += SIDE) {
      for (let n = Math.floor(north[0] / SIDE) * SIDE; n < north[1]; n += SIDE) {
        const corners = [
          fromGrid(e, n, cell.zone),
          fromGrid(e + SIDE, n, cell.zone),
          fromGrid(e, n + SIDE, cell.zone),
          fromGrid(e + SIDE, n + SIDE, cell.zone),
        ] as const;
        // The largest upright box inside the square, which stands a little askew.
        const box: BBox = [
          Math.max(west, corners[0].lon, corners[2].lon),
          Math.max(south, corners[0].lat, corners[1].lat),
          Math.min(right, corners[1].lon, corners[3].lon),
          Math.min(top, corners[2].lat, corners[3].lat),
        ];
        if (box[0] >= box[2] || box[1] >= box[3]) continue;
        const middle = new LatLon((box[1] + box[3]) / 2, (box[0] + box[2]) / 2);
        const name = middle.toUtm().toMgrs().toString(2).split(' ').slice(0, 2).join(' ');
        names.push({ name, box });
      }
    }
  }
  return names;
}
