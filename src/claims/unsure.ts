import type { PlaceMention } from './claim.ts';

/** Whether several places may be meant and none is chosen. */
export function isUnsure(mention: Pick<PlaceMention, 'chosen' | 'candidates'>): boolean {
  return mention.chosen === null && mention.candidates.length > 1;
}
