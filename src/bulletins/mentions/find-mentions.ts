/** Finds what a text names: settlements, units, directions, groups of forces, claimants. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { WrittenNames } from '../../../geodata/written/types.ts';
import type { ReadingSteps } from '../steps.ts';
import type { Mention, Segmented } from '../types.ts';

export interface MentionSources {
  readonly gazetteer: Gazetteer;
  readonly names: WrittenNames;
}

export function* findMentions(
  _segmented: Segmented,
  _sources: MentionSources,
): ReadingSteps<Mention[]> {
  yield 1;
  return [];
}
