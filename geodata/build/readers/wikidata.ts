import { join } from 'node:path';
import { membersOf, numberOf, readTable } from './table.ts';

/** A settlement of Wikidata: a point and an unordered set of names in lower case. */
export interface WikidataItem {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  readonly aliases: readonly string[];
}

export function readWikidata(raw: string): WikidataItem[] {
  const items: WikidataItem[] = [];
  for (const row of readTable(join(raw, 'wikidata-aliases.tsv.gz'), [
    'wikidata',
    'lat',
    'lon',
    'aliases',
  ])) {
    const lat = numberOf(row.lat);
    const lon = numberOf(row.lon);
    if (lat === null || lon === null) continue;
    items.push({ id: row.wikidata, lat, lon, aliases: membersOf(row.aliases) });
  }
  return items.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
