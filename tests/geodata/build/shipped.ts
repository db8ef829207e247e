/** The shipped data folder, read once for the tests. */
import { readdirSync, readFileSync } from 'node:fs';
import {
  parseReference,
  parseSettlement,
  parseSite,
  parseUnit,
  type ReferenceRow,
  type SettlementRow,
  type SiteRow,
  type UnitRow,
} from '../../../geodata/records.ts';

const DATA = new URL('../../../geodata/data/', import.meta.url);

export function textOf(path: string): string {
  return readFileSync(new URL(path, DATA), 'utf8');
}

export function filesOf(folder: 'settlements' | 'references'): string[] {
  return readdirSync(new URL(`${folder}/`, DATA)).sort();
}

function rowsOf<Row>(path: string, parse: (line: string) => Row): Row[] {
  return textOf(path)
    .replace(/\n$/, '')
    .split('\n')
    .slice(1)
    .map((line) => parse(line));
}

export const settlementFiles: ReadonlyMap<string, readonly SettlementRow[]> = new Map(
  filesOf('settlements').map((file) => [
    file.replace('.tsv', ''),
    rowsOf(`settlements/${file}`, (line) => parseSettlement(line)),
  ]),
);
export const settlements: readonly SettlementRow[] = [...settlementFiles.values()].flat();
export const byId: ReadonlyMap<string, SettlementRow> = new Map(
  settlements.map((row) => [row.id, row]),
);
export const units: readonly UnitRow[] = rowsOf('units.tsv', (line) => parseUnit(line));
export const sites: readonly SiteRow[] = rowsOf('sites.tsv', (line) => parseSite(line));
export const references: readonly ReferenceRow[] = filesOf('references').flatMap((file) =>
  rowsOf(`references/${file}`, (line) => parseReference(line)),
);
export const sources = JSON.parse(readFileSync(new URL('../sources.json', DATA), 'utf8')) as Record<
  string,
  {
    title: string;
    url: string;
    date: string;
    licence: string;
    attribution: string;
    files: Record<string, string>;
  }
>;

/** The folder of the raw sources; the tests that need it are skipped where it is not there. */
export const RAW = new URL('../../../../shared/raw', import.meta.url).pathname;
