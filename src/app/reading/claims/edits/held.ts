/** The ground of all edits: finding a draft's claims, changing their fields, ids of new ones. */
import type { ClaimRecord } from '../../../../claims/claim.ts';
import type { Draft, DraftClaim } from '../../draft.ts';

/** What a person sets; status and history stay as they are: nothing here raises a claim. */
export type EditableField = Exclude<
  keyof ClaimRecord,
  'id' | 'status' | 'history' | 'contradicts' | 'supersedes'
>;

export type FieldChanges = Partial<Pick<ClaimRecord, EditableField>>;

/** The claim with this id; undefined where the draft has none. */
export function claimOf(draft: Draft, id: string): DraftClaim | undefined {
  return draft.claims.find((held) => held.claim.id === id);
}

/** The draft with one claim changed; the same draft where the change changes nothing. */
export function changeClaim(
  draft: Draft,
  id: string,
  change: (held: DraftClaim) => DraftClaim,
): Draft {
  let changed = false;
  const claims = draft.claims.map((held) => {
    if (held.claim.id !== id) return held;
    const next = change(held);
    changed ||= next !== held;
    return next;
  });
  return changed ? { ...draft, claims } : draft;
}

/** Sets fields of a claim as a person does: they are kept when the text is read again. */
export function setFields(draft: Draft, id: string, changes: FieldChanges): Draft {
  return changeClaim(draft, id, (held) => withFields(held, changes));
}

/** The claim with these fields set by a person; the same one where they had these values before. */
export function withFields(held: DraftClaim, changes: FieldChanges): DraftClaim {
  const keys = (Object.keys(changes) as EditableField[]).filter(
    (key) => !isSame(held.claim[key], changes[key]),
  );
  if (keys.length === 0) return held;
  const claim = { ...held.claim, ...changes };
  // An optional key is left out of the file rather than written as undefined.
  if (claim.cumulative !== true) delete claim.cumulative;
  return { ...held, claim, edited: [...new Set([...held.edited, ...keys])] };
}

/** Plain data of the same content, whatever the order of its keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => isSame((a as Fields)[key], (b as Fields)[key]))
  );
}

type Fields = Readonly<Record<string, unknown>>;

/** An id that no claim of the draft has: `added-1`, `added-2` and so on. */
export function freshId(draft: Draft): string {
  const taken = new Set(draft.claims.map((held) => held.claim.id));
  return firstFree((number) => `added-${number}`, taken);
}

/** The first of `name(1)`, `name(2)`, ... that is not taken. */
export function firstFree(name: (number: number) => string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(name(number))) number += 1;
  return name(number);
}
