import { join } from 'node:path';
import { numberOf, readTable } from './table.ts';

/** A place node of OpenStreetMap in Ukraine. */
export interface OsmNode {
  readonly id: string;
  /** `city`, `town`, `village`, `hamlet`, `locality`, `suburb`, ... */
  readonly place: string;
  readonly nameEn: string;
  readonly nameUk: string;
  readonly wikidata: string;
  readonly lat: number;
  readonly lon: number;
  /** English name of the oblast, as the file writes it. */
  readonly oblast: string;
}

export function readOsmNodes(raw: string): OsmNode[] {
  const nodes: OsmNode[] = [];
  for (const row of readTable(join(raw, 'osm-settlements-2025-12.tsv.gz'), [
    'osm_node',
    'place',
    'name_en',
    'name_uk',
    'wikidata',
    'lat',
    'lon',
    'oblast',
  ])) {
    const lat = numberOf(row.lat);
    const lon = numberOf(row.lon);
    if (lat === null || lon === null) continue;
    nodes.push({
      id: row.osm_node,
      place: row.place,
      nameEn: row.name_en,
      nameUk: row.name_uk,
      wikidata: row.wikidata,
      lat,
      lon,
      oblast: row.oblast,
    });
  }
  return nodes.sort((a, b) => Number(a.id) - Number(b.id));
}
