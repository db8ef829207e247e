import { stripStress } from './fold.ts';
import { PRESS_RUSSIAN } from './tables/press-russian.ts';
import { PRESS_UKRAINIAN } from './tables/press-ukrainian.ts';
import { transliterate } from './transliterate.ts';

/** A point of spelling in which the press differs from the standards, and among itself. */
export interface PressHabit {
  /** The point, the ways, and who writes which. */
  readonly what: string;
  /**
   * The ways to write it. Each is a list of replacements in a Cyrillic name in small letters, into
   * Latin or into other Cyrillic letters; none leaves the letters to the standard.
   */
  readonly ways: readonly (readonly (readonly [pattern: RegExp, spelling: string])[])[];
}

const SIGNS = /[ьъ]/g;

/**
 * The romanisations of a Cyrillic name in small letters as the press writes them. A text writes a
 * letter the same way throughout a name, so that each habit counts once a name.
 */
function spell(name: string, habits: readonly PressHabit[]): Set<string> {
  let texts = new Set([name]);
  for (const { ways } of habits) {
    const next = new Set<string>();
    for (const text of texts) {
      for (const way of ways) {
        let written = text;
        for (const [pattern, spelling] of way) written = written.replace(pattern, spelling);
        next.add(written);
      }
    }
    texts = next;
  }
  return texts;
}

function capitalsOf(model: string, latin: string): string {
  const words = model.split(/([\s-]+)/);
  return latin
    .split(/([\s-]+)/)
    .map((word, index) => {
      const first = words[index]?.charAt(0) ?? '';
      return first === first.toLowerCase() ? word : word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join('');
}

/**
 * The Latin spellings that ministries, agencies and bloggers write for a Ukrainian or a Russian name:
 * «Красный Лиман» gives "Krasny Liman" and "Krasniy Liman". Each spelling once, the likeliest first; those
 * of the standards are among them where the press follows them. The habits are data in
 * `tables/press-russian.ts` and `tables/press-ukrainian.ts`, with who writes so.
 *
 * @param name Cyrillic, in its language's letters; what is not Cyrillic stays
 */
export function pressSpellings(name: string, language: 'uk' | 'ru'): readonly string[] {
  const plain = stripStress(name).replace(/[’ʼ`′‘]/g, "'");
  const habits = language === 'ru' ? PRESS_RUSSIAN : PRESS_UKRAINIAN;
  const spellings = new Set<string>();
  for (const text of spell(plain.toLowerCase(), habits)) {
    const latin =
      language === 'ru'
        ? transliterate(text.replace(/ё/g, 'yo').replace(SIGNS, ''), 'ru-bgnpcgn-1947')
        : transliterate(text, 'uk-kmu-2010');
    spellings.add(capitalsOf(plain, latin.replace(/·/g, '')));
  }
  return [...spellings];
}
