/** Joins the classifiers before KATOTTG to its codes: the old raion, the old council, the old names. */

import { fold } from '../../names/fold.ts';
import { push } from '../grouped.ts';
import type { KoatuuRow, TransitionRow } from '../readers/koatuu.ts';
import { restoreCase } from './letter-case.ts';

export interface KoatuuRecord {
  /** Code in the last KOATUU, of the transition table. */
  readonly code: string;
  /** Code in the file of 2016; null where the two cannot be joined without a doubt. */
  readonly code2016: string | null;
  readonly name2016: string | null;
  readonly name2017: string | null;
  /** Name in the transition table (of 2020). */
  readonly name2020: string;
}

const SETTLEMENT_CATEGORIES = new Set(['М', 'Т', 'Щ', 'С', 'M', 'T', 'C']);
/** The first five digits are the old raion (or city), the first eight its council. */
export const raionOf = (koatuu: string): string => koatuu.slice(0, 5);
export const councilOf = (koatuu: string): string => koatuu.slice(0, 8);

/** Names in capitals, some as «М.КИЇВ», some with what lies under them after a slash. */
export function cleanKoatuuName(name: string): string {
  return restoreCase(
    name
      .replace(/^М\.\s*/, '')
      .replace(/\/.*$/, '')
      .trim(),
  );
}

/** Of several rows for one KATOTTG code: the one that is a settlement, else the shortest council's. */
function chosenRow(rows: readonly TransitionRow[]): TransitionRow {
  const settlements = rows.filter((row) => SETTLEMENT_CATEGORIES.has(row.category));
  return [...(settlements.length > 0 ? settlements : rows)].sort((a, b) =>
    a.code < b.code ? -1 : 1,
  )[0]!;
}

function namesOfCode(code: string, files: readonly ReadonlyMap<string, KoatuuRow>[]): string[] {
  return files.flatMap((file) => {
    const row = file.get(code);
    return row ? [fold(row.name)] : [];
  });
}

/**
 * One record per KATOTTG code. Codes of the transition table that are absent from the file of 2016
 * are joined by raion and any name of 2016 or 2017, where exactly one free code answers.
 */
export function joinKoatuu(
  transition: readonly TransitionRow[],
  file2016: readonly KoatuuRow[],
  file2017: readonly KoatuuRow[],
  isSettlement: (katottg: string) => boolean,
): Map<string, KoatuuRecord> {
  const by2016 = new Map(file2016.map((row) => [row.code, row]));
  const by2017 = new Map(file2017.map((row) => [row.code, row]));
  const rowsOf = new Map<string, TransitionRow[]>();
  for (const row of transition) {
    if (!isSettlement(row.katottg)) continue;
    const rows = rowsOf.get(row.katottg);
    if (rows) rows.push(row);
    else rowsOf.set(row.katottg, [row]);
  }
  const chosen = new Map([...rowsOf].map(([katottg, rows]) => [katottg, chosenRow(rows)]));
  const taken = new Set([...chosen.values()].map((row) => row.code));

  const freeByName = new Map<string, string[]>();
  for (const row of file2016) {
    if (!SETTLEMENT_CATEGORIES.has(row.category) || taken.has(row.code)) continue;
    for (const name of new Set(namesOfCode(row.code, [by2016, by2017]))) {
      const key = `${raionOf(row.code)}/${name}`;
      push(freeByName, key, row.code);
    }
  }
  const claims = new Map<string, number>();
  const keyOf = (row: TransitionRow): string => `${raionOf(row.code)}/${fold(row.name)}`;
  for (const row of chosen.values()) {
    if (!by2016.has(row.code)) claims.set(keyOf(row), (claims.get(keyOf(row)) ?? 0) + 1);
  }

  const records = new Map<string, KoatuuRecord>();
  for (const [katottg, row] of chosen) {
    let code2016: string | null = by2016.has(row.code) ? row.code : null;
    if (code2016 === null && claims.get(keyOf(row)) === 1) {
      const free = freeByName.get(keyOf(row)) ?? [];
      if (free.length === 1) code2016 = free[0]!;
    }
    const name = (file: ReadonlyMap<string, KoatuuRow>): string | null => {
      const found = code2016 === null ? undefined : file.get(code2016);
      return found ? cleanKoatuuName(found.name) : null;
    };
    records.set(katottg, {
      code: row.code,
      code2016,
      name2016: name(by2016),
      name2017:
        name(by2017) ?? (by2017.has(row.code) ? cleanKoatuuName(by2017.get(row.code)!.name) : null),
      name2020: cleanKoatuuName(row.name),
    });
  }
  return records;
}
