import { fold } from './fold.ts';
import { russianForm } from './russian-form.ts';
import { skeleton } from './skeleton.ts';
import { UK_RU_TRANSLATIONS } from './tables/uk-ru-translations.ts';

const TRANSLATIONS = new Map(UK_RU_TRANSLATIONS);

/** How many letters must be put in, taken out or replaced to make one text of the other. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(replaced, (previous[j] as number) + 1, (current[j - 1] as number) + 1);
    }
    previous = current;
  }
  return previous[b.length] as number;
}

/** Of a name's letters, the share that may differ before two spellings are two names. */
const TOLERATED_SHARE = 0.35;

function isSpellingOf(written: string, expected: string, ukrainian: string): boolean {
  if (written === expected) return true;
  const consonants = skeleton(written);
  if (consonants === '') return false;
  if (consonants !== skeleton(expected) && consonants !== skeleton(ukrainian)) return false;
  const longer = Math.max(written.length, expected.length);
  return editDistance(written, expected) <= Math.max(1, Math.floor(longer * TOLERATED_SHARE));
}

/**
 * Whether a Russian name can be the Russian form of this Ukrainian name, rather than an older name
 * of the same place or another word altogether.
 *
 * True where it equals the form by rule, or has the same consonant skeleton with few letters
 * differing (at most 35 in 100, which keeps «Верноленинск» from Миколаїв); words that Russian
 * sources translate («Большая» for «Велика») count as the same.
 */
export function matchesForm(ukrainian: string, russian: string): boolean {
  const written = fold(russian);
  const expected = fold(russianForm(ukrainian).text);
  if (isSpellingOf(written, expected, ukrainian)) return true;
  const words = expected.split(' ');
  const translated = words.map((word) => TRANSLATIONS.get(word) ?? word).join(' ');
  return translated !== expected && isSpellingOf(written, translated, translated);
}
