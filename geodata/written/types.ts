/** How a name as written in a text and a name of the gazetteer meet. */
import type { PlaceId } from '../settlement.ts';

/** From best to worst; see the page on resolving places. */
export const MATCH_KINDS = [
  'exact-name',
  'former-name',
  'alias',
  'romanised',
  'case-form',
  'spelled-alike',
] as const;
export type MatchKind = (typeof MATCH_KINDS)[number];

export interface NameMatch {
  readonly place: PlaceId;
  /** Row of `columns` for a settlement; -1 for a unit or a site. */
  readonly row: number;
  readonly kind: MatchKind;
  /** The gazetteer's name that was met, for showing. */
  readonly name: string;
  /** 0..1 within its kind: how alike the two are. */
  readonly likeness: number;
}

/** All names of all settlements by the keys that a written name may share with them. */
export interface WrittenNames {
  /** The settlements that a written name, in any case and spelling, may mean; the best matches first. */
  find(written: string): readonly NameMatch[];
  /** Whether `find` would give anything by a key better than the skeleton; quick. */
  isName(written: string): boolean;
  /** Whether the skeleton of the written name is that of any name; quick. */
  isAlike(written: string): boolean;
}
