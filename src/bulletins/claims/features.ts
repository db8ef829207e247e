/** What the tables of claims say of one sentence. */
import type { ResolvedMention, Segmented, Sentence } from '../types.ts';
import { lexiconOf, type Sense } from './lexicon.ts';

/** A phrase met; tokens from `from` to before `to`, as indexes of the whole text. */
export type Feature = Sense & { readonly from: number; readonly to: number };
export type FeatureOf<Type extends Sense['type']> = Feature & { readonly type: Type };

/** A mention with its tokens. */
export interface Placed {
  /** Index in the reading's mentions. */
  readonly index: number;
  readonly mention: ResolvedMention;
  readonly from: number;
  readonly to: number;
}

export interface SentenceFeatures {
  readonly sentence: Sentence;
  /** Index of the sentence. */
  readonly index: number;
  /** In the order of the text; none inside phrases that the tables say mean nothing of war. */
  readonly all: readonly Feature[];
  readonly mentions: readonly Placed[];
}

export function ofType<Type extends Sense['type']>(
  features: readonly Feature[],
  type: Type,
): FeatureOf<Type>[] {
  return features.filter((feature): feature is FeatureOf<Type> => feature.type === type);
}

/** Inside a name these words say nothing: "Assault Street", «Наступ». */
const NOT_IN_NAMES = new Set(['settlement', 'unit', 'direction', 'claimant', 'other', 'group']);

/** `mentions` are those of the sentence, in its order. */
export function featuresOf(
  segmented: Segmented,
  sentence: Sentence,
  index: number,
  mentions: readonly { readonly index: number; readonly mention: ResolvedMention }[],
): SentenceFeatures {
  const { tokens } = segmented;
  const lexicon = lexiconOf(sentence.language);
  const placed: Placed[] = [];
  const all: Feature[] = [];
  let next = 0;
  let maskedTo = 0;
  let name: Placed | null = null;

  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const token = tokens[at]!;
    while (next < mentions.length && mentions[next]!.mention.start <= token.start) {
      const { mention } = mentions[next]!;
      let to = at + 1;
      while (to < sentence.endToken && tokens[to]!.start < mention.end) to++;
      name = { index: mentions[next]!.index, mention, from: at, to };
      placed.push(name);
      next++;
    }
    const met = lexicon.at(tokens, at, sentence.endToken);
    if (met.length === 0) continue;
    for (const one of met) if (one.type === 'never') maskedTo = Math.max(maskedTo, one.to);
    for (const { value, from, to } of met) {
      if (from < maskedTo && MASKED.has(value.type)) continue;
      if (name !== null && from < name.to && hides(name, value, from, to)) continue;
      // "March" and "May" are months with a capital letter only.
      if (sentence.language === 'en' && isWrongCase(value, token.capital, token.key)) continue;
      all.push(featureOf(value, from, to));
    }
  }
  return { sentence, index, all, mentions: placed };
}

/** The sense with its place: a literal for each sort, so that features of a sort have one shape. */
function featureOf(sense: Sense, from: number, to: number): Feature {
  switch (sense.type) {
    case 'kind':
      return { type: 'kind', kind: sense.kind, strength: sense.strength, from, to };
    case 'force':
      return { type: 'force', who: sense.who, from, to };
    case 'stance':
      return { type: 'stance', side: sense.side, from, to };
    case 'counted':
      return { type: 'counted', counted: sense.counted, from, to };
    case 'fate':
      return { type: 'fate', fate: sense.fate, from, to };
    case 'qualifier':
      return { type: 'qualifier', qualifier: sense.qualifier, from, to };
    case 'number':
    case 'multiple':
      return { type: sense.type, value: sense.value, from, to };
    case 'month':
      return { type: 'month', month: sense.month, from, to };
    case 'office':
    case 'vague':
    case 'period':
    case 'loose':
    case 'zone':
      return { ...sense, from, to };
    default:
      return { type: sense.type, from, to };
  }
}

const MASKED = new Set<Sense['type']>([
  'kind',
  'not',
  'tried',
  'unreal',
  'force',
  'stance',
  'fate',
]);

function isWrongCase(sense: Sense, capital: boolean, key: string): boolean {
  if (key !== 'may' && key !== 'march' && key !== 'mar') return false;
  return sense.type === 'month' ? !capital : sense.type === 'unreal' && capital;
}

function hides(name: Placed, sense: Sense, from: number, to: number): boolean {
  if (!NOT_IN_NAMES.has(name.mention.type)) return false;
  // "Ukraine" may be a country and whoever acts; "Donetsk region of Ukraine" is only a place.
  if (sense.type === 'force' || sense.type === 'stance') {
    if (name.mention.type === 'group') return false;
    if (name.mention.type === 'claimant' && name.from === from && name.to <= to) return false;
    return name.mention.type === 'claimant' || name.from < from || name.to > to;
  }
  return (
    sense.type === 'kind' ||
    sense.type === 'unreal' ||
    sense.type === 'counted' ||
    sense.type === 'said'
  );
}
