import { keptDegrees } from '../../geodata/columnar/format.ts';
import type { Place } from '../../geodata/settlement.ts';

/** The place with its point as the packed gazetteer keeps it. */
export function withKeptPoint<Kept extends Place>(place: Kept): Kept {
  if (place.type === 'unit' || place.point === null) return place;
  const { lat, lon } = place.point;
  return { ...place, point: { ...place.point, lat: keptDegrees(lat), lon: keptDegrees(lon) } };
}
