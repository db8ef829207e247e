/** The settlements of KATOTTG with their units and the history of their Ukrainian names. */
import { fold } from '../../names/fold.ts';
import { OBLAST_BY_DIGITS, type UkrainianOblast } from '../oblasts.ts';
import type { KatottgCategory, KatottgEditionName, KatottgRow } from '../readers/katottg.ts';
import { mendLookalikes } from './alphabets.ts';
import type { KoatuuRecord } from './koatuu-join.ts';
import { isRespelling } from './respelling.ts';

export interface FormerName {
  readonly text: string;
  /** ISO year or date; null where the sources do not tell. */
  readonly until: string | null;
  readonly source: string;
  /** True for another spelling of the current name, which is no rename. */
  readonly respelled: boolean;
}

export interface UkrainianSettlement {
  readonly code: string;
  readonly category: KatottgCategory;
  /** Official name. */
  readonly name: string;
  readonly oblast: UkrainianOblast;
  /** KATOTTG codes; null for Kyiv, Sevastopol and Prypiat. */
  readonly raion: string | null;
  readonly hromada: string | null;
  readonly koatuu: KoatuuRecord | null;
  /** Official names it had before and their other spellings, the latest first. */
  readonly former: readonly FormerName[];
}

/** KATOTTG writes ’ where this gazetteer writes ', and a Latin i or o here and there. */
export function straightApostrophe(name: string): string {
  return mendLookalikes(name)
    .replace(/[’ʼ`′‘]/g, "'")
    .normalize('NFC');
}

/** Earlier names, latest first, each once; a name equal to the current one is none. */
function historyOf(
  current: string,
  editions: readonly KatottgEditionName[],
  koatuu: KoatuuRecord | null,
): FormerName[] {
  const former: FormerName[] = [];
  const seen = new Set([fold(current)]);
  const add = (text: string | null, until: string | null, source: string): void => {
    if (text === null || text === '' || seen.has(fold(text))) return;
    seen.add(fold(text));
    const respelled = isRespelling(text, current);
    former.push({ text: straightApostrophe(text), until, source, respelled });
  };
  for (let i = editions.length - 2; i >= 0; i--) {
    add(editions[i]!.name, editions[i + 1]!.edition, 'katottg-editions');
  }
  if (koatuu) {
    // Each name is dated by the next source that no longer has it: the year of the rename or later.
    add(koatuu.name2020, '2021-01-12', 'koatuu-transition');
    add(koatuu.name2017, '2020', 'koatuu-2017');
    add(koatuu.name2016, '2016', 'koatuu-2016');
  }
  return former;
}

const SETTLEMENTS: ReadonlySet<KatottgCategory> = new Set(['M', 'T', 'C', 'X', 'K']);
export const isSettlementCategory = (category: KatottgCategory): boolean =>
  SETTLEMENTS.has(category);

function unitsAbove(row: KatottgRow, byCode: ReadonlyMap<string, KatottgRow>): KatottgRow[] {
  const chain: KatottgRow[] = [];
  for (let unit = byCode.get(row.parent); unit; unit = byCode.get(unit.parent)) chain.push(unit);
  return chain;
}

/** @throws Error when a settlement's chain of units is broken */
export function buildUkraine(
  rows: readonly KatottgRow[],
  editions: ReadonlyMap<string, readonly KatottgEditionName[]>,
  koatuu: ReadonlyMap<string, KoatuuRecord>,
): UkrainianSettlement[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const settlements: UkrainianSettlement[] = [];
  for (const row of rows) {
    if (!isSettlementCategory(row.category)) continue;
    const oblast = OBLAST_BY_DIGITS.get(row.code.slice(2, 4));
    const chain = unitsAbove(row, byCode);
    // Prypiat, in the exclusion zone, lies directly under its oblast.
    if (!oblast || (row.category !== 'K' && !chain.some((unit) => unit.category === 'O'))) {
      throw new Error(`KATOTTG ${row.code} ${row.name}: its chain of units is broken`);
    }
    const record = koatuu.get(row.code) ?? null;
    settlements.push({
      code: row.code,
      category: row.category,
      name: straightApostrophe(row.name),
      oblast,
      raion: chain.find((unit) => unit.category === 'P')?.code ?? null,
      hromada: chain.find((unit) => unit.category === 'H')?.code ?? null,
      koatuu: record,
      former: historyOf(row.name, editions.get(row.code) ?? [], record),
    });
  }
  return settlements.sort((a, b) => (a.code < b.code ? -1 : 1));
}
