/** Russia's settlements: of the twelve oblasts with and without a point, and the towns beyond. */

import { fold, stripStress } from '../../names/index.ts';
import type { ReferenceRow, SettlementRow } from '../../records.ts';
import { metresBetween } from '../geometry.ts';
import { push } from '../grouped.ts';
import type { GeonamesTown, RussianNameRow, RussianSettlementRow } from '../readers/russia.ts';
import { mendLookalikes } from './alphabets.ts';
import { countDropped, type Dropped, faultOf } from './name-pool.ts';
import { russianOfTown } from './russian-from-latin.ts';
import {
  accuracyOf,
  displayOf,
  furtherNames,
  hundredths,
  kindOf,
  pointSource,
} from './russian-rows.ts';
import { townsOnce } from './russian-towns-once.ts';
import type { RussianUnits } from './russian-units.ts';
import { slug, slugOfLatin } from './slug.ts';

export interface RussiaResult {
  readonly settlements: { readonly file: string; readonly row: SettlementRow }[];
  readonly references: { readonly file: string; readonly row: ReferenceRow }[];
}

interface Draft {
  readonly file: string;
  /** Everything of the id but what tells namesakes apart. */
  readonly stem: string;
  readonly own: string;
  readonly geonames: string;
  readonly row: Omit<SettlementRow, 'id'>;
}

/** Places known by name and district only, by oblast and key; those that are not names are counted. */
function namesWithoutPoint(
  named: readonly RussianNameRow[],
  units: RussianUnits,
  dropped: Dropped,
): Map<string, RussianNameRow[]> {
  const pointless = new Map<string, RussianNameRow[]>();
  for (const row of named) {
    const name = mendLookalikes(stripStress(row.nameRu));
    const fault = faultOf(name);
    if (fault !== null) {
      countDropped(dropped, `Russian ${fault}`);
      continue;
    }
    const key = `${units.oblastOf(row.oblast).iso}/${fold(name)}`;
    push(pointless, key, { ...row, nameRu: name });
  }
  return pointless;
}

/** What the located rows leave for the others to be compared with. */
interface Known {
  /** Rows of a name in a district, as `unit/key`: all of them, and those without an OKTMO code. */
  readonly inDistrict: Map<string, { all: number; withoutCode: number }>;
  /** Points with the slugs of their names, by oblast. */
  readonly byOblast: Map<string, { lat: number; lon: number; slug: string }[]>;
}

function locatedDrafts(
  located: readonly RussianSettlementRow[],
  units: RussianUnits,
  known: Known,
  dropped: Dropped,
): Draft[] {
  const drafts: Draft[] = [];
  for (const row of townsOnce(located, dropped)) {
    if (row.nameRu !== '' && !/\p{Script=Cyrillic}/u.test(row.nameRu)) {
      countDropped(dropped, 'Russian row whose name is a note in Latin letters');
      continue;
    }
    const oblast = units.oblastOf(row.oblast);
    const unit = units.districtOf(row.oblast, row.district);
    const hasName = row.nameRu !== '';
    const russian = hasName
      ? mendLookalikes(stripStress(row.nameRu))
      : russianOfTown(row.nameEn).text;
    const latin = hasName ? slug(russian) : slugOfLatin(row.nameEn);
    remember(known, row, { oblast: oblast.iso, unit, russian, latin });
    const source = !hasName || row.nameRuKind === 'derived' ? null : pointSource(row.source);
    drafts.push({
      file: oblast.iso,
      stem: `${units.pathOf(unit)}/${latin}`,
      own: row.oktmo || `${hundredths(row.lat)}-${hundredths(row.lon)}`,
      geonames: row.geonames,
      row: {
        kind: kindOf(row.type),
        unit,
        point: {
          lat: row.lat,
          lon: row.lon,
          source: pointSource(row.source),
          accuracyM: accuracyOf(row.source),
        },
        population: row.population,
        display: displayOf(
          russian,
          source,
          row.nameEn === '' ? null : { text: row.nameEn, source: 'geonames-ru' },
        ),
        more: furtherNames(russian, row.nameEn),
        note: null,
      },
    });
  }
  return drafts;
}

function remember(
  { inDistrict, byOblast }: Known,
  row: RussianSettlementRow,
  place: { oblast: string; unit: string; russian: string; latin: string },
): void {
  const key = `${place.unit}/${fold(place.russian)}`;
  const count = inDistrict.get(key) ?? { all: 0, withoutCode: 0 };
  count.all++;
  if (row.oktmo === '') count.withoutCode++;
  inDistrict.set(key, count);
  const near = byOblast.get(place.oblast) ?? [];
  near.push({ lat: row.lat, lon: row.lon, slug: place.latin });
  if (row.nameEn !== '') near.push({ lat: row.lat, lon: row.lon, slug: slugOfLatin(row.nameEn) });
  byOblast.set(place.oblast, near);
}

