/** The three ways in which a figure's amount is given. */
import type { Figure } from '../../../../claims/claim.ts';

export type AmountKind = 'number' | 'range' | 'words';

export function amountKind({ value, range, inWords }: Figure): AmountKind {
  if (range !== null) return 'range';
  return inWords !== null && value === null ? 'words' : 'number';
}

/** What has to change for the amount to be given in another way; what is known is taken along. */
export function asAmount(
  figure: Figure,
  kind: AmountKind,
): Pick<Figure, 'value' | 'range' | 'inWords'> {
  const known = figure.value ?? figure.range?.from ?? null;
  if (kind === 'words') return { value: null, range: null, inWords: figure.inWords ?? '' };
  if (kind === 'number') return { value: known, range: null, inWords: null };
  // An end that is not said yet is no number: the form asks for it.
  return { value: null, range: { from: known ?? Number.NaN, to: Number.NaN }, inWords: null };
}

/** The number in a field; null where there is none. */
export function numberOf(text: string): number | null {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}
