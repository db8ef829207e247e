/**
 * Claims as columns, one row a claim and place, sorted by day, so that the map and the filters
 * work on millions of rows without an object each.
 */
import type { PlaceId } from '../../geodata/settlement.ts';

/** Bits of `ClaimTable.flags`. */
export const UNSURE = 1;
export const DISPUTED_GLOSS = 2;

export interface ClaimTable {
  readonly length: number;
  /** Index into the list of claims the table was built from. */
  readonly claim: Uint32Array;
  /** Which of the claim's places, in the order of the report; NO_MENTION where it names none. */
  readonly mention: Uint16Array;
  /** Index into `places`; NO_PLACE where the row has no point. */
  readonly place: Uint32Array;
  /** Days since 1970-01-01 UTC of the claim's `time.from`, else of `reported` (see `claimDays`); ascending. */
  readonly day: Int32Array;
  /** Index into CLAIM_KINDS. */
  readonly kind: Uint8Array;
  /** Index into SIDES, of the claimant. */
  readonly side: Uint8Array;
  /** Index into STATUSES. */
  readonly status: Uint8Array;
  /** Index into PRECISIONS. */
  readonly precision: Uint8Array;
  /** UNSURE: several candidates and none chosen. DISPUTED_GLOSS: a gloss that does not hold. */
  readonly flags: Uint8Array;
  readonly places: PlaceColumns;
}

export const NO_PLACE = 0xffffffff;
export const NO_MENTION = 0xffff;
export const NO_GROUP = 0xff;

/** The points that rows refer to: settlements and sites, never a unit's centroid. */
export interface PlaceColumns {
  readonly ids: readonly PlaceId[];
  /** Degrees WGS 84. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
}

/** A table with the further columns that filters need. */
export interface FilterableTable extends ClaimTable {
  /** How many claims the rows belong to: one more than the largest index in `claim`. */
  readonly claimCount: number;
  /** Last day of the claim's `time.to`, else the same as `day`. */
  readonly dayTo: Int32Array;
  /** Index into GROUPS; NO_GROUP where the claim names none. */
  readonly group: Uint8Array;
  /** Index into `claimants`. */
  readonly claimant: Uint16Array;
  /** The names of the claimants, in the order of their first row. */
  readonly claimants: readonly string[];
}

/** The columns a table can be made of; what is left out is filled with zeros or "none". */
export interface TableColumns {
  readonly claim: Uint32Array;
  readonly place: Uint32Array;
  readonly day: Int32Array;
  readonly mention?: Uint16Array;
  readonly dayTo?: Int32Array;
  readonly kind?: Uint8Array;
  readonly side?: Uint8Array;
  readonly status?: Uint8Array;
  readonly precision?: Uint8Array;
  readonly flags?: Uint8Array;
  readonly group?: Uint8Array;
  readonly claimant?: Uint16Array;
  readonly claimants?: readonly string[];
  readonly places: PlaceColumns;
}

/**
 * Makes a table of columns, rows in any order: they are sorted by day, rows of one day keep their
 * order. Columns that are sorted already are used as they are, not copied.
 * @throws RangeError where a column has another length, or a row names a place that is not there.
 */
export function tableFromColumns(columns: TableColumns): FilterableTable {
  const length = columns.claim.length;
  const order = orderByDay(columns.day);
  const sorted = <T extends Column>(name: string, column: T | undefined, fallback: () => T): T => {
    if (column === undefined) return fallback();
    if (column.length !== length) {
      throw new RangeError(`column "${name}" has ${column.length} rows, "claim" has ${length}`);
    }
    return order === null ? column : gather(column, order);
  };
  const { places } = columns;
  if (places.lon.length !== places.ids.length || places.lat.length !== places.ids.length) {
    throw new RangeError(`places: ${places.ids.length} ids need as many lon and lat`);
  }
  let claimCount = 0;
  for (let row = 0; row < length; row++) {
    claimCount = Math.max(claimCount, columns.claim[row]! + 1);
    const place = columns.place[row]!;
    if (place !== NO_PLACE && place >= places.ids.length) {
      throw new RangeError(`row ${row}: place ${place} of only ${places.ids.length}`);
    }
  }
  const day = sorted('day', columns.day, () => columns.day);
  const bytes = (): Uint8Array => new Uint8Array(length);
  return {
    length,
    claimCount,
    claim: sorted('claim', columns.claim, () => columns.claim),
    mention: sorted('mention', columns.mention, () => new Uint16Array(length)),
    place: sorted('place', columns.place, () => columns.place),
    day,
    dayTo: sorted('dayTo', columns.dayTo, () => day.slice()),
    kind: sorted('kind', columns.kind, bytes),
    side: sorted('side', columns.side, bytes),
    status: sorted('status', columns.status, bytes),
    precision: sorted('precision', columns.precision, bytes),
    flags: sorted('flags', columns.flags, bytes),
    group: sorted('group', columns.group, () => bytes().fill(NO_GROUP)),
    claimant: sorted('claimant', columns.claimant, () => new Uint16Array(length)),
    claimants: columns.claimants ?? [],
    places,
  };
}

/** The buffers of a table, to be handed to or from a worker without a copy. */
export function tableBuffers(table: FilterableTable): ArrayBufferLike[] {
  const { claim, mention, place, day, dayTo, kind, side, status, precision, flags } = table;
  return [
    ...[claim, mention, place, day, dayTo, kind, side, status, precision, flags],
    ...[table.group, table.claimant, table.places.lon, table.places.lat],
  ].map((column) => column.buffer);
}

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;

/** The rows in the order of their days, or null where they are in order already. */
function orderByDay(day: Int32Array): Uint32Array | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  let ascending = true;
  for (let row = 0; row < day.length; row++) {
    const value = day[row]!;
    if (value < last) ascending = false;
    if (value > last) last = value;
    if (value < first) first = value;
  }
  if (ascending) return null;
  // Days of a war are few: counting is linear and keeps the order of a day's rows.
  const span = last - first + 1;
  if (span > 10_000_000) {
    const rows = Uint32Array.from(day, (_, row) => row);
    return rows.sort((a, b) => day[a]! - day[b]! || a - b);
  }
  const next = new Uint32Array(span + 1);
  for (const value of day) next[value - first + 1]! += 1;
  for (let index = 1; index <= span; index++) next[index]! += next[index - 1]!;
  const order = new Uint32Array(day.length);
  for (let row = 0; row < day.length; row++) {
    const bucket = day[row]! - first;
    order[next[bucket]!] = row;
    next[bucket]! += 1;
  }
  return order;
}

function gather<T extends Column>(column: T, order: Uint32Array): T {
  const copy = column.slice() as T;
  for (let row = 0; row < order.length; row++) copy[row] = column[order[row]!]!;
  return copy;
}
