/** A mention in hand: its candidates with the evidence that does not depend on other mentions. */
import type { PlaceId, SettlementKind } from '../../../geodata/settlement.ts';
import type { Decision, Mention, ReadOptions } from '../types.ts';
import type { Knowledge, Named } from './named.ts';
import {
  IN_REGION,
  KIND_DIFFERS,
  KIND_FITS,
  NONE_OF_THEM,
  OUT_OF_REGION,
  REGION_DECAY,
  REMEMBERED,
  REPORTED,
} from './weights.ts';

/** Of a mention so many of its likeliest candidates speak to its neighbours. */
export const MOST_SPEAKING = 4;

export interface Weighed {
  /** Index of the mention. */
  readonly at: number;
  readonly mention: Mention;
  readonly named: Named;
  readonly decision: Decision['means'] | null;
  /** Index of the candidate that a person chose; -1 for none. */
  readonly decided: number;
  /** Logarithms of the evidence that does not depend on other mentions. */
  readonly fixed: Float64Array;
  /** For each candidate how certain it is, given all evidence so far; sums to 1 with `none`. */
  readonly certainty: Float64Array;
  /** How certain it is that none of the candidates is meant. */
  none: number;
  /** The likeliest candidates, best first; how many there are. */
  readonly speaking: Int32Array;
  speakers: number;
}

/** Kinds of settlements that a text may call so. */
const KINDS_NAMED: Readonly<Record<NonNullable<Mention['kindNamed']>, readonly SettlementKind[]>> =
  {
    city: ['city'],
    'urban-settlement': ['urban-settlement', 'rural-settlement', 'city'],
    village: ['village', 'rural-settlement', 'locality', 'urban-settlement'],
  };

/** The units that the text binds to a mention, the closest first, each with all that it may mean. */
export function regionsOf(mention: Mention, mentions: readonly Mention[]): readonly PlaceId[][] {
  return mention.regions.flatMap((at) => {
    const places = mentions[at]?.places ?? [];
    return places.length === 0 ? [] : [[...places]];
  });
}

function addRegions(
  fixed: Float64Array,
  named: Named,
  regions: readonly (readonly PlaceId[])[],
  { terrain }: Knowledge,
): void {
  let trust = 1;
  for (const region of regions) {
    for (let at = 0; at < named.length; at += 1) {
      const isIn = terrain.unitsOf(named.rows[at]!).some((unit) => region.includes(unit));
      fixed[at]! += trust * (isIn ? IN_REGION : OUT_OF_REGION);
    }
    trust *= REGION_DECAY;
  }
}

function addKnown(
  fixed: Float64Array,
  named: Named,
  mention: Mention,
  { gazetteer }: Knowledge,
  { remembered, reported }: ReadOptions,
  foldedName: () => string,
): void {
  const kinds = mention.kindNamed === null ? null : KINDS_NAMED[mention.kindNamed];
  const before = remembered === undefined ? undefined : remembered.get(foldedName());
  for (let at = 0; at < named.length; at += 1) {
    if (kinds !== null) {
      fixed[at]! += kinds.includes(gazetteer.kindOf(named.rows[at]!)) ? KIND_FITS : KIND_DIFFERS;
    }
    if (named.ids[at] === before) fixed[at]! += REMEMBERED;
    if (reported?.has(named.ids[at]!)) fixed[at]! += REPORTED;
  }
}

/** Sorts the likeliest candidates out, by their certainties. */
function chooseSpeakers(one: Weighed): void {
  const { certainty, speaking } = one;
  one.speakers = 0;
  for (let at = 0; at < certainty.length; at += 1) {
    const sure = certainty[at]!;
    let to = one.speakers;
    if (to === MOST_SPEAKING) {
      if (sure <= certainty[speaking[to - 1]!]!) continue;
      to -= 1;
    } else one.speakers += 1;
    while (to > 0 && certainty[speaking[to - 1]!]! < sure) {
      speaking[to] = speaking[to - 1]!;
      to -= 1;
    }
    speaking[to] = at;
  }
}

/** Sets certainties from logarithms of evidence; `none` is that for none of the candidates. */
export function setCertainty(one: Weighed, weights: ArrayLike<number>, none: number): void {
  const { certainty, decided, decision } = one;
  if (decided !== -1 || decision === 'none-of-these' || decision === 'not-a-place') {
    certainty.fill(0);
    if (decided !== -1) certainty[decided] = 1;
    one.none = decided === -1 ? 1 : 0;
    chooseSpeakers(one);
    return;
  }
  let most = none;
  for (let at = 0; at < certainty.length; at += 1) most = Math.max(most, weights[at]!);
  let sum = Math.exp(none - most);
  one.none = sum;
  for (let at = 0; at < certainty.length; at += 1) {
    certainty[at] = Math.exp(weights[at]! - most);
    sum += certainty[at]!;
  }
  for (let at = 0; at < certainty.length; at += 1) certainty[at]! /= sum;
  one.none /= sum;
  chooseSpeakers(one);
}

/** Weighs what a mention may mean by itself. */
export function weigh(
  at: number,
  mentions: readonly Mention[],
  named: Named,
  decision: Decision['means'] | null,
  knowledge: Knowledge,
  options: ReadOptions,
  foldedName: (written: string) => string,
): Weighed {
  const mention = mentions[at]!;
  const fixed = Float64Array.from(named.weight);
  addRegions(fixed, named, regionsOf(mention, mentions), knowledge);
  addKnown(fixed, named, mention, knowledge, options, () => foldedName(mention.surface));
  const one: Weighed = {
    ...{ at, mention, named, decision, fixed },
    decided:
      decision !== null && typeof decision === 'object' ? named.ids.indexOf(decision.place) : -1,
    certainty: new Float64Array(named.length),
    none: 1,
    speaking: new Int32Array(MOST_SPEAKING),
    speakers: 0,
  };
  setCertainty(one, fixed, NONE_OF_THEM);
  return one;
}
