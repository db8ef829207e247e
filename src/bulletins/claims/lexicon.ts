/** The tables of claims of the three languages, made ready once a language is first met. */
import type { ClaimKind, Qualifier } from '../../claims/vocabulary.ts';
import type { TextLanguage } from '../types.ts';
import type { ClaimWords, CountedWords } from '../words/claims-types.ts';
import { EN_CLAIMS } from '../words/en/claims.ts';
import { RU_CLAIMS } from '../words/ru/claims.ts';
import { UK_CLAIMS } from '../words/uk/claims.ts';
import { collectPhrases, type PhraseTable } from './phrases.ts';

export type Who = 'RU' | 'UA' | 'enemy' | 'own';
export type Fate = keyof ClaimWords['fates'];
export type Period = 'today' | 'yesterday' | 'pastDay' | 'pastNight' | 'pastWeek';

/** What a phrase of the tables says. */
export type Sense =
  | {
      readonly type: 'kind';
      readonly kind: ClaimKind;
      readonly strength: 'sure' | 'plain' | 'ofAttack';
    }
  | { readonly type: 'force'; readonly who: Who }
  | { readonly type: 'stance'; readonly side: 'RU' | 'UA' }
  | { readonly type: 'said' | 'source' | 'this' | 'published' }
  | {
      readonly type: 'office';
      readonly side: 'RU' | 'UA' | null;
      readonly back: 'institute' | 'ministry' | null;
    }
  | {
      readonly type:
        | 'never'
        | 'elsewhere'
        | 'not'
        | 'denied'
        | 'tried'
        | 'unreal'
        | 'ofThem'
        | 'until';
    }
  | { readonly type: 'fate'; readonly fate: Fate }
  | { readonly type: 'counted'; readonly counted: CountedWords }
  | { readonly type: 'qualifier'; readonly qualifier: Qualifier }
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'multiple'; readonly value: number }
  | { readonly type: 'vague'; readonly english: string }
  | { readonly type: 'month'; readonly month: number }
  | { readonly type: 'nightTo' | 'since' | 'year' | 'clock' }
  | { readonly type: 'period'; readonly period: Period }
  | {
      readonly type: 'loose';
      readonly english: string;
      readonly precision: 'week' | 'month' | 'unknown';
    }
  | { readonly type: 'zone'; readonly zone: 'moscow' | 'kyiv' | 'utc' };

const WORDS: Readonly<Record<TextLanguage, ClaimWords>> = {
  en: EN_CLAIMS,
  ru: RU_CLAIMS,
  uk: UK_CLAIMS,
};

const ready = new Map<TextLanguage, PhraseTable<Sense>>();

/** The phrases of a language with what they say. */
export function lexiconOf(language: TextLanguage): PhraseTable<Sense> {
  let table = ready.get(language);
  if (table === undefined) {
    table = makeTable(WORDS[language]);
    ready.set(language, table);
  }
  return table;
}

function makeTable(words: ClaimWords): PhraseTable<Sense> {
  const all = collectPhrases<Sense>();
  const add = (sense: Sense, phrases: string): void => all.add(sense.type, phrases, sense);

  for (const { kind, ...strengths } of words.kinds) {
    for (const strength of ['sure', 'plain', 'ofAttack'] as const) {
      add({ type: 'kind', kind, strength }, strengths[strength] ?? '');
    }
  }
  for (const who of ['RU', 'UA', 'enemy', 'own'] as const) {
    add({ type: 'force', who }, words.forces[who]);
  }
  for (const side of ['RU', 'UA'] as const) add({ type: 'stance', side }, words.stance[side]);
  const { offices } = words;
  add({ type: 'office', side: null, back: null }, offices.any);
  add({ type: 'office', side: 'RU', back: null }, offices.RU);
  add({ type: 'office', side: 'UA', back: null }, offices.UA);
  add({ type: 'office', side: null, back: 'institute' }, offices.institute);
  add({ type: 'office', side: null, back: 'ministry' }, offices.ministry);
  for (const type of ['said', 'source', 'this', 'published'] as const) {
    add({ type }, words.speech[type]);
  }
  for (const type of [
    'never',
    'elsewhere',
    'not',
    'denied',
    'tried',
    'unreal',
    'ofThem',
    'until',
  ] as const) {
    add({ type }, words[type]);
  }
  for (const fate of Object.keys(words.fates) as Fate[]) {
    add({ type: 'fate', fate }, words.fates[fate]);
  }
  for (const counted of words.counted) add({ type: 'counted', counted }, counted.words);
  for (const qualifier of Object.keys(words.qualifiers) as Qualifier[]) {
    add({ type: 'qualifier', qualifier }, words.qualifiers[qualifier] ?? '');
  }
  for (const [value, phrases] of words.numbers) add({ type: 'number', value }, phrases);
  for (const [value, phrases] of words.multiples) add({ type: 'multiple', value }, phrases);
  for (const [english, phrases] of words.vague) add({ type: 'vague', english }, phrases);

  const { time } = words;
  time.months.forEach((phrases, index) => {
    add({ type: 'month', month: index + 1 }, phrases);
  });
  for (const type of ['nightTo', 'since', 'year', 'clock'] as const) add({ type }, time[type]);
  for (const period of ['today', 'yesterday', 'pastDay', 'pastNight', 'pastWeek'] as const) {
    add({ type: 'period', period }, time[period]);
  }
  for (const [english, precision, phrases] of time.loose) {
    add({ type: 'loose', english, precision }, phrases);
  }
  for (const zone of ['moscow', 'kyiv', 'utc'] as const) {
    add({ type: 'zone', zone }, time.zones[zone]);
  }
  return all.table();
}
