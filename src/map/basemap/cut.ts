import type { MultiPolygon as ArcMultiPolygon, MultiLineString } from 'topojson-specification';
import type { BasemapTopology } from '../../../geodata/outlines.ts';
import { type Coordinates, clipLine, clipRing, type Frame, touches } from './clip.ts';
import { createPaths, type Path } from './paths.ts';
import { isShown } from './style.ts';

export type { Coordinates } from './clip.ts';

/** Units of a tile's side: cut coordinates run from 0 to this, and a little beyond on each side. */
export const TILE_EXTENT = 4096;
/** Tiles are cut down to this zoom; nearer ones are parts of them, drawn larger. */
export const DEEPEST_CUT = 11;

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
/** Side margin of areas in tile units: 4 px, so that their cut edges stay out of the picture. */
const AREA_MARGIN = 64;
/** Side margin of lines in tile units: 8 px, more than half the widest band. */
const LINE_MARGIN = 128;

/**
 * Opens the layers of the topology for cutting. A layer is decoded when a tile first shows it, so
 * opening costs nothing and the first picture waits only for what is on it. There is no index of
 * tiles: looking at the bounds of every line, and at every point of the few that a tile touches,
 * takes less time than an index takes to build, and the first view would wait for that.
 */
export function openTiles(topology: BasemapTopology): TileCutter {
  const decode = createPaths(topology, TOLERANCE / unitsAcross(DEEPEST_CUT - 1));
  const decoded = new Map<string, readonly Path[]>();
  const pathsOf = (name: keyof TileGeometry): readonly Path[] => {
    const known = decoded.get(name);
    if (known) return known;
    const object: ArcMultiPolygon | MultiLineString = topology.objects[name];
    const paths = decode(object);
    decoded.set(name, paths);
    return paths;
  };
  return {
    cut(z, x, y) {
      const frameOf = (margin: number): Frame => ({
        scale: unitsAcross(z),
        left: wrapped(x, z) * TILE_EXTENT,
        top: y * TILE_EXTENT,
        extent: TILE_EXTENT,
        margin,
        least: z >= DEEPEST_CUT ? 0 : (TOLERANCE / unitsAcross(z)) ** 2,
      });
      const areaFrame = frameOf(AREA_MARGIN);
      const lineFrame = frameOf(LINE_MARGIN);
      const areas = (name: 'land' | 'lakes' | 'urban'): Coordinates[] =>
        ringsIn(pathsOf(name), areaFrame);
      const lines = (name: 'coasts' | 'borders' | 'rivers' | 'railways' | 'districts') =>
        linesIn(pathsOf(name), lineFrame).map(({ coordinates }) => coordinates);
      return {
        land: areas('land'),
        urban: isShown('urban', z) ? areas('urban') : [],
        lakes: areas('lakes'),
        coasts: lines('coasts'),
        rivers: isShown('rivers', z) ? lines('rivers') : [],
        railways: isShown('railways', z) ? lines('railways') : [],
        districts: isShown('districts', z) ? lines('districts') : [],
        oblasts: isShown('oblasts', z) ? linesIn(pathsOf('oblasts'), lineFrame) : [],
        borders: lines('borders'),
      };
    },
  };
}

/** Tile units round the world at a zoom. */
function unitsAcross(zoom: number): number {
  return TILE_EXTENT * 2 ** zoom;
}

/** The column of a tile in the one world there is, for a map that shows it more than once. */
function wrapped(x: number, zoom: number): number {
  const across = 2 ** zoom;
  return ((x % across) + across) % across;
}

function ringsIn(paths: readonly Path[], frame: Frame): Coordinates[] {
  const rings: Coordinates[] = [];
  for (const path of paths) {
    if (!touches(path, frame) || isSpeck(path, frame)) continue;
    const ring = clipRing(path, frame);
    if (ring) rings.push(ring);
  }
  return rings;
}

/** Whether an area is too small to be seen at a frame's scale. */
function isSpeck({ west, north, east, south }: Path, { scale, least }: Frame): boolean {
  return least > 0 && (east - west) * (south - north) * scale * scale < TOLERANCE * TOLERANCE;
}

function linesIn(paths: readonly Path[], frame: Frame): MeasuredLine[] {
  const lines: MeasuredLine[] = [];
  for (const path of paths) {
    if (!touches(path, frame)) continue;
    clipLine(path, frame, (coordinates, start) => lines.push({ coordinates, start }));
  }
  return lines;
}
