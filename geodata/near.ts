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

/** `rowsByImportance` gives every row once, the most important first; it is asked on first use. */
export function openNear(
  columns: SettlementColumns,
  rowsByImportance: () => Uint32Array,
): NearLookup {
  const { lon, lat } = columns;
  let index: KDBush | null = null;
  /** Row of each item of the index: rows without a point are left out. */
  let located: Uint32Array = new Uint32Array(0);
  let rank: Uint32Array = new Uint32Array(0);

  function openIndex(): KDBush {
    if (index !== null) return index;
    const byImportance = rowsByImportance();
    located = Uint32Array.from(byImportance.filter((row) => !Number.isNaN(lat[row])));
    rank = new Uint32Array(columns.length);
    byImportance.forEach((row, position) => {
      rank[row] = position;
    });
    index = new KDBush(located.length);
    for (const row of located) index.add(lon[row]!, lat[row]!);
    return index.finish();
  }

  function rowsIn(boxes: readonly BBox[]): number[] {
    const tree = openIndex();
    const rows = boxes.flatMap(([west, south, east, north]) =>
      tree.range(west, south, east, north).map((item) => located[item]!),
    );
    return boxes.length > 1 ? [...new Set(rows)] : rows;
  }

  function within(bounds: BBox, limit = Number.POSITIVE_INFINITY): number[] {
    const boxes = splitBox(bounds);
    const byImportance = rowsByImportance();
    if (limit < columns.length) {
      // Large boxes hold many rows: the most important ones are soon found by going down the ranks.
      const found: number[] = [];
      const tries = Math.min(byImportance.length, limit * 8);
      for (let i = 0; i < tries && found.length < limit; i += 1) {
        const row = byImportance[i]!;
        const x = lon[row]!;
        const y = lat[row]!;
        if (boxes.some(([w, s, e, n]) => x >= w && x <= e && y >= s && y <= n)) found.push(row);
      }
      if (found.length >= limit) return found;
    }
    const rows = rowsIn(boxes);
    const ranks = Uint32Array.from(rows, (row) => rank[row]!).sort();
    return Array.from(ranks.subarray(0, Math.min(limit, ranks.length)), (r) => byImportance[r]!);
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
