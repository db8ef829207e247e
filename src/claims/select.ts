/** Filters claims on columns: AND between the dimensions, OR within one. */
import type { FilterableTable } from './table.ts';
import {
  CLAIM_KINDS,
  type ClaimKind,
  GROUPS,
  type GroupOfForces,
  PRECISIONS,
  type Precision,
  SIDES,
  type Side,
  STATUSES,
  type Status,
} from './vocabulary.ts';

/** A group of forces, or `none` for the claims that name none. */
export type GroupChoice = GroupOfForces | 'none';

/** What to keep. An empty list keeps all of its dimension. */
export interface ClaimFilter {
  readonly kinds: readonly ClaimKind[];
  readonly claimants: readonly string[];
  readonly groups: readonly GroupChoice[];
  readonly precisions: readonly Precision[];
  readonly statuses: readonly Status[];
  readonly sides: readonly Side[];
  /** Days since 1970-01-01 UTC, both included; null is open. Claims whose period overlaps are kept. */
  readonly days: { readonly from: number | null; readonly to: number | null };
}

export const NO_FILTER: ClaimFilter = {
  kinds: [],
  claimants: [],
  groups: [],
  precisions: [],
  statuses: [],
  sides: [],
  days: { from: null, to: null },
};

export const DIMENSIONS = [
  'kinds',
  'claimants',
  'groups',
  'precisions',
  'statuses',
  'sides',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const GROUP_CHOICES: readonly GroupChoice[] = [...GROUPS, 'none'];

/** A choice of a dimension and how many claims it would show, given the other dimensions' filters. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly claims: number;
}

export interface ChoiceCounts {
  readonly kinds: readonly Choice<ClaimKind>[];
  /** The most claims first, then by name. */
  readonly claimants: readonly Choice<string>[];
  readonly groups: readonly Choice<GroupChoice>[];
  readonly precisions: readonly Choice<Precision>[];
  readonly statuses: readonly Choice<Status>[];
  readonly sides: readonly Choice<Side>[];
}

/** The rows that the filter keeps, ascending. */
export function select(table: FilterableTable, filter: ClaimFilter): Uint32Array {
  const failing = failingDimensions(table, filter);
  const rows = new Uint32Array(table.length);
  let count = 0;
  for (let row = 0; row < table.length; row++) {
    if (failing[row] === 0) rows[count++] = row;
  }
  return rows.slice(0, count);
}

/** The claims (indexes) that have one of the rows, each once, in the order of the rows: by day. */
export function selectedClaims(table: FilterableTable, rows: Uint32Array): Uint32Array {
  const seen = new Uint8Array(table.claimCount);
  const claims = new Uint32Array(Math.min(rows.length, table.claimCount));
  let count = 0;
  for (const row of rows) {
    const claim = table.claim[row]!;
    if (seen[claim] === 1) continue;
    seen[claim] = 1;
    claims[count++] = claim;
  }
  return claims.slice(0, count);
}

/**
 * For each choice of each dimension, the claims it has among what the other dimensions keep.
 * A claim with many places counts once.
 */
export function countChoices(table: FilterableTable, filter: ClaimFilter): ChoiceCounts {
  const failing = failingDimensions(table, filter);
  const counted = Object.fromEntries(
    DIMENSIONS.map((dimension, index) => [dimension, count(table, failing, dimension, index)]),
  ) as Record<Dimension, Uint32Array>;
  return {
    kinds: choices(CLAIM_KINDS, counted.kinds),
    claimants: choices(table.claimants, counted.claimants).sort(
      (a, b) => b.claims - a.claims || (a.value < b.value ? -1 : 1),
    ),
    groups: choices(GROUP_CHOICES, counted.groups),
    precisions: choices(PRECISIONS, counted.precisions),
    statuses: choices(STATUSES, counted.statuses),
    sides: choices(SIDES, counted.sides),
  };
}

const DAYS_BIT = 1 << DIMENSIONS.length;

/** For each row the dimensions that reject it, as bits: bit i for DIMENSIONS[i], DAYS_BIT for the days. */
function failingDimensions(table: FilterableTable, filter: ClaimFilter): Uint8Array {
  const failing = new Uint8Array(table.length);
  DIMENSIONS.forEach((dimension, index) => {
    if (filter[dimension].length === 0) return;
    const keep = mask(table, filter, dimension);
    const column = columnOf(table, dimension);
    const bit = 1 << index;
    for (let row = 0; row < table.length; row++) {
      if (keep[column[row]!] !== 1) failing[row]! |= bit;
    }
  });
  const { from, to } = filter.days;
  if (from !== null || to !== null) {
    const first = from ?? Number.NEGATIVE_INFINITY;
    const last = to ?? Number.POSITIVE_INFINITY;
    for (let row = 0; row < table.length; row++) {
      if (table.day[row]! > last || table.dayTo[row]! < first) failing[row]! |= DAYS_BIT;
    }
  }
  return failing;
}

function columnOf(table: FilterableTable, dimension: Dimension): Uint8Array | Uint16Array {
  switch (dimension) {
    case 'kinds':
      return table.kind;
    case 'claimants':
      return table.claimant;
    case 'groups':
      return table.group;
    case 'precisions':
      return table.precision;
    case 'statuses':
      return table.status;
    case 'sides':
      return table.side;
  }
}

/** The column's numbers in words; a number beyond the list (NO_GROUP) is the last word. */
function wordsOf(table: FilterableTable, dimension: Dimension): readonly string[] {
  switch (dimension) {
    case 'kinds':
      return CLAIM_KINDS;
    case 'claimants':
      return table.claimants;
    case 'groups':
      return GROUP_CHOICES;
    case 'precisions':
      return PRECISIONS;
    case 'statuses':
      return STATUSES;
    case 'sides':
      return SIDES;
  }
}

/** 1 at each number of the column that the filter keeps; as long as the column can count. */
function mask(table: FilterableTable, filter: ClaimFilter, dimension: Dimension): Uint8Array {
  const column = columnOf(table, dimension);
  const keep = new Uint8Array(column.BYTES_PER_ELEMENT === 1 ? 0x100 : 0x10000);
  const words = wordsOf(table, dimension);
  for (const word of filter[dimension] as readonly string[]) {
    const index = words.indexOf(word);
    if (index !== -1) keep[index] = 1;
    if (dimension === 'groups' && word === 'none') keep.fill(1, GROUPS.length);
  }
  return keep;
}

function count(
  table: FilterableTable,
  failing: Uint8Array,
  dimension: Dimension,
  index: number,
): Uint32Array {
  const column = columnOf(table, dimension);
  const words = wordsOf(table, dimension).length;
  const counts = new Uint32Array(words);
  if (words === 0) return counts;
  const others = 0xff & ~(1 << index);
  // A claim has one value of each dimension but precision, where each of its places has one.
  const seen = new Uint8Array(table.claimCount);
  for (let row = 0; row < table.length; row++) {
    if ((failing[row]! & others) !== 0) continue;
    const value = Math.min(column[row]!, words - 1);
    const bit = dimension === 'precisions' ? 1 << value : 1;
    const claim = table.claim[row]!;
    if ((seen[claim]! & bit) !== 0) continue;
    seen[claim]! |= bit;
    counts[value]! += 1;
  }
  return counts;
}

function choices<Value extends string>(
  values: readonly Value[],
  counts: Uint32Array,
): Choice<Value>[] {
  return values.map((value, index) => ({ value, claims: counts[index]! }));
}
