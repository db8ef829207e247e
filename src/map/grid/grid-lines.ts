/** The lines of the kilometre grid (UTM on WGS 84) as points in degrees. Pure. */
import { LatLon, Utm } from 'geodesy/mgrs.js';
import type { BBox } from '../../../geodata/gazetteer.ts';
import { metresPerPixel } from '../projection.ts';
import { type ZoneCell, zoneCells } from './zones.ts';

export interface GridPoint {
  readonly lat: number;
  readonly lon: number;
}

export interface GridLine {
  readonly zone: number;
  /** What is the same all along the line; `zone` is the meridian where two zones meet. */
  readonly along: 'easting' | 'northing' | 'zone';
  /** Metres, as the grid counts them: northings south of the equator from 10,000 km down. 0 for `zone`. */
  readonly metres: number;
  readonly points: readonly GridPoint[];
}

/** Metres between lines at a zoom; null where even the widest would crowd the map. */
export function gridStep(zoom: number): 100_000 | 10_000 | 1000 | null {
  if (zoom < 5) return null;
  if (zoom < 8) return 100_000;
  return zoom < 11.5 ? 10_000 : 1000;
}

/** Radius that a northing line of 6° at 50° N is bent with on the map, in metres: 430 km turn by 4.5°. */
const BEND_RADIUS = 5.5e6;

/** How far apart a line's points may lie so that its chords keep within half a pixel: sagitta = chord² / 8 radius. */
export function spacingAt(lat: number, zoom: number): number {
  return Math.sqrt(8 * BEND_RADIUS * 0.5 * metresPerPixel(lat, zoom));
}

/** All lines in a box, zone by zone; none runs on into the next zone. `step` and `spacing` in metres. */
export function gridLines(box: BBox, step: number, spacing: number): GridLine[] {
  return zoneCells(box).flatMap((cell) => linesOfCell(cell, step, spacing));
}

/** Northings run on below zero south of the equator, so that lines can cross it. */
export interface Grid {
  readonly east: readonly [number, number];
  readonly north: readonly [number, number];
}

/** The least and the greatest easting and northing in a cell, in metres. */
export function gridOf({ zone, box: [west, south, east, north] }: ZoneCell): Grid {
  const middle = zone * 6 - 183;
  const lons = [west, east, ...(west < middle && middle < east ? [middle] : [])];
  const lats = [south, north, ...(south < 0 && north > 0 ? [0] : [])];
  const corners = lats.flatMap((lat) => lons.map((lon) => toGrid(lat, lon, zone)));
  const easts = corners.map(({ east: metres }) => metres);
  const norths = corners.map(({ north: metres }) => metres);
  return {
    east: [Math.min(...easts), Math.max(...easts)],
    north: [Math.min(...norths), Math.max(...norths)],
  };
}

export function toGrid(lat: number, lon: number, zone: number): { east: number; north: number } {
  const { easting, northing, hemisphere } = new LatLon(lat, lon).toUtm(zone);
  return { east: easting, north: hemisphere === 'S' ? northing - 1e7 : northing };
}

export function fromGrid(east: number, north: number, zone: number): GridPoint {
  const { lat, lon } = new Utm(zone, 'N', east, north, undefined, null, null, false).toLatLon();
  return { lat, lon };
}

function linesOfCell(cell: ZoneCell, step: number, spacing: number): GridLine[] {
  const { zone, box } = cell;
  const grid = gridOf(cell);
  const lines: GridLine[] = [];
  for (const metres of multiples(grid.east, step)) {
    const at = (north: number) => fromGrid(metres, north, zone);
    for (const points of partsInside(at, grid.north, spacing, box)) {
      lines.push({ zone, along: 'easting', metres, points });
    }
  }
  for (const metres of multiples(grid.north, step)) {
    const at = (east: number) => fromGrid(east, metres, zone);
    const counted = metres < 0 ? metres + 1e7 : metres;
    for (const points of partsInside(at, grid.east, spacing, box)) {
      lines.push({ zone, along: 'northing', metres: counted, points });
    }
  }
  const [west, south, east, north] = box;
  // The western border of the zone; a box cut elsewhere has none.
  if (zoneCells([west - 1e-9, south, east, north]).length > 1) {
    const points = [
      { lat: south, lon: west },
      { lat: north, lon: west },
    ];
    lines.push({ zone, along: 'zone', metres: 0, points });
  }
  return lines;
}

function multiples([from, to]: readonly [number, number], step: number): number[] {
  const found: number[] = [];
  for (let metres = Math.ceil(from / step) * step; metres <= to; metres += step) found.push(metres);
  return found;
}

/** Fewer would miss lines that only cut a corner of the box, which the grid does not lie square to. */
const LEAST_STRETCHES = 8;

/** The stretches of a line that lie in a box, each ending on its edge. */
function partsInside(
  at: (metres: number) => GridPoint,
  [from, to]: readonly [number, number],
  spacing: number,
  box: BBox,
): GridPoint[][] {
  const count = Math.max(LEAST_STRETCHES, Math.ceil((to - from) / spacing));
  const parts: GridPoint[][] = [];
  let part: GridPoint[] = [];
  let before: { metres: number; point: GridPoint; isInside: boolean } | null = null;
  for (let i = 0; i <= count; i += 1) {
    const metres = from + ((to - from) * i) / count;
    const point = at(metres);
    const inside = isInside(box, point);
    if (before !== null && inside !== before.isInside) {
      part.push(edgePoint(at, before, { metres, point }, box));
    }
    if (inside) part.push(point);
    else if (part.length > 0) {
      parts.push(part);
      part = [];
    }
    before = { metres, point, isInside: inside };
  }
  if (part.length > 0) parts.push(part);
  return parts.filter(({ length }) => length > 1);
}

function isInside([west, south, east, north]: BBox, { lat, lon }: GridPoint): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}

interface Sample {
  readonly metres: number;
  readonly point: GridPoint;
}

/** Where a line crosses the box's edge between two samples: by proportion, then put on the edge. */
function edgePoint(
  at: (metres: number) => GridPoint,
  a: Sample,
  b: Sample,
  [west, south, east, north]: BBox,
): GridPoint {
  const share = (from: number, to: number, edge: number): number => {
    const isBetween = (from < edge && to > edge) || (from > edge && to < edge);
    return isBetween ? (edge - from) / (to - from) : Number.NaN;
  };
  const isAInside = isInside([west, south, east, north], a.point);
  const shares = [
    share(a.point.lon, b.point.lon, west),
    share(a.point.lon, b.point.lon, east),
    share(a.point.lat, b.point.lat, south),
    share(a.point.lat, b.point.lat, north),
  ].filter((value) => !Number.isNaN(value));
  // Going out, the first edge met ends the line; coming in, the last edge met begins it.
  const met = isAInside ? Math.min(1, ...shares) : Math.max(0, ...shares);
  const { lat, lon } = at(a.metres + (b.metres - a.metres) * met);
  return {
    lat: Math.min(north, Math.max(south, lat)),
    lon: Math.min(east, Math.max(west, lon)),
  };
}
