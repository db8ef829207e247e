/** Opens the keys of all names over the gazetteer and its search index. */
import type { Gazetteer } from '../gazetteer.ts';
import { isCyrillic } from '../search/alphabet.ts';
import { openOwners, ownersOfKeys } from '../search/names-of-places.ts';
import { readSearchIndex } from '../search/read-index.ts';
import { atOnce, type Steps } from '../steps.ts';
import { openKeyTable } from './key-table.ts';
import { type LookedUp, lookUp } from './look-up.ts';
import { matchesOf } from './matches.ts';
import type { NameMatch, WrittenNames } from './types.ts';

/** So many written names are kept with what they meet, so that a text's own names are looked up once. */
const MOST_KEPT = 20_000;

interface Kept {
  readonly found: LookedUp;
  matches: readonly NameMatch[] | null;
}

/** The same in steps, for a page or a worker that shows progress. */
export function* openingWrittenNames(
  gazetteer: Gazetteer,
  searchIndex: Uint8Array,
): Steps<WrittenNames> {
  const index = readSearchIndex(searchIndex);
  yield;
  const owners = yield* openOwners(index, gazetteer);
  yield;
  const keyOwners = ownersOfKeys(index);
  yield;
  const table = openKeyTable(index);
  const names = { gazetteer, index, owners, keyOwners };
  const kept = new Map<string, Kept>();

  function look(written: string): Kept {
    const known = kept.get(written);
    if (known !== undefined) return known;
    // Emptied rather than sorted by age: the names of the text in hand come back at once.
    if (kept.size === MOST_KEPT) kept.clear();
    const one: Kept = { found: lookUp(written, index, table), matches: null };
    kept.set(written, one);
    return one;
  }

  return {
    find(written) {
      const one = look(written);
      one.matches ??= matchesOf(written, !isCyrillic(written), one.found, names);
      return one.matches;
    },
    isName: (written) => look(written).found.isName,
    isAlike: (written) => look(written).found.isAlike,
  };
}

/** `searchIndex` is the packed search index of the same gazetteer; throws a SearchIndexError for another. */
export function openWrittenNames(gazetteer: Gazetteer, searchIndex: Uint8Array): WrittenNames {
  return atOnce(openingWrittenNames(gazetteer, searchIndex));
}
