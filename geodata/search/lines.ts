/** The lines of an answer; the record of a place is made only when it is asked for. */
import type { FoundNamesakes, FoundPlace, MatchedName, MatchKind } from '../found.ts';
import type { Language, Place } from '../settlement.ts';

export interface PlaceLineParts {
  readonly place: () => Place;
  readonly matched: (place: Place) => MatchedName;
  readonly how: MatchKind;
  readonly otherLayout: boolean;
  readonly score: number;
}

export class PlaceLine implements FoundPlace {
  readonly type = 'place';
  readonly how: MatchKind;
  readonly otherLayout: boolean;
  readonly score: number;
  private readonly parts: PlaceLineParts;
  private record: Place | undefined;
  private name: MatchedName | undefined;

  constructor(parts: PlaceLineParts) {
    this.parts = parts;
    this.how = parts.how;
    this.otherLayout = parts.otherLayout;
    this.score = parts.score;
  }

  get place(): Place {
    this.record ??= this.parts.place();
    return this.record;
  }

  get matched(): MatchedName {
    this.name ??= this.parts.matched(this.place);
    return this.name;
  }
}

export class NamesakesLine implements FoundNamesakes {
  readonly type = 'namesakes';
  readonly name: string;
  readonly language: Language;
  readonly count: number;
  private readonly sorted: () => readonly number[];
  private known: readonly number[] | undefined;

  constructor(name: string, language: Language, count: number, sorted: () => readonly number[]) {
    this.name = name;
    this.language = language;
    this.count = count;
    this.sorted = sorted;
  }

  get rows(): readonly number[] {
    this.known ??= this.sorted();
    return this.known;
  }
}
