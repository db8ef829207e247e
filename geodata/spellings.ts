/**
 * The Latin spellings of Cyrillic names: the official systems, and one loose key that the habits of
 * the press fall together in.
 */
import { fold } from './names/fold.ts';
import { transliterate } from './names/transliterate.ts';
import type { Language } from './settlement.ts';

const CYRILLIC = /[\u0400-\u04ff]/;

export function isCyrillic(text: string): boolean {
  return CYRILLIC.test(text);
}

/** The exact key of a Latin spelling: `fold`, and apostrophes for soft signs no longer count. */
export function latinKey(text: string): string {
  return fold(text).replaceAll("'", '');
}

/**
 * The spellings of a Cyrillic name by the official systems, as keys: KMU 2010 and BGN/PCGN 2019 of
 * a Ukrainian name, BGN/PCGN 1947 of a Russian one.
 */
export function romanisedKeys(text: string, language: Language): string[] {
  if (language === 'ru') return [latinKey(transliterate(text, 'ru-bgnpcgn-1947'))];
  const keys = [
    latinKey(transliterate(text, 'uk-kmu-2010')),
    latinKey(transliterate(text, 'uk-bgnpcgn-2019')),
  ];
  return keys[0] === keys[1] ? keys.slice(0, 1) : keys;
}

/** Letters of the loose key; those of a language first, the shared ones below. */
const UKRAINIAN: Readonly<Record<string, string>> = { г: 'h', ґ: 'g', е: 'e', є: 'e', и: 'i' };
const RUSSIAN: Readonly<Record<string, string>> = { г: 'g', е: 'e', ё: 'e', ы: 'i', э: 'e' };
const SHARED: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ж: 'zh', з: 'z', и: 'i', й: 'i', і: 'i', ї: 'i' },
  ...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
  ...{ х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ъ: '', ю: 'iu', я: 'ia', "'": '' },
};
const LETTERS: Readonly<Record<'uk' | 'ru', ReadonlyMap<string, string>>> = {
  uk: new Map(Object.entries({ ...SHARED, ...UKRAINIAN })),
  ru: new Map(Object.entries({ ...SHARED, ...RUSSIAN })),
};

/** Latin letters and groups that stand for one another, in this order. */
const HABITS: readonly (readonly [RegExp, string])[] = [
  [/[ıyj]/g, 'i'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/tz/g, 'ts'],
  [/zgh/g, 'zh'],
  [/kh/g, 'h'],
  [/sch/g, 'shch'],
];

/** Makes "ii" and every doubled letter one, and "ie" an e: what the spellings differ in most. */
function contract(latin: string): string {
  let key = '';
  let last = '';
  for (const letter of latin) {
    if (letter === 'e' && last === 'i') {
      key = key.slice(0, -1);
      last = key.at(-1) ?? '';
    }
    if (letter === last) continue;
    key += letter;
    last = letter;
  }
  return key;
}

/**
 * The loose key of a Latin spelling: "Krasnoarmiisk" and "Krasnoarmijsk", "Udachnoye" and
 * "Udachnoe", "Alekseyevka" and "Alekseevka" fall together. It undoes what differs between KMU 2010,
 * BGN/PCGN and the press: i, y and j; ye, ie and e; kh and h; doubled letters; soft signs.
 */
export function looseLatinKey(text: string): string {
  let latin = latinKey(text);
  for (const [pattern, replacement] of HABITS) latin = latin.replace(pattern, replacement);
  return contract(latin);
}

/** The loose key that the Latin spellings of a Cyrillic name have. */
export function looseKeyOfCyrillic(text: string, language: Language): string {
  return looseKeyOfFolded(fold(text), language);
}

/** The same for a Cyrillic name whose `fold` is at hand. */
export function looseKeyOfFolded(folded: string, language: Language): string {
  const letters = LETTERS[language === 'ru' ? 'ru' : 'uk'];
  let latin = '';
  for (const letter of folded) latin += letters.get(letter) ?? letter;
  return contract(latin);
}
