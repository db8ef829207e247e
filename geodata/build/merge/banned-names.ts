/** What the law of 9 April 2015 on communist names banned, as far as settlements bore it. */

/** Beginnings of words, as Ukrainian keys (`fold`). */
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
  'енгельс',
  'першотравнев',
  'октябр',
  'совєтськ',
  'будьонн',
  'володарськ',
  'ленинськ',
  'дніпродзержин',
  'іллічівськ',
  'ленінград',
  'комуніст',
];

/**
 * Names of the same kind that were given up long before: Alchevsk was Комунарськ until 1991. The
 * colonies named Октябрьдорф are of the 1920s.
 */
const GIVEN_UP_BEFORE: ReadonlySet<string> = new Set(['комунарськ', 'октябрьдорф', 'калініндорф']);

/** Whether a name, as its key, is one that the law banned. */
export const isBanned = (key: string): boolean =>
  !GIVEN_UP_BEFORE.has(key) &&
  key.split(' ').some((word) => BANNED_BEGINNINGS.some((beginning) => word.startsWith(beginning)));
