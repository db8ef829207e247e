import type { RomanisationTable } from '../transliterate.ts';

const VOWELS = 'аеёиоуыэюя';
const CONSONANTS_BUT_SHORT_I = 'бвгджзклмнпрстфхцчшщ';

/**
 * BGN/PCGN 1947 agreement for Russian. The middle dot keeps apart letters that would read as
 * another one (т·с is not ц). The soft sign is an apostrophe, the hard sign two: the keyboard's,
 * as gazetteers print them.
 */
export const RU_BGNPCGN_1947: RomanisationTable = {
  letters: {
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    д: 'd',
    е: 'e',
    ё: 'ë',
    ж: 'zh',
    з: 'z',
    и: 'i',
    й: 'y',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
    ч: 'ch',
    ш: 'sh',
    щ: 'shch',
    ъ: "''",
    ы: 'y',
    ь: "'",
    э: 'e',
    ю: 'yu',
    я: 'ya',
  },
  contexts: [
    { letter: 'е', atWordStart: true, latin: 'ye' },
    { letter: 'е', after: `${VOWELS}йъь`, latin: 'ye' },
    { letter: 'ё', atWordStart: true, latin: 'yë' },
    { letter: 'ё', after: `${VOWELS}йъь`, latin: 'yë' },
    { letter: 'а', after: 'йы', latin: '·a' },
    { letter: 'у', after: 'йы', latin: '·u' },
    { letter: 'ы', after: `${VOWELS}й`, latin: '·y' },
    { letter: 'э', after: `${CONSONANTS_BUT_SHORT_I}йы`, latin: '·e' },
    { letter: 'с', after: 'т', latin: '·s' },
    { letter: 'ч', after: 'ш', latin: '·ch' },
  ],
};