/** Towns beyond the located rows; one that has a name without a point takes it out of `pointless`. */
function townDrafts(
  towns: readonly GeonamesTown[],
  units: RussianUnits,
  { byOblast }: Known,
  pointless: Map<string, RussianNameRow[]>,
  dropped: Dropped,
): Draft[] {
  const drafts: Draft[] = [];
  for (const town of towns) {
    const oblast = units.oblastOfGeonames(town.admin1);
    const key = slugOfLatin(town.name);
    const twin = byOblast.get(oblast.iso)?.find((other) => {
      const metres = metresBetween(town.lat, town.lon, other.lat, other.lon);
      return metres < 1_500 || (metres < 8_000 && other.slug === key);
    });
    if (twin) {
      countDropped(dropped, 'town of GeoNames that the twelve oblasts already have');
      continue;
    }
    if (!units.mayHold(oblast, town.lat, town.lon)) {
      countDropped(dropped, 'town of GeoNames that lies outside the oblast it names');
      continue;
    }
    const unit = units.districtAt(oblast, town.lat, town.lon);
    const { text: guess, known } = russianOfTown(town.name);
    const attestedKey = `${oblast.iso}/${fold(guess)}`;
    const matches = pointless.get(attestedKey) ?? [];
    const match = matches.length === 1 ? matches[0]! : null;
    if (match) pointless.delete(attestedKey);
    drafts.push({
      file: units.isNear(oblast) ? oblast.iso : 'RU-towns',
      stem: `${units.pathOf(unit)}/${key}`,
      own: `${hundredths(town.lat)}-${hundredths(town.lon)}`,
      geonames: '',
      row: {
        kind: 'city',
        unit,
        point: { lat: town.lat, lon: town.lon, source: 'geonames-cities-ru', accuracyM: 2_000 },
        population: null,
        display: displayOf(
          match?.nameRu ?? guess,
          match ? sourceOfName(match) : known ? 'editors' : null,
          { text: town.name, source: 'geonames-cities-ru' },
        ),
        more: [],
        note: null,
      },
    });
  }
  return drafts;
}

function pointlessDrafts(
  pointless: ReadonlyMap<string, readonly RussianNameRow[]>,
  units: RussianUnits,
  known: Known,
  dropped: Dropped,
): Draft[] {
  const drafts: Draft[] = [];
  const rows = [...pointless.values()].flat();
  const keyOf = (row: RussianNameRow): string =>
    `${units.districtOf(row.oblast, row.district)}/${fold(row.nameRu)}`;
  const bearers = new Map<string, number>();
  for (const row of rows) bearers.set(keyOf(row), (bearers.get(keyOf(row)) ?? 0) + 1);
  for (const row of rows) {
    const unit = units.districtOf(row.oblast, row.district);
    const located = known.inDistrict.get(keyOf(row));
    // One of the name on each side, and no code that tells them apart: one place.
    const isSame = located?.withoutCode === 1 && bearers.get(keyOf(row)) === 1;
    if (located && (row.oktmo === '' || isSame)) {
      countDropped(
        dropped,
        'Russian name without a point that a located place of the district has',
      );
      continue;
    }
    drafts.push({
      file: units.oblastOf(row.oblast).iso,
      stem: `${units.pathOf(unit)}/${slug(row.nameRu)}`,
      own: row.oktmo || 'no-point',
      geonames: '',
      row: {
        kind: kindOf(row.type),
        unit,
        point: null,
        population: null,
        display: displayOf(row.nameRu, sourceOfName(row), null),
        more: [],
        note: 'place not known: no source has a usable point',
      },
    });
  }
  return drafts;
}

/**
 * Builds all of Russia. A place of a district that shares its name with another there bears its
 * OKTMO code in its id, or its point in hundredths of a degree where it has none, so that no id
 * depends on the order of rows.
 */
export function buildRussia(
  located: readonly RussianSettlementRow[],
  named: readonly RussianNameRow[],
  towns: readonly GeonamesTown[],
  units: RussianUnits,
  dropped: Dropped,
): RussiaResult {
  const known: Known = { inDistrict: new Map(), byOblast: new Map() };
  const pointless = namesWithoutPoint(named, units, dropped);
  const drafts = [
    ...locatedDrafts(located, units, known, dropped),
    ...townDrafts(towns, units, known, pointless, dropped),
  ];
  // After the towns: they take names out of `pointless`.
  drafts.push(...pointlessDrafts(pointless, units, known, dropped));
  return withIds(drafts, dropped);
}

const sourceOfName = (row: RussianNameRow): string => (row.oktmo === '' ? 'geonames-ru' : 'oktmo');

function withIds(drafts: readonly Draft[], dropped: Dropped): RussiaResult {
  const bearers = new Map<string, number>();
  for (const { stem, geonames } of drafts) {
    if (geonames === '') bearers.set(stem, (bearers.get(stem) ?? 0) + 1);
  }
  const seen = new Set<string>();
  const result: RussiaResult = { settlements: [], references: [] };
  for (const draft of drafts) {
    const { stem, own, geonames, file } = draft;
    const id = geonames
      ? `gn:${geonames}`
      : bearers.get(stem) === 1
        ? `ru:${stem}`
        : `ru:${stem}@${own}`;
    if (seen.has(id)) {
      countDropped(
        dropped,
        'Russian row that repeats another (same name, district and code or point)',
      );
      continue;
    }
    seen.add(id);
    result.settlements.push({ file, row: { ...draft.row, id } });
    if (geonames) result.references.push({ file, row: { id, geonames } });
  }
  return result;
}
