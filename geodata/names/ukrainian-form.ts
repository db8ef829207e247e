import { stripStress } from './fold.ts';
import { convertName, type FormPair, type FormResult, openFormRules } from './form.ts';
import { RU_UK_LETTERS } from './tables/ru-uk-letters.ts';
import { RU_UK_NAMES } from './tables/ru-uk-names.ts';
import { RU_UK_PARTS } from './tables/ru-uk-parts.ts';
import { RU_UK_WORDS } from './tables/ru-uk-words.ts';
import { UKRAINIAN_SPELLING } from './tables/ukrainian-spelling.ts';

const RULES = openFormRules({
  names: RU_UK_NAMES,
  // Russia's adjectives and little words are the same before a noun and alone.
  words: RU_UK_WORDS.flatMap(([word, form]): FormPair[] => [
    [word, form],
    [`${word}_`, form],
  ]),
  parts: RU_UK_PARTS,
  letters: RU_UK_LETTERS,
  spelling: UKRAINIAN_SPELLING,
});

/**
 * The Ukrainian form of a Russian name of a settlement in Russia: «Белгород» gives «Бєлгород».
 *
 * The rules and exceptions are the tables `tables/ru-uk-*.ts`, after the Ukrainian orthography of
 * 2019; the result names those that were used. No source at hand attests Ukrainian names for
 * Russia's villages, so that its share of right names is not measured.
 */
export function ukrainianForm(name: string): FormResult {
  return convertName(RULES, stripStress(name));
}
