/** Finds the claims a text makes: who says what about whom, where, when, how many. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { ReadingSteps } from '../steps.ts';
import type { FoundDate, ReadClaim, ReadOptions, ResolvedMention, Segmented } from '../types.ts';

export interface FoundClaims {
  readonly claims: readonly ReadClaim[];
  readonly dates: readonly FoundDate[];
}

export function* findClaims(
  _segmented: Segmented,
  _mentions: readonly ResolvedMention[],
  _gazetteer: Gazetteer,
  _options: ReadOptions,
): ReadingSteps<FoundClaims> {
  yield 1;
  return { claims: [], dates: [] };
}
