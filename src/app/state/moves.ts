import type { MultiPolygon } from 'geojson';
import type { BBox, Gazetteer } from '../../../geodata/gazetteer.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
import type { BasemapSource } from '../../map/basemap/source.ts';
import type { MapHandle } from '../../map/types.ts';

/** Closer than this, two places of one village fill the view and nothing around them tells where it is. */
const CLOSEST_FIT = 12;

/**
 * Brings places into view: one point is shown, several are fitted. A unit, which has no point, counts
 * with its outline, or without a base map with the settlements it holds.
 */
export async function bringIntoView(
  ids: readonly PlaceId[],
  map: Pick<MapHandle, 'show' | 'fitBounds'>,
  gazetteer: Gazetteer,
  outlines: Pick<BasemapSource, 'outline'> | null,
): Promise<void> {
  const corners = (await Promise.all(ids.map((id) => cornersOf(id, gazetteer, outlines)))).flat();
  const [first] = corners;
  if (!first) return;
  if (corners.length === 1) map.show(first.lat, first.lon);
  else map.fitBounds(boxAround(corners), CLOSEST_FIT);
}

interface Corner {
  readonly lat: number;
  readonly lon: number;
}

async function cornersOf(
  id: PlaceId,
  gazetteer: Gazetteer,
  outlines: Pick<BasemapSource, 'outline'> | null,
): Promise<readonly Corner[]> {
  const place = gazetteer.byId(id);
  if (!place) return [];
  if (place.type !== 'unit') return place.point ? [place.point] : [];
  const outline = await outlines?.outline(id).catch(() => null);
  if (outline) return cornersOfOutline(outline);
  return gazetteer.settlementsOf(id).flatMap((settlement) => settlement.point ?? []);
}

function cornersOfOutline({ coordinates }: MultiPolygon): readonly Corner[] {
  const points = coordinates.flatMap((polygon) => polygon[0] ?? []);
  if (points.length === 0) return [];
  const [west, south, east, north] = boxAround(
    points.map(([lon, lat]) => ({ lon: lon ?? 0, lat: lat ?? 0 })),
  );
  return [
    { lon: west, lat: south },
    { lon: east, lat: north },
  ];
}

function boxAround(points: readonly Corner[]): BBox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { lat, lon } of points) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  return [west, south, east, north];
}
