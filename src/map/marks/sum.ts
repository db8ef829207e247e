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
  /** How many distinct claims name one of these places. */
  countClaims(places: Iterable<number>): number;
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
  const rowsAt = (place: number): Uint32Array => {
    grouped ??= groupRows(placeOf, rows, count);
    return grouped.rows.subarray(grouped.start[place], grouped.start[place + 1]);
  };
  return {
    table,
    rows,
    places: places.subarray(0, shown),
    count,
    sideCount,
    kinds,
    newest,
    doubts,
    rowsOf: rowsAt,
    countClaims: claimCounter(table, rows, rowsAt),
  };
}

/** Counts claims without forgetting between two counts which it has seen: a number each is enough. */
function claimCounter(
  { claim }: ClaimTable,
  rows: Uint32Array,
  rowsAt: (place: number) => Uint32Array,
): PlaceSums['countClaims'] {
  let lastSeen: Uint32Array | null = null;
  let counts = 0;
  return (places) => {
    lastSeen ??= new Uint32Array(rows.reduce((most, row) => Math.max(most, claim[row]! + 1), 0));
    counts++;
    let distinct = 0;
    for (const place of places) {
      for (const row of rowsAt(place)) {
        if (lastSeen[claim[row]!] === counts) continue;
        lastSeen[claim[row]!] = counts;
        distinct++;
      }
    }
    return distinct;
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

/** The newest row of each of the newest claims at a place, the newest first: a claim may name it twice. */
export function newestRows({ table, rowsOf }: PlaceSums, place: number, most: number): number[] {
  const rows = rowsOf(place);
  const newest = new Map<number, number>();
  for (let i = rows.length - 1; i >= 0 && newest.size < most; i--) {
    const claim = table.claim[rows[i]!]!;
    if (!newest.has(claim)) newest.set(claim, rows[i]!);
  }
  return [...newest.values()];
}
