import { stripStress } from './fold.ts';
import { convertName, type FormResult, openFormRules } from './form.ts';
import { RU_UK_LETTERS } from './tables/ru-uk-letters.ts';
import { RU_UK_PARTS } from './tables/ru-uk-parts.ts';

const RULES = openFormRules({ names: [], words: [], parts: RU_UK_PARTS, letters: RU_UK_LETTERS });

/**
 * The Ukrainian form of a Russian name of a settlement in Russia: «Белгород» gives «Бєлгород».
 *
 * The rules and exceptions are the tables `tables/ru-uk-*.ts`; the result names those that were used.
 */
export function ukrainianForm(name: string): FormResult {
  return convertName(RULES, stripStress(name));
}
