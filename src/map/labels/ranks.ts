/**
 * From which zoom on each settlement is named: made once for the whole gazetteer, so that neither
 * the window nor the texts decide it, and what one zoom shows the next one shows, too. Pure.
 */
import type { SettlementColumns } from '../../../geodata/gazetteer.ts';
import { worldSize, worldX, worldY } from '../projection.ts';
import { zoomOfImportance } from './style.ts';

/** The settlements with a point, in the order in which they are named; index i is the same in each. */
export interface NameRanks {
  readonly length: number;
  /** Rows of the gazetteer's columns. */
  readonly rows: Uint32Array;
  /** Ascending; settlements of about the same zoom stand by importance. */
  readonly leastZoom: Float32Array;
  /** 0..1 of the world's square, as `worldX` and `worldY` give them. */
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Pixels about a settlement in which no less important one is named: the room of a short pair. */
const ROOM_X = 88;
const ROOM_Y = 36;
/** From this zoom on only the texts themselves decide: every hamlet is asked for. */
const CLOSEST = 12;
const WIDEST = 3;
/** Settlements whose zooms differ less than this are ordered by importance. */
const ZOOM_STEP = 0.25;
const ROWS_A_STEP = 4000;

/** Yields every few thousand rows, so that a page can let the reader's input come first. */
export function* rankNames(
  columns: Pick<SettlementColumns, 'length' | 'lon' | 'lat' | 'importance'>,
): Generator<void, NameRanks> {
  const { lon, lat, importance } = columns;
  const order = byImportance(importance, lat);
  yield;
  const count = order.length;
  const x = Float64Array.from(order, (row) => worldX(lon[row]!));
  const y = Float64Array.from(order, (row) => worldY(lat[row]!));
  yield;
  const least = new Float32Array(count);
  const levels = Array.from({ length: CLOSEST - WIDEST + 1 }, () => new Map<number, number[]>());
  for (let i = 0; i < count; i += 1) {
    const zoom = zoomOfImportance(importance[order[i]!]!);
    least[i] = Math.max(zoom, freeFrom(i, Math.ceil(zoom), x, y, levels));
    for (let level = Math.max(WIDEST, Math.ceil(least[i]!)); level <= CLOSEST; level += 1) {
      const cells = levels[level - WIDEST]!;
      const key = cellKey(cellOf(x[i]!, level, ROOM_X), cellOf(y[i]!, level, ROOM_Y));
      const cell = cells.get(key);
      if (cell === undefined) cells.set(key, [i]);
      else cell.push(i);
    }
    if (i % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
  }
  const keys = Float64Array.from(least, (zoom, i) => Math.round(zoom / ZOOM_STEP) * count + i);
  const sorted = Uint32Array.from(keys.sort(), (key) => key % count);
  yield;
  return {
    length: count,
    rows: sorted.map((i) => order[i]!),
    leastZoom: Float32Array.from(sorted, (i) => least[i]!),
    x: Float64Array.from(sorted, (i) => x[i]!),
    y: Float64Array.from(sorted, (i) => y[i]!),
  };
}

/** Rows with a point, the most important first, equal ones in the order of the columns. */
function byImportance(importance: Float32Array, lat: Float64Array): Uint32Array {
  const rows = importance.length;
  // Importance and row in one number: typed arrays of plain numbers sort without a call each.
  const keys = Float64Array.from(importance, (value, row) => row - Math.round(value * 1e6) * rows);
  const all = Uint32Array.from(keys.sort(), (key) => ((key % rows) + rows) % rows);
  return all.filter((row) => !Number.isNaN(lat[row]));
}

/**
 * The zoom from which on no more important settlement lies in the room of point i, not below
 * `widest`; `levels` hold the points that are named at each whole zoom.
 */
function freeFrom(
  i: number,
  widest: number,
  x: Float64Array,
  y: Float64Array,
  levels: readonly Map<number, number[]>[],
): number {
  for (let level = CLOSEST; level >= Math.max(WIDEST, widest); level -= 1) {
    const nearest = nearestIn(levels[level - WIDEST]!, level, i, x, y);
    if (nearest < 1) {
      // The room shrinks by half with each zoom.
      return nearest === 0 ? CLOSEST + 1 : Math.min(CLOSEST + 1, level - Math.log2(nearest));
    }
  }
  return widest;
}

/** How far the nearest point lies, as a share of the room; 1 and more where none is in it. */
function nearestIn(
  cells: Map<number, number[]>,
  level: number,
  i: number,
  x: Float64Array,
  y: Float64Array,
): number {
  const size = worldSize(level);
  const column = cellOf(x[i]!, level, ROOM_X);
  const row = cellOf(y[i]!, level, ROOM_Y);
  let nearest = Number.POSITIVE_INFINITY;
  for (let dy = -1; dy <= 1; dy += 1) {
    for (let dx = -1; dx <= 1; dx += 1) {
      for (const other of cells.get(cellKey(column + dx, row + dy)) ?? []) {
        const across = (Math.abs(x[other]! - x[i]!) * size) / ROOM_X;
        const down = (Math.abs(y[other]! - y[i]!) * size) / ROOM_Y;
        nearest = Math.min(nearest, Math.max(across, down));
      }
    }
  }
  return nearest;
}

function cellOf(share: number, level: number, room: number): number {
  return Math.floor((share * worldSize(level)) / room);
}

function cellKey(column: number, row: number): number {
  return row * 2 ** 20 + column;
}
