/** Points of the sources, in one shape: where each lies and by which Ukrainian names it goes. */
import { fold } from '../../names/fold.ts';
import { metresBetween } from '../geometry.ts';
import type { OsmNode } from '../readers/openstreetmap.ts';
import type { WofLocality } from '../readers/whosonfirst.ts';
import type { WikidataItem } from '../readers/wikidata.ts';

export type SpotSource = 'osm-2025-12' | 'wof' | 'wikidata';

/** A point of one source that may be a settlement's. */
export interface Spot {
  readonly source: SpotSource;
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  /** `city`, `village`, ... of OpenStreetMap; empty for the other sources. */
  readonly place: string;
  /** Key of the name shown by the source. */
  readonly name: string;
  /** Keys of other names of the same thing. */
  readonly aliases: ReadonlySet<string>;
  readonly wikidata: string;
}

const CYRILLIC = /^[а-яіїєґё' ]+$/;
/** How far a row of another source may lie from the node it shares a Wikidata item with. */
const SAME_ITEM_METRES = 5_000;
const NO_SETTLEMENT = new Set(['neighbourhood', 'isolated_dwelling']);

/** Names that a Wikidata item or a locality of Who's On First adds to a spot near by. */
function addNames(into: Set<string>, names: readonly string[]): void {
  for (const name of names) {
    const key = fold(name);
    if (CYRILLIC.test(key)) into.add(key);
  }
}

/**
 * The nodes of OpenStreetMap, each with the other names that its Wikidata item and the localities
 * of Who's On First with the same item have, unless those lie over 5 km away (then the item is wrong).
 */
export function osmSpots(
  nodes: readonly OsmNode[],
  items: ReadonlyMap<string, WikidataItem>,
  localities: ReadonlyMap<string, readonly WofLocality[]>,
): Spot[] {
  const spots: Spot[] = [];
  for (const node of nodes) {
    if (node.nameUk === '' || NO_SETTLEMENT.has(node.place)) continue;
    const aliases = new Set<string>();
    if (node.wikidata !== '') {
      const item = items.get(node.wikidata);
      if (item && metresBetween(node.lat, node.lon, item.lat, item.lon) < SAME_ITEM_METRES) {
        addNames(aliases, item.aliases);
      }
      for (const locality of localities.get(node.wikidata) ?? []) {
        const metres = metresBetween(node.lat, node.lon, locality.lat, locality.lon);
        if (metres < SAME_ITEM_METRES) addNames(aliases, [...locality.uk, locality.name]);
      }
    }
    const name = fold(node.nameUk);
    aliases.delete(name);
    spots.push({
      source: 'osm-2025-12',
      id: node.id,
      lat: node.lat,
      lon: node.lon,
      place: node.place,
      name,
      aliases,
      wikidata: node.wikidata,
    });
  }
  return spots;
}

export function wofSpots(localities: readonly WofLocality[]): Spot[] {
  return localities.map((locality) => {
    const aliases = new Set<string>();
    addNames(aliases, locality.uk);
    return {
      source: 'wof',
      id: locality.id,
      lat: locality.lat,
      lon: locality.lon,
      place: '',
      name: fold(locality.name),
      aliases,
      wikidata: locality.wikidata,
    };
  });
}

export function wikidataSpots(items: readonly WikidataItem[]): Spot[] {
  return items.map((item) => {
    const aliases = new Set<string>();
    addNames(aliases, item.aliases);
    return {
      source: 'wikidata',
      id: item.id,
      lat: item.lat,
      lon: item.lon,
      place: '',
      name: '',
      aliases,
      wikidata: item.id,
    };
  });
}
