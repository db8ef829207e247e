import type { FeatureCollection, MultiPolygon } from 'geojson';
import { meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryObject, MultiLineString } from 'topojson-specification';
import type { HromadaProperties, UnitTopology } from '../../../unit-outlines.ts';
import { arcUsers, simplifyArcs } from '../simplify.ts';
import type { ApproximateHromada } from './approximate.ts';

/** Least triangle in km² of a line between two hromadas: a guess needs no detail. */
const LEAST_KM2 = 0.9;

/**
 * The derived outlines as one topology; lines between hromadas are made simple, others stay.
 *
 * @param isSurveyed whether a better outline is known: lines beside such a hromada are not drawn
 */
export function assembleApproximate(
  hromadas: readonly ApproximateHromada[],
  isSurveyed: (id: string) => boolean,
): UnitTopology {
  const collection: FeatureCollection<MultiPolygon, HromadaProperties> = {
    type: 'FeatureCollection',
    features: hromadas.map(({ id, raion, polygons }) => ({
      type: 'Feature',
      id,
      properties: { raion },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  };
  const built = topology({ hromadas: collection }) as unknown as UnitTopology;
  const byId = new Map(hromadas.map((hromada) => [hromada.id, hromada]));
  const hromadaOf = ({ id }: GeometryObject): ApproximateHromada => byId.get(String(id))!;
  const users = arcUsers(built);
  const least = (arc: number): number => {
    const [one, other] = users[arc]!.map(hromadaOf);
    // The side on an oblast's border is the base map's own line.
    return one && other && one.oblast === other.oblast ? LEAST_KM2 : 0;
  };
  const light = { ...built, arcs: simplifyArcs(built, least) };
  const regions = light.objects.hromadas;
  const between = (isRaion: boolean): MultiLineString =>
    meshArcs(light, regions, (a, b) => {
      const [one, other] = [hromadaOf(a), hromadaOf(b)];
      if (one === other || one.oblast !== other.oblast) return false;
      if (isSurveyed(one.id) || isSurveyed(other.id)) return false;
      return (one.raion !== other.raion) === isRaion;
    }) as MultiLineString;
  return {
    ...light,
    objects: { hromadas: regions, hromadaLines: between(false), raionLines: between(true) },
  };
}
