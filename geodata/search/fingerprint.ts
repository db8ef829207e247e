import type { Gazetteer } from '../gazetteer.ts';

const PRIME = 0x01000193;
/** Points are told apart to about ten metres. */
const STEPS_A_DEGREE = 10_000;

/**
 * A number that tells the settlements of this gazetteer, in their order, from another's: FNV-1a over
 * their points. An index names settlements by their rows and would name the wrong ones otherwise. Ids
 * are not asked for: making all of them is slow.
 */
export function fingerprint({ columns }: Pick<Gazetteer, 'columns'>): number {
  const { lat, lon, length } = columns;
  let hash = 0x811c9dc5 ^ length;
  for (let row = 0; row < length; row += 1) {
    // A place that is not known counts as 0, 0.
    hash = Math.imul(hash ^ ((lat[row]! * STEPS_A_DEGREE) | 0), PRIME);
    hash = Math.imul(hash ^ ((lon[row]! * STEPS_A_DEGREE) | 0), PRIME);
  }
  return hash >>> 0;
}
