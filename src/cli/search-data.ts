/** Opens the search over the shipped data for commands. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import { openSearch, type Search, SearchIndexError } from '../../geodata/search.ts';

/**
 * Opens the packed index, which building makes; where there is none for this gazetteer, makes one,
 * which takes some seconds.
 */
export async function openShippedSearch(dataRoot: string, gazetteer: Gazetteer): Promise<Search> {
  const packed = join(dataRoot, 'geodata', 'packed', 'search.txt');
  if (existsSync(packed)) {
    try {
      return openSearch(gazetteer, readFileSync(packed));
    } catch (error) {
      if (!(error instanceof SearchIndexError)) throw error;
    }
  }
  const { buildSearchIndex } = await import('../../geodata/search/build-index.ts');
  return openSearch(gazetteer, buildSearchIndex(gazetteer));
}
