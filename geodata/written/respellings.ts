/** Other spellings of a key: the consonant that a beginning has or lacks, and words that are translated. */

import { UK_RU_TRANSLATIONS } from '../names/tables/uk-ru-translations.ts';
import { cyrillicKey, latinKeyOfCyrillic, type Script } from '../search/alphabet.ts';
import { nominativesOf } from '../search/case-forms.ts';
import { INITIAL_CONSONANTS } from './tables/initial-consonants.ts';

type Beginnings = readonly (readonly [string, string])[];

const BEGINNINGS: Readonly<Record<Script, Beginnings>> = {
  cyrillic: INITIAL_CONSONANTS,
  latin: INITIAL_CONSONANTS.map(([without, withConsonant]) => [
    latinKeyOfCyrillic(without),
    latinKeyOfCyrillic(withConsonant),
  ]),
};

function translationsOf(write: (word: string) => string): ReadonlyMap<string, string> {
  const pairs = UK_RU_TRANSLATIONS.map(([form, word]): [string, string] => [
    write(word),
    write(form),
  ]);
  return new Map(pairs);
}

/** The word of a Russian form for the word by which Russian sources translate it. */
const UNTRANSLATED: Readonly<Record<Script, ReadonlyMap<string, string>>> = {
  cyrillic: translationsOf(cyrillicKey),
  latin: translationsOf((word) => latinKeyOfCyrillic(cyrillicKey(word))),
};

/** Why another spelling is tried; the first two are names as good as the written one. */
export type RespellingKind = 'translated' | 'made-back' | 'beginning';

export interface Respelling {
  readonly key: string;
  readonly kind: RespellingKind;
}

/**
 * The plural that an English text left in its genitive: "Ternov" for Terny, "Stepiv" for Stepy. Written
 * in the letters of Latin keys; other cases of English texts have the consonants of the nominative.
 */
const GENITIVE_PLURALS = /(?:ov|ev|iv)$/;
const PLURAL = 'i';
const SHORTEST_PLURAL = 5;

function* respelledWord(word: string, script: Script): Generator<[string, RespellingKind]> {
  const translations = UNTRANSLATED[script];
  const known = translations.get(word);
  if (known !== undefined) yield [known, 'translated'];
  else if (script === 'cyrillic') {
    for (const nominative of nominativesOf(word, 3)) {
      const form = translations.get(nominative);
      if (form !== undefined) yield [form, 'translated'];
    }
  }
  if (script === 'latin' && word.length >= SHORTEST_PLURAL && GENITIVE_PLURALS.test(word)) {
    yield [word.replace(GENITIVE_PLURALS, PLURAL), 'made-back'];
  }
  for (const [without, withConsonant] of BEGINNINGS[script]) {
    if (word.startsWith(withConsonant)) {
      yield [without + word.slice(withConsonant.length), 'beginning'];
    } else if (word.startsWith(without)) {
      yield [withConsonant + word.slice(without.length), 'beginning'];
    }
  }
}

/** The key with one of its words spelled in another way. */
export function* respellings(key: string, script: Script): Generator<Respelling> {
  const words = key.split(' ');
  for (const [at, word] of words.entries()) {
    for (const [other, kind] of respelledWord(word, script)) {
      yield { key: words.with(at, other).join(' '), kind };
    }
  }
}
