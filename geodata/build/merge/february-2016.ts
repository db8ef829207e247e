/**
 * The names before the renames of February 2016 (Бахмут, Торецьк, Лиман ...). KOATUU's file of 2016
 * already has the new names, so the old ones stand only among the aliases of Wikidata and of Who's
 * On First, without a period. An alias counts as the old official name when it names what the law
 * of 2015 on communist names banned, the current name does not, and KOATUU of 2016 had the current one.
 */
import { fold, matchesForm } from '../../names/index.ts';
import type { PooledName } from './name-pool.ts';
import type { FormerName, UkrainianSettlement } from './ukraine.ts';

/** Beginnings of words that the law on communist names banned, as Ukrainian keys. */
const BANNED_BEGINNINGS: readonly string[] = [
  'артем',
  'більшовик',
  'будьон',
  'ватутін',
  'войков',
  'дзержинс',
  'димитров',
  'жовтнев',
  'ілліч',
  'калінін',
  'карло',
  'кіров',
  'комінтерн',
  'комсомол',
  'комун',
  'котовськ',
  'красн',
  'крупськ',
  'куйбишев',
  'ленін',
  'лібкнехт',
  'люксембург',
  'маркс',
  'орджонікідзе',
  'паризьк',
  'петрівськ',
  'петровськ',
  'пролетар',
  'радянськ',
  'свердлов',
  'стахан',
  'тельман',
  'ульян',
  'урицьк',
  'фрунзе',
  'цюрупин',
  'чапає',
  'червон',
  'чубар',
  'щорс',
  'якір',
  'фурманов',
  'урицьк',
  'енгельс',
  'крупськ',
  'першотравнев',
  'октябр',
  'совєтськ',
  'будьонн',
  'володарськ',
  'ленинськ',
  'дніпродзержин',
  'іллічівськ',
];

/**
 * Names of the same kind that were given up long before: Alchevsk was Комунарськ until 1991,
 * Luhansk Ворошиловград until 1990, Donetsk Сталіно until 1961, Mariupol Жданов until 1989,
 * Stanytsia Luhanska Косіорово until 1938. The colonies named Октябрьдорф are of the 1920s.
 */
const GIVEN_UP_BEFORE: ReadonlySet<string> = new Set(['комунарськ', 'октябрьдорф']);

/** Whether a name, as its key, is one that the law banned. */
export const isBanned = (key: string): boolean =>
  !GIVEN_UP_BEFORE.has(key) &&
  key.split(' ').some((word) => BANNED_BEGINNINGS.some((beginning) => word.startsWith(beginning)));

/** The official name until February 2016, or null where no alias tells of one. */
export function oldNameOf2016(
  settlement: UkrainianSettlement,
  pool: readonly PooledName[],
): FormerName | null {
  // A rename between the two KOATUU files or later is already known, with its date.
  if (settlement.former.length > 0 || isBanned(fold(settlement.name))) return null;
  const russian = pool.filter(({ language }) => language === 'ru');
  const banned = pool
    .filter(({ language, text }) => language === 'uk' && isBanned(fold(text)))
    // Both languages must know the old name: one alone is often a neighbour's.
    .filter(({ text }) => russian.some((other) => matchesForm(text, other.text)))
    .sort((a, b) => fold(a.text).length - fold(b.text).length || (a.text < b.text ? -1 : 1));
  const best = banned[0];
  return best ? { text: best.text, until: '2016', source: best.source } : null;
}
