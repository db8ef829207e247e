/**
 * The gazetteer's text format, one record a line: UTF-8, LF, fields parted by tabs, a header line
 * first, rows sorted by id. `geodata/build` writes it, `openGazetteer` reads it.
 */
import type { Cell, DisplayName, LinePlace } from './cells.ts';
import {
  count,
  numberWithin,
  oneOf,
  optional,
  RecordError,
  readDisplayName,
  readNames,
  required,
  UNKNOWN_LINE,
  writeDegrees,
  writeDisplayName,
  writeNames,
  writeText,
} from './cells.ts';
import type {
  CountryCode,
  Language,
  PlaceId,
  PlaceName,
  Point,
  References,
  SettlementKind,
  UnitKind,
} from './settlement.ts';
import { UNIT_KINDS } from './units.ts';

export type { DisplayName, LinePlace } from './cells.ts';
export { RecordError } from './cells.ts';
export { UNIT_KINDS } from './units.ts';

interface NamedRow {
  readonly id: PlaceId;
  readonly display: Readonly<Record<Language, DisplayName>>;
  /** Every further name: former, alias, exonym, romanised. */
  readonly more: readonly PlaceName[];
}

export interface SettlementRow extends NamedRow {
  readonly kind: SettlementKind;
  /** The smallest unit that holds the settlement. */
  readonly unit: PlaceId | null;
  /** Null where the place is not known; `note` then says why. */
  readonly point: Point | null;
  readonly population: number | null;
  readonly note: string | null;
}

export interface UnitRow extends NamedRow {
  readonly kind: UnitKind;
  /** Null for a country. */
  readonly parent: PlaceId | null;
  readonly country: CountryCode;
}

export interface SiteRow extends NamedRow {
  readonly country: CountryCode;
  readonly unit: PlaceId | null;
  readonly point: Point;
  readonly note: string | null;
}

export interface ReferenceRow extends References {
  readonly id: PlaceId;
}

export const SETTLEMENT_KINDS: readonly SettlementKind[] = [
  'city',
  'urban-settlement',
  'rural-settlement',
  'village',
  'locality',
];

const POINT = ['lat', 'lon', 'accuracy_m', 'point_source'];
const NAMES = ['uk', 'ru', 'en', 'more'];
const REFERENCES = ['koatuu', 'osm', 'wikidata', 'geonames', 'wof'] as const;

export const SETTLEMENT_COLUMNS: readonly string[] = [
  'id',
  'kind',
  'unit',
  ...POINT,
  'population',
  ...NAMES,
  'note',
];
export const UNIT_COLUMNS: readonly string[] = ['id', 'kind', 'parent', 'country', ...NAMES];
export const SITE_COLUMNS: readonly string[] = [
  'id',
  'country',
  'unit',
  ...POINT,
  ...NAMES,
  'note',
];
export const REFERENCE_COLUMNS: readonly string[] = ['id', ...REFERENCES];

/** The header lines, without the line end. */
export const SETTLEMENT_HEADER = SETTLEMENT_COLUMNS.join('\t');
export const UNIT_HEADER = UNIT_COLUMNS.join('\t');
export const SITE_HEADER = SITE_COLUMNS.join('\t');
export const REFERENCE_HEADER = REFERENCE_COLUMNS.join('\t');

type CellOf = (column: string) => Cell;

function cells(line: string, columns: readonly string[], where: LinePlace): CellOf {
  const fields = line.split('\t');
  if (fields.length !== columns.length) {
    const problem = `has ${fields.length} fields instead of ${columns.length} (${columns.join(', ')})`;
    throw new RecordError(where, null, `${problem}; the line is cut off or not of this file`);
  }
  return (column) => ({ text: fields[columns.indexOf(column)] ?? '', column, where });
}

function readPoint(cell: CellOf, where: LinePlace): Point | null {
  const lat = numberWithin(cell('lat'), -90, 90);
  const lon = numberWithin(cell('lon'), -180, 180);
  const accuracyM = count(cell('accuracy_m'));
  const source = optional(cell('point_source'));
  if (lat === null && lon === null && accuracyM === null && source === null) return null;
  if (lat === null || lon === null || accuracyM === null || source === null) {
    throw new RecordError(where, 'lat', `needs ${POINT.join(', ')} together, or none of them`);
  }
  return { lat, lon, accuracyM, source };
}

