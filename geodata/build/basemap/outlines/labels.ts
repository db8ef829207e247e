import { bboxClip } from '@turf/turf';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { KM_PER_DEGREE, ringAreaKm2 } from '../measure.ts';
import { EXTENT, type Rings } from '../types.ts';

/** Where a unit's name is written: the place inside its largest polygon farthest from its edge. */
export interface UnitLabel {
  readonly id: string;
  readonly lat: number;
  readonly lon: number;
  /** All of the unit that the base map draws, for a country in the extent only the part in it. */
  readonly areaKm2: number;
}

/** Steps of the search in kilometres: a name is far larger. */
const PRECISION_KM = 0.25;

/**
 * The label point of a unit (polylabel); null where nothing of it is drawn.
 *
 * @param isCountry a country is labelled where it lies in the extent, if any of it does
 */
export function unitLabel(id: string, outline: MultiPolygon, isCountry: boolean): UnitLabel | null {
  const polygons = (isCountry ? insideExtent(outline) : null) ?? outline.coordinates;
  const measured = polygons
    .map((rings) => ({ rings, km2: areaOf(rings) }))
    .sort((a, b) => b.km2 - a.km2);
  const largest = measured[0]?.rings;
  if (!largest) return null;
  const [lon, lat] = farthestInside(largest);
  const areaKm2 = measured.reduce((sum, { km2 }) => sum + km2, 0);
  return { id, lat, lon, areaKm2 };
}

function insideExtent(outline: MultiPolygon): Rings[] | null {
  const { geometry } = bboxClip(outline, [...EXTENT] as [number, number, number, number]);
  const clipped = geometry as Polygon | MultiPolygon;
  const polygons = clipped.type === 'Polygon' ? [clipped.coordinates] : clipped.coordinates;
  const real = polygons.filter((rings) => (rings[0]?.length ?? 0) >= 4);
  return real.length > 0 ? real : null;
}

function areaOf(rings: Rings): number {
  return rings.reduce(
    (sum, ring, index) => sum + (index === 0 ? 1 : -1) * Math.abs(ringAreaKm2(ring)),
    0,
  );
}

/** In kilometres about the polygon's first point, so that east counts as much as north. */
function farthestInside(rings: Rings): [lon: number, lat: number] {
  const [lon0, lat0] = rings[0]![0] as [number, number];
  const lats = rings[0]!.map(([, lat]) => lat!);
  const middle = (Math.min(...lats) + Math.max(...lats)) / 2;
  const kx = KM_PER_DEGREE * Math.cos((middle * Math.PI) / 180);
  const plane = rings.map((ring) =>
    ring.map(([x, y]): Position => [(x! - lon0) * kx, (y! - lat0) * KM_PER_DEGREE]),
  );
  const [x, y] = polylabel(plane, PRECISION_KM);
  return [lon0 + x / kx, lat0 + y / KM_PER_DEGREE];
}

/** The label points as text: a header, sorted by id, degrees with four decimals. */
export function writeUnitLabels(labels: readonly UnitLabel[]): string {
  const lines = [...labels]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, lat, lon, areaKm2 }) =>
      [id, lat.toFixed(4), lon.toFixed(4), areaKm2.toFixed(areaKm2 < 10 ? 1 : 0)].join('\t'),
    );
  return `${['id\tlat\tlon\tarea_km2', ...lines].join('\n')}\n`;
}
