/**
 * Finds places by any of their names in any script: every name of every settlement, unit and site,
 * the Latin spellings that KMU 2010, BGN/PCGN and the press make of them, case forms, and texts typed
 * in the other keyboard layout.
 *
 * Order: a whole name before a case form of one, then the beginning of a name, then a later word,
 * then one or two edits. Within each: the very letters typed, a name in use, a former one, an alias;
 * then the larger or, with `near` or `view`, the nearer place.
 */
import type { FoundLine, FoundPlace } from './found.ts';
import type { BBox, Gazetteer } from './gazetteer.ts';
import type { Script } from './search/alphabet.ts';
import { SearchEngine } from './search/engine.ts';
import { openOwners, ownersOfKeys } from './search/names-of-places.ts';
import { openQualifiers, type Qualifiers } from './search/qualifiers.ts';
import { readSearchIndex } from './search/read-index.ts';
import { openScriptIndex, type ScriptIndex } from './search/script-index.ts';
import { atOnce, type Steps, withPauses } from './steps.ts';

export { SearchIndexError } from './search/bytes.ts';

export interface FindOptions {
  /** At most so many lines; 10 unless told. */
  readonly limit?: number;
  /** Degrees WGS 84: of equally good names the nearer place comes first. */
  readonly near?: { readonly lat: number; readonly lon: number };
  /** What the map shows: of equally good names those within come first, then the nearer. */
  readonly view?: BBox;
}

export interface Search {
  /**
   * The places that a text may mean, the best first, each once. An oblast, raion or hromada may
   * stand beside the name, anywhere: "Oleksiivka, Sumy", "sumy oleksiivka".
   */
  find(query: string, options?: FindOptions): FoundPlace[];
  /**
   * What a search box shows: the places of `find`, and near the top, where several settlements bear
   * the name today, one line that stands for them all ("49 Oleksiivkas").
   */
  suggest(query: string, options?: FindOptions): FoundLine[];
}

/** Opens everything but the names of those scripts that are to wait until they are asked for. */
function* opening(
  gazetteer: Gazetteer,
  bytes: Uint8Array,
  scripts: readonly Script[],
): Steps<Search> {
  const index = readSearchIndex(bytes);
  yield;
  const owners = yield* openOwners(index, gazetteer);
  yield;
  const keyOwners = ownersOfKeys(index);
  yield;
  const opened = new Map<Script, ScriptIndex>();
  for (const script of scripts) {
    opened.set(script, yield* openScriptIndex(index, keyOwners, owners, script));
    yield;
  }
  const indexOf = (script: Script): ScriptIndex => {
    const kept = opened.get(script) ?? atOnce(openScriptIndex(index, keyOwners, owners, script));
    opened.set(script, kept);
    return kept;
  };
  let known: Qualifiers | null = null;
  const units = (): Qualifiers => {
    known ??= openQualifiers(gazetteer, index);
    return known;
  };
  // Who waits for scripts asks one question only, mostly of one word.
  if (scripts.length > 0) units();
  const qualifiers: Qualifiers = { find: (text) => units().find(text) };
  return new SearchEngine({ gazetteer, index, owners, keyOwners, scripts: indexOf, qualifiers });
}

/**
 * Opens the search over an index that `buildSearchIndex` made of the same gazetteer; the names of a
 * script are made ready when first asked for. Throws a
 * SearchIndexError for bytes that are no index, cut off, or made of another gazetteer.
 */
export function openSearch(gazetteer: Gazetteer, index: Uint8Array): Search {
  return atOnce(opening(gazetteer, index, []));
}

/**
 * Opens the search as `openSearch` does, and waits for `pause` after each few dozen milliseconds of
 * work. Rejects where `openSearch` throws.
 */
export function openSearchInSteps(
  gazetteer: Gazetteer,
  index: Uint8Array,
  pause: () => Promise<void>,
): Promise<Search> {
  return withPauses(opening(gazetteer, index, ['cyrillic', 'latin']), pause);
}
