/** Mentions while they are being found, and the sentence they are found in. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { WrittenNames } from '../../../geodata/written/types.ts';
import type { Party } from '../../claims/claim.ts';
import type { GroupOfForces } from '../../claims/vocabulary.ts';
import type { Bearing, MentionType, Sentence, Token } from '../types.ts';
import type { KindNamed } from '../words/types.ts';
import type { Lexicon } from './lexicon.ts';
import type { UnitNames } from './unit-names.ts';

/** A mention whose neighbours are mentions, not yet indexes. */
export interface Draft {
  type: MentionType;
  /** Tokens from `from` to before `to`. */
  from: number;
  to: number;
  sentence: number;
  certainty: number;
  anchor: boolean;
  list: number | null;
  regions: Draft[];
  glossOf: Draft | null;
  bearing: Bearing | null;
  liesFrom: { readonly bearing: Bearing; readonly mention: Draft } | null;
  kindNamed: KindNamed | null;
  places: readonly PlaceId[];
  group: GroupOfForces | null;
  claimant: Party | null;
  /** Characters left out at the ends of the first and last token: parts of hyphenated words. */
  cutStart: number;
  cutEnd: number;
}

export function draft(
  type: MentionType,
  from: number,
  to: number,
  sentence: number,
  certainty: number,
): Draft {
  return {
    type,
    from,
    to,
    sentence,
    certainty,
    anchor: false,
    list: null,
    regions: [],
    glossOf: null,
    bearing: null,
    liesFrom: null,
    kindNamed: null,
    places: [],
    group: null,
    claimant: null,
    cutStart: 0,
    cutEnd: 0,
  };
}

/** What is known of the text before the sentence in hand; bounded. */
export interface Memory {
  /** Surnames of persons named so far, as keys. */
  readonly surnames: Set<string>;
  /** Number of the last sentence in which a direction was named, and of its paragraph. */
  directionSentence: number;
  /** Of the last sentence that named a group of forces, and of the last that did by a bare name. */
  groupSentence: number;
  bareGroupSentence: number;
  lists: number;
}

/** A sentence in work. */
export interface Work {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly number: number;
  readonly lexicon: Lexicon;
  /** By token of the sentence, from 0: words that belong to a mention or to what is none. */
  readonly taken: Uint8Array;
  readonly drafts: Draft[];
  readonly names: WrittenNames;
  readonly gazetteer: Gazetteer;
  readonly units: UnitNames;
  readonly memory: Memory;
}

export function take(work: Work, from: number, to: number): void {
  const base = work.sentence.firstToken;
  for (let at = from; at < to; at++) work.taken[at - base] = 1;
}

export function isTaken(work: Work, at: number): boolean {
  return work.taken[at - work.sentence.firstToken] === 1;
}

/** Whether a capitalised word stands there that nothing has taken. */
export function isFreeName(work: Work, at: number): boolean {
  const { sentence, tokens } = work;
  if (at < sentence.firstToken || at >= sentence.endToken) return false;
  return tokens[at]!.capital && !isTaken(work, at);
}

/** The words of tokens from `from` to before `to` as one name, with single spaces. */
export function nameOf(work: Work, from: number, to: number): string {
  const { tokens } = work;
  if (to - from === 1) return tokens[from]!.text;
  let name = tokens[from]!.text;
  for (let at = from + 1; at < to; at++) name += ` ${tokens[at]!.text}`;
  return name;
}

/** Whether nothing but a space stands between a token and the one before it. */
export function follows(work: Work, at: number): boolean {
  const { tokens, text } = work;
  const gap = tokens[at]!.start - tokens[at - 1]!.end;
  return (
    gap === 1 ||
    (gap > 0 && gap <= 4 && text.slice(tokens[at - 1]!.end, tokens[at]!.start).trim() !== ',')
  );
}
