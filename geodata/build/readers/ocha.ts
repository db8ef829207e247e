import { join } from 'node:path';
import { numberOf, readTable } from './table.ts';

export interface OchaName {
  readonly en: string;
  /** The Ukrainian name that the English one renders. */
  readonly uk: string;
}

/** English names of settlements by P-code (first 12 characters of the KATOTTG code). */
export function readOchaSettlements(raw: string): Map<string, OchaName> {
  const names = new Map<string, OchaName>();
  const columns = ['pcode', 'name_en', 'name_uk'] as const;
  for (const row of readTable(join(raw, 'ocha-settlements.tsv.gz'), columns)) {
    names.set(row.pcode, { en: row.name_en, uk: row.name_uk });
  }
  return names;
}

export interface OchaHromada {
  readonly pcode: string;
  readonly uk: string;
  readonly ru: string;
  readonly en: string;
  /** Centroid in degrees WGS 84. */
  readonly lat: number;
  readonly lon: number;
}

/** Hromadas by P-code (first 9 characters of the KATOTTG code). */
export function readOchaHromadas(raw: string): Map<string, OchaHromada> {
  const hromadas = new Map<string, OchaHromada>();
  for (const row of readTable(join(raw, 'ocha-hromadas.tsv.gz'), [
    'pcode',
    'name_uk',
    'name_ru',
    'name_en',
    'lat',
    'lon',
  ])) {
    const lat = numberOf(row.lat);
    const lon = numberOf(row.lon);
    if (lat === null || lon === null) continue;
    hromadas.set(row.pcode, {
      pcode: row.pcode,
      uk: row.name_uk,
      ru: row.name_ru,
      en: row.name_en,
      lat,
      lon,
    });
  }
  return hromadas;
}
