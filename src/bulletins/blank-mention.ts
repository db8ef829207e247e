/** A mention of a settlement of which nothing is known but its words: what makers of mentions start from. */
import type { Mention, ResolvedMention } from './types.ts';

export const BLANK_MENTION: Omit<Mention, 'start' | 'end' | 'surface'> = {
  type: 'settlement',
  sentence: 0,
  role: 'site',
  list: null,
  regions: [],
  glossOf: null,
  bearing: null,
  liesFrom: null,
  kindNamed: null,
  places: [],
  group: null,
  claimant: null,
  certainty: 1,
};

export const UNRESOLVED: Omit<ResolvedMention, keyof Mention> = {
  candidates: [],
  chosen: null,
  chosenBy: null,
  precision: 'unlocated',
  glossHolds: null,
  notAPlace: false,
};
