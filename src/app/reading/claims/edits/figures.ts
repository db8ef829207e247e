/**
 * The figures of a claim. A figure that several claims state has one `shared` key in all of them and
 * counts once; its copies are one figure, so that changing one changes all.
 */
import type { Figure } from '../../../../claims/claim.ts';
import type { Draft, DraftClaim } from '../../draft.ts';
import { changeClaim, claimOf, firstFree, isSame, withFields } from './held.ts';

/** What a person fills in first. */
export function blankFigure(): Figure {
  return {
    what: '',
    value: null,
    range: null,
    inWords: null,
    qualifier: 'exactly',
    shared: null,
    measures: 'outcome',
  };
}

/** Whether both say the same of the same thing, counted together or not. */
export function isEqualFigure(a: Figure, b: Figure): boolean {
  return isSame({ ...a, shared: null }, { ...b, shared: null });
}

export function addFigure(draft: Draft, id: string, figure: Figure = blankFigure()): Draft {
  return changeFigures(draft, id, (figures) => [...figures, figure]);
}

/** Takes it out of this claim; where others share it, they keep it. */
export function removeFigure(draft: Draft, id: string, index: number): Draft {
  return changeFigures(draft, id, (figures) => figures.filter((_, at) => at !== index));
}

/** Changes a figure here and in every claim that shares it. */
export function changeFigure(
  draft: Draft,
  id: string,
  index: number,
  changes: Partial<Omit<Figure, 'shared'>>,
): Draft {
  const figure = claimOf(draft, id)?.claim.figures[index];
  if (!figure) return draft;
  if (figure.shared === null) return replaceFigure(draft, id, index, { ...figure, ...changes });
  return mapFigures(draft, (other) =>
    other.shared === figure.shared ? { ...other, ...changes } : other,
  );
}

/** The claims that state a figure too: those that share its key, or have an equal one of their own. */
export interface Twins {
  readonly shared: readonly DraftClaim[];
  readonly alike: readonly DraftClaim[];
}

export function twinsOf(draft: Draft, id: string, index: number): Twins {
  const figure = claimOf(draft, id)?.claim.figures[index];
  const others = draft.claims.filter((held) => held.claim.id !== id);
  const having = (test: (other: Figure) => boolean) =>
    figure ? others.filter((held) => held.claim.figures.some(test)) : [];
  return {
    shared: having((other) => other.shared !== null && other.shared === figure?.shared),
    alike: having(
      (other) =>
        figure !== undefined &&
        isEqualFigure(other, figure) &&
        (other.shared === null || other.shared !== figure.shared),
    ),
  };
}

/** Says that a figure and its equals in other claims are one and count once. */
export function shareFigure(draft: Draft, id: string, index: number): Draft {
  const figure = claimOf(draft, id)?.claim.figures[index];
  if (!figure) return draft;
  const alike = new Set(twinsOf(draft, id, index).alike.map((held) => held.claim.id));
  if (alike.size === 0) return draft;
  const keyed = draft.claims
    .filter((held) => alike.has(held.claim.id))
    .flatMap((held) => held.claim.figures)
    .find((other) => other.shared !== null && isEqualFigure(other, figure));
  const key = figure.shared ?? keyed?.shared ?? freshSharedKey(draft);
  const own = replaceFigure(draft, id, index, { ...figure, shared: key });
  return mapFigures(own, (other, held) =>
    alike.has(held.claim.id) && isEqualFigure(other, figure) ? { ...other, shared: key } : other,
  );
}

/** Says that the figure here is one of its own; the claims that shared it share it on. */
export function unshareFigure(draft: Draft, id: string, index: number): Draft {
  const figure = claimOf(draft, id)?.claim.figures[index];
  return figure ? replaceFigure(draft, id, index, { ...figure, shared: null }) : draft;
}

/** A key that no figure of the draft has. */
export function freshSharedKey(draft: Draft, taken: ReadonlySet<string> = new Set()): string {
  const used = draft.claims.flatMap((held) =>
    held.claim.figures.flatMap((one) => one.shared ?? []),
  );
  return firstFree((number) => `shared-${number}`, new Set([...used, ...taken]));
}

/** Changes the figures of all claims; those that change count as set by a person. */
export function mapFigures(
  draft: Draft,
  change: (figure: Figure, held: DraftClaim) => Figure,
): Draft {
  const claims = draft.claims.map((held) =>
    withFields(held, { figures: held.claim.figures.map((figure) => change(figure, held)) }),
  );
  return claims.every((held, at) => held === draft.claims[at]) ? draft : { ...draft, claims };
}

function replaceFigure(draft: Draft, id: string, index: number, figure: Figure): Draft {
  return changeFigures(draft, id, (figures) =>
    figures.map((other, at) => (at === index ? figure : other)),
  );
}

function changeFigures(
  draft: Draft,
  id: string,
  change: (figures: readonly Figure[]) => readonly Figure[],
): Draft {
  return changeClaim(draft, id, (held) =>
    withFields(held, { figures: [...change(held.claim.figures)] }),
  );
}
