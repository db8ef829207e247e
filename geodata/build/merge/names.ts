/** The names of Ukraine's settlements: three to show and all the others. */
import { fold, matchesForm, russianForm, skeleton, transliterate } from '../../names/index.ts';
import type { DisplayName } from '../../records.ts';
import type { Language, NameKind, NameUser, PlaceName } from '../../settlement.ts';
import type { Attestations } from './attestations.ts';
import { type BannedNames, oldNameOf2016 } from './february-2016.ts';
import { type Dropped, type PooledName, poolNames } from './name-pool.ts';
import { russianOfRomanised } from './russian-from-romanised.ts';
import type { FormerName, UkrainianSettlement } from './ukraine.ts';

export interface NamedPlace {
  readonly display: Readonly<Record<Language, DisplayName>>;
  readonly more: readonly PlaceName[];
}

export interface EnglishSources {
  /** OCHA's English name and the Ukrainian one that it renders. */
  readonly ocha: { readonly en: string; readonly uk: string } | undefined;
  /** `name:en` of the OpenStreetMap node. */
  readonly osm: string | undefined;
}

const attested = (text: string, source: string): DisplayName => ({
  text,
  source,
  derived: false,
  usedBy: [],
});
export const derived = (text: string, rule: string): DisplayName => ({
  text,
  source: `rule:${rule}`,
  derived: true,
  usedBy: [],
});

/** How far a spelling is from the form by rule: equal, then by the letters that differ. */
function preference(expected: string, pooled: PooledName): number {
  const key = fold(pooled.text);
  if (key === expected) return pooled.text.includes('ё') || pooled.text.includes('Ё') ? -1 : 0;
  return 1 + Math.abs(key.length - expected.length);
}

/**
 * The Russian form of a Ukrainian name: a spelling of a source that fits, else what a romanisation of
 * a Russian name says, else by rule.
 */
export function russianOf(ukrainian: string, pool: readonly PooledName[]): DisplayName {
  const form = russianForm(ukrainian).text;
  const expected = fold(form);
  const fitting = pool
    .filter(({ language, text }) => language === 'ru' && matchesForm(ukrainian, text))
    .map((pooled) => ({ pooled, rank: preference(expected, pooled) }))
    .sort((a, b) => a.rank - b.rank || (a.pooled.text < b.pooled.text ? -1 : 1));
  const best = fitting[0]?.pooled;
  if (best) return attested(best.text, best.source);
  const romanised = russianOfRomanised(ukrainian, form, pool);
  return romanised === null ? derived(form, 'uk-ru') : derived(romanised, 'latin-ru');
}

