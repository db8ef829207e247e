/** What every gazetteer answers, over settlements that are stored in one way or another. */
import type { Gazetteer, NameVisitor, SettlementColumns } from './gazetteer.ts';
import { openNear } from './near.ts';
import type {
  CountryCode,
  DisplayNames,
  Place,
  PlaceId,
  Settlement,
  SettlementKind,
  Site,
} from './settlement.ts';
import { NO_CHAIN, type UnitTable } from './units.ts';

/** So many records are kept for those who ask again; walking through all must not fill the memory. */
const KEPT_RECORDS = 4096;

/** Settlements as they are stored, by row of `columns`. A row that is not there throws a RangeError. */
export interface StoredSettlements {
  readonly columns: SettlementColumns;
  idOf(row: number): PlaceId;
  /** Undefined for an id of no settlement. */
  rowOf(id: PlaceId): number | undefined;
  kindOf(row: number): SettlementKind;
  /** The smallest unit that holds the settlement. */
  unitOf(row: number): PlaceId | null;
  displayNames(row: number): DisplayNames;
  eachName(row: number, visit: NameVisitor): void;
  record(row: number): Settlement;
}

export interface StoredSites {
  readonly count: number;
  all(): ReadonlyMap<PlaceId, Site>;
}

/** Makes the lookup of rows by a name they bear today; `order` gives all rows, the most important first. */
export type OpenNamesakes = (order: () => Uint32Array) => (name: string) => readonly number[];

/** All rows, the most important first, equal ones in the order of the rows. */
function ranked(importance: Float32Array): Uint32Array {
  // Importance and row in one number: typed arrays of plain numbers sort without a call each.
  const rows = importance.length;
  const keys = Float64Array.from(importance, (value, row) => row - Math.round(value * 1e6) * rows);
  return Uint32Array.from(keys.sort(), (key) => ((key % rows) + rows) % rows);
}

/** KATOTTG codes begin with UA; every other id of a settlement is of Russia. */
export function countryOf(id: PlaceId, unit: PlaceId | null, units: UnitTable): CountryCode {
  const country = unit === null ? null : units.above(unit, 'country');
  return country ?? (id.startsWith('UA') ? 'UA' : 'RU');
}

export function gazetteerOf(
  stored: StoredSettlements,
  units: UnitTable,
  sites: StoredSites,
  openNamesakes: OpenNamesakes,
): Gazetteer {
  const { columns } = stored;
  const records = new Map<number, Settlement>();
  const shown = new Map<number, DisplayNames>();
  let ranks: Uint32Array | null = null;
  const byImportance = (): Uint32Array => {
    ranks ??= ranked(columns.importance);
    return ranks;
  };
  const near = openNear(columns, byImportance);
  const namesakes = openNamesakes(byImportance);

  function checkRow(row: number): void {
    if (!(row >= 0 && row < columns.length)) {
      throw new RangeError(`There is no row ${row} of ${columns.length}`);
    }
  }

  function displayNames(row: number): DisplayNames {
    const known = shown.get(row);
    if (known !== undefined) return known;
    checkRow(row);
    const names = stored.displayNames(row);
    shown.set(row, names);
    return names;
  }

  function settlement(row: number): Settlement {
    const known = records.get(row);
    if (known !== undefined) return known;
    const record = stored.record(row);
    if (records.size >= KEPT_RECORDS) records.clear();
    records.set(row, record);
    return record;
  }

  return {
    size: columns.length + units.ids.length + sites.count,
    columns,
    settlementAt(row) {
      checkRow(row);
      return settlement(row);
    },
    byId(id) {
      const row = stored.rowOf(id);
      return row === undefined ? (units.byId(id) ?? sites.all().get(id)) : settlement(row);
    },
    idOf(row) {
      checkRow(row);
      return stored.idOf(row);
    },
    rowOf: stored.rowOf,
    displayNames,
    eachName(row, visit) {
      checkRow(row);
      stored.eachName(row, visit);
    },
    kindOf: stored.kindOf,
    unitOf: stored.unitOf,
    namesakes: (name) => namesakes(name).map(settlement),
    within: near.within,
    nearest: (lat, lon, count, maxKm) => near.nearest(lat, lon, count, maxKm).map(settlement),
    unitAbove: units.above,
    units: (place: Place) =>
      place.type === 'unit' && place.unit === null ? NO_CHAIN : units.chainFrom(place.unit),
    allUnits: (kind) =>
      units.ids.flatMap((id) =>
        kind === undefined || units.kindOf(id) === kind ? [units.byId(id)!] : [],
      ),
    allSites: () => [...sites.all().values()],
    settlementsOf(unit) {
      const below = units.below(unit);
      const rows = byImportance().filter((row) => below.has(stored.unitOf(row) ?? ''));
      return Array.from(rows, settlement);
    },
    nameIn: (place, language) => place.display[language],
  };
}

/** Makes now what the first questions of each kind would make, with a pause before each. */
export async function makeReady(
  gazetteer: Gazetteer,
  pause: () => Promise<void>,
): Promise<Gazetteer> {
  await pause();
  gazetteer.within([0, 0, 0, 0], 0);
  await pause();
  gazetteer.nearest(0, 0, 1, 1);
  return gazetteer;
}
