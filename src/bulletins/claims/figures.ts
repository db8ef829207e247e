/** Finds what a sentence counts. */
import type { Qualifier } from '../../claims/vocabulary.ts';
import type { Token } from '../types.ts';
import type { CountedWords } from '../words/claims-types.ts';
import { type FeatureOf, ofType, type SentenceFeatures } from './features.ts';
import type { Fate } from './lexicon.ts';
import { type FeatureIndex, numberAt, type ReadNumber } from './numbers.ts';

/** A number with what it counts; tokens from `from` to before `to`. */
export interface Count {
  readonly from: number;
  readonly to: number;
  readonly number: ReadNumber;
  readonly qualifier: Qualifier;
  /** Null where only the sentence before says what is counted: "43 — over Kursk region". */
  readonly counted: CountedWords | null;
  readonly fate: Fate | null;
  /** Said to be part of another count: "of them more than 220 near X". */
  readonly part: boolean;
}

/** How many words may stand between a number and what it counts. */
const TO_NOUN = 4;
/** How many tokens before or after the counted words what became of them may stand. */
const TO_FATE = 6;
const STOPS = new Set([';', ':', '—', '–', '.', '(', ')', ',']);
const DASHES = new Set(['—', '–', '-']);

/**
 * `isDate` says whether a token belongs to a date; `bare` whether numbers before a dash count what
 * the sentence before counted.
 */
export function countsOf(
  features: SentenceFeatures,
  tokens: readonly Token[],
  index: FeatureIndex,
  isDate: (token: number) => boolean,
  bare: boolean,
): Count[] {
  const { sentence, all } = features;
  const counts: Count[] = [];
  const fates = fateFinder(ofType(all, 'fate'), tokens);
  let partUntil = -1;
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const part = index.at(at, 'ofThem');
    if (part !== null) partUntil = part.to + TO_FATE;
    const number = isDate(at) ? null : numberAt(features, tokens, index, at);
    if (number === null) continue;
    const counted = nounAfter(tokens, index, number.to, sentence.endToken);
    const to = counted?.to ?? number.to;
    const fate = fates(number.from, to);
    const byGroup = isOfGroup(features, tokens, counts, number, counted?.counted.sort);
    const elliptic =
      (bare || at <= partUntil) &&
      (number.digits || number.value !== null) &&
      isElliptic(tokens, number, sentence.firstToken, sentence.endToken);
    if (counted === null && fate?.near !== true && !elliptic && !byGroup) {
      at = number.to - 1;
      continue;
    }
    counts.push({
      from: number.from,
      to,
      number,
      qualifier: number.qualifier,
      counted: counted?.counted ?? null,
      fate: fate?.fate ?? null,
      part: at <= partUntil || byGroup,
    });
    at = to - 1;
  }
  return counts;
}

/** Between a group of forces and its part of a total: "North eliminated over", « — более». */
const TO_PART = 5;

/**
 * "Losses of about 940 soldiers: North over 110, West over 170": after a total and a colon the
 * number right after a group of forces is its part.
 */
function isOfGroup(
  { mentions }: SentenceFeatures,
  tokens: readonly Token[],
  counts: readonly Count[],
  number: ReadNumber,
  sort: CountedWords['sort'] | undefined,
): boolean {
  const total = counts.find(({ counted }) => counted?.sort === 'soldiers');
  if (total === undefined || (sort !== undefined && sort !== 'soldiers')) return false;
  const group = mentions.findLast(({ mention, to }) => mention.group !== null && to <= number.from);
  if (group === undefined || group.from < total.to || number.from - group.to > TO_PART)
    return false;
  if ((counts.at(-1)?.from ?? 0) > group.from) return false;
  for (let at = total.to; at < group.from; at++) if (tokens[at]!.key === ':') return true;
  return false;
}

function nounAfter(
  tokens: readonly Token[],
  index: FeatureIndex,
  from: number,
  end: number,
): FeatureOf<'counted'> | null {
  const last = Math.min(end - 1, from + TO_NOUN);
  for (let at = from; at <= last; at++) {
    const found = index.at(at, 'counted');
    if (found !== null) return longerNoun(index, found, last);
    const token = tokens[at]!;
    if (STOPS.has(token.key) || token.kind === 'number' || index.at(at, 'until') !== null)
      return null;
  }
  return null;
}

/** "drone missiles": of nouns that follow one another at once the last is counted, in English at least. */
function longerNoun(
  index: FeatureIndex,
  found: FeatureOf<'counted'>,
  last: number,
): FeatureOf<'counted'> {
  const next = found.to <= last ? index.at(found.to, 'counted') : null;
  return next !== null && next.counted.sort === found.counted.sort ? next : found;
}

/** Looks up what became of what is counted; asked in the order of the text. */
function fateFinder(
  fates: readonly FeatureOf<'fate'>[],
  tokens: readonly Token[],
): (from: number, to: number) => { fate: Fate; near: boolean } | null {
  let at = 0;
  const clear = (from: number, to: number): boolean => {
    for (let token = from; token < to; token++) {
      const { key, kind } = tokens[token]!;
      if (kind === 'number' || key === ';' || key === '.' || key === '—') return false;
    }
    return true;
  };
  return (from, to) => {
    while (at < fates.length && fates[at]!.to <= from) at++;
    const after = fates[at];
    if (after !== undefined && after.from < to) return { fate: after.fate, near: true };
    if (after !== undefined && after.from - to < TO_FATE && clear(to, after.from)) {
      return { fate: after.fate, near: after.from - to < 2 };
    }
    const before = fates[at - 1];
    if (before !== undefined && from - before.to < TO_FATE && clear(before.to, from)) {
      return { fate: before.fate, near: from - before.to < 2 };
    }
    return null;
  };
}

function isElliptic(
  tokens: readonly Token[],
  number: ReadNumber,
  first: number,
  end: number,
): boolean {
  const before = tokens[number.from - 1];
  const after = tokens[number.to];
  const afterDash = number.to < end && after !== undefined && DASHES.has(after.key);
  const beforeDash = number.from > first && before !== undefined && DASHES.has(before.key);
  if (afterDash || beforeDash) return true;
  // «... и один в Подмосковье»: the last of such a list.
  return number.value !== null && number.from > first && !number.digits && number.to < end;
}
