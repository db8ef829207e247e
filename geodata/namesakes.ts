/** Finds all settlements of one name; the index is built on first use. */
import type { NameVisitor } from './gazetteer.ts';
import { fold } from './names/fold.ts';
import type { Language } from './settlement.ts';
import {
  isCyrillic,
  latinKey,
  looseKeyOfFolded,
  looseLatinKey,
  romanisedKeys,
} from './spellings.ts';

interface CyrillicName {
  readonly text: string;
  readonly language: Language;
}

interface Index {
  /** Rows by the key of a name: `fold` of a Cyrillic one, `latinKey` of a Latin one. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** The Cyrillic names that a loose Latin key may mean; only these few are ever romanised. */
  readonly cyrillic: ReadonlyMap<string, readonly CyrillicName[]>;
}

/**
 * Finds rows by a name they bear today, in any language, or by its romanised spelling (KMU 2010,
 * BGN/PCGN), the most important first. Former names and aliases are no names of today, and of
 * a Latin spelling in a source it is not known which name it romanises.
 *
 * @param rowsByImportance gives every row, the most important first; it is asked on first use
 */
export function openNamesakes(
  rowsByImportance: () => Uint32Array,
  eachName: (row: number, visit: NameVisitor) => void,
): (name: string) => readonly number[] {
  let index: Index | null = null;
  /** Where each row stands in the order of importance. */
  let position = new Uint32Array(0);

  function openIndex(): Index {
    const rows = new Map<string, number[]>();
    const cyrillic = new Map<string, CyrillicName[]>();
    const met = { uk: new Set<string>(), ru: new Set<string>(), en: new Set<string>() };
    const order = rowsByImportance();
    position = new Uint32Array(order.length);
    let row = 0;
    const visit: NameVisitor = (text, language, kind) => {
      if (kind !== 'official' && kind !== 'exonym') return;
      const inCyrillic = isCyrillic(text);
      const key = inCyrillic ? fold(text) : latinKey(text);
      const known = rows.get(key);
      if (known === undefined) rows.set(key, [row]);
      else if (known[known.length - 1] !== row) known.push(row);
      if (!inCyrillic || met[language].has(text)) return;
      met[language].add(text);
      const loose = looseKeyOfFolded(key, language);
      const names = cyrillic.get(loose);
      if (names === undefined) cyrillic.set(loose, [{ text, language }]);
      else names.push({ text, language });
    };
    order.forEach((ordered, place) => {
      row = ordered;
      position[row] = place;
      eachName(row, visit);
    });
    return { rows, cyrillic };
  }

  return (name) => {
    index ??= openIndex();
    if (isCyrillic(name)) return index.rows.get(fold(name)) ?? [];
    const key = latinKey(name);
    const found = new Set(index.rows.get(key));
    for (const { text, language } of index.cyrillic.get(looseLatinKey(name)) ?? []) {
      if (!romanisedKeys(text, language).includes(key)) continue;
      for (const row of index.rows.get(fold(text)) ?? []) found.add(row);
    }
    return [...found].sort((a, b) => position[a]! - position[b]!);
  };
}
