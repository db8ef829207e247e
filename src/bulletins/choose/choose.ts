/** Chooses which settlement each mention means, jointly over lists. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { WrittenNames } from '../../../geodata/written/types.ts';
import type { ReadingSteps } from '../steps.ts';
import type { Mention, ReadOptions, ResolvedMention } from '../types.ts';

export interface ChoiceSources {
  readonly gazetteer: Gazetteer;
  readonly names: WrittenNames;
}

/** Also used again when a person has decided some: `options.decisions` then re-weigh the others. */
export function* choosePlaces(
  mentions: readonly Mention[],
  _sources: ChoiceSources,
  _options: ReadOptions,
): ReadingSteps<ResolvedMention[]> {
  yield 1;
  return mentions.map((mention) => ({
    ...mention,
    candidates: [],
    chosen: null,
    chosenBy: null,
    precision: 'unlocated',
    glossHolds: null,
    notAPlace: false,
  }));
}