function writePoint(point: Point | null): string[] {
  if (point === null) return ['', '', '', ''];
  return [
    writeDegrees(point.lat),
    writeDegrees(point.lon),
    String(Math.round(point.accuracyM)),
    writeText(point.source, 'point_source'),
  ];
}

function readNamed(cell: CellOf): NamedRow {
  return {
    id: required(cell('id')),
    display: {
      uk: readDisplayName(cell('uk')),
      ru: readDisplayName(cell('ru')),
      en: readDisplayName(cell('en')),
    },
    more: readNames(cell('more')),
  };
}

function writeNamed(row: NamedRow): string[] {
  return [
    writeDisplayName(row.display.uk, 'uk'),
    writeDisplayName(row.display.ru, 'ru'),
    writeDisplayName(row.display.en, 'en'),
    writeNames(row.more, 'more'),
  ];
}

/** Reads one line of `settlements/*.tsv`; throws a RecordError that names file, line and column. */
export function parseSettlement(line: string, where: LinePlace = UNKNOWN_LINE): SettlementRow {
  const cell = cells(line, SETTLEMENT_COLUMNS, where);
  return {
    ...readNamed(cell),
    kind: oneOf(cell('kind'), SETTLEMENT_KINDS),
    unit: optional(cell('unit')),
    point: readPoint(cell, where),
    population: count(cell('population')),
    note: optional(cell('note')),
  };
}

/** The line of a settlement, without a line end; throws a RecordError for text that would break it. */
export function formatSettlement(row: SettlementRow): string {
  return [
    writeText(row.id, 'id'),
    row.kind,
    row.unit ?? '',
    ...writePoint(row.point),
    row.population === null ? '' : String(row.population),
    ...writeNamed(row),
    writeText(row.note ?? '', 'note'),
  ].join('\t');
}

/** Reads one line of `units.tsv`; throws a RecordError that names file, line and column. */
export function parseUnit(line: string, where: LinePlace = UNKNOWN_LINE): UnitRow {
  const cell = cells(line, UNIT_COLUMNS, where);
  return {
    ...readNamed(cell),
    kind: oneOf(cell('kind'), UNIT_KINDS),
    parent: optional(cell('parent')),
    country: required(cell('country')),
  };
}

/** The line of a unit, without a line end. */
export function formatUnit(row: UnitRow): string {
  return [
    writeText(row.id, 'id'),
    row.kind,
    row.parent ?? '',
    row.country,
    ...writeNamed(row),
  ].join('\t');
}

/** Reads one line of `sites.tsv`; throws a RecordError that names file, line and column. */
export function parseSite(line: string, where: LinePlace = UNKNOWN_LINE): SiteRow {
  const cell = cells(line, SITE_COLUMNS, where);
  const point = readPoint(cell, where);
  if (point === null) throw new RecordError(where, 'lat', 'is empty; a site must have a point');
  return {
    ...readNamed(cell),
    country: required(cell('country')),
    unit: optional(cell('unit')),
    point,
    note: optional(cell('note')),
  };
}

/** The line of a site, without a line end. */
export function formatSite(row: SiteRow): string {
  return [
    writeText(row.id, 'id'),
    row.country,
    row.unit ?? '',
    ...writePoint(row.point),
    ...writeNamed(row),
    writeText(row.note ?? '', 'note'),
  ].join('\t');
}

/** Reads one line of `references/*.tsv`; throws a RecordError that names file, line and column. */
export function parseReference(line: string, where: LinePlace = UNKNOWN_LINE): ReferenceRow {
  const cell = cells(line, REFERENCE_COLUMNS, where);
  const row: Record<string, string> = { id: required(cell('id')) };
  for (const column of REFERENCES) {
    const value = optional(cell(column));
    if (value !== null) row[column] = value;
  }
  return row as unknown as ReferenceRow;
}

/** The line of a place's references, without a line end. */
export function formatReference(row: ReferenceRow): string {
  const values = REFERENCES.map((column) => writeText(row[column] ?? '', column));
  return [writeText(row.id, 'id'), ...values].join('\t');
}
