import { join } from 'node:path';
import { readTable } from './table.ts';

/** A row of KOATUU, the classifier before KATOTTG: ten digits, names in capitals. */
export interface KoatuuRow {
  readonly code: string;
  /** М city, Т urban settlement, Щ settlement, С village, Р city district; empty for what holds them. */
  readonly category: string;
  readonly name: string;
}

export interface TransitionRow extends KoatuuRow {
  readonly katottg: string;
}

/** KOATUU between the renames of February and of May 2016 (`2016`), or of 2017-01-23 (`2017`). */
export function readKoatuu(raw: string, year: '2016' | '2017'): KoatuuRow[] {
  return readTable(join(raw, `koatuu-${year}.tsv.gz`), ['koatuu', 'category', 'name']).map(
    (row) => ({
      code: row.koatuu,
      category: row.category,
      name: row.name,
    }),
  );
}

/** The official table that leads from the last KOATUU (of 2020) to KATOTTG. */
export function readTransition(raw: string): TransitionRow[] {
  return readTable(join(raw, 'koatuu-to-katottg.tsv.gz'), [
    'koatuu',
    'category',
    'name',
    'katottg',
  ]).map((row) => ({
    code: row.koatuu,
    category: row.category,
    name: row.name,
    katottg: row.katottg,
  }));
}
