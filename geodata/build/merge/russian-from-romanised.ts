/**
 * The Russian name of a settlement of Ukraine that sources have in Latin only. Who's On First holds
 * romanisations of Russian names by BGN/PCGN 1947 («Khvylevka», "Shepelëvka") for settlements that no
 * source names in Cyrillic: they tell apart what the Ukrainian name leaves open (-овка or -евка, и or ы).
 */
import { fold, matchesForm, skeleton, transliterate } from '../../names/index.ts';
import { editDistance } from '../../names/matches-form.ts';
import type { PooledName } from './name-pool.ts';
import { russianFromLatin } from './russian-from-latin.ts';

/** So many letters of the form by rule may differ from what the romanisation says. */
const MOST_DIFFERENT = 2;
/** h alone, j, w, cz, ii, -iv, -uvka: romanised Ukrainian, Polish, and what is no BGN/PCGN 1947. */
const NOT_RUSSIAN = /(?<![ksczKSCZ])h|[jwqx]|c(?!h)|ii|iv(?:ka)?$|u[vw]ka$|uv$/i;
/** Letters that Russian never writes so: the romanisation is of another language, or misread. */
const MISREAD = /[бвгджзкмнпрстфхцч]е(?![а-я])|[аеиоуыэюягкхжшчщ]ы|йи|ыв(?:ка|о)?$|([а-я])\1\1/;
const SEPARATORS = /[\s-]+/;

/** True where both have as many words, with the same last letters: gender and number are not read from Latin. */
function endAlike(a: string, b: string): boolean {
  const [wordsA, wordsB] = [a.split(SEPARATORS), b.split(SEPARATORS)];
  return (
    wordsA.length === wordsB.length &&
    wordsA.every((word, index) => word.at(-1) === wordsB[index]!.at(-1))
  );
}

/** Hyphens and spaces come and go in Latin ("Novo-Nikolayevka"), soft signs too. */
const latinKey = (text: string): string => fold(text).replace(/[' ]/g, '');
const romanised = (russian: string): string => latinKey(transliterate(russian, 'ru-bgnpcgn-1947'));

/**
 * The Russian spelling that a romanisation bears out, where it differs from the form by rule; null
 * where none does, or where one bears out the form by rule.
 */
export function russianOfRomanised(
  ukrainian: string,
  form: string,
  pool: readonly PooledName[],
): string | null {
  const latin = pool.filter(({ language, source }) => language === 'en' && source === 'wof');
  const byRule = romanised(form);
  if (latin.some(({ text }) => latinKey(text) === byRule)) return null;
  // What is the Ukrainian name in Latin says nothing of the Russian one.
  const ownLatin = latinKey(transliterate(ukrainian, 'uk-kmu-2010')).replace(/i(?=[aeiou])/g, 'y');
  const candidates = latin.flatMap(({ text }) => {
    const plain = latinKey(text);
    if (
      NOT_RUSSIAN.test(plain) ||
      plain === ownLatin ||
      plain.replace(/i(?=[aeiou])/g, 'y') === ownLatin
    ) {
      return [];
    }
    const russian = russianFromLatin(text);
    if (MISREAD.test(russian.toLowerCase()) || romanised(russian) !== plain) return [];
    const differs = editDistance(fold(russian), fold(form));
    if (differs > MOST_DIFFERENT || skeleton(russian) !== skeleton(form)) return [];
    if (!endAlike(russian, form)) return [];
    return matchesForm(ukrainian, russian) ? [{ russian, differs }] : [];
  });
  candidates.sort((a, b) => a.differs - b.differs || (a.russian < b.russian ? -1 : 1));
  return candidates[0]?.russian ?? null;
}
