/** The rows of the gazetteer's texts as columns, read in one pass; records are parsed on demand. */
import { type LinePlace, RecordError } from './cells.ts';
import { SETTLEMENT_KINDS } from './records.ts';
import type { Section, SectionKind } from './sections.ts';
import type { PlaceId, SettlementKind } from './settlement.ts';
import { atOnce, type Steps } from './steps.ts';

/** After so many rows there may be a pause: some 20 ms on a slow machine. */
const ROWS_A_STEP = 8192;

/** Where the rows of one kind of record stand. */
export class RowTable {
  readonly ids: readonly PlaceId[];
  private readonly sections: readonly Section[];
  /** The number of the first row of each section, and the number of rows at the end. */
  private readonly firstRows: readonly number[];
  /** Offsets of the rows in their section's text, the end excluded. */
  private readonly starts: Uint32Array;
  private readonly ends: Uint32Array;

  private constructor(
    sections: readonly Section[],
    firstRows: readonly number[],
    { ids, starts, ends }: { ids: readonly PlaceId[]; starts: Uint32Array; ends: Uint32Array },
  ) {
    this.sections = sections;
    this.firstRows = firstRows;
    this.ids = ids;
    this.starts = starts;
    this.ends = ends;
  }

  /** Goes over all rows; `visit` reads row `row` between two offsets and gives its id. */
  static *read(
    sections: readonly Section[],
    kind: SectionKind,
    visit: (row: number, text: string, start: number, end: number, where: LinePlace) => PlaceId,
  ): Steps<RowTable> {
    const ours = sections.filter((section) => section.kind === kind);
    const firstRows = [0];
    for (const section of ours) firstRows.push(firstRows.at(-1)! + section.rows);
    const total = firstRows.at(-1)!;
    const starts = new Uint32Array(total);
    const ends = new Uint32Array(total);
    const ids: PlaceId[] = [];
    /** Reads some rows of a section from an offset on; the offset of the next row. */
    const readSome = (
      { text, end }: Section,
      from: number,
      where: { line: number } & LinePlace,
    ) => {
      let at = from;
      for (let read = 0; at < end && read < ROWS_A_STEP; read += 1) {
        const row = ids.length;
        const lineEnd = text.indexOf('\n', at);
        ids.push(visit(row, text, at, lineEnd, where));
        starts[row] = at;
        ends[row] = lineEnd;
        at = lineEnd + 1;
        where.line += 1;
      }
      return at;
    };
    for (const section of ours) {
      // One object for all rows: only an error looks at it.
      const where = { file: section.file, line: section.firstLine };
      for (let at = section.start; at < section.end; ) {
        at = readSome(section, at, where);
        if (at < section.end) yield;
      }
    }
    return new RowTable(ours, firstRows, { ids, starts, ends });
  }

  private sectionOf(row: number): number {
    let section = 0;
    while (row >= (this.firstRows[section + 1] ?? 0)) section += 1;
    return section;
  }

  line(row: number): string {
    if (this.ids[row] === undefined) {
      throw new RangeError(`There is no row ${row} of ${this.ids.length}`);
    }
    return this.sections[this.sectionOf(row)]!.text.slice(this.starts[row], this.ends[row]);
  }

  where(row: number): LinePlace {
    const number = this.sectionOf(row);
    const section = this.sections[number]!;
    return { file: section.file, line: section.firstLine + row - this.firstRows[number]! };
  }
}

function readId(_row: number, text: string, start: number, end: number, where: LinePlace): PlaceId {
  const tab = text.indexOf('\t', start);
  if (tab === -1 || tab >= end || tab === start) {
    throw new RecordError(where, 'id', 'is empty or the only field; the line is cut off');
  }
  return text.slice(start, tab);
}

/** Rows of which only the id is read ahead: units, sites and references. */
export function openIdRows(sections: readonly Section[], kind: SectionKind): RowTable {
  return atOnce(RowTable.read(sections, kind, readId));
}

export interface SettlementTable {
  readonly rows: RowTable;
  readonly kind: readonly SettlementKind[];
  /** The id of the smallest unit; empty where there is none. */
  readonly unit: readonly PlaceId[];
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** NaN where not known. */
  readonly population: Float64Array;
}

