import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  formatReference,
  formatSettlement,
  formatSite,
  formatUnit,
  REFERENCE_HEADER,
  type ReferenceRow,
  SETTLEMENT_HEADER,
  type SettlementRow,
  SITE_HEADER,
  type SiteRow,
  UNIT_HEADER,
  type UnitRow,
} from '../records.ts';

/** Everything the build makes, in memory. */
export interface Gazetted {
  /** By file name without ending: the oblast's ISO code, or `RU-towns`. */
  readonly settlements: ReadonlyMap<string, readonly SettlementRow[]>;
  readonly references: ReadonlyMap<string, readonly ReferenceRow[]>;
  readonly units: readonly UnitRow[];
  readonly sites: readonly SiteRow[];
  /** Further texts by path below the data folder. */
  readonly reports: ReadonlyMap<string, string>;
}

/** Rows in plain code-unit order of their ids: no locale may change the order. */
function table<Row extends { readonly id: string }>(
  header: string,
  rows: readonly Row[],
  format: (row: Row) => string,
): string {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return `${[header, ...sorted.map(format)].join('\n')}\n`;
}

/** The texts of the data folder by path, ready to write or to compare. */
export function textsOf(gazetted: Gazetted): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [file, rows] of gazetted.settlements) {
    texts.set(`settlements/${file}.tsv`, table(SETTLEMENT_HEADER, rows, formatSettlement));
  }
  for (const [file, rows] of gazetted.references) {
    if (rows.length > 0) {
      texts.set(`references/${file}.tsv`, table(REFERENCE_HEADER, rows, formatReference));
    }
  }
  texts.set('units.tsv', table(UNIT_HEADER, gazetted.units, formatUnit));
  texts.set('sites.tsv', table(SITE_HEADER, gazetted.sites, formatSite));
  for (const [path, text] of gazetted.reports) texts.set(path, text);
  return texts;
}

/** Writes the texts; files of the two folders that the build no longer makes are removed. */
export function writeData(folder: string, texts: ReadonlyMap<string, string>): void {
  for (const sub of ['settlements', 'references']) {
    mkdirSync(join(folder, sub), { recursive: true });
    for (const file of readdirSync(join(folder, sub))) {
      if (!texts.has(`${sub}/${file}`)) rmSync(join(folder, sub, file));
    }
  }
  for (const [path, text] of texts) writeFileSync(join(folder, path), text);
}
