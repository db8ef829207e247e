import type { PlaceId } from '../../../geodata/settlement.ts';
import type { App } from './types.ts';

/** Fits one point or several; a unit counts with the settlements it holds, since it has no point. */
export function bringIntoView(
  { gazetteer, map }: Pick<App, 'gazetteer' | 'map'>,
  ids: readonly PlaceId[],
): void {
  if (!gazetteer || !map) return;
  const points = ids.flatMap((id) => {
    const place = gazetteer.byId(id);
    if (!place) return [];
    if (place.type !== 'unit') return place.point ? [place.point] : [];
    return gazetteer.settlementsOf(id).flatMap((settlement) => settlement.point ?? []);
  });
  const [first] = points;
  if (!first) return;
  if (points.length === 1) {
    map.show(first.lat, first.lon);
    return;
  }
  let [west, south, east, north] = [first.lon, first.lat, first.lon, first.lat];
  for (const { lat, lon } of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  map.fitBounds([west, south, east, north]);
}
