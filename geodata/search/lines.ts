/** The lines of an answer; the record of a place is made only when it is asked for. */
import type { FoundNamesakes, FoundPlace, MatchedName, MatchKind } from '../found.ts';
import type { Language, Place } from '../settlement.ts';
import type { Entry } from './entries-of-pool.ts';
import { MATCH_KIND } from './scoring.ts';

/** Makes what a line tells of its place. */
export interface LineSource {
  placeAt(place: number): Place;
  matchedName(place: Place, key: number, typed: string): MatchedName;
}

export class PlaceLine implements FoundPlace {
  readonly type = 'place';
  readonly how: MatchKind;
  readonly otherLayout: boolean;
  readonly score: number;
  readonly #source: LineSource;
  readonly #entry: Entry;
  readonly #typed: string;
  #place: Place | undefined;
  #matched: MatchedName | undefined;

  constructor(source: LineSource, entry: Entry, typed: string) {
    this.how = MATCH_KIND[entry.met];
    this.otherLayout = entry.otherLayout;
    this.score = entry.score;
    this.#source = source;
    this.#entry = entry;
    this.#typed = typed;
  }

  get place(): Place {
    this.#place ??= this.#source.placeAt(this.#entry.place);
    return this.#place;
  }

  get matched(): MatchedName {
    this.#matched ??= this.#source.matchedName(this.place, this.#entry.key, this.#typed);
    return this.#matched;
  }
}

export class NamesakesLine implements FoundNamesakes {
  readonly type = 'namesakes';
  readonly name: string;
  readonly language: Language;
  readonly count: number;
  readonly #gather: () => readonly number[];
  #rows: readonly number[] | undefined;

  /** `gather` gives the rows, the most important first, when they are asked for. */
  constructor(
    { text, language }: { readonly text: string; readonly language: Language },
    count: number,
    gather: () => readonly number[],
  ) {
    this.name = text;
    this.language = language;
    this.count = count;
    this.#gather = gather;
  }

  get rows(): readonly number[] {
    this.#rows ??= this.#gather();
    return this.#rows;
  }
}
