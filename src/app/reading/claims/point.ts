/** Pointing at a claim: its words light up in the text, its places on the map. */
import type { PlaceId } from '../../../../geodata/settlement.ts';
import type { ClaimRecord } from '../../../claims/claim.ts';
import { appStore } from '../../state/store.ts';
import { readingStore } from '../state.ts';

/** What was ringed before a claim was pointed at; null while none is. */
let before: readonly PlaceId[] | null = null;

function placesOf({ places }: Pick<ClaimRecord, 'places'>): readonly PlaceId[] {
  return [...new Set(places.flatMap(({ chosen }) => chosen ?? []))];
}

/** Rings the places of a claim while it is pointed at, then what was ringed before again. */
export function hoverClaim(claim: ClaimRecord | null): void {
  const { hoveredClaim, hoverClaim: hover } = readingStore.getState();
  if (hoveredClaim === (claim?.id ?? null)) return;
  hover(claim?.id ?? null);
  const { highlights, setHighlights } = appStore().getState();
  if (claim) {
    before ??= highlights;
    setHighlights(placesOf(claim));
  } else if (before) {
    setHighlights(before);
    before = null;
  }
}

/** Chooses a claim: the text goes to its words, the map to its places. */
export function showClaim(claim: ClaimRecord): void {
  readingStore.getState().selectClaim(claim.id);
  const places = placesOf(claim);
  if (places.length > 0) appStore().getState().showPlaces(places);
}
