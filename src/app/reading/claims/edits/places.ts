/** The places of a claim: which of the text's places belong to it, as what, in which order. */
import type { PlaceMention } from '../../../../claims/claim.ts';
import type { PlaceRole } from '../../../../claims/vocabulary.ts';
import type { Draft } from '../../draft.ts';
import { changeClaim, withFields } from './held.ts';

/** Whether two are one mention: the same words of the text, or where none are known the same name and place. */
export function isSameMention(a: PlaceMention, b: PlaceMention): boolean {
  if (a.span && b.span) return a.span.start === b.span.start && a.span.end === b.span.end;
  return !a.span && !b.span && a.asWritten === b.asWritten && a.chosen === b.chosen;
}

/** Adds a place at the end; one that the claim has already is not added again. */
export function addPlace(draft: Draft, id: string, place: PlaceMention): Draft {
  return changePlaces(draft, id, (places) =>
    places.some((held) => isSameMention(held, place)) ? places : [...places, place],
  );
}

export function removePlace(draft: Draft, id: string, index: number): Draft {
  return changePlaces(draft, id, (places) => places.filter((_, at) => at !== index));
}

export function setRole(draft: Draft, id: string, index: number, role: PlaceRole): Draft {
  return changePlaces(draft, id, (places) =>
    places.map((place, at) => (at === index ? { ...place, role } : place)),
  );
}

/** Puts the place at `from` to where `to` is; both are indexes, one outside changes nothing. */
export function movePlace(draft: Draft, id: string, from: number, to: number): Draft {
  return changePlaces(draft, id, (places) => moved(places, from, to));
}

/** The list with one item put elsewhere; the same list where an index is outside of it. */
export function moved<Item>(items: readonly Item[], from: number, to: number): readonly Item[] {
  const item = items[from];
  if (item === undefined || from === to || to < 0 || to >= items.length) return items;
  const others = items.filter((_, at) => at !== from);
  return [...others.slice(0, to), item, ...others.slice(to)];
}

function changePlaces(
  draft: Draft,
  id: string,
  change: (places: readonly PlaceMention[]) => readonly PlaceMention[],
): Draft {
  return changeClaim(draft, id, (held) =>
    withFields(held, { places: [...change(held.claim.places)] }),
  );
}
