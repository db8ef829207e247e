/**
 * The packed gazetteer: every settlement, unit and site with all its names in one file of columns.
 *
 *     8 bytes     "NAMESAKE"
 *     1 byte      version of the format
 *     1 byte      number of sections
 *     2 bytes     0
 *     4 bytes     checksum of everything after it, see `checksum`
 *     4 bytes     length of each section, in the order of `SECTIONS`
 *                 the sections
 *
 * Numbers are little-endian. Entries are the units, then the rows: the settlements, each sorted by
 * id in code units, and the sites. A column of numbers is either bytes, "planes" (one byte k, then
 * the lowest byte of every number, the second of every number, and so on, k times) or "varints"
 * (seven bits a byte, the lowest first, the high bit set where more follows). Signed numbers are
 * folded: 0, -1, 1, -2 are 0, 1, 2, 3.
 *
 * The file is made to be compressed: what resembles each other stands together. It is not text, but
 * is named `.txt`, because hosts compress by content type, and most leave unknown binary files alone.
 *
 * Kept exactly: everything, but points, which are rounded to `keptDegrees`.
 */
import type { SettlementKind } from '../settlement.ts';

export const MAGIC = 'NAMESAKE';
/** Raise it with every change of the format: file and reader are made by the same build. */
export const VERSION = 1;

export const SECTIONS = [
  /** varints: units, settlements, sites, Ukrainian and Russian head names, edits. */
  'counts',
  /** UTF-8: the signs names are written with; a sign's code is its place, see `letters.ts`. */
  'alphabet',
  /**
   * The head names, each once: those of places of Ukraine in Ukrainian, then those of Russia in
   * Russian, in the order of the alphabet. Bytes: how many bytes each shares with the one before,
   * how many follow, and these.
   */
  'head-shared',
  'head-rest',
  'head-text',
  /** UTF-8 lines: what can be said of a name but its text, see `elements.ts`. */
  'elements',
  /** varints: for each pattern how many names, then their elements. */
  'patterns',
  /** Planes, one an entry: the pattern of its names. */
  'entry-pattern',
  /** Planes, one an entry: its head name, as the folded step from the entry before of that language. */
  'entry-head',
  /** Bytes, one an edit: how much of the base's beginning and end stays, and what stands between. */
  'edit-start',
  'edit-end',
  'edit-length',
  'edit-text',
  /** Bytes, one an entry: how its id is made, see `ids.ts`. */
  'id-form',
  /** Planes, one a unit: the first seven digits of a KATOTTG code, as a folded step. */
  'id-group',
  /** Planes, one a row: digits 8 to 10 of a KATOTTG code, as a folded step within a hromada. */
  'id-order',
  /** Planes, one an entry: the last seven digits of a KATOTTG code, or the number of GeoNames. */
  'id-serial',
  /** UTF-8 lines: ids and endings of ids that no rule makes. */
  'id-text',
  /** Bytes, one a unit: index in UNIT_KINDS. */
  'unit-kind',
  /** Planes, one a unit: the unit above, counted from 1, 0 for none, as a folded step. */
  'unit-parent',
  /** Bytes, one a row: kind, centre, and whether population and odd names are known, see below. */
  'traits',
  /**
   * varints, one for each run of rows of one unit: the unit, counted from 1, 0 for none, as a folded
   * step from that of the run before; and how many rows it has.
   */
  'run-unit',
  'run-length',
  /** varints, one for each row that has one. */
  'population',
  /** UTF-8 lines: source, accuracy in metres and note of points, parted by tabs. */
  'spots',
  /** Planes, one a row: its spot. */
  'row-spot',
  /** Planes, one for each row with a point: 1e-4 degrees, as folded steps, see `points.ts`. */
  'lat',
  'lon',
  /** UTF-8 lines: the countries of the units, then of the sites. */
  'countries',
] as const;
export type SectionName = (typeof SECTIONS)[number];

/** Traits: the index of the kind, and bits. */
export const TRAIT_KINDS: readonly SettlementKind[] = [
  'city',
  'urban-settlement',
  'rural-settlement',
  'village',
  'locality',
];
export const KIND_BITS = 0b111;
/** The index in CENTRES. */
export const CENTRE_SHIFT = 3;
export const CENTRE_BITS = 0b11;
export const HAS_POPULATION = 0b0010_0000;
/** A name of today that has another skeleton than the head name, see `skeleton-hash.ts`. */
export const HAS_ODD_NAMES = 0b0100_0000;

export const DEGREE_STEPS = 10_000;

/**
 * Degrees as they are kept: to 0.0001 (11 m along a meridian), finer than the accuracy of any source
 * of points here, the best of which is 500 m.
 */
export function keptDegrees(degrees: number): number {
  return Math.round(degrees * DEGREE_STEPS) / DEGREE_STEPS;
}

/** FNV-1a, 32 bits, four bytes at a time: what is left over at the end counts as one more four. */
export function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let hash = 0x811c9dc5;
  for (let at = 0; at < whole; at += 4) {
    hash = Math.imul(hash ^ view.getInt32(at, true), 0x01000193);
  }
  let rest = bytes.length;
  for (let at = whole; at < bytes.length; at += 1) rest = (rest << 8) ^ bytes[at]!;
  return Math.imul(hash ^ rest, 0x01000193) >>> 0;
}