/** A number of the line, NaN for an empty field; throws beyond the limit. */
function readNumber(
  text: string,
  start: number,
  end: number,
  limit: number,
  column: string,
  where: LinePlace,
): number {
  if (start === end) return Number.NaN;
  const value = readDecimal(text, start, end);
  if (Math.abs(value) <= limit) return value;
  const bounds = `it must be a number from -${limit} to ${limit}`;
  throw new RecordError(where, column, `is "${text.slice(start, end).slice(0, 60)}"; ${bounds}`);
}

const POWERS_OF_TEN = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12];
const MINUS = 45;
const POINT = 46;
const ZERO = 48;

/**
 * The number of plain decimal digits between two offsets; NaN for anything else. Up to 15 digits a
 * whole number and a power of ten are exact, so that this gives what `Number` gives, without a
 * string for each of 150,000 fields.
 */
function readDecimal(text: string, start: number, end: number): number {
  if (end - start > 14) return Number(text.slice(start, end));
  const negative = text.charCodeAt(start) === MINUS;
  let digits = 0;
  let pointAt = -1;
  for (let at = negative ? start + 1 : start; at < end; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === POINT - ZERO && pointAt === -1) pointAt = at;
    else return Number.NaN;
  }
  const first = negative ? start + 1 : start;
  if (first === end || pointAt === first || pointAt === end - 1) return Number.NaN;
  const value = pointAt === -1 ? digits : digits / POWERS_OF_TEN[end - pointAt - 1]!;
  return negative ? -value : value;
}

const KINDS: ReadonlyMap<string, SettlementKind> = new Map(
  SETTLEMENT_KINDS.map((kind) => [kind, kind]),
);

function readKind(field: string, where: LinePlace): SettlementKind {
  const kind = KINDS.get(field);
  if (kind !== undefined) return kind;
  const problem = `is "${field.slice(0, 60)}"; use ${SETTLEMENT_KINDS.join(', ')}`;
  throw new RecordError(where, 'kind', problem);
}

/** Reads what every settlement needs: id, kind, unit, point and population; names wait. */
export function* readSettlementTable(sections: readonly Section[]): Steps<SettlementTable> {
  const total = sections.reduce(
    (sum, section) => sum + (section.kind === 'settlements' ? section.rows : 0),
    0,
  );
  const kind: SettlementKind[] = [];
  const unit: PlaceId[] = [];
  const lat = new Float64Array(total);
  const lon = new Float64Array(total);
  const population = new Float64Array(total);
  /** The ends of the fields id, kind, unit, lat, lon, accuracy, source, population. */
  const tabs = new Int32Array(8);
  let lastUnit = '';
  let lastKind: SettlementKind = 'village';

  const reading = RowTable.read(sections, 'settlements', (row, text, start, end, where) => {
    let at = start;
    for (let i = 0; i < tabs.length; i += 1) {
      const tab = text.indexOf('\t', at);
      if (tab === -1 || tab >= end) {
        throw new RecordError(where, null, `has only ${i + 1} fields; the line is cut off`);
      }
      tabs[i] = tab;
      at = tab + 1;
    }
    const idEnd = tabs[0]!;
    const kindEnd = tabs[1]!;
    const unitEnd = tabs[2]!;
    const latEnd = tabs[3]!;
    const lonEnd = tabs[4]!;
    if (idEnd === start) throw new RecordError(where, 'id', 'is empty; it must have a value');
    // Neighbouring rows mostly share kind and unit: one string for all saves memory and look-ups.
    if (kindEnd - idEnd - 1 !== lastKind.length || !text.startsWith(lastKind, idEnd + 1)) {
      lastKind = readKind(text.slice(idEnd + 1, kindEnd), where);
    }
    if (unitEnd - kindEnd - 1 !== lastUnit.length || !text.startsWith(lastUnit, kindEnd + 1)) {
      lastUnit = text.slice(kindEnd + 1, unitEnd);
    }
    const latitude = readNumber(text, unitEnd + 1, latEnd, 90, 'lat', where);
    const longitude = readNumber(text, latEnd + 1, lonEnd, 180, 'lon', where);
    if (Number.isNaN(latitude) !== Number.isNaN(longitude)) {
      throw new RecordError(where, 'lat', 'needs lat and lon together, or neither');
    }
    kind.push(lastKind);
    unit.push(lastUnit);
    lat[row] = latitude;
    lon[row] = longitude;
    population[row] = readNumber(text, tabs[6]! + 1, tabs[7]!, 1e9, 'population', where);
    return text.slice(start, idEnd);
  });
  const rows = yield* reading;
  return { rows, kind, unit, lat, lon, population };
}
