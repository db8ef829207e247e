import { stripStress } from './fold.ts';
import { convertName, type FormResult, openFormRules } from './form.ts';
import { UK_RU_LETTERS } from './tables/uk-ru-letters.ts';
import { UK_RU_NAMES } from './tables/uk-ru-names.ts';
import { UK_RU_PARTS } from './tables/uk-ru-parts.ts';
import { UK_RU_WORDS } from './tables/uk-ru-words.ts';

const RULES = openFormRules({
  names: UK_RU_NAMES,
  words: UK_RU_WORDS,
  parts: UK_RU_PARTS,
  letters: UK_RU_LETTERS,
});

/**
 * The Russian form of a Ukrainian name of a settlement: «Олексіївка» gives «Алексеевка».
 *
 * The rules and exceptions are the tables `tables/uk-ru-*.ts`; the result names those that were used.
 */
export function russianForm(name: string): FormResult {
  return convertName(RULES, stripStress(name).replace(/[’ʼ`′‘]/g, "'"));
}
