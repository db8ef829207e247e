/** Packs an opened gazetteer into the file whose format `columnar/format.ts` tells. */
import {
  CENTRE_SHIFT,
  DEGREE_STEPS,
  HAS_ODD_NAMES,
  HAS_POPULATION,
  TRAIT_KINDS,
} from '../../columnar/format.ts';
import { Expectation } from '../../columnar/points.ts';
import { skeletonHash } from '../../columnar/skeleton-hash.ts';
import type { Gazetteer } from '../../gazetteer.ts';
import { fold as foldName } from '../../names/fold.ts';
import type { Language, Place, Settlement, Site, Unit } from '../../settlement.ts';
import { isCyrillic, latinKey, romanisedKeys } from '../../spellings.ts';
import { UNIT_KINDS } from '../../units.ts';
import { bytesOf, fold, lines, packedFile, planes, steps, varints } from './bytes.ts';
import { packIds } from './ids.ts';
import { packNames } from './names.ts';

type Row = Settlement | Site;

function byId<Item extends Place>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The skeletons of what a name is found by, itself and its romanisations: most are many places'. */
const skeletons = {
  uk: new Map<string, Set<number>>(),
  ru: new Map<string, Set<number>>(),
  en: new Map<string, Set<number>>(),
};

function skeletonsOf(text: string, language: Language): ReadonlySet<number> {
  const known = skeletons[language].get(text);
  if (known !== undefined) return known;
  const keys = isCyrillic(text)
    ? [foldName(text), ...romanisedKeys(text, language)]
    : [latinKey(text)];
  const made = new Set(keys.map(skeletonHash));
  skeletons[language].set(text, made);
  return made;
}

/** Whether a key that the place is found by today has another skeleton than its head name. */
function hasOddNames(place: Settlement): boolean {
  const head = skeletonHash(place.display[place.country === 'RU' ? 'ru' : 'uk']);
  return place.names.some(({ text, language, kind }) => {
    if (kind !== 'official' && kind !== 'exonym') return false;
    const own = skeletonsOf(text, language);
    return own.size > 1 || !own.has(head);
  });
}

function traitsOf(place: Row, centre: number): number {
  if (place.type === 'site') return 0;
  return (
    TRAIT_KINDS.indexOf(place.kind) |
    (centre << CENTRE_SHIFT) |
    (place.population === null ? 0 : HAS_POPULATION) |
    (hasOddNames(place) ? HAS_ODD_NAMES : 0)
  );
}

function spotOf(place: Row): string {
  const note = place.type === 'settlement' ? (place.note ?? '') : '';
  const { source, accuracyM } = place.point ?? { source: '', accuracyM: 0 };
  return [source, accuracyM, note].join('\t');
}

function packDegrees(rows: readonly Row[], unitOf: readonly number[], axis: 'lat' | 'lon') {
  const expected = new Expectation();
  const found = rows.flatMap(({ point }, row) => {
    if (point === null) return [];
    const value = Math.round(point[axis] * DEGREE_STEPS);
    const step = value - expected.next(unitOf[row]!);
    expected.met(value);
    return [fold(step)];
  });
  return planes(found);
}

/** Stretches of one number, as rows of one unit stand together. */
function runsOf(numbers: readonly number[]): { readonly unit: number; readonly length: number }[] {
  const starts = numbers.flatMap((unit, row) => (unit === numbers[row - 1] ? [] : [row]));
  return starts.map((row, index) => ({
    unit: numbers[row]!,
    length: (starts[index + 1] ?? numbers.length) - row,
  }));
}

/** Everything of `gazetteer`, with the points rounded to `keptDegrees`. */
export function packGazetteer(gazetteer: Gazetteer): Uint8Array {
  const units: Unit[] = byId(gazetteer.allUnits());
  const { columns } = gazetteer;
  const centreById = new Map(columns.ids.map((id, row) => [id, columns.centre?.[row] ?? 0]));
  const settlements = byId(columns.ids.map((id) => gazetteer.byId(id) as Settlement));
  const sites = byId(gazetteer.allSites());
  const rows: Row[] = [...settlements, ...sites];
  const numberOf = new Map(units.map(({ id }, index) => [id, index + 1]));
  const unitNumber = ({ unit }: Place): number => (unit === null ? 0 : numberOf.get(unit)!);
  const unitOf = rows.map(unitNumber);
  const runs = runsOf(unitOf);
  const names = packNames([...units, ...rows]);

  const spotTexts = rows.map(spotOf);
  const counts = new Map<string, number>();
  for (const spot of spotTexts) counts.set(spot, (counts.get(spot) ?? 0) + 1);
  const spots = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  const spotNumber = new Map(spots.map((spot, index) => [spot, index]));

  return packedFile({
    counts: varints([
      ...[units.length, settlements.length, sites.length],
      ...[names.ukrainianHeads, names.russianHeads],
    ]),
    ...names.sections,
    ...packIds(units, rows),
    'unit-kind': bytesOf(
      units.map(({ kind }) => UNIT_KINDS.indexOf(kind)),
      'kind of a unit',
    ),
    'unit-parent': planes(steps(units.map(unitNumber))),
    traits: bytesOf(
      rows.map((row) => traitsOf(row, centreById.get(row.id) ?? 0)),
      'traits',
    ),
    'run-unit': varints(steps(runs.map(({ unit }) => unit))),
    'run-length': varints(runs.map(({ length }) => length)),
    population: varints(
      settlements.flatMap(({ population }) => (population === null ? [] : [population])),
    ),
    spots: lines(spots),
    'row-spot': planes(spotTexts.map((spot) => spotNumber.get(spot)!)),
    lat: packDegrees(rows, unitOf, 'lat'),
    lon: packDegrees(rows, unitOf, 'lon'),
    countries: lines([...units, ...sites].map(({ country }) => country)),
  });
}
