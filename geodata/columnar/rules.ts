/** The rules that names of a packed file are derived by: from one name of a place to another. */
import { russianForm } from '../names/russian-form.ts';
import { transliterate } from '../names/transliterate.ts';
import { ukrainianForm } from '../names/ukrainian-form.ts';
import type { Language } from '../settlement.ts';

export interface NameRule {
  readonly from: Language;
  readonly to: Language;
  readonly make: (text: string) => string;
}

/** By the names that the file calls them by. Those that make what most names are, first. */
export const NAME_RULES: ReadonlyMap<string, NameRule> = new Map<string, NameRule>([
  ['uk', { from: 'uk', to: 'uk', make: same }],
  ['ru', { from: 'ru', to: 'ru', make: same }],
  ['en', { from: 'en', to: 'en', make: same }],
  ['uk-ru', { from: 'uk', to: 'ru', make: russian }],
  ['ru-uk', { from: 'ru', to: 'uk', make: (text) => ukrainianForm(text).text }],
  ['kmu-2010', { from: 'uk', to: 'en', make: (text) => transliterate(text, 'uk-kmu-2010') }],
  [
    'bgnpcgn-2019',
    { from: 'uk', to: 'en', make: (text) => transliterate(text, 'uk-bgnpcgn-2019') },
  ],
  ['bgnpcgn-1947', { from: 'ru', to: 'en', make: russianInLatin }],
  // Foreign gazetteers romanise the Russian form of a Ukrainian name.
  ['uk-ru-bgnpcgn-1947', { from: 'uk', to: 'en', make: (text) => russianInLatin(russian(text)) }],
]);

function same(text: string): string {
  return text;
}

function russian(text: string): string {
  return russianForm(text).text;
}

function russianInLatin(text: string): string {
  return transliterate(text, 'ru-bgnpcgn-1947');
}
