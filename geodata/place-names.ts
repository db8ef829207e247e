/** The names of a record as the rest of the program sees them, the three shown names first. */

import type { NameVisitor } from './gazetteer.ts';
import type { SettlementRow, SiteRow, UnitRow } from './records.ts';
import type { CountryCode, DisplayNames, Language, NameKind, PlaceName } from './settlement.ts';
import { LANGUAGES } from './settlement.ts';

/** The official language of a country, where it is one of ours. */
const OFFICIAL: Readonly<Record<CountryCode, Language>> = { UA: 'uk', RU: 'ru' };

/**
 * All names of a record, the shown ones first: `official` in the language of the place's country,
 * `exonym` in the others.
 */
export function placeNames(
  row: Pick<SettlementRow | UnitRow | SiteRow, 'display' | 'more'>,
  country: CountryCode,
): PlaceName[] {
  const names = LANGUAGES.map((language): PlaceName => {
    const { text, source, derived, usedBy } = row.display[language];
    const kind = OFFICIAL[country] === language ? 'official' : 'exonym';
    return { text, language, kind, from: null, until: null, usedBy, source, derived };
  });
  return [...names, ...row.more];
}

/** The fields of a settlement's line that hold names: uk, ru, en, more. */
const FIRST_NAME_FIELD = 8;

/** The shown names of a settlement's line, without parsing the rest. */
export function displayNamesOfLine(line: string): DisplayNames {
  let at = 0;
  for (let i = 0; i < FIRST_NAME_FIELD; i += 1) at = line.indexOf('\t', at) + 1;
  const ends: string[] = [];
  for (let i = 0; i < 3; i += 1) {
    const tab = line.indexOf('\t', at);
    const field = line.slice(at, tab);
    ends.push(field.slice(0, field.indexOf('|')));
    at = tab + 1;
  }
  const [uk = '', ru = '', en = ''] = ends;
  return { uk, ru, en };
}

/** The text up to the next `|`, `;` or the end. */
function fieldEnd(line: string, start: number, end: number): number {
  const bar = line.indexOf('|', start);
  return bar === -1 || bar > end ? end : bar;
}

/**
 * Calls `visit` with every name of a settlement's line, without a record or a check: for indexes
 * over all names. `parseSettlement` is the reader that checks.
 */
export function eachNameOfLine(line: string, country: CountryCode, visit: NameVisitor): void {
  let at = 0;
  for (let i = 0; i < FIRST_NAME_FIELD; i += 1) at = line.indexOf('\t', at) + 1;
  for (const language of LANGUAGES) {
    const end = line.indexOf('\t', at);
    const textEnd = fieldEnd(line, at, end);
    const kind = OFFICIAL[country] === language ? 'official' : 'exonym';
    visit(line.slice(at, textEnd), language, kind, line[textEnd + 1] === '~');
    at = end + 1;
  }
  const moreEnd = line.indexOf('\t', at);
  while (at < moreEnd) {
    const semicolon = line.indexOf(';', at);
    const end = semicolon === -1 || semicolon > moreEnd ? moreEnd : semicolon;
    const languageEnd = fieldEnd(line, at, end);
    const kindEnd = fieldEnd(line, languageEnd + 1, end);
    const textEnd = fieldEnd(line, kindEnd + 1, end);
    visit(
      line.slice(kindEnd + 1, textEnd),
      line.slice(at, languageEnd) as Language,
      line.slice(languageEnd + 1, kindEnd) as NameKind,
      line[textEnd + 1] === '~',
    );
    at = end + 1;
  }
}
