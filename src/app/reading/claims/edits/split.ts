/** Makes two claims of one. */
import type { Figure } from '../../../../claims/claim.ts';
import type { Draft, DraftClaim } from '../../draft.ts';
import { freshSharedKey } from './figures.ts';
import { claimOf, freshId, withFields } from './held.ts';
import { worded } from './wording.ts';

/** Whose a figure is after the split; `both` gives it one key in both, so that it counts once. */
export type FigureGoes = 'stays' | 'goes' | 'both';

export interface Split {
  /** Indexes of places that go into the new claim. */
  readonly places: readonly number[];
  /** One for each figure of the claim. */
  readonly figures: readonly FigureGoes[];
}

/**
 * Puts some places and figures of a claim into a new one right after it (`freshId(draft)` is its id).
 * What is said of each is made of its own fields, unless a person has written it; all else is the same in both. Where nothing is to go, the draft stays as it is.
 */
export function splitClaim(draft: Draft, id: string, split: Split): Draft {
  const held = claimOf(draft, id);
  if (!held) return draft;
  const { places, figures } = held.claim;
  const goes = new Set(split.places.filter((index) => places[index] !== undefined));
  if (goes.size === 0 && !split.figures.some((one) => one !== 'stays')) return draft;

  const keys = new Set<string>();
  const keyed = figures.map((figure, at): Figure => {
    if (split.figures[at] !== 'both' || figure.shared !== null) return figure;
    const shared = freshSharedKey(draft, keys);
    keys.add(shared);
    return { ...figure, shared };
  });
  const part = (inNew: boolean): DraftClaim =>
    withFields(held, {
      places: places.filter((_, at) => goes.has(at) === inNew),
      figures: keyed.filter((_, at) => {
        const where = split.figures[at] ?? 'stays';
        return where === 'both' || (where === 'goes') === inNew;
      }),
    });
  const first = worded(part(false), draft.reading);
  const second = worded(part(true), draft.reading);
  const added: DraftClaim = {
    ...second,
    claim: { ...second.claim, id: freshId(draft) },
    // Fields set on the one are set on the other: the two were one claim until now.
    edited: [...new Set([...first.edited, ...second.edited])],
  };
  return {
    ...draft,
    claims: draft.claims.flatMap((other) => (other === held ? [first, added] : [other])),
  };
}
