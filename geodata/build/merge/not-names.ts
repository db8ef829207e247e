/** What sources list among the names of a settlement that is none. */

/**
 * Russian labels of Who's On First that a machine translated from the Ukrainian name as from a word
 * («Сено» for Гай, read as English hay), or that belong to something else. As keys (`fold`).
 */
const TRANSLATED_BY_MACHINE: ReadonlySet<string> = new Set([
  'сено',
  'улыбка',
  'самец',
  'желчь человека',
  'лайман',
  'тувинский язык',
  'керченский полуостров',
  'мраморная пещера',
  'европейский вал',
  'вилла армира',
  'бабий яр',
]);

/** Words of phrases about a place: "Mother of Rus' Cities", «первая столица украины». */
const PHRASE =
  /(?:^|[\s-])(?:of|the|by|and|city|mother|heroic|station|colony|столица|столиця|министерств\p{L}*|міністерств\p{L}*|университет\p{L}*|інститут\p{L}*|центр|административно|адміністративний|батальйони|церковь|церква|стационар|участок|отделение|населенный|населённый|пункт|уездный|совхоз\p{L}?|табаксовхоз|радгоспу|награды|батальон)(?=$|[\s-])/iu;

/** True where a text of several words speaks about a place, and is no name of it. */
export const isPhrase = (text: string): boolean => /\s|-/.test(text) && PHRASE.test(text);

export const isTranslatedByMachine = (key: string): boolean => TRANSLATED_BY_MACHINE.has(key);
