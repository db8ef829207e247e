/** Finds the claims a text makes: who says what about whom, where, when, how many. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { ReadingSteps } from '../steps.ts';
import type { FoundDate, ReadClaim, ReadOptions, ResolvedMention, Segmented } from '../types.ts';
import { knownDate } from './calendar.ts';
import { openClaims } from './collect.ts';
import { outlineOf } from './outline.ts';
import { publisherOf } from './publisher.ts';

export interface FoundClaims {
  readonly claims: readonly ReadClaim[];
  readonly dates: readonly FoundDate[];
}

/** So many sentences between two pauses. */
const PAUSE = 256;

/**
 * Mentions must be in the order of the text. Each sentence is looked at twice: first for who
 * speaks and when, for statements that leave that to another sentence; then for the statements.
 * Linear in the text.
 */
export function* findClaims(
  segmented: Segmented,
  mentions: readonly ResolvedMention[],
  gazetteer: Gazetteer,
  options: ReadOptions,
): ReadingSteps<FoundClaims> {
  const report = knownDate(options.date);
  const publisher = publisherOf(options.publisher, gazetteer);
  const outline = yield* outlineOf(segmented, mentions, report);
  const claims = openClaims(segmented, outline, { gazetteer, publisher, report, mentions });
  for (let index = 0; index < outline.sentences.length; index++) {
    claims.read(index);
    if (index % PAUSE === 0) yield 0.6 + (0.4 * index) / outline.sentences.length;
  }
  return { claims: claims.finish(), dates: outline.dates };
}
