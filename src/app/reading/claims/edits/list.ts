/** The list of claims of a draft: adding, copying, deleting, ordering. */
import type { ClaimRecord, PlaceMention } from '../../../../claims/claim.ts';
import type { Draft, DraftClaim } from '../../draft.ts';
import { freshSharedKey } from './figures.ts';
import { claimOf, freshId, withFields } from './held.ts';
import { moved } from './places.ts';

/** What is known of a new claim: the words that make it and the places they name. */
export interface Begun {
  readonly quote?: ClaimRecord['quote'];
  readonly places?: readonly PlaceMention[];
}

/**
 * Adds a claim to fill in, at the end or, where its words are known, in the order of the text. Its
 * id is `freshId(draft)`. Nothing is guessed: kind, claimant and time are the person's to say.
 */
export function addClaim(draft: Draft, { quote = null, places = [] }: Begun = {}): Draft {
  const claim: ClaimRecord = {
    id: freshId(draft),
    kind: 'other',
    title: '',
    statement: '',
    claimant: { name: '', side: 'other', quoting: null },
    about: { acting: null, affected: null },
    group: null,
    time: { from: null, to: null, precision: 'unknown', zone: null, asStated: null },
    reported: draft.meta.date,
    places: [...places],
    figures: [],
    status: 'claimed',
    history: [],
    contradicts: [],
    supersedes: [],
    quote,
    note: null,
  };
  const after =
    quote === null
      ? -1
      : draft.claims.findIndex((held) => (held.claim.quote?.start ?? -1) > quote.start);
  const at = after === -1 ? draft.claims.length : after;
  return withClaimAt(draft, at, { claim, read: null, edited: [] });
}

/** A copy right after the claim, with the id `freshId(draft)`; the figures of both count once. */
export function duplicateClaim(draft: Draft, id: string): Draft {
  const held = claimOf(draft, id);
  if (!held) return draft;
  const keys = new Set<string>();
  const figures = held.claim.figures.map((figure) => {
    const shared = figure.shared ?? freshSharedKey(draft, keys);
    keys.add(shared);
    return { ...figure, shared };
  });
  const original = withFields(held, { figures });
  const { mergedFrom: _, ...rest } = original;
  const copy: DraftClaim = { ...rest, claim: { ...rest.claim, id: freshId(draft) } };
  return {
    ...draft,
    claims: draft.claims.flatMap((other) => (other === held ? [original, copy] : [other])),
  };
}

/** Deletes claims; other claims of the draft no longer refer to them. */
export function deleteClaims(draft: Draft, ids: readonly string[]): Draft {
  return draft.claims.some((held) => ids.includes(held.claim.id))
    ? withoutClaims(draft, ids, null)
    : draft;
}

/** Puts a claim `by` places down the list, or up where it is negative. */
export function moveClaim(draft: Draft, id: string, by: number): Draft {
  const from = draft.claims.findIndex((held) => held.claim.id === id);
  const claims = moved(draft.claims, from, from + by);
  return claims === draft.claims ? draft : { ...draft, claims };
}

/** The draft without these claims; references to them go to `instead`, or go away where it is null. */
export function withoutClaims(draft: Draft, ids: readonly string[], instead: string | null): Draft {
  const refers = (own: string, references: readonly string[]): string[] => {
    const turned = references.flatMap((id) => (ids.includes(id) ? (instead ?? []) : [id]));
    return [...new Set(turned)].filter((id) => id !== own);
  };
  const claims = draft.claims
    .filter((held) => !ids.includes(held.claim.id))
    .map((held): DraftClaim => {
      const { id, contradicts, supersedes } = held.claim;
      if (![...contradicts, ...supersedes].some((other) => ids.includes(other))) return held;
      return {
        ...held,
        claim: {
          ...held.claim,
          contradicts: refers(id, contradicts),
          supersedes: refers(id, supersedes),
        },
      };
    });
  return { ...draft, claims };
}

function withClaimAt(draft: Draft, at: number, added: DraftClaim): Draft {
  return { ...draft, claims: [...draft.claims.slice(0, at), added, ...draft.claims.slice(at)] };
}
