/**
 * The places that the shipped reports name, with their units: a small file that is opened at once, so
 * that the first claims stand on the map before the whole gazetteer has come. It is JSON of the
 * records themselves: nothing but the browser's own parser is needed to read it.
 */
import type { Gazetteer } from './gazetteer.ts';
import { gazetteerOf } from './lookups.ts';
import { fold } from './names/fold.ts';
import { RecordError } from './record-error.ts';
import type { PlaceId, Settlement, Site, Unit } from './settlement.ts';
import { openUnits } from './units.ts';

/** A settlement with its importance, 0..1, and the index in CENTRES of what it is the centre of. */
export type FirstSettlement = Settlement & { readonly importance: number; readonly centre: number };

export interface FirstPlaces {
  readonly format: typeof FIRST_PLACES_FORMAT;
  readonly units: readonly Unit[];
  readonly sites: readonly Site[];
  readonly settlements: readonly FirstSettlement[];
}

export const FIRST_PLACES_FORMAT = 'namesake first places 1';

/** The text of the file. */
export function writeFirstPlaces(places: Omit<FirstPlaces, 'format'>): string {
  return `${JSON.stringify({ format: FIRST_PLACES_FORMAT, ...places })}\n`;
}

/**
 * Opens the text of such a file.
 *
 * @param file the name that errors call it by
 * @throws RecordError where the text is no such file or cut off.
 */
export function openFirstPlaces(text: string, file: string): Gazetteer {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new RecordError({ file, line: 0 }, null, 'it is cut off or no JSON; load it again');
  }
  if (typeof read !== 'object' || read === null || !('format' in read)) {
    throw new RecordError({ file, line: 0 }, null, 'it has no "format"; load it again');
  }
  if (read.format !== FIRST_PLACES_FORMAT) {
    const problem = `its format is "${String(read.format).slice(0, 60)}"; this program reads`;
    throw new RecordError({ file, line: 0 }, null, `${problem} "${FIRST_PLACES_FORMAT}"`);
  }
  // Made by the build of this program, which the format's name tells.
  return gazetteerOfRecords(read as FirstPlaces);
}

/** A gazetteer of no places: it stands in until the first places are open. */
export function noPlaces(): Gazetteer {
  return gazetteerOfRecords({ units: [], sites: [], settlements: [] });
}

function gazetteerOfRecords({ units, sites, settlements }: Omit<FirstPlaces, 'format'>): Gazetteer {
  const rowOf = new Map(settlements.map(({ id }, row) => [id, row]));
  const degrees = (axis: 'lat' | 'lon') =>
    Float64Array.from(settlements, ({ point }) => point?.[axis] ?? Number.NaN);
  const stored = {
    columns: {
      length: settlements.length,
      ids: settlements.map(({ id }) => id),
      lat: degrees('lat'),
      lon: degrees('lon'),
      importance: Float32Array.from(settlements, ({ importance }) => importance),
      centre: Uint8Array.from(settlements, ({ centre }) => centre),
    },
    idOf: (row: number) => settlements[row]!.id,
    rowOf: (id: PlaceId) => rowOf.get(id),
    kindOf: (row: number) => settlements[row]!.kind,
    unitOf: (row: number) => settlements[row]!.unit,
    displayNames: (row: number) => settlements[row]!.display,
    eachName(row, visit) {
      for (const { text, language, kind, derived } of settlements[row]!.names) {
        visit(text, language, kind, derived);
      }
    },
    record(row) {
      const { importance, centre, ...record } = settlements[row]!;
      return record;
    },
  } satisfies Parameters<typeof gazetteerOf>[0];
  const unitTable = openUnits({
    ids: units.map(({ id }) => id),
    kinds: units.map(({ kind }) => kind),
    parents: units.map(({ unit }) => unit ?? ''),
    record: (index) => units[index]!,
  });
  const siteById = new Map(sites.map((site) => [site.id, site]));
  const storedSites = { count: sites.length, all: () => siteById };
  return gazetteerOf(stored, unitTable, storedSites, (order) => {
    // So few that no index is worth its while; spellings in Latin letters wait for the whole.
    return (name) => {
      const key = fold(name);
      const bears = (row: number): boolean =>
        settlements[row]!.names.some(
          ({ kind, text }) => (kind === 'official' || kind === 'exonym') && fold(text) === key,
        );
      return key === '' ? [] : Array.from(order()).filter(bears);
    };
  });
}
