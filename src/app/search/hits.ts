import type { Found, Gazetteer } from '../../../geodata/gazetteer.ts';
import type { SearchHit } from './protocol.ts';

/** Makes the lines of an answer from what the search found, with the units that tell namesakes apart. */
export function hitsOf(found: readonly Found[], gazetteer: Gazetteer): readonly SearchHit[] {
  return found.map(({ place, matched, score }) => {
    const { oblast, raion } = gazetteer.units(place);
    return {
      place,
      matched,
      score,
      // A unit is not said to lie in itself.
      oblast: oblast && oblast.id !== place.id ? oblast.display : null,
      raion: raion && raion.id !== place.id ? raion.display : null,
    };
  });
}
