/** Adds figures with their qualifiers, as intervals. */
import type { Figure } from './claim.ts';
import type { Qualifier } from './vocabulary.ts';

/** A sum, or why there is none; the parts are shown then, each as it was stated. */
export type Total =
  | {
      readonly summed: true;
      /** Null where `range` is given. */
      readonly value: number | null;
      readonly range: { readonly from: number; readonly to: number } | null;
      readonly qualifier: Qualifier;
    }
  | {
      readonly summed: false;
      /**
       * `in-words`: a figure has no digits. `mixed-qualifiers`: "more than" and "up to", or "about"
       * and another, bound nothing together. `overlapping-periods`: two reports may count the same.
       */
      readonly why: 'in-words' | 'mixed-qualifiers' | 'overlapping-periods';
    };

/**
 * Adds figures: the same qualifier stays ("up to" and "up to"); exact ones with lower bounds give
 * the weaker lower bound's words ("more than" wins over "at least"); exact ones with "up to" give a
 * range; whatever else is mixed is not summed.
 */
export function addFigures(figures: readonly Figure[]): Total {
  const [first] = figures;
  if (
    first === undefined ||
    figures.some((figure) => figure.value === null && figure.range === null)
  ) {
    return { summed: false, why: 'in-words' };
  }
  const kinds = new Set(figures.map((figure) => figure.qualifier));
  const from = sum(figures.map((figure) => figure.range?.from ?? figure.value ?? 0));
  const to = sum(figures.map((figure) => figure.range?.to ?? figure.value ?? 0));
  const stated = (qualifier: Qualifier): Total =>
    from === to
      ? { summed: true, value: from, range: null, qualifier }
      : { summed: true, value: null, range: { from, to }, qualifier };
  if (kinds.size === 1) return stated(first.qualifier);
  if (onlyOf(kinds, LOWER)) {
    const qualifier = kinds.has('more than') ? 'more than' : 'at least';
    return { summed: true, value: from, range: null, qualifier };
  }
  if (onlyOf(kinds, UPPER)) {
    // "Up to n" may be none at all: it adds nothing to what is certain.
    const certain = sum(
      figures.map((figure) =>
        figure.qualifier === 'up to' ? 0 : (figure.range?.from ?? figure.value ?? 0),
      ),
    );
    return { summed: true, value: null, range: { from: certain, to }, qualifier: 'exactly' };
  }
  return { summed: false, why: 'mixed-qualifiers' };
}

const LOWER: readonly Qualifier[] = ['exactly', 'at least', 'more than'];
const UPPER: readonly Qualifier[] = ['exactly', 'up to'];

function onlyOf(kinds: ReadonlySet<Qualifier>, allowed: readonly Qualifier[]): boolean {
  return [...kinds].every((kind) => allowed.includes(kind));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
