/** Reads numbers in digits and in words, with their qualifiers and as ranges. */
import type { Qualifier } from '../../claims/vocabulary.ts';
import type { Token } from '../types.ts';
import type { Feature, FeatureOf, SentenceFeatures } from './features.ts';
import type { Sense } from './lexicon.ts';

/** A number as written: tokens from `from` to before `to`, its qualifier included. */
export interface ReadNumber {
  readonly from: number;
  readonly to: number;
  readonly value: number | null;
  readonly range: { readonly from: number; readonly to: number } | null;
  /** English, where no digits are given: "dozens". */
  readonly inWords: string | null;
  readonly qualifier: Qualifier;
  /** Written in digits. */
  readonly digits: boolean;
}

/** The features of a sentence by the token at which they begin. */
export class FeatureIndex {
  readonly #byStart = new Map<number, Feature[]>();

  constructor(features: readonly Feature[]) {
    for (const feature of features) {
      const list = this.#byStart.get(feature.from);
      if (list === undefined) this.#byStart.set(feature.from, [feature]);
      else list.push(feature);
    }
  }

  at<Type extends Sense['type']>(token: number, type: Type): FeatureOf<Type> | null {
    const found = this.#byStart.get(token)?.find((feature) => feature.type === type);
    return (found as FeatureOf<Type> | undefined) ?? null;
  }
}

const THOUSANDS = /^\d{1,3}(?:[.,\s]\d{3})+$/;
const DECIMAL = /^\d+(?:[.,]\d+)?$/;

/** The value of digits as tokens hold them; null for dates, versions and the like. */
export function valueOfDigits(text: string): number | null {
  if (THOUSANDS.test(text)) return Number(text.replace(/[.,\s]/g, ''));
  return DECIMAL.test(text) ? Number(text.replace(',', '.')) : null;
}

const DASHES = new Set(['-', '–', '—']);
/** "29-й", "155-мм", "3rd", "№ 4", "[12]": no amounts. */
const NOT_AFTER = new Set(['[', '№', '#']);
/** Words of one number, at most: "one hundred and twenty five thousand". */
const LONGEST = 6;

interface Amount {
  readonly value: number;
  readonly to: number;
  readonly digits: boolean;
}

function amountAt(
  tokens: readonly Token[],
  index: FeatureIndex,
  at: number,
  end: number,
): Amount | null {
  const token = tokens[at];
  if (token === undefined || at >= end) return null;
  let value: number | null = null;
  let to = at + 1;
  if (token.kind === 'number') {
    value = valueOfDigits(token.text);
    if (value === null || isOrdinal(tokens, at)) return null;
  } else {
    for (let words = 0; words < LONGEST && to - 1 < end; words++) {
      const word = index.at(to - 1, 'number');
      if (word === null) break;
      value = (value ?? 0) + word.value;
      to = word.to + 1;
    }
    if (value === null) return null;
    to -= 1;
  }
  const multiple = index.at(to, 'multiple');
  if (multiple !== null && to < end) {
    value *= multiple.value;
    to = multiple.to;
    if (tokens[to]?.key === '.' && to < end) to++;
  }
  return { value, to, digits: token.kind === 'number' };
}

function isOrdinal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (before !== undefined && NOT_AFTER.has(before.key)) return true;
  const next = tokens[at + 1];
  if (next === undefined || next.start !== token.end) return false;
  const after = tokens[at + 2];
  const joined = next.kind === 'word' && !/^(?:км|km|тис|тыс|k|млн)/.test(next.key);
  const hyphened = next.key === '-' && after?.kind === 'word' && after.start === next.end;
  return joined || hyphened || next.key === ':';
}

/**
 * The number that begins at a token, or null. `after` is where the last number ended: a qualifier
 * before it belongs to that.
 */
export function numberAt(
  features: SentenceFeatures,
  tokens: readonly Token[],
  index: FeatureIndex,
  at: number,
): ReadNumber | null {
  const end = features.sentence.endToken;
  const qualified = index.at(at, 'qualifier');
  const from = at;
  let start = qualified === null ? at : qualified.to;
  // "about more than": the nearest to the number counts.
  let qualifier: Qualifier = qualified?.qualifier ?? 'exactly';
  const second = qualified === null ? null : index.at(start, 'qualifier');
  if (second !== null) {
    qualifier = second.qualifier;
    start = second.to;
  }
  const amount = amountAt(tokens, index, start, end);
  if (amount === null) {
    const vague = start < end ? index.at(start, 'vague') : null;
    if (vague === null) return null;
    return {
      from,
      to: vague.to,
      value: null,
      range: null,
      inWords: vague.english,
      qualifier,
      digits: false,
    };
  }
  const second2 = rangeEnd(tokens, index, amount, end);
  if (second2 !== null) {
    const range = { from: amount.value, to: second2.value };
    return { from, to: second2.to, value: null, range, inWords: null, qualifier, digits: true };
  }
  const { value, to, digits } = amount;
  return { from, to, value, range: null, inWords: null, qualifier, digits };
}

function rangeEnd(
  tokens: readonly Token[],
  index: FeatureIndex,
  first: Amount,
  end: number,
): Amount | null {
  const mark = tokens[first.to];
  if (mark === undefined || first.to >= end || !DASHES.has(mark.key)) return null;
  // A dash with spaces begins another clause: "43 — over Kursk region, 27 — over Lipetsk".
  if (mark.start !== tokens[first.to - 1]!.end) return null;
  const second = amountAt(tokens, index, first.to + 1, end);
  return second !== null && second.value > first.value ? second : null;
}
