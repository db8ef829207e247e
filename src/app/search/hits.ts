import type { FoundPlace } from '../../../geodata/found.ts';
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { Place } from '../../../geodata/settlement.ts';
import type { SearchHit } from './protocol.ts';

/** Makes the lines of an answer from what the search found, with the units that tell namesakes apart. */
export function hitsOf(found: readonly FoundPlace[], gazetteer: Gazetteer): readonly SearchHit[] {
  const alike = new Map<string, number>();
  for (const { place } of found) {
    const key = nameAndRaion(place, gazetteer);
    alike.set(key, (alike.get(key) ?? 0) + 1);
  }
  return found.map(({ place, matched, score }) => {
    const { oblast, raion, hromada } = gazetteer.units(place);
    const ambiguous = (alike.get(nameAndRaion(place, gazetteer)) ?? 0) > 1;
    return {
      place,
      matched: matched.text,
      score,
      oblast: oblast?.display ?? null,
      raion: raion?.display ?? null,
      hromada: ambiguous ? (hromada?.display ?? null) : null,
    };
  });
}

function nameAndRaion(place: Place, gazetteer: Gazetteer): string {
  const { oblast, raion } = gazetteer.units(place);
  return [place.display.en, raion?.id, oblast?.id].join('\t');
}
