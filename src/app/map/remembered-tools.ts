/** What of the tools is remembered on this device: the form of coordinates, and tiles where the reader said so. */
import * as v from 'valibot';
import type { CoordinateFormat } from '../../map/coordinates/format.ts';
import { readTileAddress } from '../../map/tiles/address.ts';
import { type OnlineTiles, OPENSTREETMAP } from '../../map/tiles/online-tiles.ts';
import type { Preferences } from '../preferences.ts';

const FORMAT_KEY = 'coordinates';
const TILES_KEY = 'tiles';
export const LONGEST_CREDIT = 200;
/** Servers seldom draw closer than this; the map goes no closer than 14. */
const OWN_MAX_ZOOM = 19;

const Stored = v.object({
  template: v.string(),
  attribution: v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_CREDIT)),
});

export function rememberedFormat(preferences: Preferences): CoordinateFormat {
  return preferences.get(FORMAT_KEY) === 'mgrs' ? 'mgrs' : 'degrees';
}

export function rememberFormat(preferences: Preferences, format: CoordinateFormat): void {
  preferences.set(FORMAT_KEY, format === 'degrees' ? null : format);
}

/** The tiles that the reader asked to have remembered; null where there are none or they make no sense any more. */
export function rememberedTiles(preferences: Preferences): OnlineTiles | null {
  const text = preferences.get(TILES_KEY);
  if (text === null) return null;
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return null;
  }
  const read = v.safeParse(Stored, stored);
  return read.success ? tilesAt(read.output.template, read.output.attribution) : null;
}

/** Null forgets. */
export function rememberTiles(preferences: Preferences, tiles: OnlineTiles | null): void {
  if (tiles === null) preferences.set(TILES_KEY, null);
  else {
    const { template, attribution } = tiles;
    preferences.set(TILES_KEY, JSON.stringify({ template, attribution: attribution.text }));
  }
}

/** The tiles at an address with whom to credit; null where the address is not one (`readTileAddress` says why). */
export function tilesAt(template: string, credit: string): OnlineTiles | null {
  const read = readTileAddress(template);
  if (!read.ok) return null;
  if (read.template === OPENSTREETMAP.template) return OPENSTREETMAP;
  return {
    template: read.template,
    host: read.host,
    attribution: { text: credit, href: null },
    maxNativeZoom: OWN_MAX_ZOOM,
  };
}
