/** The directions that a text names: each says roughly where what its sentence tells of lies. */
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { Mention } from '../types.ts';
import type { Knowledge } from './named.ts';
import { inSpace, type SpacePoint } from './terrain.ts';

export interface Direction {
  readonly points: readonly SpacePoint[];
  /** How likely each point is the one that the direction is named after. */
  readonly shares: readonly number[];
}

/** Of the places that a direction may be named after the first is the likeliest. */
const SHARES = [0.6, 0.2, 0.1, 0.1] as const;

/** The directions of each sentence that has any. */
export function directionsOf(
  mentions: readonly Mention[],
  { gazetteer }: Knowledge,
): Map<number, Direction[]> {
  const { lat, lon } = gazetteer.columns;
  const found = new Map<number, Direction[]>();
  // A text names a direction again and again; it is looked for once.
  const known = new Map<PlaceId, readonly SpacePoint[]>();
  const pointOf = (id: PlaceId): readonly SpacePoint[] => {
    let points = known.get(id);
    if (points !== undefined) return points;
    const row = gazetteer.rowOf(id) ?? -1;
    const { [row]: latitude = Number.NaN } = lat;
    points = Number.isNaN(latitude) ? [] : [inSpace(latitude, lon[row]!)];
    known.set(id, points);
    return points;
  };
  for (const mention of mentions) {
    if (mention.type !== 'direction') continue;
    const points = mention.places.slice(0, SHARES.length).flatMap(pointOf);
    if (points.length === 0) continue;
    const shares = points.length === 1 ? [1] : SHARES.slice(0, points.length);
    const others = found.get(mention.sentence);
    if (others === undefined) found.set(mention.sentence, [{ points, shares }]);
    else others.push({ points, shares });
  }
  return found;
}
