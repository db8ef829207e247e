/** Russia's settlements: of the twelve oblasts with and without a point, and the towns beyond. */

import { fold, stripStress, transliterate, ukrainianForm } from '../../names/index.ts';
import type { DisplayName, ReferenceRow, SettlementRow } from '../../records.ts';
import type { PlaceName, SettlementKind } from '../../settlement.ts';
import { metresBetween } from '../geometry.ts';
import { push } from '../grouped.ts';
import type { GeonamesTown, RussianNameRow, RussianSettlementRow } from '../readers/russia.ts';
import { mendLookalikes } from './alphabets.ts';
import { countDropped, type Dropped, faultOf } from './name-pool.ts';
import { derived } from './names.ts';
import { russianOfTown } from './russian-from-latin.ts';
import { townsOnce } from './russian-towns-once.ts';
import type { RussianUnits } from './russian-units.ts';
import { slug, slugOfLatin } from './slug.ts';

export interface RussiaResult {
  readonly settlements: { readonly file: string; readonly row: SettlementRow }[];
  readonly references: { readonly file: string; readonly row: ReferenceRow }[];
}

/** By the first word of the source's type; all without one are villages. */
const KINDS: ReadonlyMap<string, SettlementKind> = new Map([
  ['г', 'city'],
  ['город', 'city'],
  ['city', 'city'],
  ['town', 'city'],
  ['пгт', 'urban-settlement'],
  ['рп', 'urban-settlement'],
  ['рабочий', 'urban-settlement'],
  ['п', 'rural-settlement'],
  ['посёлок', 'rural-settlement'],
  ['рзд', 'rural-settlement'],
  ['ст', 'rural-settlement'],
]);
const kindOf = (type: string): SettlementKind => KINDS.get(type.split(' ')[0] ?? '') ?? 'village';

/** Metres within which about 95 of 100 points of a source lie, from its comparison with OpenStreetMap. */
function accuracyOf(source: string): number {
  if (source.includes('osm-tula')) return 500;
  if (source.includes('admin') || source.includes('cities1000')) return 1_000;
  return source.includes('namesake') ? 5_000 : 3_000;
}

const pointSource = (source: string): string =>
  source.includes('osm-tula') ? 'osm-tula' : 'geonames-ru';

interface Draft {
  readonly file: string;
  /** Everything of the id but what tells namesakes apart. */
  readonly stem: string;
  readonly own: string;
  readonly geonames: string;
  readonly row: Omit<SettlementRow, 'id'>;
}

function displayOf(
  russian: string,
  source: string | null,
  english: { text: string; source: string } | null,
): Record<'uk' | 'ru' | 'en', DisplayName> {
  return {
    uk: derived(ukrainianForm(russian).text, 'ru-uk'),
    ru:
      source === null
        ? derived(russian, 'latin-ru')
        : { text: russian, source, derived: false, usedBy: [] },
    en: english
      ? { ...english, derived: false, usedBy: [] }
      : derived(transliterate(russian, 'ru-bgnpcgn-1947'), 'bgnpcgn-1947'),
  };
}

/** The romanised spelling by rule, where a source's English name differs from it. */
function furtherNames(russian: string, english: string): PlaceName[] {
  const text = transliterate(russian, 'ru-bgnpcgn-1947');
  if (english === '' || fold(text) === fold(english)) return [];
  const name = { text, language: 'en', kind: 'romanised', from: null, until: null } as const;
  return [{ ...name, usedBy: [], source: 'rule:bgnpcgn-1947', derived: true }];
}

function hundredths(degrees: number): string {
  return String(Math.round(degrees * 100));
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
  const drafts: Draft[] = [];
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
  const keysInDistrict = new Map<string, { all: number; withoutCode: number }>();
  const byOblast = new Map<string, { lat: number; lon: number; slug: string }[]>();
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
    const inDistrict = keysInDistrict.get(`${unit}/${fold(russian)}`) ?? { all: 0, withoutCode: 0 };
    inDistrict.all++;
    if (row.oktmo === '') inDistrict.withoutCode++;
    keysInDistrict.set(`${unit}/${fold(russian)}`, inDistrict);
    const near = byOblast.get(oblast.iso) ?? [];
    near.push({ lat: row.lat, lon: row.lon, slug: latin });
    if (row.nameEn !== '') near.push({ lat: row.lat, lon: row.lon, slug: slugOfLatin(row.nameEn) });
    byOblast.set(oblast.iso, near);
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
  const pointlessInDistrict = new Map<string, number>();
  for (const row of [...pointless.values()].flat()) {
    const key = `${units.districtOf(row.oblast, row.district)}/${fold(row.nameRu)}`;
    pointlessInDistrict.set(key, (pointlessInDistrict.get(key) ?? 0) + 1);
  }
  for (const rows of pointless.values()) {
    for (const row of rows) {
      const unit = units.districtOf(row.oblast, row.district);
      const key = `${unit}/${fold(row.nameRu)}`;
      const inDistrict = keysInDistrict.get(key);
      // One of the name on each side, and no code that tells them apart: one place.
      const isSame = inDistrict?.withoutCode === 1 && pointlessInDistrict.get(key) === 1;
      if (inDistrict && (row.oktmo === '' || isSame)) {
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
  }
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
