import type { Geometry, Position } from 'geojson';
import GeoJSONVT, { type Options } from 'geojson-vt';
import { feature, mergeArcs, mesh } from 'topojson-client';
import type {
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
  GeometryObject,
} from 'topojson-specification';
import type { BasemapTopology, RegionProperties } from '../../../geodata/outlines.ts';
import { simplifyForZoom } from './line-detail.ts';
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
  cut(z: number, x: number, y: number): TileGeometry;
}

/** Tile units by which what is drawn may differ from the data: a third of a pixel. */
const TOLERANCE = 5;
/** Side margin of lines in tile units: 8 px, more than half the widest band. */
const LINE_BUFFER = 128;
/** Oblast borders are simplified by themselves down to this zoom; below, they are drawn whole. */
const WHOLE_FROM = 9;
/** Pixels by which a dashed line may differ from the whole one. */
const DASHED_TOLERANCE = 0.5;

/** Opens the layers of the topology for cutting; takes some 0.3 s. */
export function openTiles(topology: BasemapTopology): TileCutter {
  const { regions, lakes, rivers, railways, urban } = topology.objects;
  const parts = regions.geometries as (
    | ArcPolygon<RegionProperties>
    | ArcMultiPolygon<RegionProperties>
  )[];
  const land = index(feature(topology, mergeArcs(topology, parts)).geometry);
  const waters = index(feature(topology, lakes).geometry);
  const built = index(feature(topology, urban).geometry);
  const riverLines = index(mesh(topology, rivers), { buffer: LINE_BUFFER });
  const railwayLines = index(mesh(topology, railways), { buffer: LINE_BUFFER });
  const borderLines = (keep: (a: RegionProperties, b: RegionProperties) => boolean) =>
    mesh(topology, regions, (a, b) => a !== b && keep(propertiesOf(a), propertiesOf(b)));
  const coasts = index(
    mesh(topology, regions, (a, b) => a === b),
    { buffer: LINE_BUFFER },
  );
  const borders = index(
    borderLines((a, b) => a.country !== b.country),
    { buffer: LINE_BUFFER },
  );
  const districts = index(
    borderLines((a, b) => a.country === b.country && a.oblast === b.oblast),
    { buffer: LINE_BUFFER },
  );
  const oblastsAt = createDashedLines(
    borderLines((a, b) => a.country === b.country && a.oblast !== b.oblast).coordinates,
  );
  return {
    cut(z, x, y) {
      const when = (layer: Parameters<typeof isShown>[0], tiles: GeoJSONVT): Coordinates[] =>
        isShown(layer, z) ? linesOf(tiles, z, x, y) : [];
      return {
        land: linesOf(land, z, x, y),
        urban: when('urban', built),
        lakes: linesOf(waters, z, x, y),
        coasts: linesOf(coasts, z, x, y),
        rivers: when('rivers', riverLines),
        railways: when('railways', railwayLines),
        districts: when('districts', districts),
        oblasts: isShown('oblasts', z) ? oblastsAt(z, x, y) : [],
        borders: linesOf(borders, z, x, y),
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

function propertiesOf(geometry: GeometryObject): RegionProperties {
  return geometry.properties as RegionProperties;
}

function linesOf(tiles: GeoJSONVT, z: number, x: number, y: number): Coordinates[] {
  const lines: Coordinates[] = [];
  for (const each of tiles.getTileRaw(z, x, y)?.features ?? []) {
    if (each.type === 2 || each.type === 3) lines.push(...each.geometry);
  }
  return lines;
}

/** Lines whose dashes run on from tile to tile: one index per zoom, made when first asked for. */
function createDashedLines(
  lines: readonly Position[][],
): (z: number, x: number, y: number) => MeasuredLine[] {
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
