/** Opens the gazetteer's texts into read-only lookups; settlements become records on demand. */
import { RecordError } from './cells.ts';
import { isHromadaCentre, oblastCentreOf, raionCentre } from './centres.ts';
import type { Gazetteer, NameVisitor, SettlementColumns, UnitChain } from './gazetteer.ts';
import { CENTRES, type CentreOf, importanceOf } from './importance.ts';
import { openNamesakes } from './namesakes.ts';
import { openNear } from './near.ts';
import { displayNamesOfLine, eachNameOfLine, placeNames } from './place-names.ts';
import { parseSettlement, parseSite } from './records.ts';
import { type GazetteerText, readSections, type Section } from './sections.ts';
import type { CountryCode, DisplayNames, Place, PlaceId, Settlement, Site } from './settlement.ts';
import { atOnce, type Steps, withPauses } from './steps.ts';
import { openIdRows, readSettlementTable, type SettlementTable } from './tables.ts';
import { NO_CHAIN, openUnits, type UnitTable } from './units.ts';

/** So many records are kept for those who ask again; walking through all must not fill the memory. */
const KEPT_RECORDS = 4096;

/** So many people make a place a likely centre, whatever kind its source gives it. */
const LARGE_POPULATION = 50_000;

function openSites(sections: readonly Section[]): Map<PlaceId, Site> {
  const rows = openIdRows(sections, 'sites');
  return new Map(
    rows.ids.map((id, index) => {
      const { country, unit, point, display, more } = parseSite(
        rows.line(index),
        rows.where(index),
      );
      const names = placeNames({ display, more }, country);
      const shown = { uk: display.uk.text, ru: display.ru.text, en: display.en.text };
      return [id, { type: 'site', kind: 'site', id, country, unit, point, display: shown, names }];
    }),
  );
}

/** Of which unit each settlement is the centre: null for most. */
function* centresOf(
  table: SettlementTable,
  units: UnitTable,
  displayNames: (row: number) => DisplayNames,
): Steps<(CentreOf | null)[]> {
  const centres: (CentreOf | null)[] = new Array(table.rows.ids.length).fill(null);
  const ofRaion = new Map<PlaceId, number[]>();
  const ofOblast = new Map<PlaceId, number[]>();
  const gather = (groups: Map<PlaceId, number[]>, id: PlaceId, row: number): void => {
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [row]);
    else group.push(row);
  };
  table.rows.ids.forEach((id, row) => {
    const inUkraine = isHromadaCentre(id);
    if (inUkraine) centres[row] = 'hromada';
    const large = table.kind[row] === 'city' || table.population[row]! >= LARGE_POPULATION;
    if (!inUkraine && !large) return;
    const raion = units.above(table.unit[row]!, 'raion');
    const oblast = units.above(table.unit[row]!, 'oblast');
    if (inUkraine && raion !== null) gather(ofRaion, raion, row);
    if (oblast !== null) gather(ofOblast, oblast, row);
  });
  yield;
  for (const [raion, rows] of ofRaion) {
    const name = units.byId(raion)?.display.uk ?? '';
    const index = raionCentre(
      name,
      rows.map((row) => displayNames(row).uk),
    );
    const row = rows[index];
    if (row !== undefined) centres[row] = 'raion';
  }
  yield;
  for (const [oblast, rows] of ofOblast) {
    const named = rows.map((row) => ({ id: table.rows.ids[row]!, names: () => displayNames(row) }));
    for (const index of oblastCentreOf(oblast, named)) centres[rows[index]!] = 'oblast';
  }
  return centres;
}

function importances(table: SettlementTable, centres: readonly (CentreOf | null)[]): Float32Array {
  const importance = new Float32Array(centres.length);
  for (let row = 0; row < importance.length; row += 1) {
    const population = table.population[row]!;
    const known = Number.isNaN(population) ? null : population;
    importance[row] = importanceOf(table.kind[row]!, known, centres[row] ?? null);
  }
  return importance;
}

/** All rows, the most important first, equal ones in the order of the text. */
function ranked(importance: Float32Array): Uint32Array {
  // Importance and row in one number: typed arrays of plain numbers sort without a call each.
  const rows = importance.length;
  const keys = Float64Array.from(importance, (value, row) => row - Math.round(value * 1e6) * rows);
  return Uint32Array.from(keys.sort(), (key) => ((key % rows) + rows) % rows);
}

function checkIds(table: SettlementTable, units: UnitTable): Map<PlaceId, number> {
  const rowOf = new Map<PlaceId, number>();
  let known = '';
  table.rows.ids.forEach((id, row) => {
    rowOf.set(id, row);
    if (rowOf.size !== row + 1) {
      throw new RecordError(table.rows.where(row), 'id', `"${id}" stands twice`);
    }
    const unit = table.unit[row]!;
    if (unit !== known && unit !== '' && !units.has(unit)) {
      throw new RecordError(table.rows.where(row), 'unit', `"${unit}" is no unit of these texts`);
    }
    known = unit;
  });
  return rowOf;
}

