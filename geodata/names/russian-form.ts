import { stripStress } from './fold.ts';
import { convertName, type FormResult, openFormRules } from './form.ts';
import { RUSSIAN_SPELLING } from './tables/russian-spelling.ts';
import { UK_RU_ATTESTED_WORDS } from './tables/uk-ru-attested-words.ts';
import { UK_RU_ENDINGS } from './tables/uk-ru-endings.ts';
import { UK_RU_FIRST_WORDS } from './tables/uk-ru-first-words.ts';
import { UK_RU_GIVEN_NAMES } from './tables/uk-ru-given-names.ts';
import { UK_RU_LETTERS } from './tables/uk-ru-letters.ts';
import { UK_RU_MEASURED } from './tables/uk-ru-measured.ts';
import { UK_RU_NAMES } from './tables/uk-ru-names.ts';
import { UK_RU_ROOTS } from './tables/uk-ru-roots.ts';
import { UK_RU_WORDS } from './tables/uk-ru-words.ts';

const RULES = openFormRules({
  names: UK_RU_NAMES,
  words: [...UK_RU_ATTESTED_WORDS, ...UK_RU_WORDS],
  parts: [
    ...UK_RU_MEASURED,
    ...UK_RU_ROOTS,
    ...UK_RU_GIVEN_NAMES,
    ...UK_RU_ENDINGS,
    ...UK_RU_FIRST_WORDS,
  ],
  letters: UK_RU_LETTERS,
  spelling: RUSSIAN_SPELLING,
});

/**
 * The Russian form of a Ukrainian name of a settlement: «Олексіївка» gives «Алексеевка».
 *
 * The rules and exceptions are the tables `tables/uk-ru-*.ts`; the result names those that were
 * used. How often they reproduce attested names is measured by `measureForm`.
 */
export function russianForm(name: string): FormResult {
  return convertName(RULES, stripStress(name).replace(/[’ʼ`′‘]/g, "'"));
}
