/** The names of a record as the rest of the program sees them, the three shown names first. */
import type { SettlementRow, SiteRow, UnitRow } from './records.ts';
import type { CountryCode, DisplayNames, Language, PlaceName } from './settlement.ts';
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
