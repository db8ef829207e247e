/** What each sentence of a text holds, and who and when is in force where a sentence does not say. */
import type { ReadingSteps } from '../steps.ts';
import type { FoundDate, ResolvedMention, Segmented, Sentence, Token } from '../types.ts';
import type { KnownDate } from './calendar.ts';
import { type Speaker, speakersOf } from './claimants.ts';
import { type Cue, cuesOf } from './cues.ts';
import { type DatesOfSentence, datesOf, type SaidDate } from './dates.ts';
import { featuresOf, type SentenceFeatures } from './features.ts';
import { FeatureIndex } from './numbers.ts';
import { sideOfUnit } from './officials.ts';
import { addedStance, NO_STANCE, type Stance, stanceOf } from './stance.ts';

export interface SentenceOutline {
  readonly features: SentenceFeatures;
  readonly index: FeatureIndex;
  readonly cues: readonly Cue[];
  readonly speakers: readonly Speaker[];
  readonly dates: DatesOfSentence;
}

export interface Outline {
  readonly sentences: readonly SentenceOutline[];
  readonly dates: readonly FoundDate[];
  /** What tells whose text it is: `own` in sentences of nobody named, `all` in any. */
  readonly stance: { readonly own: Stance; readonly all: Stance };
  /** The side of all units, else of all places chosen, that the text names; null where they differ. */
  readonly land: 'RU' | 'UA' | null;
  /**
   * Speaks for what follows where no sentence or paragraph says who: named in the first sentences,
   * in the sentence with the index `since`.
   */
  readonly speaker: (Speaker & { readonly since: number }) | null;
  /** Told in the first sentences for the whole text. */
  readonly date: SaidDate | null;
}

/** A claimant or a date in the first so many sentences, or the first paragraph, holds for the text. */
const HEAD = 2;
/** Words of war count for plain words so many sentences away. */
const NEAR = 2;
const PAUSE = 256;

export function* outlineOf(
  segmented: Segmented,
  mentions: readonly ResolvedMention[],
  report: KnownDate,
): ReadingSteps<Outline> {
  const { tokens } = segmented;
  const sentences = segmented.sentences.flatMap((sentence) => bounded(sentence, tokens));
  const all: SentenceFeatures[] = [];
  let next = 0;
  for (let index = 0; index < sentences.length; index++) {
    const own: { index: number; mention: ResolvedMention }[] = [];
    const { end } = sentences[index]!;
    while (next < mentions.length && mentions[next]!.start < end) {
      own.push({ index: next, mention: mentions[next]! });
      next++;
    }
    const features = featuresOf(segmented, sentences[index]!, index, own);
    all.push(features);
    if (index % PAUSE === 0) yield (0.4 * index) / sentences.length;
  }

  const war = all.map(warWords);
  const outlines: SentenceOutline[] = [];
  const dates: FoundDate[] = [];
  let speaker: Outline['speaker'] = null;
  const stance = { own: NO_STANCE, all: NO_STANCE };
  let quotedIn = -1;
  let date: SaidDate | null = null;
  for (let index = 0; index < all.length; index++) {
    const features = all[index]!;
    let words = 0;
    const last = Math.min(all.length - 1, index + 1);
    for (let near = Math.max(0, index - NEAR); near <= last; near++) words += war[near]!;
    const other = aboutOther(all, index);
    const isWar = other ? war[index]! > 1 : words > 0;
    const featureIndex = new FeatureIndex(features.all);
    const cues = other && hardWords(features) === 0 ? [] : cuesOf(features, tokens, isWar);
    const found = datesOf(features, tokens, featureIndex, report);
    const speakers = speakersOf(features, tokens, cues[0]?.from ?? null, segmented.text);
    const shown = stanceOf(features, tokens, cues);
    stance.all = addedStance(stance.all, shown);
    const { paragraph } = features.sentence;
    if (speakers.length > 0) quotedIn = paragraph;
    else if (quotedIn !== paragraph) stance.own = addedStance(stance.own, shown);
    outlines.push({ features, index: featureIndex, cues, speakers, dates: found });
    for (const { start, end, from, to, precision, yearInferred } of found.dates) {
      dates.push({ start, end, from, to, precision, yearInferred });
    }
    if (index < HEAD || paragraph === sentences[0]!.paragraph) {
      const first = speakers.find(({ ofBefore, back }) => !ofBefore && back === null);
      if (first !== undefined) speaker ??= { ...first, since: index };
      date ??=
        found.dates.find(({ published, precision }) => !published && precision !== 'month') ?? null;
    }
    if (index % PAUSE === 0) yield 0.4 + (0.2 * index) / all.length;
  }
  return { sentences: outlines, dates, stance, land: landOf(mentions), speaker, date };
}

function landOf(mentions: readonly ResolvedMention[]): 'RU' | 'UA' | null {
  const units = new Set<string>();
  const places = new Set<string>();
  for (const { type, places: means, surface, chosen } of mentions) {
    if (type === 'unit') units.add(sideOfUnit(means[0], surface));
    else if (type === 'settlement' && chosen !== null) places.add(sideOfUnit(chosen, ''));
  }
  const sides = [...(units.size > 0 ? units : places)];
  return sides.length === 1 && (sides[0] === 'RU' || sides[0] === 'UA') ? sides[0] : null;
}

/** What has no marks for pages on end is cut: no step may look at more at once. Tokens. */
const LONGEST_SENTENCE = 400;

function bounded(sentence: Sentence, tokens: readonly Token[]): readonly Sentence[] {
  if (sentence.endToken - sentence.firstToken <= LONGEST_SENTENCE) return [sentence];
  const pieces: Sentence[] = [];
  for (let from = sentence.firstToken; from < sentence.endToken; from += LONGEST_SENTENCE) {
    const endToken = Math.min(sentence.endToken, from + LONGEST_SENTENCE);
    const { start } = tokens[from]!;
    const { end } = tokens[endToken - 1]!;
    pieces.push({ ...sentence, start, end, firstToken: from, endToken });
  }
  return pieces;
}

/** Whether a sentence or one beside it in its paragraph speaks of football, weather, prices. */
function aboutOther(all: readonly SentenceFeatures[], index: number): boolean {
  const { paragraph } = all[index]!.sentence;
  for (let near = Math.max(0, index - 1); near <= Math.min(all.length - 1, index + 1); near++) {
    const beside = all[near]!;
    if (beside.sentence.paragraph !== paragraph) continue;
    if (beside.all.some(({ type }) => type === 'elsewhere')) return true;
  }
  return false;
}

/** How many words of a sentence speak of war: what is surely done in war, and who and what with. */
function warWords(features: SentenceFeatures): number {
  const sure = features.all.filter(({ type, ...rest }) => type === 'kind' && isSure(rest)).length;
  return sure + hardWords(features);
}

function isSure(rest: object): boolean {
  return 'strength' in rest && rest.strength === 'sure';
}

/** Forces, weapons and units that are counted, sides. */
function hardWords({ all, mentions }: SentenceFeatures): number {
  let count = 0;
  for (const feature of all) {
    if (feature.type === 'force' || feature.type === 'stance') count++;
    else if (feature.type === 'counted' && WEAPONS.has(feature.counted.sort)) count++;
  }
  for (const { mention } of mentions) {
    const sided = mention.claimant !== null && mention.claimant.side !== 'other';
    if (mention.type === 'group' || mention.type === 'direction' || sided) count++;
  }
  return count;
}

const WEAPONS = new Set<string>(['soldiers', 'aircraft', 'artillery', 'units']);
