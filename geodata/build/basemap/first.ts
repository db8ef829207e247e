import type { MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  MultiPolygon as ArcMultiPolygon,
  GeometryObject,
  Topology,
} from 'topojson-specification';
import type { BasemapObjects, FirstObjects } from '../../outlines.ts';
import { FIRST, type LineKind, leastKm2 } from './detail.ts';
import { degreesOutside, ringAreaKm2 } from './measure.ts';
import { arcUsers, simplifyArcs } from './simplify.ts';
import { EXTENT } from './types.ts';

/** Lakes smaller than this are specks at zoom 4. */
const SMALLEST_LAKE_KM2 = 25;
/** Islands too, and far away larger ones; the set that follows has them. */
const SMALLEST_ISLAND_KM2 = 4;
const SMALLEST_ISLAND_BEYOND_KM2 = 400;

const KINDS: Readonly<Record<Exclude<keyof FirstObjects, 'land'>, LineKind>> = {
  coasts: 'coast',
  borders: 'border',
  oblasts: 'oblast',
  lakes: 'lake',
};

/** The set that is there at once and serves the least zooms: land, waters, borders, no districts. */
export function firstOf(overview: Topology<BasemapObjects>): Topology<FirstObjects> {
  const lines = (name: 'borders' | 'oblasts'): MultiLineString =>
    feature(overview, overview.objects[name]).geometry;
  const areas = (name: 'land' | 'lakes', leastOf: (at: Position) => number): MultiPolygon => {
    const { geometry } = feature(overview, overview.objects[name] as ArcMultiPolygon);
    const coordinates = geometry.coordinates.filter(
      ([ring]) => Math.abs(ringAreaKm2(ring!)) >= leastOf(ring![0]!),
    );
    return { type: 'MultiPolygon', coordinates };
  };
  const land = areas('land', ([lon, lat]) =>
    degreesOutside(lon!, lat!, EXTENT) > 3 ? SMALLEST_ISLAND_BEYOND_KM2 : SMALLEST_ISLAND_KM2,
  );
  const coasts: MultiLineString = {
    type: 'MultiLineString',
    coordinates: land.coordinates.flat(),
  };
  const built = topology({
    land,
    coasts,
    borders: lines('borders'),
    oblasts: lines('oblasts'),
    lakes: areas('lakes', () => SMALLEST_LAKE_KM2),
  }) as unknown as Topology<FirstObjects>;
  const nameOf = new Map<GeometryObject, LineKind>(
    Object.entries(KINDS).map(([name, kind]) => [built.objects[name as keyof typeof KINDS], kind]),
  );
  const kinds = arcUsers(built).map(
    (users) => users.flatMap((user) => nameOf.get(user) ?? [])[0] ?? 'coast',
  );
  return {
    ...built,
    arcs: simplifyArcs(built, (arc, outside) => leastKm2(FIRST, kinds[arc]!, outside)),
  };
}
