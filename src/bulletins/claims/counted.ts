/** Says in plain English what a number counts, so that figures of one sort can be added. */
import type { Figure } from '../../claims/claim.ts';
import type { ClaimKind } from '../../claims/vocabulary.ts';
import type { CountedWords } from '../words/claims-types.ts';
import type { Count } from './figures.ts';
import type { Fate } from './lexicon.ts';

/** Part of a total that the same text gives: a figure of its own, never added to the total. */
export interface PartOf {
  /** Where the part was counted, in English: "over Kursk Oblast"; null where nothing says it. */
  readonly where: string | null;
}

const PEOPLE_FATES: Readonly<Partial<Record<Fate, string>>> = {
  killed: 'killed',
  wounded: 'injured',
  captured: 'taken prisoner',
  missing: 'missing',
  evacuated: 'evacuated',
  destroyed: 'killed or wounded',
};

/** `counted` is null where a number stands with what became of somebody: "7 killed". */
export function figureOf(
  count: Count,
  counted: CountedWords | null,
  kind: ClaimKind,
  shared: string | null,
  part: PartOf | null,
): Figure {
  const { number } = count;
  const { what, measures } = meaningOf(count, counted, kind);
  const where =
    part === null
      ? ''
      : part.where === null
        ? ', part of the total'
        : ` ${part.where}, part of the total`;
  return {
    what: what + where,
    value: number.value,
    range: number.range === null ? null : { ...number.range },
    inWords: number.inWords,
    qualifier: count.qualifier,
    shared,
    measures,
  };
}

function meaningOf(
  { fate }: Count,
  counted: CountedWords | null,
  kind: ClaimKind,
): { what: string; measures: Figure['measures'] } {
  const noun = counted?.what ?? 'people';
  switch (counted?.sort ?? 'people') {
    case 'soldiers':
    case 'people': {
      const became = fate === null ? undefined : PEOPLE_FATES[fate];
      if (became !== undefined) return { what: `${noun} ${became}`, measures: 'outcome' };
      if (kind === 'losses') return { what: `${noun} killed or wounded`, measures: 'outcome' };
      if (kind === 'build-up' || kind === 'assault') return { what: noun, measures: 'means' };
      return { what: noun, measures: 'outcome' };
    }
    case 'attacks':
      return { what: kind === 'repelled' ? `${noun} repelled` : noun, measures: 'outcome' };
    case 'aircraft':
      if (kind === 'air-defence' || fate === 'shot down') {
        return { what: `${noun} shot down`, measures: 'outcome' };
      }
      if (kind === 'losses' || fate === 'destroyed') return { what: noun, measures: 'outcome' };
      return { what: noun, measures: 'means' };
    case 'units':
      return kind === 'strike' || kind === 'shelling' || fate !== null
        ? { what: `${noun} struck`, measures: 'target' }
        : { what: noun, measures: 'means' };
    case 'equipment':
    case 'artillery':
      if (kind === 'strike' || kind === 'shelling') {
        return fate === 'destroyed'
          ? { what: noun, measures: 'outcome' }
          : { what: `${noun} struck`, measures: 'target' };
      }
      return { what: noun, measures: kind === 'assault' ? 'means' : 'outcome' };
    default:
      return { what: noun, measures: 'outcome' };
  }
}
