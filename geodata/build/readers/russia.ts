import { join } from 'node:path';
import { numberOf, readTable } from './table.ts';

export interface RussianSettlementRow {
  /** Empty for 56 rows that stand only in GeoNames' Latin list. */
  readonly nameRu: string;
  /** `attested`, `derived` (matched through a romanised name) or empty. */
  readonly nameRuKind: string;
  readonly nameEn: string;
  readonly type: string;
  readonly oblast: string;
  readonly district: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number | null;
  readonly oktmo: string;
  readonly geonames: string;
  /** The raw sources that name the place, joined by `+`. */
  readonly source: string;
}

/** Settlements of Russia's twelve oblasts nearest to Ukraine that have a point. */
export function readRussianSettlements(raw: string): RussianSettlementRow[] {
  const settlements: RussianSettlementRow[] = [];
  for (const row of readTable(join(raw, 'ru-settlements.tsv.gz'), [
    'name_ru',
    'name_ru_kind',
    'name_en',
    'type',
    'oblast_ru',
    'raion_ru',
    'lat',
    'lon',
    'population',
    'oktmo',
    'geonames',
    'source',
  ])) {
    const lat = numberOf(row.lat);
    const lon = numberOf(row.lon);
    if (lat === null || lon === null) continue;
    settlements.push({
      nameRu: row.name_ru,
      nameRuKind: row.name_ru_kind,
      nameEn: row.name_en,
      type: row.type,
      oblast: row.oblast_ru,
      district: row.raion_ru,
      lat,
      lon,
      population: numberOf(row.population),
      oktmo: row.oktmo,
      geonames: row.geonames,
      source: row.source,
    });
  }
  return settlements;
}

export interface RussianNameRow {
  readonly nameRu: string;
  readonly type: string;
  readonly oblast: string;
  readonly district: string;
  readonly oktmo: string;
}

/** Places of the same oblasts that are known to exist in a district but have no usable point. */
export function readRussianNamesWithoutPoint(raw: string): RussianNameRow[] {
  return readTable(join(raw, 'ru-names-without-point.tsv.gz'), [
    'name_ru',
    'type',
    'oblast_ru',
    'raion_ru',
    'oktmo',
  ]).map((row) => ({
    nameRu: row.name_ru,
    type: row.type,
    oblast: row.oblast_ru,
    district: row.raion_ru,
    oktmo: row.oktmo,
  }));
}

export interface GeonamesTown {
  /** Latin only. */
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly admin1: string;
  readonly admin2: string;
}

/** Towns of all Russia with about a thousand people or more. */
export function readGeonamesTowns(raw: string): GeonamesTown[] {
  const towns: GeonamesTown[] = [];
  for (const row of readTable(join(raw, 'geonames-cities-ru.tsv.gz'), [
    'name',
    'lat',
    'lon',
    'admin1',
    'admin2',
  ])) {
    const lat = numberOf(row.lat);
    const lon = numberOf(row.lon);
    if (lat === null || lon === null) continue;
    towns.push({ name: row.name, lat, lon, admin1: row.admin1, admin2: row.admin2 });
  }
  return towns;
}
