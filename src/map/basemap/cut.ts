import { type Coordinates, DEEPEST_CUT, type MeasuredLine, type TileLayers } from './layers.ts';
import { type BasemapPart, FINE_FROM, FIRST_UP_TO, OUTLINES_FROM } from './parts.ts';
import type { BasemapMode } from './protocol.ts';
import { DETAIL_EXTENT, isShown } from './style.ts';

export { type Coordinates, DEEPEST_CUT, type MeasuredLine, TILE_EXTENT } from './layers.ts';

/** What a tile shows, layer by layer; empty where a layer is not shown at the zoom. */
export interface TileGeometry {
  readonly land: readonly Coordinates[];
  readonly urban: readonly Coordinates[];
  readonly lakes: readonly Coordinates[];
  readonly coasts: readonly Coordinates[];
  readonly rivers: readonly Coordinates[];
  readonly railways: readonly Coordinates[];
  /** Of Russia, as surveyed. */
  readonly districts: readonly Coordinates[];
  /** Of Ukraine: surveyed in the south-east, derived elsewhere. */
  readonly raions: Outlined;
  readonly hromadas: Outlined;
  readonly oblasts: readonly MeasuredLine[];
  readonly borders: readonly Coordinates[];
}

/** Lines between units by how they are known. */
export interface Outlined {
  readonly surveyed: readonly Coordinates[];
  readonly approximate: readonly MeasuredLine[];
}

const NOTHING: Outlined = { surveyed: [], approximate: [] };

/** The parts that are there by now. */
export type OpenParts = (part: BasemapPart) => TileLayers | null;

/** Cuts a tile of Web Mercator from the best parts that are there; `z` at most `DEEPEST_CUT`. */
export function cutTile(
  part: OpenParts,
  z: number,
  x: number,
  y: number,
  mode: BasemapMode = 'full',
): TileGeometry {
  if (z > DEEPEST_CUT) throw new Error(`tiles are cut down to zoom ${DEEPEST_CUT}, not ${z}`);
  const overview = part('overview');
  const fine = z >= FINE_FROM && touchesExtent(z, x, y) ? part('fine') : null;
  const first = part('first');
  const base = fine ?? (z <= FIRST_UP_TO ? (first ?? overview) : (overview ?? first));
  const shapes = (layers: TileLayers | null, object: string): Coordinates[] =>
    layers?.shapes(object, z, x, y) ?? [];
  const full = (layers: TileLayers | null, object: string): Coordinates[] =>
    mode === 'full' ? shapes(layers, object) : [];
  const when = (layers: TileLayers | null, object: Parameters<typeof isShown>[0]): Coordinates[] =>
    isShown(object, z) ? full(layers, object) : [];
  const outlined = (object: 'raionLines' | 'hromadaLines'): Outlined =>
    z < OUTLINES_FROM || mode !== 'full'
      ? NOTHING
      : {
          surveyed: shapes(part('south-east'), object),
          approximate: part('approximate')?.dashed(object, z, x, y) ?? [],
        };
  return {
    land: full(base, 'land'),
    urban: when(overview, 'urban'),
    lakes: full(base, 'lakes'),
    coasts: full(base, 'coasts'),
    rivers: when(overview, 'rivers'),
    railways: when(fine ?? overview, 'railways'),
    districts: when(base, 'districts'),
    raions: outlined('raionLines'),
    hromadas: outlined('hromadaLines'),
    oblasts: isShown('oblasts', z) ? (base?.dashed('oblasts', z, x, y) ?? []) : [],
    borders: shapes(base, 'borders'),
  };
}

/** Whether any of a tile lies in the extent of the detailed sources. */
export function touchesExtent(z: number, x: number, y: number): boolean {
  const lon = (column: number): number => (column / 2 ** z) * 360 - 180;
  const lat = (row: number): number => {
    const n = Math.PI - (2 * Math.PI * row) / 2 ** z;
    return (180 / Math.PI) * Math.atan(0.5 * (Math.exp(n) - Math.exp(-n)));
  };
  const { west, south, east, north } = DETAIL_EXTENT;
  return lon(x + 1) > west && lon(x) < east && lat(y) > south && lat(y + 1) < north;
}
