/** The sources of the shipped data, for attributions on screen and in exports. */
import type { DataSource } from '../formats/export-input.ts';
import { type Fetch, fetchText } from './fetching.ts';
import type { Words } from './words/en.ts';

/** A source with what a person wants to know of it. */
export interface ShownSource extends DataSource {
  /** ISO date or year of the data; null where the source has none. */
  readonly date: string | null;
}

/** Reads the text of `geodata/sources.json`: an object of entries by key. Entries without a name are left out. */
export function readSources(text: string): readonly ShownSource[] {
  const file: unknown = JSON.parse(text);
  const entries = isRecord(file) && isRecord(file.sources) ? file.sources : file;
  if (!isRecord(entries)) return [];
  return Object.entries(entries).flatMap(([key, entry]) => {
    if (!isRecord(entry)) return [];
    const title = textOf(entry.title) ?? textOf(entry.name);
    const licence = textOf(entry.licence);
    if (title === null || licence === null) return [];
    return [
      {
        key,
        title,
        licence,
        attribution: textOf(entry.attribution) ?? title,
        url: webAddress(textOf(entry.url)),
        date: textOf(entry.date),
      },
    ];
  });
}

/** @throws FileError, or SyntaxError where the file is not JSON. */
export async function loadSources(
  fetch: Fetch,
  words: Words['errors'],
): Promise<readonly ShownSource[]> {
  const { default: address } = await import('../../geodata/sources.json?url');
  return readSources(await fetchText(fetch, address, words));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Only addresses that a link may have: nothing that a browser would run. */
function webAddress(address: string | null): string | null {
  return address !== null && /^https?:\/\//.test(address) ? address : null;
}
