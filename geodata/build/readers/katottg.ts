import { join } from 'node:path';
import { readTable } from './table.ts';

/** O oblast, K special city, P raion, H hromada, M city, T urban settlement, C village, X settlement, B city district. */
export type KatottgCategory = 'O' | 'K' | 'P' | 'H' | 'M' | 'T' | 'C' | 'X' | 'B';

export interface KatottgRow {
  readonly code: string;
  readonly parent: string;
  readonly category: KatottgCategory;
  readonly name: string;
}

/** A name a code bore in the codifier from the edition of that date on. */
export interface KatottgEditionName {
  readonly edition: string;
  readonly name: string;
}

/** The codifier of 2025-05-16: it decides which settlements exist and their official names. */
export function readKatottg(raw: string): KatottgRow[] {
  return readTable(join(raw, 'katottg-2025-05-16.tsv.gz'), [
    'code',
    'parent',
    'category',
    'name',
  ]).map((row) => ({ ...row, category: row.category as KatottgCategory }));
}

/** Names by code, oldest edition first; a code with one name was never renamed from 2021 on. */
export function readKatottgEditions(raw: string): Map<string, KatottgEditionName[]> {
  const names = new Map<string, KatottgEditionName[]>();
  const rows = readTable(join(raw, 'katottg-name-editions.tsv.gz'), [
    'code',
    'first_edition',
    'name',
  ]);
  for (const row of rows) {
    const list = names.get(row.code) ?? [];
    list.push({ edition: row.first_edition, name: row.name });
    names.set(row.code, list);
  }
  for (const list of names.values()) list.sort((a, b) => (a.edition < b.edition ? -1 : 1));
  return names;
}
