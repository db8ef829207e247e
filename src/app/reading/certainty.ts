/** How sure the place of a mention is, which its mark in the text says by shape. */
import type { Reading, ResolvedMention } from '../../bulletins/types.ts';

/**
 * `chosen`: the evidence decided. `person`: a person did. `unsure`: several places may be meant and
 * somebody has to say which. `unresolved`: no place of the gazetteer is offered, or a person said
 * that none of those offered is meant. `dismissed`: a person said that the words name no place.
 */
export type Certainty = 'chosen' | 'person' | 'unsure' | 'unresolved' | 'dismissed';

/** Null for what names no settlement. */
export function certaintyOf(mention: ResolvedMention): Certainty | null {
  if (mention.type !== 'settlement') return null;
  if (mention.notAPlace) return 'dismissed';
  if (mention.chosen !== null) return mention.chosenBy === 'person' ? 'person' : 'chosen';
  if (mention.chosenBy === 'person' || mention.candidates.length === 0) return 'unresolved';
  return 'unsure';
}

/** So many candidates are in view at once; the others are one press away. */
export const FIRST_SHOWN = 5;

export interface PlaceCounts {
  /** Mentions of settlements. */
  readonly places: number;
  readonly chosen: number;
  readonly unsure: number;
  readonly unresolved: number;
}

export function countPlaces({ mentions }: Pick<Reading, 'mentions'>): PlaceCounts {
  const counts = { places: 0, chosen: 0, unsure: 0, unresolved: 0 };
  for (const mention of mentions) {
    const certainty = certaintyOf(mention);
    if (certainty === null || certainty === 'dismissed') continue;
    counts.places += 1;
    counts[certainty === 'person' ? 'chosen' : certainty] += 1;
  }
  return counts;
}

/**
 * The next mention that somebody has to decide, from `from` on (not included) and around the end;
 * null where none is.
 */
export function nextUnsure(
  mentions: readonly ResolvedMention[],
  from: number | null,
  step: 1 | -1,
): number | null {
  const count = mentions.length;
  const start = from ?? (step === 1 ? -1 : count);
  for (let i = 1; i <= count; i += 1) {
    const index = (((start + step * i) % count) + count) % count;
    const mention = mentions[index];
    if (mention && certaintyOf(mention) === 'unsure') return index;
  }
  return null;
}
