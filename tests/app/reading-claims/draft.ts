/** Drafts for tests of the claims in hand: of made-up claims, and random ones that are the same every time. */

import type { Draft, DraftClaim } from '../../../src/app/reading/draft.ts';
import { BLANK_MENTION, UNRESOLVED } from '../../../src/bulletins/blank-mention.ts';
import type { ReadClaim, Reading, ResolvedMention } from '../../../src/bulletins/types.ts';
import type { Claim, ClaimRecord, Figure, PlaceMention } from '../../../src/claims/claim.ts';
import { PLACES } from '../../fixtures/gazetteer.ts';

export const SHA = 'a'.repeat(64);

export function aFigure(changes: Partial<Figure> = {}): Figure {
  return {
    what: 'drones',
    value: 3,
    range: null,
    inWords: null,
    qualifier: 'exactly',
    shared: null,
    measures: 'outcome',
    ...changes,
  };
}

export function aPlace(
  asWritten: string,
  start: number,
  changes: Partial<PlaceMention> = {},
): PlaceMention {
  return {
    asWritten,
    span: { start, end: start + asWritten.length },
    regionAsWritten: null,
    gloss: null,
    candidates: [],
    chosen: null,
    chosenBy: null,
    precision: 'unlocated',
    role: 'site',
    note: null,
    ...changes,
  };
}

export function aRecord(id: string, changes: Partial<ClaimRecord> = {}): ClaimRecord {
  return {
    id,
    kind: 'strike',
    title: 'Strikes near Pokrovsk',
    statement: 'that it struck a depot near Pokrovsk',
    claimant: { name: 'Russia’s Defence Ministry', side: 'RU', quoting: null },
    about: { acting: null, affected: null },
    group: 'tsentr',
    time: { from: '2025-06-01', to: '2025-06-01', precision: 'day', zone: null, asStated: null },
    reported: '2025-06-01',
    places: [],
    figures: [],
    status: 'claimed',
    history: [],
    contradicts: [],
    supersedes: [],
    quote: null,
    note: null,
    ...changes,
  };
}

export function aHeld(id: string, changes: Partial<ClaimRecord> = {}): DraftClaim {
  return { claim: aRecord(id, changes), read: null, edited: [] };
}

export function aDraft(claims: readonly DraftClaim[], changes: Partial<Draft> = {}): Draft {
  return {
    id: 'own-1',
    text: 'Struck: Alpha, Beta, Gamma. Then Delta; and Omega.',
    meta: { title: '', publisher: 'A newspaper', url: '', date: '2025-06-01' },
    reading: null,
    decisions: [],
    claims,
    keepText: false,
    ...changes,
  };
}

/** The draft's claims as the tallies take them. */
export function claimsOf(draft: Draft): Claim[] {
  const report = {
    id: draft.id,
    title: 'A draft',
    publisher: null,
    url: null,
    archiveUrl: null,
    date: '2025-06-01',
    language: 'en',
    sha256: null,
    cites: [],
    summary: null,
    note: null,
  };
  return draft.claims.map(({ claim }) => ({ ...claim, key: `${draft.id}/${claim.id}`, report }));
}

export function aMention(
  surface: string,
  start: number,
  changes: Partial<ResolvedMention> = {},
): ResolvedMention {
  return {
    start,
    end: start + surface.length,
    surface,
    ...BLANK_MENTION,
    ...UNRESOLVED,
    ...changes,
  };
}

export function aReadClaim(start: number, end: number, places: readonly number[]): ReadClaim {
  return {
    start,
    end,
    kind: 'strike',
    cues: [],
    claimant: { mention: null, name: 'Russia’s Defence Ministry', side: 'RU', quoting: null },
    about: { acting: null, affected: null },
    group: null,
    time: { from: null, to: null, precision: 'unknown', zone: null, asStated: null, span: null },
    places,
    figures: [],
    inferred: [],
  };
}

export function aReading(
  mentions: readonly ResolvedMention[],
  claims: readonly ReadClaim[],
): Reading {
  return { language: 'en', mentions, claims, dates: [], issues: [] };
}

const WHAT = ['drones', 'soldiers killed', 'tanks', 'brigades', 'guns'];
const CHOSEN = Object.values(PLACES);

/** A draft of one to five claims; no claim states one figure twice. */
export function randomDraft(random: () => number): Draft {
  const below = (count: number): number => Math.floor(random() * count);
  let offset = 0;
  const claims = Array.from({ length: 1 + below(5) }, (_, at): DraftClaim => {
    const places = Array.from({ length: below(5) }, () => {
      offset += 10;
      const chosen = CHOSEN[below(CHOSEN.length)]!;
      return aPlace(`P${offset}`, offset, {
        chosen,
        chosenBy: 'machine',
        precision: 'settlement',
        candidates: [{ place: chosen, score: 1, reasons: [] }],
      });
    });
    const what = WHAT.filter(() => random() < 0.5);
    const figures = what.map((name) => aFigure({ what: name, value: below(100) }));
    offset += 5;
    return aHeld(`c${at}`, { places, figures, quote: { start: offset - 4, end: offset } });
  });
  return aDraft(claims, { text: ' '.repeat(offset + 10) });
}
