import type { FeatureCollection, MultiPolygon } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { HromadaProperties } from '../../../unit-outlines.ts';
import { arcUsers, simplifyArcs } from '../simplify.ts';
import type { ApproximateHromada } from './approximate.ts';

/** Least triangle in km² of a line between two hromadas: a guess needs no detail. */
const LEAST_KM2 = 0.9;

/** The derived outlines as one topology; lines between hromadas are made simple, others stay. */
export function assembleApproximate(
  hromadas: readonly ApproximateHromada[],
): Topology<{ hromadas: GeometryCollection<HromadaProperties> }> {
  const collection: FeatureCollection<MultiPolygon, HromadaProperties> = {
    type: 'FeatureCollection',
    features: hromadas.map(({ id, raion, polygons }) => ({
      type: 'Feature',
      id,
      properties: { raion },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  };
  const built = topology({ hromadas: collection }) as unknown as Topology<{
    hromadas: GeometryCollection<HromadaProperties>;
  }>;
  const oblastOf = new Map(hromadas.map(({ id, oblast }) => [id, oblast]));
  const users = arcUsers(built);
  const least = (arc: number): number => {
    const [one, other] = users[arc]!.map(({ id }) => oblastOf.get(String(id)));
    // The side on an oblast's border is the base map's own line.
    return other !== undefined && one === other ? LEAST_KM2 : 0;
  };
  return { ...built, arcs: simplifyArcs(built, least) };
}
