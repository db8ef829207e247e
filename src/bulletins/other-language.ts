/** Notices texts in languages that the reader has no words for. */
import type { Segmented, Token } from './types.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** The commonest small words of English. */
const ENGLISH = words(
  'the of and to in a that for with was were is are by on at from as it its this which has have had been be not or an but after near said they their over into during under also than more about against',
);
/** Of German, French, Spanish, Portuguese, Italian, Dutch, Polish, Czech, Romanian and Turkish; none is English. */
const OTHER_LATIN = words(
  'der das und ist nicht mit den dem ein eine einen von zu auf für sich wurde wurden haben sind wie bei nach über le les des et est dans pour une qui sur par avec du au aux ont été el los las del que una por con su fue han não uma dos em foram il che di della per sono nel gli het een van niet voor werd met ook w z się nie że jest są przez oraz została se ve na jsou byl jako și în este sunt cu ve bir bu için ile olarak',
);
/** Letters that are in no Russian or Ukrainian word: Belarusian, Serbian, Macedonian, Kazakh. */
const OTHER_CYRILLIC = /[ўјљњђћџѓќѕәғқңөұүһ]/;
/** Small words of Bulgarian, whose letters are all Russian, that are not Russian or Ukrainian. */
const BULGARIAN = words('са се че ще като беше този това тази които която който към през са бяха');

/** So many words tell a language; the rest of a long text is not asked. */
const WORDS_ASKED = 1000;
/** Fewer may be names or a quotation; where not one word is of the language, two are enough. */
const FEWEST = 3;
const FEWEST_ALONE = 2;

/**
 * Whether the text, by its small words and letters, is in none of the three languages. A list of
 * names without small words passes: nothing speaks against it.
 */
export function isOtherLanguage({ language, tokens }: Segmented): boolean {
  const asked: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'word') asked.push(token);
    if (asked.length === WORDS_ASKED) break;
  }
  const count = (holds: (key: string) => boolean): number =>
    asked.filter(({ key }) => holds(key)).length;
  if (language === 'en') {
    const other = count((key) => OTHER_LATIN.has(key));
    const english = count((key) => ENGLISH.has(key));
    return other > english && other >= (english === 0 ? FEWEST_ALONE : FEWEST);
  }
  const letters = count((key) => OTHER_CYRILLIC.test(key));
  const bulgarian = count((key) => BULGARIAN.has(key));
  // In Belarusian, the least marked of them, one word in fourteen or so has such a letter.
  return (letters >= FEWEST && letters * 30 > asked.length) || bulgarian * 12 > asked.length + 24;
}
