/** A small reading by hand: three places of one list, a region and a claim. */
import type { Draft } from '../../../src/app/reading/draft.ts';
import { emptyDraft } from '../../../src/app/reading/state.ts';
import { BLANK_MENTION, UNRESOLVED } from '../../../src/bulletins/blank-mention.ts';
import type { Reading, ResolvedMention } from '../../../src/bulletins/types.ts';

export const TEXT =
  'Strikes were reported near Alpha, Beta and Gamma in Delta Oblast. Later near Alpha again.';

export function mentionOf(
  surface: string,
  from: number,
  more: Partial<ResolvedMention> = {},
): ResolvedMention {
  const start = TEXT.indexOf(surface, from);
  return {
    start,
    end: start + surface.length,
    surface,
    ...BLANK_MENTION,
    ...UNRESOLVED,
    list: 1,
    candidates: [
      { place: `${surface}-1`, score: 0.6, reasons: [] },
      { place: `${surface}-2`, score: 0.5, reasons: [] },
    ],
    ...more,
  };
}

export function sampleReading(): Reading {
  const region = { type: 'unit', list: null, candidates: [], places: ['delta'] } as const;
  return {
    language: 'en',
    mentions: [
      mentionOf('Alpha', 0, { regions: [3] }),
      mentionOf('Beta', 0, { regions: [3], chosen: 'Beta-1', chosenBy: 'machine' }),
      mentionOf('Gamma', 0, { regions: [3], chosen: 'Gamma-1', chosenBy: 'machine' }),
      mentionOf('Delta Oblast', 0, region),
      mentionOf('Alpha', 40, { list: null, sentence: 1 }),
    ],
    claims: [
      {
        start: 0,
        end: 65,
        kind: 'strike',
        cues: [],
        claimant: { mention: null, name: null, side: 'other', quoting: null },
        about: { acting: null, affected: null },
        group: null,
        time: {
          from: null,
          to: null,
          precision: 'unknown',
          zone: null,
          asStated: null,
          span: null,
        },
        places: [0, 1, 2],
        figures: [],
        inferred: [],
      },
    ],
    dates: [],
    issues: [
      { code: 'unresolved-place', span: null, mention: 4, values: {} },
      { code: 'claim-without-claimant', span: null, mention: null, values: {} },
    ],
  };
}

export function sampleDraft(): Draft {
  return { ...emptyDraft(), text: TEXT, reading: sampleReading() };
}
