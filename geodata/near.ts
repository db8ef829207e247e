/** Finds rows of the settlement columns by box and by distance; the index is built on first use. */
import KDBush from 'kdbush';
import { boxesAround, distanceKm, splitBox } from './distance.ts';
import type { BBox, SettlementColumns } from './gazetteer.ts';

export interface NearLookup {
  /** Rows within the box, the most important first; `limit` defaults to no limit. */
  within(bounds: BBox, limit?: number): number[];
  /** Rows by great-circle distance, the nearest first; `maxKm` defaults to no limit. */
  nearest(lat: number, lon: number, count: number, maxKm?: number): number[];
}

/** Half the earth's circumference with a margin: no two points lie farther apart. */
const FARTHEST_KM = 20_038;
const FIRST_RADIUS_KM = 12;

/** The rows with a point, the most important first, and their points in the same order. */
interface Order {
  readonly rows: Uint32Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
}

/** `rowsByImportance` gives every row once, the most important first; it is asked on first use. */
export function openNear(
  columns: SettlementColumns,
  rowsByImportance: () => Uint32Array,
): NearLookup {
  const { lon, lat } = columns;
  let order: Order | null = null;
  let index: KDBush | null = null;

  function openOrder(): Order {
    if (order === null) {
      const rows = rowsByImportance().filter((row) => !Number.isNaN(lat[row]));
      order = {
        rows,
        lon: Float64Array.from(rows, (row) => lon[row]!),
        lat: Float64Array.from(rows, (row) => lat[row]!),
      };
    }
    return order;
  }

  function openIndex(): KDBush {
    if (index !== null) return index;
    const { rows, lon: x, lat: y } = openOrder();
    index = new KDBush(rows.length);
    for (let i = 0; i < rows.length; i += 1) index.add(x[i]!, y[i]!);
    return index.finish();
  }

  function rowsIn(boxes: readonly BBox[]): number[] {
    const tree = openIndex();
    const { rows } = openOrder();
    const found = boxes.flatMap(([west, south, east, north]) =>
      tree.range(west, south, east, north).map((item) => rows[item]!),
    );
    return boxes.length > 1 ? [...new Set(found)] : found;
  }

  /** Goes down the order once and stops at the limit: the tree would find rows faster, but unsorted. */
  function within(bounds: BBox, limit = Number.POSITIVE_INFINITY): number[] {
    const [box, other = box] = splitBox(bounds) as [BBox, BBox?];
    const { rows, lon: x, lat: y } = openOrder();
    const found: number[] = [];
    for (let i = 0; i < rows.length && found.length < limit; i += 1) {
      if (isInside(box, x[i]!, y[i]!) || (other !== box && isInside(other, x[i]!, y[i]!))) {
        found.push(rows[i]!);
      }
    }
    return found;
  }

  function nearest(latAt: number, lonAt: number, count: number, maxKm = FARTHEST_KM): number[] {
    if (count <= 0 || !Number.isFinite(latAt) || !Number.isFinite(lonAt)) return [];
    const farthest = Math.min(maxKm, FARTHEST_KM);
    for (let radius = Math.min(FIRST_RADIUS_KM, farthest); ; radius *= 2) {
      const reach = Math.min(radius, farthest);
      // Only what lies within the circle is sure to be nearer than anything outside the boxes.
      const hits = rowsIn(boxesAround(latAt, lonAt, reach))
        .map((row) => ({ row, km: distanceKm(latAt, lonAt, lat[row]!, lon[row]!) }))
        .filter((hit) => hit.km <= reach);
      if (hits.length >= count || reach >= farthest) {
        hits.sort((a, b) => a.km - b.km || a.row - b.row);
        return hits.slice(0, count).map((hit) => hit.row);
      }
    }
  }

  return { within, nearest };
}

function isInside([west, south, east, north]: BBox, lon: number, lat: number): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}
