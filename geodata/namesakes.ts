/** Finds all settlements of one name; the indexes are built on first use. */
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

/** Rows by the key of a name they bear today: `fold` of a Cyrillic one, `latinKey` of a Latin one. */
type RowsByKey = ReadonlyMap<string, readonly number[]>;
/** The Cyrillic names that a loose Latin key may mean; only these few are ever romanised. */
type NamesByLooseKey = ReadonlyMap<string, readonly CyrillicName[]>;

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
  let order: Uint32Array = new Uint32Array(0);
  /** Where each row stands in the order of importance. */
  let position = new Uint32Array(0);
  let rows: RowsByKey | null = null;
  /** Asked for by names in Latin letters only, and slower to build than the rest. */
  let looseNames: NamesByLooseKey | null = null;

  function eachNameOfToday(visit: (row: number, name: CyrillicName, cyrillic: boolean) => void) {
    let row = 0;
    const visitName: NameVisitor = (text, language, kind) => {
      if (kind !== 'official' && kind !== 'exonym') return;
      visit(row, { text, language }, isCyrillic(text));
    };
    for (const ordered of order) {
      row = ordered;
      eachName(row, visitName);
    }
  }

  function openRows(): RowsByKey {
    const found = new Map<string, number[]>();
    order = rowsByImportance();
    position = new Uint32Array(order.length);
    order.forEach((row, place) => {
      position[row] = place;
    });
    eachNameOfToday((row, { text }, cyrillic) => {
      const key = cyrillic ? fold(text) : latinKey(text);
      const known = found.get(key);
      if (known === undefined) found.set(key, [row]);
      else if (known[known.length - 1] !== row) known.push(row);
    });
    return found;
  }

  function openLooseNames(): NamesByLooseKey {
    const found = new Map<string, CyrillicName[]>();
    const met = { uk: new Set<string>(), ru: new Set<string>(), en: new Set<string>() };
    eachNameOfToday((_row, name, cyrillic) => {
      if (!cyrillic || met[name.language].has(name.text)) return;
      met[name.language].add(name.text);
      const loose = looseKeyOfFolded(fold(name.text), name.language);
      const names = found.get(loose);
      if (names === undefined) found.set(loose, [name]);
      else names.push(name);
    });
    return found;
  }

  function bearsToday(row: number, name: string, inLanguage: Language): boolean {
    let bears = false;
    eachName(row, (text, language, kind) => {
      const isOfToday = kind === 'official' || kind === 'exonym';
      if (isOfToday && language === inLanguage && fold(text) === fold(name)) bears = true;
    });
    return bears;
  }

  return (name) => {
    rows ??= openRows();
    if (isCyrillic(name)) return rows.get(fold(name)) ?? [];
    looseNames ??= openLooseNames();
    const key = latinKey(name);
    const found = new Set(rows.get(key));
    for (const { text, language } of looseNames.get(looseLatinKey(name)) ?? []) {
      if (!romanisedKeys(text, language).includes(key)) continue;
      for (const row of rows.get(fold(text)) ?? []) {
        // «Копани» is "Kopani" as a Russian name; a place that bears it in Ukrainian is "Kopany".
        if (bearsToday(row, text, language)) found.add(row);
      }
    }
    return [...found].sort((a, b) => position[a]! - position[b]!);
  };
}
