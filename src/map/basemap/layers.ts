import type { Geometry, Position } from 'geojson';
import GeoJSONVT, { type Options } from 'geojson-vt';
import { feature } from 'topojson-client';
import type { MultiPolygon as ArcMultiPolygon, Objects, Topology } from 'topojson-specification';
import { simplifyForZoom } from './line-detail.ts';

/** Units of a tile's side: cut coordinates run from 0 to this, and a little beyond on each side. */
export const TILE_EXTENT = 4096;
/** Tiles are cut down to this zoom; nearer ones are parts of them, drawn larger. */
export const DEEPEST_CUT = 11;

/** Rings or lines of a tile as x, y, x, y ... in tile units. */
export type Coordinates = Int16Array | Int32Array;

/** A line with how far along the whole line it begins, in tile units, for its dashes. */
export interface MeasuredLine {
  readonly coordinates: Coordinates;
  readonly start: number;
}

/** One file of the base map, ready to be cut layer by layer. */
export interface TileLayers {
  /** Rings or lines of an object in a tile; `z` at most `DEEPEST_CUT`. None of an object it lacks. */
  shapes(object: string, z: number, x: number, y: number): Coordinates[];
  /** The same of lines that are dashed. */
  dashed(object: string, z: number, x: number, y: number): MeasuredLine[];
}

/** Tile units by which what is drawn may differ from the data: a third of a pixel. */
const TOLERANCE = 5;
/** Side margin of lines in tile units: 8 px, more than half the widest band. */
const LINE_BUFFER = 128;
/** Tiles down to this zoom are cut when a layer is opened, all others when they are asked for. */
const CUT_AT_ONCE = 3;
/** Dashed lines are simplified by themselves down to this zoom; below, they are drawn whole. */
const WHOLE_FROM = 9;
/** Pixels by which a dashed line may differ from the whole one. */
const DASHED_TOLERANCE = 0.5;

/**
 * Opens a topology for cutting. A layer is decoded and indexed when a tile first shows it, so that the
 * first picture waits only for what is on it.
 */
export function openLayers(topology: Topology<Objects>): TileLayers {
  const opened = new Map<string, GeoJSONVT>();
  const dashes = new Map<string, DashedLines>();
  const geometryOf = (object: string): Geometry | null => {
    const arcs = topology.objects[object];
    // The overloads of `feature` take no union; what comes back is one of the two all the same.
    return arcs ? feature(topology, arcs as ArcMultiPolygon).geometry : null;
  };
  return {
    shapes(object, z, x, y) {
      let tiles = opened.get(object);
      if (!tiles) {
        const geometry = geometryOf(object);
        if (!geometry) return [];
        const isArea = geometry.type === 'MultiPolygon';
        tiles = index(geometry, isArea ? {} : { buffer: LINE_BUFFER });
        opened.set(object, tiles);
      }
      return shapesOf(tiles, z, x, y);
    },
    dashed(object, z, x, y) {
      let cut = dashes.get(object);
      if (!cut) {
        const geometry = geometryOf(object);
        if (geometry?.type !== 'MultiLineString') return [];
        cut = createDashedLines(geometry.coordinates);
        dashes.set(object, cut);
      }
      return cut(z, x, y);
    },
  };
}

function index(geometry: Geometry, options: Options = {}): GeoJSONVT {
  return new GeoJSONVT(geometry, {
    extent: TILE_EXTENT,
    maxZoom: DEEPEST_CUT,
    indexMaxZoom: CUT_AT_ONCE,
    tolerance: TOLERANCE,
    ...options,
  });
}

function shapesOf(tiles: GeoJSONVT, z: number, x: number, y: number): Coordinates[] {
  const shapes: Coordinates[] = [];
  for (const each of tiles.getTileRaw(z, x, y)?.features ?? []) {
    if (each.type === 2 || each.type === 3) shapes.push(...each.geometry);
  }
  return shapes;
}

type DashedLines = (z: number, x: number, y: number) => MeasuredLine[];

/** Lines whose dashes run on from tile to tile: one index per zoom, made when first asked for. */
function createDashedLines(lines: readonly Position[][]): DashedLines {
  const byZoom = new Map<number, GeoJSONVT>();
  const at = (zoom: number): GeoJSONVT => {
    const known = byZoom.get(zoom);
    if (known) return known;
    const whole = zoom >= WHOLE_FROM;
    const made = index(
      {
        type: 'MultiLineString',
        coordinates: whole
          ? lines.map((line) => [...line])
          : lines.map((line) => simplifyForZoom(line, zoom, DASHED_TOLERANCE)),
      },
      {
        buffer: LINE_BUFFER,
        tolerance: 0,
        lineMetrics: true,
        indexMaxZoom: Math.min(zoom, CUT_AT_ONCE),
        maxZoom: whole ? DEEPEST_CUT : zoom,
      },
    );
    byZoom.set(zoom, made);
    return made;
  };
  return (z, x, y) => {
    const cut: MeasuredLine[] = [];
    for (const each of at(Math.min(z, WHOLE_FROM)).getTileRaw(z, x, y)?.features ?? []) {
      if (each.type !== 2) continue;
      const share = each.tags?.mapbox_clip_start;
      const length = each.tags?.mapbox_clip_feature_len;
      const start = typeof share === 'number' && typeof length === 'number' ? share * length : 0;
      for (const coordinates of each.geometry) cut.push({ coordinates, start });
    }
    return cut;
  };
}
