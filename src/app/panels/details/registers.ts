import type { References } from '../../../../geodata/settlement.ts';

export type Register = keyof References;

/** A place's number in another register; `url` is null where the register has no page for it. */
export interface RegisterEntry {
  readonly register: Register;
  readonly id: string;
  readonly url: string | null;
}

const ORDER: readonly Register[] = ['osm', 'wikidata', 'geonames', 'wof', 'koatuu'];

/** The entries of a place, those with a page first. Ids that do not look like the register's own are not linked. */
export function registerEntries(references: References): readonly RegisterEntry[] {
  return ORDER.flatMap((register) => {
    const id = references[register];
    return id ? [{ register, id, url: urlOf(register, id) }] : [];
  });
}

function urlOf(register: Register, id: string): string | null {
  switch (register) {
    case 'osm': {
      const found = /^(?:(n|w|r|node|way|relation)[/ ]?)?(\d+)$/.exec(id);
      if (!found) return null;
      const type = { n: 'node', w: 'way', r: 'relation' }[found[1]?.[0] ?? 'n'] ?? 'node';
      return `https://www.openstreetmap.org/${type}/${found[2]}`;
    }
    case 'wikidata':
      return /^Q\d+$/.test(id) ? `https://www.wikidata.org/wiki/${id}` : null;
    case 'geonames':
      return /^\d+$/.test(id) ? `https://www.geonames.org/${id}` : null;
    case 'wof':
      return /^\d+$/.test(id) ? `https://spelunker.whosonfirst.org/id/${id}` : null;
    default:
      return null;
  }
}
