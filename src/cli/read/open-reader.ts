/** Opens the reader of bulletins over the shipped data for commands. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import { SearchIndexError } from '../../../geodata/search.ts';
import { openWrittenNames } from '../../../geodata/written/open.ts';
import type { WrittenNames } from '../../../geodata/written/types.ts';
import { openReader, type Reader } from '../../bulletins/read.ts';
import { loadGazetteer } from '../data.ts';

export interface OpenedReader {
  readonly reader: Reader;
  readonly gazetteer: Gazetteer;
}

/** Opens the gazetteer and the keys of its names. Throws where the gazetteer cannot be opened. */
export async function loadReader(dataRoot: string): Promise<OpenedReader> {
  const gazetteer = loadGazetteer(dataRoot);
  const names = await loadWrittenNames(dataRoot, gazetteer);
  return { gazetteer, reader: openReader(gazetteer, names) };
}

/** From the packed search index; where there is none for this gazetteer, from one made now. */
async function loadWrittenNames(dataRoot: string, gazetteer: Gazetteer): Promise<WrittenNames> {
  const packed = join(dataRoot, 'geodata', 'packed', 'search.txt');
  if (existsSync(packed)) {
    try {
      return openWrittenNames(gazetteer, readFileSync(packed));
    } catch (error) {
      if (!(error instanceof SearchIndexError)) throw error;
    }
  }
  const { buildSearchIndex } = await import('../../../geodata/search/build-index.ts');
  return openWrittenNames(gazetteer, buildSearchIndex(gazetteer));
}
