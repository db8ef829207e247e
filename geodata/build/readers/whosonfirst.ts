import { join } from 'node:path';
import { membersOf, numberOf, readTable } from './table.ts';

/** A locality of Who's On First; several rows may stand for one settlement. */
export interface WofLocality {
  readonly id: string;
  readonly geonames: string;
  readonly wikidata: string;
  readonly lat: number;
  readonly lon: number;
  readonly population: number | null;
  readonly name: string;
  readonly uk: readonly string[];
  readonly ru: readonly string[];
  readonly en: readonly string[];
  readonly other: readonly string[];
}

export function readWhosOnFirst(raw: string): WofLocality[] {
  const localities: WofLocality[] = [];
  for (const row of readTable(join(raw, 'wof-localities.tsv.gz'), [
    'wof',
    'geonames',
    'wikidata',
    'lat',
    'lon',
    'population',
    'name',
    'names_uk',
    'names_ru',
    'names_en',
    'names_other',
  ])) {
    const lat = numberOf(row.lat);
    const lon = numberOf(row.lon);
    if (lat === null || lon === null) continue;
    localities.push({
      id: row.wof,
      geonames: row.geonames,
      wikidata: row.wikidata,
      lat,
      lon,
      population: numberOf(row.population),
      name: row.name,
      uk: membersOf(row.names_uk),
      ru: membersOf(row.names_ru),
      en: membersOf(row.names_en),
      other: membersOf(row.names_other),
    });
  }
  return localities.sort((a, b) => Number(a.id) - Number(b.id));
}
