/** Makes one claim of several, and tells what they differed in. */
import type { ClaimRecord, Figure, PlaceMention } from '../../../../claims/claim.ts';
import type { Draft, DraftClaim } from '../../draft.ts';
import { isEqualFigure, mapFigures } from './figures.ts';
import { claimOf, type EditableField, isSame, withFields } from './held.ts';
import { withoutClaims } from './list.ts';
import { isSameMention } from './places.ts';

/** Fields of which the merged claim keeps the first's, while the others' may differ. */
const KEPT_OF_FIRST = [
  ...(['kind', 'title', 'statement', 'claimant', 'about', 'group', 'time'] as const),
  ...(['cumulative', 'note'] as const),
] satisfies readonly EditableField[];
export type KeptOfFirst = (typeof KEPT_OF_FIRST)[number];

/**
 * Merges claims into the first of them in the draft's order: their places together in the order of
 * the text, equal figures once, of all else the first's. What the others said stays in `mergedFrom`.
 */
export function mergeClaims(draft: Draft, ids: readonly string[]): Draft {
  const parts = draft.claims.filter((held) => ids.includes(held.claim.id));
  const [first, ...others] = parts;
  if (!first || others.length === 0) return draft;

  const united = others.reduce<Together>(
    (together, { claim }) => uniteFigures(together, claim.figures),
    { figures: first.claim.figures, same: new Map() },
  );
  const gone = others.map((held) => held.claim.id);
  const left = withoutClaims(draft, gone, first.claim.id);
  const merged: DraftClaim = {
    ...withFields(claimOf(left, first.claim.id) ?? first, {
      places: unitePlaces(parts.map((held) => held.claim.places)),
      figures: united.figures,
      quote: uniteQuotes(
        parts.map((held) => held.claim.quote),
        draft.text,
      ),
    }),
    mergedFrom: parts.flatMap((held) => held.mergedFrom ?? [held.claim]),
  };
  const claims = left.claims.map((held) => (held.claim.id === first.claim.id ? merged : held));
  // Equal figures under two keys were found to be one: whoever shares it now shares it under one key.
  const renamed = mapFigures({ ...left, claims }, (figure) => {
    const key = figure.shared === null ? undefined : united.same.get(figure.shared);
    return key === undefined ? figure : { ...figure, shared: key };
  });
  return withoutLoneKeys(renamed, first.claim.id);
}

export interface Difference {
  readonly field: KeptOfFirst;
  /** What the merged claims said otherwise, each once. */
  readonly others: readonly ClaimRecord[];
}

/** What claims that were merged into this one said otherwise than it says now. */
export function differencesOf({ claim, mergedFrom = [] }: DraftClaim): readonly Difference[] {
  return KEPT_OF_FIRST.flatMap((field): Difference[] => {
    const others = mergedFrom.filter(
      (other, at) =>
        !isSame(other[field], claim[field]) &&
        mergedFrom.findIndex((one) => isSame(one[field], other[field])) === at,
    );
    return others.length > 0 ? [{ field, others }] : [];
  });
}

/** Says that the differences were seen to: they are told no longer. */
export function forgetDifferences(draft: Draft, id: string): Draft {
  return {
    ...draft,
    claims: draft.claims.map((held) => {
      if (held.claim.id !== id) return held;
      const { mergedFrom: _, ...rest } = held;
      return rest;
    }),
  };
}

interface Together {
  readonly figures: Figure[];
  /** From a key that goes to the one that stays. */
  readonly same: Map<string, string>;
}

function uniteFigures({ figures, same }: Together, added: readonly Figure[]): Together {
  const together = [...figures];
  for (const figure of added) {
    const at = together.findIndex(
      (held) =>
        isEqualFigure(held, figure) || (held.shared !== null && held.shared === figure.shared),
    );
    const held = together[at];
    if (!held) together.push(figure);
    else if (held.shared === null) together[at] = { ...held, shared: figure.shared };
    else if (figure.shared !== null && figure.shared !== held.shared) {
      same.set(figure.shared, held.shared);
    }
  }
  return { figures: together, same };
}

function unitePlaces(lists: readonly (readonly PlaceMention[])[]): PlaceMention[] {
  const together: PlaceMention[] = [];
  for (const place of lists.flat()) {
    if (!together.some((held) => isSameMention(held, place))) together.push(place);
  }
  // An order that a person gave a list stays; lists in the order of the text stay in it together.
  return lists.every(inOrderOfText) ? together.sort((a, b) => startOf(a) - startOf(b)) : together;
}

function inOrderOfText(places: readonly PlaceMention[]): boolean {
  return places.every((place, at) => at === 0 || startOf(places[at - 1]!) <= startOf(place));
}

function startOf(place: PlaceMention): number {
  return place.span?.start ?? Number.MAX_SAFE_INTEGER;
}

/** One span over quotes that follow each other without words between them; else the first's. */
function uniteQuotes(quotes: readonly ClaimRecord['quote'][], text: string): ClaimRecord['quote'] {
  const sorted = quotes.flatMap((quote) => quote ?? []).sort((a, b) => a.start - b.start);
  const [first] = sorted;
  if (!first) return null;
  let end = first.end;
  for (const quote of sorted) {
    if (/[\p{L}\p{N}]/u.test(text.slice(end, Math.max(end, quote.start)))) return quotes[0] ?? null;
    end = Math.max(end, quote.end);
  }
  return { start: first.start, end };
}

/** A key that is left in one claim only shares with nobody. */
function withoutLoneKeys(draft: Draft, id: string): Draft {
  const counts = new Map<string, number>();
  for (const held of draft.claims) {
    for (const { shared } of held.claim.figures) {
      if (shared !== null) counts.set(shared, (counts.get(shared) ?? 0) + 1);
    }
  }
  return mapFigures(draft, (figure, held) =>
    held.claim.id === id && figure.shared !== null && counts.get(figure.shared) === 1
      ? { ...figure, shared: null }
      : figure,
  );
}