/** English by OCHA, unless it renders an older name; then OpenStreetMap; then KMU 2010. */
function englishOf(name: string, sources: EnglishSources): DisplayName {
  const { ocha, osm } = sources;
  if (
    ocha &&
    ocha.en !== '' &&
    fold(ocha.uk) === fold(name) &&
    !/\p{Script=Cyrillic}/u.test(ocha.en)
  ) {
    return attested(ocha.en, 'ocha-settlements');
  }
  const romanised = transliterate(name, 'uk-kmu-2010');
  if (osm && /^[\p{Script=Latin}\s'’-]+$/u.test(osm) && skeleton(osm) === skeleton(name)) {
    return attested(osm, 'osm-2025-12');
  }
  return derived(romanised, 'kmu-2010');
}

function placeName(
  name: Pick<DisplayName, 'text' | 'source' | 'derived'>,
  language: Language,
  kind: NameKind,
  until: string | null = null,
  usedBy: readonly NameUser[] = [],
): PlaceName {
  return { ...name, language, kind, from: null, until, usedBy };
}

/** True where the two Ukrainian names have one Russian form («Сєвєродонецьк», «Сіверськодонецьк»). */
function haveOneRussianForm(a: string, b: string): boolean {
  return fold(russianForm(a).text) === fold(russianForm(b).text) || fold(a) === fold(b);
}

/** The pool without the spellings that are by rule another name's of the place: those render that one. */
function withoutFormer(
  pool: readonly PooledName[],
  current: string,
  former: readonly FormerName[],
): PooledName[] {
  const own = fold(russianForm(current).text);
  const old = new Set(former.map(({ text }) => fold(russianForm(text).text)));
  return pool.filter(({ text }) => fold(text) === own || !old.has(fold(text)));
}

/**
 * The names of one settlement. Russia's authorities recognise no rename since 2014, so the Russian
 * name shown is the Russian form of the oldest name of that time; the form of the current one
 * stands among the further names. Each says who uses it. A former spelling of the current name is no
 * former name, but an alias.
 */
export function nameSettlement(
  settlement: UkrainianSettlement,
  attestations: Attestations,
  english: EnglishSources,
  banned: BannedNames,
  dropped: Dropped,
): NamedPlace {
  const { name } = settlement;
  const pool = poolNames(
    [name, ...settlement.former.map(({ text }) => text)],
    attestations,
    dropped,
  );
  // "Велика Білозерка(частина 1 села)" is a note of the old codifier, not a name.
  const known = withNameOf2016(settlement, pool, banned).filter(({ text }) => !text.includes('('));
  const former = known.filter(({ respelled }) => !respelled);
  const oldest = former.at(-1);
  const current: FormerName = { text: name, until: null, source: 'katottg', respelled: false };
  const currentRussian = russianOf(name, withoutFormer(pool, name, former));
  const more: PlaceName[] = [];
  let russian = currentRussian;
  let official = attested(name, 'katottg');
  if (oldest && !haveOneRussianForm(name, oldest.text)) {
    russian = {
      ...russianOf(oldest.text, withoutFormer(pool, oldest.text, [current])),
      usedBy: ['russia'],
    };
    official = { ...official, usedBy: ['ukraine'] };
    more.push(placeName(currentRussian, 'ru', 'exonym', null, ['ukraine']));
  }
  for (const { text, until, source } of former) {
    more.push(placeName({ text, source, derived: false }, 'uk', 'former', until));
    more.push(placeName(russianOf(text, pool), 'ru', 'former', until));
    const latin = transliterate(text, 'uk-kmu-2010');
    more.push(
      placeName({ text: latin, source: 'rule:kmu-2010', derived: true }, 'en', 'former', until),
    );
  }
  for (const { text, source } of known.filter(({ respelled }) => respelled)) {
    more.push(placeName({ text, source, derived: false }, 'uk', 'alias'));
  }
  for (const { text, language, source } of pool) {
    const kind = language === 'en' ? 'romanised' : 'alias';
    more.push(placeName({ text, source, derived: false }, language, kind));
  }
  const display = {
    uk: official,
    ru: russian,
    en: englishOf(name, english),
  };
  return { display, more: withoutRepeats(display, more) };
}

function withNameOf2016(
  settlement: UkrainianSettlement,
  pool: readonly PooledName[],
  banned: BannedNames,
): FormerName[] {
  const old = oldNameOf2016(settlement, pool, banned);
  return old === null ? [...settlement.former] : [...settlement.former, old];
}

/** Latin spellings that differ in apostrophes alone ("Bakhmuts'ke") are one. */
function keyOf(language: Language, text: string): string {
  const key = fold(text);
  return `${language}/${language === 'en' ? key.replace(/'/g, '') : key}`;
}

/** Each key once per language; a name shown is not repeated. */
export function withoutRepeats(
  display: Readonly<Record<Language, DisplayName>>,
  more: readonly PlaceName[],
): PlaceName[] {
  const seen = new Set<string>();
  for (const language of ['uk', 'ru', 'en'] as const) {
    seen.add(keyOf(language, display[language].text));
  }
  return more.filter(({ language, text }) => {
    const key = keyOf(language, text);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
