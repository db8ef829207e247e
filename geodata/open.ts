/**
 * Opens the gazetteer's texts, the files of `geodata/data`, into read-only lookups; settlements become
 * records on demand. The app and the command line open the packed file instead, which is made of these.
 */
import { RecordError } from './cells.ts';
import type { Gazetteer, SettlementColumns } from './gazetteer.ts';
import { countryOf, gazetteerOf, makeReady, type StoredSettlements } from './lookups.ts';
import { openNamesakes } from './namesakes.ts';
import { displayNamesOfLine, eachNameOfLine, placeNames } from './place-names.ts';
import { parseSettlement } from './records.ts';
import { type GazetteerText, readSections } from './sections.ts';
import type { DisplayNames, PlaceId } from './settlement.ts';
import { atOnce, type Steps, withPauses } from './steps.ts';
import { readSettlementTable, type SettlementTable } from './tables.ts';
import { centresAndImportance } from './text-centres.ts';
import { openTextSites, openTextUnits } from './text-units.ts';
import type { UnitTable } from './units.ts';

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

/**
 * Opens the gazetteer.
 *
 * `texts` are files of `geodata/data` in any order, as long as every unit that a row names is among
 * them. Throws a RecordError that names file, line and column for a text that is wrong or cut off;
 * names are read, and their errors thrown, when they are first asked.
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
  return makeReady(await withPauses(opening(texts), pause), pause);
}

function* opening(texts: readonly GazetteerText[]): Steps<Gazetteer> {
  const sections = readSections(texts);
  const units = openTextUnits(sections);
  const sites = openTextSites(sections);
  yield;
  const table = yield* readSettlementTable(sections);
  yield;
  const { rows, kind, unit, lat, lon } = table;
  const rowOf = checkIds(table, units);
  yield;
  const displayNames = (row: number): DisplayNames => displayNamesOfLine(rows.line(row));
  const weights = yield* centresAndImportance(table, units, displayNames);
  yield;
  const { ids } = rows;
  const columns: SettlementColumns = { length: ids.length, ids, lat, lon, ...weights };
  const country = (row: number) => countryOf(ids[row] ?? '', unit[row] || null, units);
  const stored: StoredSettlements = {
    columns,
    idOf: (row) => ids[row]!,
    rowOf: (id) => rowOf.get(id),
    kindOf: (row) => kind[row]!,
    unitOf: (row) => unit[row] || null,
    displayNames,
    eachName: (row, visit) => eachNameOfLine(rows.line(row), country(row), visit),
    record(row) {
      const parsed = parseSettlement(rows.line(row), rows.where(row));
      const { uk, ru, en } = parsed.display;
      return {
        type: 'settlement',
        id: parsed.id,
        kind: parsed.kind,
        country: country(row),
        unit: parsed.unit,
        point: parsed.point,
        population: parsed.population,
        note: parsed.note,
        display: { uk: uk.text, ru: ru.text, en: en.text },
        names: placeNames(parsed, country(row)),
      };
    },
  };
  const storedSites = { count: sites.size, all: () => sites };
  return gazetteerOf(stored, units, storedSites, (order) => openNamesakes(order, stored.eachName));
}
