import type { PlaceSums } from '../marks/sum.ts';
import type { PointedAt } from '../Pointing.ts';
import type { MapViewProps } from '../types.ts';
import { claimsOfTarget, type WalkTarget } from './targets.ts';

/** Pixels about the mark that has the focus, its ring included. */
const CLEAR = 20;

/** What is told of a target of the roving list that stands at this pixel of the map. */
export function pointedByFocus(
  target: WalkTarget,
  { x, y }: { readonly x: number; readonly y: number },
  sums: PlaceSums,
  { words, regions, gazetteer }: Pick<MapViewProps, 'words' | 'regions' | 'gazetteer'>,
): PointedAt {
  const known = target.type === 'place' && gazetteer?.byId(target.id) !== undefined;
  return {
    // A card stands beside the mark, so where that is counts.
    key: `focus ${target.id} ${Math.round(x)} ${Math.round(y)}`,
    x,
    y,
    text: () => words.place(target.id, claimsOfTarget(target, sums, regions)),
    place: known
      ? {
          place: target.id,
          source: 'focus',
          claim: null,
          clear: { minX: x - CLEAR, minY: y - CLEAR, maxX: x + CLEAR, maxY: y + CLEAR },
        }
      : null,
  };
}
