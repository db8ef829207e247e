/** A reading that says exactly what the labels say, to spoil in one place and see it counted. */
import { BLANK_MENTION, UNRESOLVED } from '../../src/bulletins/blank-mention.ts';
import type { LabelledBulletin } from '../../src/bulletins/evaluate/labelled.ts';
import type { ReadClaim, Reading, ResolvedMention } from '../../src/bulletins/types.ts';
import type { Candidate } from '../../src/claims/claim.ts';

export function candidates(...places: string[]): Candidate[] {
  return places.map((place, index) => ({ place, score: 1 / (index + 1), reasons: [] }));
}

export function mentionAt(
  text: string,
  surface: string,
  more: Partial<ResolvedMention> = {},
): ResolvedMention {
  const start = more.start ?? text.indexOf(surface);
  return {
    surface,
    start,
    end: start + surface.length,
    ...BLANK_MENTION,
    ...UNRESOLVED,
    ...more,
  };
}

export function claimOf(kind: ReadClaim['kind'], side: 'RU' | 'UA', places: number[]): ReadClaim {
  return {
    start: 0,
    end: 40,
    kind,
    cues: [],
    claimant: { mention: null, name: 'somebody', side, quoting: null },
    about: { acting: null, affected: null },
    group: null,
    time: { from: null, to: null, precision: 'unknown', zone: null, asStated: null, span: null },
    places,
    figures: [],
    inferred: [],
  };
}

/** Each settlement pinned to the place that `rightPlaces` gives for its surface, if any. */
export function perfectReading(
  { text, language, mentions, claims }: LabelledBulletin,
  rightPlaces: Readonly<Record<string, string>>,
): Reading {
  const read = mentions.map(({ surface, start, type }) => {
    const place = rightPlaces[surface];
    return mentionAt(text, surface, {
      start,
      type,
      candidates: place === undefined ? [] : candidates(place),
      chosen: place ?? null,
    });
  });
  return {
    language,
    mentions: read,
    claims: claims.map((claim) => ({
      ...claimOf(
        claim.kind,
        claim.side === 'RU' ? 'RU' : 'UA',
        claim.places.map((place) => mentions.findIndex(({ surface }) => surface === place)),
      ),
      group: claim.group_of_forces,
    })),
    dates: [],
    issues: [],
  };
}
