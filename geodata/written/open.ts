/** Opens the keys of all names over the gazetteer and its search index. */
import type { Gazetteer } from '../gazetteer.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { WrittenNames } from './types.ts';

/** The same in steps, for a page or a worker that shows progress. */
export function* openingWrittenNames(
  _gazetteer: Gazetteer,
  _searchIndex: Uint8Array,
): Steps<WrittenNames> {
  yield;
  return { find: () => [], isName: () => false, isAlike: () => false };
}

/** `searchIndex` is the packed search index of the same gazetteer; throws a SearchIndexError for another. */
export function openWrittenNames(gazetteer: Gazetteer, searchIndex: Uint8Array): WrittenNames {
  return atOnce(openingWrittenNames(gazetteer, searchIndex));
}
