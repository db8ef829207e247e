/**
 * Finds the rows of a packed file that bear a name today, without making the names of all.
 *
 * Nearly every name of today has the consonants of its row's head name: only rows whose head fits are
 * looked at closely, and those that packing marked because another name of theirs does not fit.
 */
import { fold } from '../names/fold.ts';
import { isCyrillic, latinKey, romanisedKeys } from '../spellings.ts';
import type { PackedNames } from './names.ts';
import { skeletonHash } from './skeleton-hash.ts';

interface Rows {
  readonly count: number;
  /** The entry of row 0. */
  readonly firstEntry: number;
  readonly isOdd: (row: number) => boolean;
}

/** The keys of every name that an entry bears today; Cyrillic ones romanised, too. */
export function keysOfToday(names: PackedNames, entry: number): Set<string> {
  const keys = new Set<string>();
  names.eachName(entry, (text, language, kind) => {
    if (kind !== 'official' && kind !== 'exonym') return;
    if (!isCyrillic(text)) {
      keys.add(latinKey(text));
      return;
    }
    keys.add(fold(text));
    for (const key of romanisedKeys(text, language)) keys.add(key);
  });
  return keys;
}

/**
 * Rows by a name they bear today, in any language, or by its romanised spelling (KMU 2010,
 * BGN/PCGN), the most important first.
 *
 * @param order gives every row, the most important first
 */
export function openPackedNamesakes(
  openedNames: () => PackedNames,
  { count, firstEntry, isOdd }: Rows,
  order: () => Uint32Array,
): (name: string) => readonly number[] {
  let hashes: Int32Array | null = null;
  let oddRows: Map<string, number[]> | null = null;

  function openHashes(): Int32Array {
    const { heads } = openedNames();
    const made = new Int32Array(heads.count);
    for (let head = 0; head < made.length; head += 1) {
      made[head] = skeletonHash(heads.text(head));
    }
    return made;
  }

  function openOddRows(): Map<string, number[]> {
    const rows = new Map<string, number[]>();
    for (let row = 0; row < count; row += 1) {
      if (!isOdd(row)) continue;
      for (const key of keysOfToday(openedNames(), firstEntry + row)) {
        const known = rows.get(key);
        if (known === undefined) rows.set(key, [row]);
        else known.push(row);
      }
    }
    return rows;
  }

  return (name) => {
    const key = isCyrillic(name) ? fold(name) : latinKey(name);
    const names = openedNames();
    hashes ??= openHashes();
    oddRows ??= openOddRows();
    const hash = skeletonHash(key);
    const found = new Set(oddRows.get(key));
    for (let row = 0; row < count; row += 1) {
      const entry = firstEntry + row;
      if (hashes[names.headOf[entry]!] !== hash || isOdd(row)) continue;
      if (keysOfToday(names, entry).has(key)) found.add(row);
    }
    return found.size === 0 ? [] : Array.from(order()).filter((row) => found.has(row));
  };
}
