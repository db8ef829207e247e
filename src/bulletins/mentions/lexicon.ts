/** The tables of a language, compiled for look-ups: built when first asked for. */

import type { PlaceId } from '../../../geodata/settlement.ts';
import { GROUPS, type GroupOfForces, type Side } from '../../claims/vocabulary.ts';
import { BEARINGS, type Bearing, type TextLanguage } from '../types.ts';
import { en } from '../words/en.ts';
import { compilePhrases, type PhraseTable } from '../words/phrases.ts';
import { ru } from '../words/ru.ts';
import type { ClaimantWords, KindNamed, Phrase, PlaceWords } from '../words/types.ts';
import { uk } from '../words/uk.ts';

export type UnitNoun = 'oblast' | 'raion' | 'hromada' | 'republic';

/** What a cue says; a phrase may stand for several, each in a table of its own. */
export type CueMeaning =
  | { readonly sort: 'kind'; readonly kind: KindNamed | 'any' }
  | { readonly sort: 'near' }
  | { readonly sort: 'within' }
  | { readonly sort: 'anchor'; readonly sure: boolean }
  | { readonly sort: 'action' }
  | { readonly sort: 'filler' }
  | { readonly sort: 'bearing'; readonly bearing: Bearing };

export type NameMeaning = 'thing' | 'office' | 'first-name' | 'surname' | 'never' | 'common';

export interface Lexicon {
  readonly words: PlaceWords;
  /** By words right before a name. */
  readonly cues: PhraseTable<CueMeaning>;
  readonly unitNouns: PhraseTable<UnitNoun>;
  readonly namedUnits: PhraseTable<PlaceId>;
  readonly directions: PhraseTable<true>;
  readonly groups: PhraseTable<GroupOfForces>;
  readonly groupNouns: PhraseTable<true>;
  readonly things: PhraseTable<true>;
  readonly thingsBefore: PhraseTable<true>;
  readonly offices: PhraseTable<true>;
  readonly firstNames: PhraseTable<true>;
  readonly surnames: PhraseTable<true>;
  readonly speech: PhraseTable<true>;
  readonly never: PhraseTable<true>;
  readonly common: PhraseTable<true>;
  readonly and: PhraseTable<true>;
  readonly formerly: PhraseTable<true>;
  readonly claimants: PhraseTable<ClaimantWords>;
  readonly officials: PhraseTable<Side>;
}

/** A preposition alone ("to", «до») says little; a longer phrase says that a place follows. */
const LONGEST_PREPOSITION = 4;

function isSure(phrase: Phrase): boolean {
  return phrase.includes(' ') || phrase.replace(/\|.*/, '').length > LONGEST_PREPOSITION;
}

/** The tables of cues share phrases («сёл» is a kind and a filler): all meanings are kept. */
function cueTable(words: PlaceWords): PhraseTable<CueMeaning> {
  const rows: [CueMeaning, readonly Phrase[]][] = [];
  const kinds: readonly (KindNamed | 'any')[] = ['urban-settlement', 'city', 'village', 'any'];
  for (const kind of kinds) rows.push([{ sort: 'kind', kind }, words.kinds[kind]]);
  for (const bearing of BEARINGS) {
    rows.push([{ sort: 'bearing', bearing }, words.bearings[bearing]]);
  }
  rows.push([{ sort: 'anchor', sure: true }, words.anchors.filter(isSure)]);
  rows.push([{ sort: 'near' }, words.near]);
  rows.push([{ sort: 'action' }, words.actions]);
  rows.push([{ sort: 'anchor', sure: false }, words.anchors.filter((one) => !isSure(one))]);
  rows.push([{ sort: 'within' }, words.within]);
  rows.push([{ sort: 'filler' }, words.fillers]);
  return compilePhrases(rows);
}

function yes(phrases: readonly Phrase[]): PhraseTable<true> {
  return compilePhrases([[true, phrases]]);
}

function compile(words: PlaceWords): Lexicon {
  const { units } = words;
  return {
    words,
    cues: cueTable(words),
    unitNouns: compilePhrases<UnitNoun>([
      ['republic', units.republic],
      ['hromada', units.hromada],
      ['raion', units.raion],
      ['oblast', units.oblast],
    ]),
    namedUnits: compilePhrases(words.namedUnits.map(({ unit, phrases }) => [unit, phrases])),
    directions: yes(words.directions),
    groups: compilePhrases(GROUPS.map((group) => [group, words.groups[group]])),
    groupNouns: yes(words.groupNouns),
    things: yes(words.things),
    thingsBefore: yes(words.thingsBefore),
    offices: yes(words.offices),
    firstNames: yes(words.firstNames),
    surnames: yes(words.surnames),
    speech: yes(words.speech),
    never: yes(words.never),
    common: yes(words.common),
    and: yes(words.and),
    formerly: yes(words.formerly),
    officials: compilePhrases(words.officials.map(({ side, phrases }) => [side, phrases])),
    claimants: compilePhrases(words.claimants.map((claimant) => [claimant, claimant.phrases])),
  };
}

const WORDS = { en, ru, uk };
const compiled = new Map<TextLanguage, Lexicon>();

export function lexiconOf(language: TextLanguage): Lexicon {
  let lexicon = compiled.get(language);
  if (lexicon === undefined) {
    lexicon = compile(WORDS[language].places);
    compiled.set(language, lexicon);
  }
  return lexicon;
}
