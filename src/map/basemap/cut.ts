import type { Geometry, Position } from 'geojson';
import GeoJSONVT, { type Options } from 'geojson-vt';
import { feature } from 'topojson-client';
import type { MultiPolygon as ArcMultiPolygon } from 'topojson-specification';
import type { BasemapTopology } from '../../../geodata/outlines.ts';
import { simplifyForZoom } from './line-detail.ts';
import type { BasemapMode } from './protocol.ts';
import { isShown } from './style.ts';

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

/** What a tile shows, layer by layer; empty where a layer is not shown at the zoom. */
export interface TileGeometry {
  readonly land: readonly Coordinates[];
  readonly urban: readonly Coordinates[];
  readonly lakes: readonly Coordinates[];
  readonly coasts: readonly Coordinates[];
  readonly rivers: readonly Coordinates[];
  readonly railways: readonly Coordinates[];
  readonly districts: readonly Coordinates[];
  readonly oblasts: readonly MeasuredLine[];
  readonly borders: readonly Coordinates[];
}

export interface TileCutter {
  /** The geometry of a tile of Web Mercator; `z` at most `DEEPEST_CUT`. */
  cut(z: number, x: number, y: number, mode?: BasemapMode): TileGeometry;
}

/** Tile units by which what is drawn may differ from the data: a third of a pixel. */
const TOLERANCE = 5;
/** Side margin of lines in tile units: 8 px, more than half the widest band. */
const LINE_BUFFER = 128;
/** Oblast borders are simplified by themselves down to this zoom; below, they are drawn whole. */
const WHOLE_FROM = 9;
/** Pixels by which a dashed line may differ from the whole one. */
const DASHED_TOLERANCE = 0.5;

type Layer = Exclude<keyof TileGeometry, 'oblasts'>;
const AREAS: ReadonlySet<Layer> = new Set(['land', 'lakes', 'urban']);

/**
 * Opens the layers of the topology for cutting. A layer is decoded and indexed when a tile first shows
 * it, so that the first picture waits only for what is on it.
 */
export function openTiles(topology: BasemapTopology): TileCutter {
  const opened = new Map<Layer, GeoJSONVT>();
  const tilesOf = (layer: Layer): GeoJSONVT => {
    const known = opened.get(layer);
    if (known) return known;
    // The overloads of `feature` take no union; what comes back is one of the two all the same.
    const object = topology.objects[layer] as ArcMultiPolygon;
    const made = index(
      feature(topology, object).geometry,
      AREAS.has(layer) ? {} : { buffer: LINE_BUFFER },
    );
    opened.set(layer, made);
    return made;
  };
  let oblastsAt: DashedLines | null = null;
  const dashed = (): DashedLines => {
    const { geometry } = feature(topology, topology.objects.oblasts);
    return createDashedLines(geometry.coordinates);
  };
  return {
    cut(z, x, y, mode = 'full') {
      const lines = (layer: Layer): Coordinates[] =>
        mode === 'full' || layer === 'borders' ? linesOf(tilesOf(layer), z, x, y) : [];
      const when = (layer: Layer & Parameters<typeof isShown>[0]): Coordinates[] =>
        isShown(layer, z) ? lines(layer) : [];
      if (isShown('oblasts', z)) oblastsAt ??= dashed();
      return {
        land: lines('land'),
        urban: when('urban'),
        lakes: lines('lakes'),
        coasts: lines('coasts'),
        rivers: when('rivers'),
        railways: when('railways'),
        districts: when('districts'),
        oblasts: isShown('oblasts', z) && oblastsAt !== null ? oblastsAt(z, x, y) : [],
        borders: lines('borders'),
      };
    },
  };
}

function index(geometry: Geometry, options: Options = {}): GeoJSONVT {
  return new GeoJSONVT(geometry, {
    extent: TILE_EXTENT,
    maxZoom: DEEPEST_CUT,
    indexMaxZoom: 4,
    tolerance: TOLERANCE,
    ...options,
  });
}

function linesOf(tiles: GeoJSONVT, z: number, x: number, y: number): Coordinates[] {
  const lines: Coordinates[] = [];
  for (const each of tiles.getTileRaw(z, x, y)?.features ?? []) {
    if (each.type === 2 || each.type === 3) lines.push(...each.geometry);
  }
  return lines;
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
        indexMaxZoom: whole ? 4 : zoom,
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
