/** What a search answers: lines of places, and lines that stand for all places of one name. */
import type { Language, NameKind, NameUser, Place } from './settlement.ts';

/**
 * How what was typed meets the name, the best first.
 *
 * - `whole`: the whole name, folded.
 * - `case-form`: an inflected form of the whole name («Покровську»).
 * - `beginning`: the beginning of the name.
 * - `word`: a later word of the name, or its beginning, or its words in another order.
 * - `typo`: the name after one or two edits.
 */
export type MatchKind = 'whole' | 'case-form' | 'beginning' | 'word' | 'typo';

/** The name that matched, and what a reader needs to know of it. */
export interface MatchedName {
  /** As the gazetteer writes it, or as the romanisation that was typed would write it. */
  readonly text: string;
  readonly language: Language;
  readonly kind: NameKind;
  /** ISO 8601 year or date; null where not known or still in force. */
  readonly until: string | null;
  readonly usedBy: readonly NameUser[];
  readonly derived: boolean;
}

export interface FoundPlace {
  readonly type: 'place';
  readonly place: Place;
  readonly matched: MatchedName;
  readonly how: MatchKind;
  /** True where the text was typed in the other keyboard layout (`rhfcyjfhvtqcr`). */
  readonly otherLayout: boolean;
  /** 0..1, larger is better. */
  readonly score: number;
}

/** One name that several settlements bear today: "49 Oleksiivkas". */
export interface FoundNamesakes {
  readonly type: 'namesakes';
  /** The shared name as the gazetteer writes it, in the language that was typed. */
  readonly name: string;
  readonly language: Language;
  /** All settlements that bear it, within the qualifier where one was given; at least two. */
  readonly count: number;
  /** Rows of `Gazetteer.columns`, the most important first. */
  readonly rows: readonly number[];
}

export type FoundLine = FoundPlace | FoundNamesakes;
