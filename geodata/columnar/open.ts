/** Opens the packed gazetteer: columns at once, names, ids and records when asked. */
import type { Gazetteer, SettlementColumns } from '../gazetteer.ts';
import { CENTRES, importanceOf } from '../importance.ts';
import { countryOf, gazetteerOf, makeReady, type StoredSettlements } from '../lookups.ts';
import type { PlaceId, Point, Settlement, Site, Unit, UnitKind } from '../settlement.ts';
import { openUnits, UNIT_KINDS } from '../units.ts';
import { damaged, openPackedFile, type PackedFile } from './container.ts';
import {
  CENTRE_BITS,
  CENTRE_SHIFT,
  HAS_ODD_NAMES,
  HAS_POPULATION,
  KIND_BITS,
  TRAIT_KINDS,
} from './format.ts';
import { openIds } from './ids.ts';
import { openNames } from './names.ts';
import { openPackedNamesakes } from './namesakes.ts';
import { readPlanes, readVarints, unfold, viewPlanes } from './numbers.ts';
import { readPoints } from './points.ts';

/** What the points of some rows share. */
interface Spot {
  /** Null where there is no point. */
  readonly source: string | null;
  readonly accuracyM: number;
  readonly note: string | null;
}

function readSpots(packed: PackedFile): Spot[] {
  return packed.lines('spots').map((line) => {
    const [source, accuracy, note] = line.split('\t');
    return { source: source || null, accuracyM: Number(accuracy), note: note || null };
  });
}

/** Steps from one number to the next, made the numbers themselves in place. */
function summed(steps: Uint32Array): Uint32Array {
  let number = 0;
  for (let i = 0; i < steps.length; i += 1) {
    number += unfold(steps[i]!);
    steps[i] = number;
  }
  return steps;
}

/** The unit of each row, from the runs of rows of one unit. */
function readRuns(packed: PackedFile, rows: number): Uint16Array {
  const units = summed(readVarints(packed.bytes('run-unit')));
  const lengths = readVarints(packed.bytes('run-length'));
  const unitOfRow = new Uint16Array(rows);
  let row = 0;
  units.forEach((unit, run) => {
    unitOfRow.fill(unit, row, row + lengths[run]!);
    row += lengths[run]!;
  });
  if (row !== rows) throw damaged(packed.file, 'its rows do not fit its units');
  return unitOfRow;
}

/** What is only made when it is first asked. */
function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/**
 * Opens the bytes of a packed gazetteer.
 *
 * @param file the name that errors call it by
 * @throws RecordError where the bytes are no packed gazetteer, of another version, cut off or changed.
 */
export function openPackedGazetteer(bytes: Uint8Array, file: string): Gazetteer {
  const packed = openPackedFile(bytes, file);
  try {
    return opened(packed);
  } catch (error) {
    if (error instanceof RangeError)
      throw damaged(file, `its columns do not fit: ${error.message}`);
    throw error;
  }
}

/** Opens it with a pause before what the first questions need; the index of points is ready, too. */
export async function openPackedInSteps(
  bytes: Uint8Array,
  file: string,
  pause: () => Promise<void>,
): Promise<Gazetteer> {
  const gazetteer = openPackedGazetteer(bytes, file);
  await pause();
  if (gazetteer.columns.length > 0) gazetteer.displayNames(0);
  return makeReady(gazetteer, pause);
}

function centreOf(trait: number): number {
  return (trait >> CENTRE_SHIFT) & CENTRE_BITS;
}

function weigh(trait: number, population: number | null): number {
  const centre = CENTRES[centreOf(trait)] ?? null;
  return importanceOf(TRAIT_KINDS[trait & KIND_BITS] ?? 'village', population, centre);
}

// The loops over all rows stand in small functions of their own: they run once, and an engine makes
// a small function fast sooner than a large one.

/** Whether each row has a point: 0 or 1. */
function readHasPoint(spots: readonly Spot[], spotOf: Uint8Array | Uint32Array): Uint8Array {
  const isPoint = Uint8Array.from(spots, ({ source }) => (source === null ? 0 : 1));
  const hasPoint = new Uint8Array(spotOf.length);
  for (let row = 0; row < hasPoint.length; row += 1) hasPoint[row] = isPoint[spotOf[row]!]!;
  return hasPoint;
}

/** Importance by row, and the populations that are known. */
function readWeights(traits: Uint8Array, populations: Uint32Array) {
  // Where the population is not known, the traits alone tell the importance.
  const ofTraits = Float32Array.from({ length: 256 }, (_, trait) => weigh(trait, null));
  const importance = new Float32Array(traits.length);
  const populationOf = new Map<number, number>();
  for (let row = 0; row < importance.length; row += 1) importance[row] = ofTraits[traits[row]!]!;
  let known = 0;
  for (let row = 0; known < populations.length && row < traits.length; row += 1) {
    if ((traits[row]! & HAS_POPULATION) === 0) continue;
    const population = populations[known]!;
    known += 1;
    populationOf.set(row, population);
    importance[row] = weigh(traits[row]!, population);
  }
  return { importance, populationOf };
}

