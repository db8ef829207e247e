/**
 * Claims summed per place: one pass over the columns, so that the number of claims stops
 * mattering to everything that draws.
 */
import { type ClaimTable, NO_PLACE, UNSURE } from '../../claims/table.ts';
import { PRECISIONS, SIDES } from '../../claims/vocabulary.ts';

/** Bits of `PlaceSums.doubts`. */
export const SOME_UNSURE = 1;
export const SOME_COARSE = 2;

const SETTLEMENT = PRECISIONS.indexOf('settlement');
const SIDE_COUNT = SIDES.length;

/** SOME_UNSURE and SOME_COARSE of one row. */
export function doubtsOf(table: ClaimTable, row: number): number {
  return (
    (table.flags[row]! & UNSURE ? SOME_UNSURE : 0) |
    (table.precision[row] === SETTLEMENT ? 0 : SOME_COARSE)
  );
}

/** The shown rows per place; arrays without "of shown places" are indexed by the table's place. */
export interface PlaceSums {
  readonly table: ClaimTable;
  /** The rows summed, ascending. */
  readonly rows: Uint32Array;
  /** The places that have a row, ascending. */
  readonly places: Uint32Array;
  /** Rows at the place. */
  readonly count: Uint32Array;
  /** Rows at the place by side: `[place * SIDES.length + side]`. */
  readonly sideCount: Uint32Array;
  /** Bit k is set where a row has kind k of CLAIM_KINDS. */
  readonly kinds: Uint16Array;
  /** The last row, which is the newest. */
  readonly newest: Uint32Array;
  readonly doubts: Uint8Array;
  /** The rows of one place, ascending; the index behind it is made when first asked for. */
  rowsOf(place: number): Uint32Array;
}

/**
 * Sums the rows per place.
 * @param rows ascending indexes into the table; rows without a point are left out
 */
export function sumPlaces(table: ClaimTable, rows: Uint32Array): PlaceSums {
  const size = table.places.ids.length;
  const count = new Uint32Array(size);
  const sideCount = new Uint32Array(size * SIDE_COUNT);
  const kinds = new Uint16Array(size);
  const newest = new Uint32Array(size);
  const doubts = new Uint8Array(size);
  const { place: placeOf, side, kind, precision, flags } = table;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const place = placeOf[row]!;
    if (place === NO_PLACE) continue;
    sideCount[place * SIDE_COUNT + side[row]!]!++;
    kinds[place]! |= 1 << kind[row]!;
    newest[place] = row;
    // Most rows are sure and fine: one test for both.
    if ((flags[row]! & UNSURE) !== 0 || precision[row] !== SETTLEMENT) {
      doubts[place]! |= doubtsOf(table, row);
    }
  }
  let shown = 0;
  const places = new Uint32Array(size);
  for (let place = 0; place < size; place++) {
    for (let which = 0; which < SIDE_COUNT; which++) {
      count[place]! += sideCount[place * SIDE_COUNT + which]!;
    }
    if (count[place]! > 0) places[shown++] = place;
  }

  let grouped: { start: Uint32Array; rows: Uint32Array } | null = null;
  return {
    table,
    rows,
    places: places.subarray(0, shown),
    count,
    sideCount,
    kinds,
    newest,
    doubts,
    rowsOf(place) {
      grouped ??= groupRows(placeOf, rows, count);
      return grouped.rows.subarray(grouped.start[place], grouped.start[place + 1]);
    },
  };
}

/** A counting sort of the rows by place, which keeps their order. */
function groupRows(placeOf: Uint32Array, rows: Uint32Array, count: Uint32Array) {
  const start = new Uint32Array(count.length + 1);
  for (let place = 0; place < count.length; place++) {
    start[place + 1] = start[place]! + count[place]!;
  }
  const next = start.slice(0, count.length);
  const sorted = new Uint32Array(start[count.length]!);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    const place = placeOf[row]!;
    if (place !== NO_PLACE) sorted[next[place]!++] = row;
  }
  return { start, rows: sorted };
}

/** The distinct claims (indexes of `ClaimTable.claim`) at these places, in the order of the table. */
export function claimsAt(sums: PlaceSums, places: Iterable<number>): number[] {
  const rows: number[] = [];
  for (const place of places) for (const row of sums.rowsOf(place)) rows.push(row);
  rows.sort((a, b) => a - b);
  return [...new Set(rows.map((row) => sums.table.claim[row]!))];
}

/** How many distinct claims name one of these places. */
export function countClaims(sums: PlaceSums, places: Iterable<number>): number {
  const { claim } = sums.table;
  let largest = -1;
  for (const place of places)
    for (const row of sums.rowsOf(place)) if (claim[row]! > largest) largest = claim[row]!;
  const seen = new Uint8Array(largest + 1);
  let distinct = 0;
  for (const place of places) {
    for (const row of sums.rowsOf(place)) {
      if (seen[claim[row]!]) continue;
      seen[claim[row]!] = 1;
      distinct++;
    }
  }
  return distinct;
}
