/** The claims of a draft out of what was read, with what a person changed in them kept. Pure. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import { claimsOfReading } from '../../bulletins/claims/report-of.ts';
import type { Reading } from '../../bulletins/types.ts';
import type { ClaimRecord } from '../../claims/claim.ts';
import type { Draft, DraftClaim } from './draft.ts';

/** A reading as claims of a draft; `claims[i]` comes from `reading.claims[i]`. */
function freshClaims(draft: Draft, reading: Reading, gazetteer: Gazetteer): DraftClaim[] {
  const { date, publisher } = draft.meta;
  const report = {
    date,
    publisher: publisher.trim() || null,
    language: reading.language ?? 'und',
  };
  return claimsOfReading(reading, draft.text, report, gazetteer).map((claim, read) => ({
    claim,
    read,
    edited: [],
  }));
}

/**
 * The draft with what was read of its text. Of claims that were there before with the same words,
 * what a person set stays, and those that a person deleted do not come back; claims that a person
 * made stay.
 */
export function withNewReading(draft: Draft, reading: Reading, gazetteer: Gazetteer): Draft {
  const fresh = freshClaims(draft, reading, gazetteer);
  if (draft.reading === null) return { ...draft, reading, claims: fresh };
  const before = draft.reading.claims;
  const spanOf = (span: { start: number; end: number }) => `${span.start} ${span.end}`;
  const known = new Map(
    before.map((claim, read) => [
      spanOf(claim),
      draft.claims.find((held) => held.read === read) ?? null,
    ]),
  );
  const claims = fresh.flatMap((held): DraftClaim[] => {
    const span = held.read === null ? undefined : reading.claims[held.read];
    const old = span && known.get(spanOf(span));
    if (old === undefined) return [held];
    return old === null ? [] : [withEdits(held, old)];
  });
  const taken = new Set(claims.map(({ claim }) => claim.id));
  const own = draft.claims.filter(({ read, claim }) => read === null && !taken.has(claim.id));
  return { ...draft, reading, claims: [...claims, ...own] };
}

function withEdits(fresh: DraftClaim, old: DraftClaim): DraftClaim {
  const kept = old.edited.map((key) => [key, old.claim[key]] as const);
  const claim: ClaimRecord = { ...fresh.claim, ...Object.fromEntries(kept), id: old.claim.id };
  return { claim, read: fresh.read, edited: old.edited };
}
