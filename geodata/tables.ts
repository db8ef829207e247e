/** The rows of the gazetteer's texts as columns, read in one pass; records are parsed on demand. */
import { RecordError } from './cells.ts';
import { SETTLEMENT_KINDS } from './records.ts';
import { eachRow, type Section, type SectionKind } from './sections.ts';
import type { PlaceId, SettlementKind } from './settlement.ts';

/** Where the rows of one kind of record stand. */
export interface RowTable {
  readonly ids: readonly PlaceId[];
  line(row: number): string;
  where(row: number): { file: string; line: number };
}

interface RowPlace {
  readonly section: number[];
  readonly start: number[];
  readonly end: number[];
  readonly lineNumber: number[];
}

function openRows(
  sections: readonly Section[],
  kind: SectionKind,
  visit: (
    text: string,
    start: number,
    end: number,
    where: () => { file: string; line: number },
  ) => PlaceId,
): RowTable {
  const ids: PlaceId[] = [];
  const place: RowPlace = { section: [], start: [], end: [], lineNumber: [] };
  sections.forEach((section, number) => {
    if (section.kind !== kind) return;
    eachRow(section, (start, end, line) => {
      const where = () => ({ file: section.file, line });
      ids.push(visit(section.text, start, end, where));
      place.section.push(number);
      place.start.push(start);
      place.end.push(end);
      place.lineNumber.push(line);
    });
  });
  const sectionOf = (row: number): Section => sections[place.section[row]!]!;
  return {
    ids,
    line: (row) => sectionOf(row).text.slice(place.start[row], place.end[row]),
    where: (row) => ({ file: sectionOf(row).file, line: place.lineNumber[row]! }),
  };
}

/** Rows of which only the id is read ahead: units, sites and references. */
export function openIdRows(sections: readonly Section[], kind: SectionKind): RowTable {
  return openRows(sections, kind, (text, start, end, where) => {
    const tab = text.indexOf('\t', start);
    if (tab === -1 || tab >= end || tab === start) {
      throw new RecordError(where(), 'id', 'is empty or the only field; the line is cut off');
    }
    return text.slice(start, tab);
  });
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

/** Reads what every settlement needs: id, kind, unit, point and population; names wait. */
export function openSettlementTable(sections: readonly Section[]): SettlementTable {
  const kinds: SettlementKind[] = [];
  const units: PlaceId[] = [];
  const lat: number[] = [];
  const lon: number[] = [];
  const population: number[] = [];
  const knownKinds = new Map<string, SettlementKind>(SETTLEMENT_KINDS.map((kind) => [kind, kind]));
  const tabs = new Int32Array(8);
  let lastUnit = '';

  const rows = openRows(sections, 'settlements', (text, start, end, where) => {
    let at = start;
    for (let i = 0; i < tabs.length; i += 1) {
      const tab = text.indexOf('\t', at);
      if (tab === -1 || tab >= end) {
        throw new RecordError(where(), null, `has only ${i + 1} fields; the line is cut off`);
      }
      tabs[i] = tab;
      at = tab + 1;
    }
    const field = (i: number): string => text.slice(tabs[i - 1]! + 1, tabs[i]);
    const number = (i: number, column: string, limit: number): number => {
      if (tabs[i - 1]! + 1 === tabs[i]) return Number.NaN;
      const value = Number(field(i));
      if (!(Math.abs(value) <= limit)) {
        const bounds = `a number from -${limit} to ${limit}`;
        throw new RecordError(
          where(),
          column,
          `is "${field(i).slice(0, 60)}"; it must be ${bounds}`,
        );
      }
      return value;
    };
    const kind = knownKinds.get(field(1));
    if (kind === undefined) {
      const words = SETTLEMENT_KINDS.join(', ');
      throw new RecordError(where(), 'kind', `is "${field(1).slice(0, 60)}"; use ${words}`);
    }
    if (tabs[0] === start) throw new RecordError(where(), 'id', 'is empty; it must have a value');
    // Neighbouring rows mostly share their unit: keeping one string saves memory and look-ups.
    if (!text.startsWith(lastUnit, tabs[1]! + 1) || tabs[2]! - tabs[1]! - 1 !== lastUnit.length) {
      lastUnit = field(2);
    }
    const latitude = number(3, 'lat', 90);
    const longitude = number(4, 'lon', 180);
    if (Number.isNaN(latitude) !== Number.isNaN(longitude)) {
      throw new RecordError(where(), 'lat', 'needs lat and lon together, or neither');
    }
    kinds.push(kind);
    units.push(lastUnit);
    lat.push(latitude);
    lon.push(longitude);
    population.push(number(7, 'population', 1e9));
    return text.slice(start, tabs[0]);
  });
  return {
    rows,
    kind: kinds,
    unit: units,
    lat: Float64Array.from(lat),
    lon: Float64Array.from(lon),
    population: Float64Array.from(population),
  };
}
