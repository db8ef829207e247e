/** Finds all settlements of one name; the index is built on first use. */
import { fold } from './names/fold.ts';
import type { PlaceName } from './settlement.ts';
import { isCyrillic, latinKey, romanisedKeys } from './spellings.ts';

/** Whether the place is called so today: not a former name, not an alias. */
function isCurrent(name: PlaceName): boolean {
  return name.kind === 'official' || name.kind === 'exonym' || name.kind === 'romanised';
}

/**
 * Finds rows by a name they bear today, in any language, or by its romanised spelling (KMU 2010,
 * BGN/PCGN), the most important first.
 *
 * @param rowsByImportance gives every row, the most important first; it is asked on first use
 */
export function openNamesakes(
  rowsByImportance: () => Uint32Array,
  namesOf: (row: number) => readonly PlaceName[],
): (name: string) => readonly number[] {
  let rowsByKey: Map<string, number[]> | null = null;
  /** Many places share a name: romanise each spelling once. */
  const keysByName = new Map<string, readonly string[]>();

  function keysOf({ text, language }: PlaceName): readonly string[] {
    const cacheKey = `${language}:${text}`;
    const known = keysByName.get(cacheKey);
    if (known !== undefined) return known;
    const keys = isCyrillic(text)
      ? [fold(text), ...romanisedKeys(text, language)]
      : [latinKey(text)];
    keysByName.set(cacheKey, keys);
    return keys;
  }

  function openIndex(): Map<string, number[]> {
    const index = new Map<string, number[]>();
    for (const row of rowsByImportance()) {
      for (const name of namesOf(row)) {
        if (!isCurrent(name)) continue;
        for (const key of keysOf(name)) {
          const rows = index.get(key);
          if (rows === undefined) index.set(key, [row]);
          else if (rows.at(-1) !== row) rows.push(row);
        }
      }
    }
    keysByName.clear();
    return index;
  }

  return (name) => {
    const key = isCyrillic(name) ? fold(name) : latinKey(name);
    if (key === '') return [];
    rowsByKey ??= openIndex();
    return rowsByKey.get(key) ?? [];
  };
}
