/** What a person does to the claims in hand: each is one step to undo, said aloud where it does not show at the focus. */

import { placeOfMention } from '../../../bulletins/claims/report-of.ts';
import type { Span } from '../../../bulletins/types.ts';
import type { PlaceMention } from '../../../claims/claim.ts';
import { appStore } from '../../state/store.ts';
import type { Draft } from '../draft.ts';
import { readingStore } from '../state.ts';
import { claimOf, freshId } from './edits/held.ts';
import { addClaim, deleteClaims, duplicateClaim } from './edits/list.ts';
import { differencesOf, mergeClaims } from './edits/merge.ts';
import { type Split, splitClaim } from './edits/split.ts';

const state = () => readingStore.getState();
const words = () => appStore().getState().words.readingClaims;
const say = (text: string) => appStore().getState().announce(text);

/** Changes the draft in one step; changes of one field that follow each other are one. */
export function change(label: string, edit: (draft: Draft) => Draft, together?: string): void {
  state().edit(label, edit, together);
}

/** Adds a claim to fill in, of the selected words where there are such. Returns its id. */
export function addNew(quote: Span | null = null): string {
  const id = freshId(state().draft);
  const places = quote === null ? [] : placesWithin(state().draft, quote);
  state().edit(words().steps.add, (draft) => addClaim(draft, { quote, places }));
  state().selectClaim(id);
  say(words().said.added);
  return id;
}

export function deleteAll(ids: readonly string[]): void {
  state().edit(words().steps.delete(ids.length), (draft) => deleteClaims(draft, ids));
  say(words().said.deleted(ids.length));
}

/** Returns the id of the claim that holds them all. */
export function mergeAll(ids: readonly string[]): string | null {
  const first = state().draft.claims.find((held) => ids.includes(held.claim.id));
  if (!first) return null;
  const { id } = first.claim;
  state().edit(words().steps.merge(ids.length), (draft) => mergeClaims(draft, ids));
  state().selectClaim(id);
  const merged = claimOf(state().draft, id);
  say(words().said.merged(ids.length, merged ? differencesOf(merged).length : 0));
  return id;
}

/** Returns the id of the new claim. */
export function split(id: string, how: Split): string {
  const added = freshId(state().draft);
  state().edit(words().steps.split, (draft) => splitClaim(draft, id, how));
  state().selectClaim(added);
  say(words().said.split);
  return added;
}

export function duplicate(id: string): void {
  const added = freshId(state().draft);
  state().edit(words().steps.duplicate, (draft) => duplicateClaim(draft, id));
  state().selectClaim(added);
  say(words().said.copied);
}

/** The places that the text names within these words, or everywhere, as claims hold them. */
export function placesWithin(draft: Draft, within: Span | null): readonly PlaceMention[] {
  const { gazetteer } = appStore().getState();
  const { reading } = draft;
  if (!reading || !gazetteer) return [];
  return reading.mentions
    .filter(
      ({ type, notAPlace, glossOf, start, end }) =>
        type === 'settlement' &&
        !notAPlace &&
        glossOf === null &&
        (within === null || (start >= within.start && end <= within.end)),
    )
    .map((mention) => placeOfMention(mention, reading, gazetteer));
}
