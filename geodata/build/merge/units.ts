/** Ukraine's units and the countries, with names that read well beside each other. */
import { fold, russianForm, transliterate } from '../../names/index.ts';
import type { DisplayName, UnitRow } from '../../records.ts';
import type { PlaceName } from '../../settlement.ts';
import { COUNTRIES } from '../countries.ts';
import { OBLAST_BY_DIGITS, UKRAINIAN_OBLASTS } from '../oblasts.ts';
import type { KatottgEditionName, KatottgRow } from '../readers/katottg.ts';
import type { OchaHromada } from '../readers/ocha.ts';
import { derived } from './names.ts';
import { straightApostrophe } from './ukraine.ts';

const sourced = (text: string, source: string): DisplayName => ({
  text,
  source,
  derived: false,
  usedBy: [],
});

/** Countries and Ukraine's oblasts, whose names are a table of this project. */
export function tableUnits(): UnitRow[] {
  const named = (entry: { uk: string; ru: string; en: string }): UnitRow['display'] => ({
    uk: sourced(entry.uk, 'editors'),
    ru: sourced(entry.ru, 'editors'),
    en: sourced(entry.en, 'editors'),
  });
  return [
    ...COUNTRIES.map(
      (country): UnitRow => ({
        id: country.iso,
        kind: 'country',
        parent: null,
        country: country.iso,
        display: named(country),
        more: [],
      }),
    ),
    ...UKRAINIAN_OBLASTS.map((oblast): UnitRow => {
      const display = named(oblast);
      return {
        id: oblast.iso,
        kind: 'oblast',
        parent: 'UA',
        country: 'UA',
        display: { ...display, uk: sourced(oblast.uk, 'katottg') },
        more: [],
      };
    }),
  ];
}

interface Kind {
  readonly kind: 'raion' | 'hromada';
  readonly uk: string;
  readonly ru: string;
  readonly en: string;
}

const RAION: Kind = { kind: 'raion', uk: 'район', ru: 'район', en: 'Raion' };
const HROMADA: Kind = { kind: 'hromada', uk: 'громада', ru: 'громада', en: 'hromada' };

/** The names a unit had in earlier editions; Russia's authorities keep the oldest. */
function formerNames(
  current: string,
  kind: Kind,
  editions: readonly KatottgEditionName[],
): { more: PlaceName[]; oldest: string | null } {
  const more: PlaceName[] = [];
  let oldest: string | null = null;
  for (let i = editions.length - 2; i >= 0; i--) {
    const text = straightApostrophe(editions[i]!.name);
    if (fold(text) === fold(current) || text === oldest) continue;
    oldest = text;
    const until = editions[i + 1]!.edition;
    const base = { kind: 'former', from: null, until, usedBy: [] } as const;
    more.push(
      {
        ...base,
        language: 'uk',
        text: `${text} ${kind.uk}`,
        source: 'katottg-editions',
        derived: false,
      },
      {
        ...base,
        language: 'ru',
        text: `${russianForm(text).text} ${kind.ru}`,
        source: 'rule:uk-ru',
        derived: true,
      },
      {
        ...base,
        language: 'en',
        text: `${transliterate(text, 'uk-kmu-2010')} ${kind.en}`,
        source: 'rule:kmu-2010',
        derived: true,
      },
    );
  }
  return { more, oldest };
}

/** Raions and hromadas of KATOTTG, each with the word that says what it is. */
export function ukrainianUnits(
  rows: readonly KatottgRow[],
  editions: ReadonlyMap<string, readonly KatottgEditionName[]>,
  ocha: ReadonlyMap<string, OchaHromada>,
): UnitRow[] {
  const units: UnitRow[] = [];
  for (const row of rows) {
    if (row.category !== 'P' && row.category !== 'H') continue;
    const kind = row.category === 'P' ? RAION : HROMADA;
    const adjective = straightApostrophe(row.name);
    const oblast = OBLAST_BY_DIGITS.get(row.code.slice(2, 4))!;
    const known = row.category === 'H' ? ocha.get(row.code.slice(0, 9)) : undefined;
    const usable = known && fold(known.uk) === fold(adjective) && known.en !== '';
    const { more, oldest } = formerNames(adjective, kind, editions.get(row.code) ?? []);
    const russian = derived(`${russianForm(adjective).text} ${kind.ru}`, 'uk-ru');
    const display = {
      uk: sourced(`${adjective} ${kind.uk}`, 'katottg'),
      ru: russian,
      en: usable
        ? sourced(`${known.en} ${kind.en}`, 'ocha-hromadas')
        : derived(`${transliterate(adjective, 'uk-kmu-2010')} ${kind.en}`, 'kmu-2010'),
    };
    if (oldest !== null) {
      display.ru = {
        ...derived(`${russianForm(oldest).text} ${kind.ru}`, 'uk-ru'),
        usedBy: ['russia'],
      };
      more.unshift({ ...russian, language: 'ru', kind: 'exonym', from: null, until: null });
    }
    units.push({
      id: row.code,
      kind: kind.kind,
      parent: row.category === 'P' ? oblast.iso : row.parent,
      country: 'UA',
      display,
      more: more.filter(
        (name) => name.language !== 'ru' || fold(name.text) !== fold(display.ru.text),
      ),
    });
  }
  return units;
}
