/**
 * The names before the renames of February 2016 (Бахмут, Торецьк, Лиман ...). KOATUU's file of 2016
 * already has the new names, so the old ones stand only among the names of Who's On First and the
 * aliases of Wikidata, without a period. One of those counts as the old official name when it is what
 * the law of 2015 banned, the current name is not, and no dated source knows another name.
 */
import { fold, matchesForm, skeleton, transliterate } from '../../names/index.ts';
import type { Attestations } from './attestations.ts';
import { isBanned } from './banned-names.ts';
import type { PooledName } from './name-pool.ts';
import type { FormerName, UkrainianSettlement } from './ukraine.ts';

/**
 * Banned names that these settlements had given up before: Вільнянськ in 1966, Мангуш in 1995. As
 * `current/old` keys.
 */
const GIVEN_UP_BEFORE: ReadonlySet<string> = new Set([
  'вільнянськ/красноармійське',
  'вільнянськ/червоноармійське',
  'мангуш/першотравневе',
]);

/** What is known of all settlements, to judge the aliases of one. */
export interface BannedNames {
  /** Banned names of the classifiers by the key of their romanisation; null where two share one. */
  readonly byLatin: ReadonlyMap<string, string | null>;
  /** How many settlements of an official name have a Latin alias, as `official/alias` keys. */
  readonly bearers: ReadonlyMap<string, number>;
}

const latinKey = (latin: string): string => fold(latin).replaceAll("'", '');
const bearersKey = (name: string, alias: string): string => `${fold(name)}/${latinKey(alias)}`;

/** Collects the banned names of the classifiers and who bears which Latin alias. */
export function openBannedNames(
  settlements: readonly UkrainianSettlement[],
  attestations: ReadonlyMap<string, Attestations>,
): BannedNames {
  const byLatin = new Map<string, string | null>();
  const bearers = new Map<string, number>();
  for (const { code, name, former } of settlements) {
    for (const text of [name, ...former.map((one) => one.text)]) {
      if (!isBanned(fold(text))) continue;
      const key = latinKey(transliterate(text, 'uk-kmu-2010'));
      const known = byLatin.get(key);
      if (known === undefined) byLatin.set(key, text);
      else if (known !== null && fold(known) !== fold(text)) byLatin.set(key, null);
    }
    const { item } = attestations.get(code)!;
    for (const alias of new Set((item?.aliases ?? []).map(latinKey))) {
      const key = bearersKey(name, alias);
      bearers.set(key, (bearers.get(key) ?? 0) + 1);
    }
  }
  return { byLatin, bearers };
}

function isInRussian(text: string, pool: readonly PooledName[]): boolean {
  return pool.some((other) => other.language === 'ru' && matchesForm(text, other.text));
}

/** A Ukrainian name of the pool that another name of it bears out. */
function isBorneOut({ text, source }: PooledName, pool: readonly PooledName[]): boolean {
  if (source === 'wikidata') return true;
  const consonants = skeleton(text);
  return (
    isInRussian(text, pool) ||
    pool.some(({ language, text: latin }) => language === 'en' && skeleton(latin) === consonants)
  );
}

/** The official name until February 2016, or null where no alias tells of one. */
export function oldNameOf2016(
  settlement: UkrainianSettlement,
  pool: readonly PooledName[],
  banned: BannedNames,
): FormerName | null {
  const { name } = settlement;
  // A rename between the two KOATUU files or later is already known, with its date.
  const isRenamed = settlement.former.some(({ respelled }) => !respelled);
  if (isRenamed || isBanned(fold(name))) return null;
  const isCandidate = (text: string): boolean =>
    isBanned(fold(text)) && !GIVEN_UP_BEFORE.has(`${fold(name)}/${fold(text)}`);
  const written = pool.filter(
    (pooled) => pooled.language === 'uk' && isCandidate(pooled.text) && isBorneOut(pooled, pool),
  );
  // Wikidata has some old names in Latin only; KOATUU then tells how they are spelled. An alias that
  // several settlements of the name have was copied from the best known of them.
  const romanised = pool.flatMap((pooled): PooledName[] => {
    if (pooled.language !== 'en' || pooled.source !== 'wikidata') return [];
    if ((banned.bearers.get(bearersKey(name, pooled.text)) ?? 0) > 1) return [];
    const text = banned.byLatin.get(latinKey(pooled.text));
    return text && isCandidate(text) ? [{ text, language: 'uk', source: 'wikidata' }] : [];
  });
  // Wikidata's aliases reach back to the nineteenth century: a name of Who's On First comes first,
  // and one that both languages have before one that a single language has.
  const rank = ({ text, source }: PooledName): number =>
    (source === 'wof' ? 0 : 2) + (isInRussian(text, pool) ? 0 : 1);
  const best = (written.length > 0 ? written : romanised).sort(
    (a, b) =>
      rank(a) - rank(b) || fold(a.text).length - fold(b.text).length || (a.text < b.text ? -1 : 1),
  )[0];
  return best ? { text: best.text, until: '2016', source: best.source, respelled: false } : null;
}