/** KATOTTG codes begin with UA; every other id of a settlement is of Russia. */
function countryOf(id: PlaceId, chain: UnitChain): CountryCode {
  return chain.country?.id ?? (id.startsWith('UA') ? 'UA' : 'RU');
}

/**
 * Opens the gazetteer.
 *
 * `texts` are packed texts or files of `geodata/data` in any mixture and order, as long as every
 * unit that a row names is among them. Throws a RecordError that names file, line and column for a
 * text that is wrong or cut off; names are read, and their errors thrown, when they are first asked.
 */
export function openGazetteer(texts: readonly GazetteerText[]): Gazetteer {
  return atOnce(opening(texts));
}

/**
 * Opens the gazetteer as `openGazetteer` does, and waits for `pause` after each few dozen
 * milliseconds of work. The index of points is ready, too. Rejects where `openGazetteer` throws.
 */
export async function openGazetteerInSteps(
  texts: readonly GazetteerText[],
  pause: () => Promise<void>,
): Promise<Gazetteer> {
  const gazetteer = await withPauses(opening(texts), pause);
  // The first question of each kind makes what answers it: the order of importance, then the index.
  await pause();
  gazetteer.within([0, 0, 0, 0], 0);
  await pause();
  gazetteer.nearest(0, 0, 1, 1);
  return gazetteer;
}

function* opening(texts: readonly GazetteerText[]): Steps<Gazetteer> {
  const sections = readSections(texts);
  const units = openUnits(sections);
  const sites = openSites(sections);
  yield;
  const table = yield* readSettlementTable(sections);
  yield;
  const { ids } = table.rows;
  const rowOf = checkIds(table, units);
  yield;
  const shown: (DisplayNames | undefined)[] = new Array(ids.length);
  const records = new Map<number, Settlement>();

  function displayNames(row: number): DisplayNames {
    const known = shown[row];
    if (known !== undefined) return known;
    if (ids[row] === undefined) throw new RangeError(`There is no row ${row} of ${ids.length}`);
    const names = displayNamesOfLine(table.rows.line(row));
    shown[row] = names;
    return names;
  }

  const centres = yield* centresOf(table, units, displayNames);
  yield;
  const columns: SettlementColumns = {
    length: ids.length,
    ids,
    lat: table.lat,
    lon: table.lon,
    importance: importances(table, centres),
    centre: Uint8Array.from(centres, (centre) => CENTRES.indexOf(centre)),
  };
  let ranks: Uint32Array | null = null;
  const byImportance = (): Uint32Array => {
    ranks ??= ranked(columns.importance);
    return ranks;
  };
  const near = openNear(columns, byImportance);

  function eachName(row: number, visit: NameVisitor): void {
    const country = countryOf(ids[row] ?? '', units.chainFrom(table.unit[row] || null));
    eachNameOfLine(table.rows.line(row), country, visit);
  }

  function settlement(row: number): Settlement {
    const known = records.get(row);
    if (known !== undefined) return known;
    const parsed = parseSettlement(table.rows.line(row), table.rows.where(row));
    const { id, kind, unit, point, population, note } = parsed;
    const country = countryOf(id, units.chainFrom(unit));
    const display = displayNames(row);
    const names = placeNames(parsed, country);
    const record: Settlement = {
      type: 'settlement',
      ...{ id, kind, country, unit, point, population, note, display, names },
    };
    if (records.size >= KEPT_RECORDS) records.clear();
    records.set(row, record);
    return record;
  }

  const namesakes = openNamesakes(byImportance, eachName);

  return {
    size: ids.length + units.ids.length + sites.size,
    columns,
    byId(id) {
      const row = rowOf.get(id);
      return row === undefined ? (units.byId(id) ?? sites.get(id)) : settlement(row);
    },
    displayNames,
    eachName,
    namesakes: (name) => namesakes(name).map(settlement),
    within: near.within,
    nearest: (lat, lon, count, maxKm) => near.nearest(lat, lon, count, maxKm).map(settlement),
    units: (place: Place) =>
      place.type === 'unit' && place.unit === null ? NO_CHAIN : units.chainFrom(place.unit),
    allUnits: (kind) =>
      units.ids.flatMap((id) =>
        kind === undefined || units.kindOf(id) === kind ? [units.byId(id)!] : [],
      ),
    allSites: () => [...sites.values()],
    settlementsOf(unit) {
      const below = units.below(unit);
      const rows = byImportance().filter((row) => below.has(table.unit[row]!));
      return Array.from(rows, settlement);
    },
    nameIn: (place, language) => place.display[language],
  };
}