function opened(packed: PackedFile): Gazetteer {
  const counts = readVarints(packed.bytes('counts'));
  const [unitCount = 0, length = 0, siteCount = 0, ukrainian = 0, russian = 0] = counts;
  const rowCount = length + siteCount;
  const names = once(() => openNames(packed, unitCount + rowCount, ukrainian + russian, ukrainian));
  const parentOf = summed(readPlanes(packed.bytes('unit-parent'), unitCount));
  const unitOfRow = readRuns(packed, rowCount);
  const ids = openIds(packed, {
    ...{ units: unitCount, rows: rowCount, unitOfRow },
    russian: (entry) => names().text(entry, 1),
  });
  const countries = packed.lines('countries');
  const unitIdOf = (number: number): PlaceId | null => ids.units[number - 1] ?? null;
  const kinds = Array.from(packed.bytes('unit-kind'), (kind): UnitKind => UNIT_KINDS[kind]!);
  const units = openUnits({
    ids: ids.units,
    kinds,
    parents: Array.from(parentOf, (parent) => unitIdOf(parent) ?? ''),
    record: (index): Unit => ({
      type: 'unit',
      id: ids.units[index]!,
      kind: kinds[index]!,
      country: countries[index]!,
      unit: unitIdOf(parentOf[index]!),
      display: names().displayNames(index),
      names: names().names(index),
    }),
  });

  const spots = readSpots(packed);
  const spotOf = viewPlanes(packed.bytes('row-spot'), rowCount);
  const hasPoint = readHasPoint(spots, spotOf);
  const sections = { lat: packed.bytes('lat'), lon: packed.bytes('lon') };
  const { lat, lon } = readPoints(sections, unitOfRow, hasPoint);
  const traits = packed.bytes('traits');
  if (traits.length !== rowCount) throw damaged(packed.file, 'its rows do not fit');
  const populations = readVarints(packed.bytes('population'));
  const { importance, populationOf } = readWeights(traits.subarray(0, length), populations);

  let allIds: PlaceId[] | null = null;
  const columns: SettlementColumns = {
    length,
    get ids() {
      allIds ??= Array.from({ length }, (_, row) => ids.ofRow(row));
      return allIds;
    },
    lat: lat.subarray(0, length),
    lon: lon.subarray(0, length),
    importance,
    centre: traits.subarray(0, length).map(centreOf),
  };
  const point = (row: number): Point | null => {
    const { source, accuracyM } = spots[spotOf[row]!]!;
    return source === null ? null : { lat: lat[row]!, lon: lon[row]!, accuracyM, source };
  };
  const unitOf = (row: number): PlaceId | null => unitIdOf(unitOfRow[row]!);
  const kindOf = (row: number) => TRAIT_KINDS[traits[row]! & KIND_BITS]!;

  const stored: StoredSettlements = {
    ...{ columns, kindOf, unitOf, idOf: ids.ofRow },
    rowOf(id) {
      // The rows are sorted by id: the few ids on the way are made, no table of all.
      let [from, to] = [0, length];
      while (from < to) {
        const middle = (from + to) >> 1;
        if (ids.ofRow(middle) < id) from = middle + 1;
        else to = middle;
      }
      return from < length && ids.ofRow(from) === id ? from : undefined;
    },
    displayNames: (row) => names().displayNames(unitCount + row),
    eachName: (row, visit) => names().eachName(unitCount + row, visit),
    record(row): Settlement {
      const id = ids.ofRow(row);
      const country = countryOf(id, unitOf(row), units);
      return {
        ...{ type: 'settlement', id, kind: kindOf(row), country, unit: unitOf(row) },
        point: point(row),
        population: populationOf.get(row) ?? null,
        note: spots[spotOf[row]!]!.note,
        display: names().displayNames(unitCount + row),
        names: names().names(unitCount + row),
      };
    },
  };

  const readSites = (): ReadonlyMap<PlaceId, Site> => {
    const sites = new Map<PlaceId, Site>();
    for (let row = length; row < rowCount; row += 1) {
      const id = ids.ofRow(row);
      const at = point(row);
      if (at === null) throw damaged(packed.file, `the site "${id}" has no point`);
      sites.set(id, {
        ...{ type: 'site', kind: 'site', id, country: countries[unitCount + row - length]! },
        ...{ unit: unitOf(row), point: at },
        display: names().displayNames(unitCount + row),
        names: names().names(unitCount + row),
      });
    }
    return sites;
  };
  const sites = { count: siteCount, all: once(readSites) };
  const isOdd = (row: number): boolean => (traits[row]! & HAS_ODD_NAMES) !== 0;
  return gazetteerOf(stored, units, sites, (order) =>
    openPackedNamesakes(names, { count: length, firstEntry: unitCount, isOdd }, order),
  );
}
