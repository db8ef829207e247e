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
const ROWS_A_STEP = 2000;

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
  const cells = openCells(x, y);
  for (let i = 0; i < count; i += 1) {
    const zoom = zoomOfImportance(importance[order[i]!]!);
    least[i] = Math.max(zoom, freeFrom(i, Math.ceil(zoom), cells));
    for (let level = Math.max(WIDEST, Math.ceil(least[i]!)); level <= CLOSEST; level += 1) {
      cells.add(i, level);
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

/** The zoom from which on no more important settlement lies in the room of point i, not below `widest`. */
function freeFrom(i: number, widest: number, cells: Cells): number {
  for (let level = CLOSEST; level >= Math.max(WIDEST, widest); level -= 1) {
    const nearest = cells.nearest(i, level);
    // The room shrinks by half with each zoom.
    if (nearest < 1) return Math.min(CLOSEST + 1, level - Math.log2(nearest));
  }
  return widest;
}

/** The points that are named at each whole zoom, in cells of one room. */
interface Cells {
  add(i: number, level: number): void;
  /** How far the nearest point of a level lies, as a share of the room; 1 and more where none is in it. */
  nearest(i: number, level: number): number;
}

/** A power of two, several times the number of cells in use. */
const BUCKETS = 2 ** 18;

/** Points in the lists of a hash table; those of other cells that share a list are too far to count. */
function openCells(x: Float64Array, y: Float64Array): Cells {
  const head = new Int32Array(BUCKETS).fill(-1);
  const most = x.length * (CLOSEST - WIDEST + 1);
  const next = new Int32Array(most);
  const point = new Int32Array(most);
  const levelOf = new Uint8Array(most);
  let entries = 0;
  const bucketOf = (column: number, row: number, level: number) =>
    (Math.imul(column, 73856093) ^ Math.imul(row, 19349663) ^ Math.imul(level, 83492791)) &
    (BUCKETS - 1);
  return {
    add(i, level) {
      const size = worldSize(level);
      const column = Math.floor((x[i]! * size) / ROOM_X);
      const bucket = bucketOf(column, Math.floor((y[i]! * size) / ROOM_Y), level);
      next[entries] = head[bucket]!;
      point[entries] = i;
      levelOf[entries] = level;
      head[bucket] = entries;
      entries += 1;
    },
    nearest(i, level) {
      const across = worldSize(level) / ROOM_X;
      const down = worldSize(level) / ROOM_Y;
      const atX = x[i]! * across;
      const atY = y[i]! * down;
      let nearest = Number.POSITIVE_INFINITY;
      for (let row = Math.floor(atY) - 1; row <= atY + 1; row += 1) {
        for (let column = Math.floor(atX) - 1; column <= atX + 1; column += 1) {
          for (let at = head[bucketOf(column, row, level)]!; at !== -1; at = next[at]!) {
            if (levelOf[at] !== level) continue;
            const other = point[at]!;
            const byX = Math.abs(x[other]! * across - atX);
            const byY = Math.abs(y[other]! * down - atY);
            nearest = Math.min(nearest, Math.max(byX, byY));
          }
        }
      }
      return nearest;
    },
  };
}
