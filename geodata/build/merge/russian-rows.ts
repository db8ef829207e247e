/** What every row of Russia's settlements is made of: kind, accuracy, names shown and further names. */
import { fold, transliterate, ukrainianForm } from '../../names/index.ts';
import type { DisplayName } from '../../records.ts';
import type { PlaceName, SettlementKind } from '../../settlement.ts';
import { derived } from './names.ts';

/** By the first word of the source's type; all without one are villages. */
const KINDS: ReadonlyMap<string, SettlementKind> = new Map([
  ['г', 'city'],
  ['город', 'city'],
  ['city', 'city'],
  ['town', 'city'],
  ['пгт', 'urban-settlement'],
  ['рп', 'urban-settlement'],
  ['рабочий', 'urban-settlement'],
  ['п', 'rural-settlement'],
  ['посёлок', 'rural-settlement'],
  ['рзд', 'rural-settlement'],
  ['ст', 'rural-settlement'],
]);
export const kindOf = (type: string): SettlementKind =>
  KINDS.get(type.split(' ')[0] ?? '') ?? 'village';

/** Metres within which about 95 of 100 points of a source lie, from its comparison with OpenStreetMap. */
export function accuracyOf(source: string): number {
  if (source.includes('osm-tula')) return 500;
  if (source.includes('admin') || source.includes('cities1000')) return 1_000;
  return source.includes('namesake') ? 5_000 : 3_000;
}

export const pointSource = (source: string): string =>
  source.includes('osm-tula') ? 'osm-tula' : 'geonames-ru';

export function displayOf(
  russian: string,
  source: string | null,
  english: { text: string; source: string } | null,
): Record<'uk' | 'ru' | 'en', DisplayName> {
  return {
    uk: derived(ukrainianForm(russian).text, 'ru-uk'),
    ru:
      source === null
        ? derived(russian, 'latin-ru')
        : { text: russian, source, derived: false, usedBy: [] },
    en: english
      ? { ...english, derived: false, usedBy: [] }
      : derived(transliterate(russian, 'ru-bgnpcgn-1947'), 'bgnpcgn-1947'),
  };
}

/** The romanised spelling by rule, where a source's English name differs from it. */
export function furtherNames(russian: string, english: string): PlaceName[] {
  const text = transliterate(russian, 'ru-bgnpcgn-1947');
  if (english === '' || fold(text) === fold(english)) return [];
  const name = { text, language: 'en', kind: 'romanised', from: null, until: null } as const;
  return [{ ...name, usedBy: [], source: 'rule:bgnpcgn-1947', derived: true }];
}

export function hundredths(degrees: number): string {
  return String(Math.round(degrees * 100));
}
