import type { FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { BasemapObjects, RegionProperties } from '../../outlines.ts';
import { type Detail, type LineKind, leastKm2 } from './detail.ts';
import { type AssembledObjects, withDrawnLines } from './drawn.ts';
import { degreesOutside, ringAreaKm2 } from './measure.ts';
import { arcUsers, simplifyArcs } from './simplify.ts';
import { EXTENT, type RegionLabel, type Rings } from './types.ts';

export interface Layers {
  readonly regions: readonly { label: RegionLabel; id: string; polygons: Rings[] }[];
  readonly lakes: readonly Rings[];
  readonly rivers: readonly Position[][];
  readonly railways: readonly Position[][];
  readonly urban: readonly Rings[];
}

/** Islands smaller than this are left out (Zmiinyi Island, which must stay, has 0.17 km²); beyond the extent, many times larger ones too. */
const SMALLEST_ISLAND_KM2 = 0.1;
const SMALLEST_ISLAND_BEYOND_KM2 = 40;

/** One topology of all layers, simplified to a detail, in degrees. */
export function assemble(layers: Layers, detail: Detail): Topology<BasemapObjects> {
  const collection: FeatureCollection<MultiPolygon, RegionProperties> = {
    type: 'FeatureCollection',
    features: layers.regions.map(({ label, id, polygons }) => ({
      type: 'Feature',
      id,
      properties: properties(label),
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  };
  const built = topology({
    regions: collection,
    lakes: { type: 'MultiPolygon', coordinates: layers.lakes } as MultiPolygon,
    rivers: { type: 'MultiLineString', coordinates: layers.rivers } as MultiLineString,
    railways: { type: 'MultiLineString', coordinates: layers.railways } as MultiLineString,
    urban: { type: 'MultiPolygon', coordinates: layers.urban } as MultiPolygon,
  }) as unknown as Topology<AssembledObjects>;
  const users = arcUsers(built);
  const objects = built.objects;
  const kinds = users.map((own) => kindOf(own, objects));
  const light = {
    ...built,
    arcs: simplifyArcs(built, (arc, outside) => leastKm2(detail, kinds[arc]!, outside)),
  };
  return withDrawnLines({
    ...light,
    objects: { ...objects, regions: withoutIslets(built, users) },
  });
}

function kindOf(users: readonly GeometryObject[], objects: AssembledObjects): LineKind {
  if (users.includes(objects.lakes)) return 'lake';
  if (users.includes(objects.rivers)) return 'river';
  if (users.includes(objects.railways)) return 'railway';
  if (users.includes(objects.urban)) return 'urban';
  const [a, b] = users.map((user) => user.properties as RegionProperties);
  if (!a || !b) return 'coast';
  if (a.country !== b.country) {
    return a.country === 'UA' || b.country === 'UA' ? 'ukraineBorder' : 'border';
  }
  return a.oblast === b.oblast ? 'district' : 'oblast';
}

function properties({ country, oblast, district }: RegionLabel): RegionProperties {
  return {
    country,
    ...(oblast === null ? {} : { oblast }),
    ...(district === null ? {} : { district }),
  };
}

/** Drops small islands: polygons that share no line with a neighbour. */
function withoutIslets(
  topology: Topology<AssembledObjects>,
  users: readonly GeometryObject[][],
): BasemapObjects['regions'] {
  const isSmall = (ring: readonly number[]): boolean => {
    const line = closedLine(topology, ring);
    const [lon, lat] = line[0] as [number, number];
    const beyond = degreesOutside(lon, lat, EXTENT) > 0;
    const least = beyond ? SMALLEST_ISLAND_BEYOND_KM2 : SMALLEST_ISLAND_KM2;
    return Math.abs(ringAreaKm2(line)) < least;
  };
  const isIsland = (ring: readonly number[]): boolean =>
    ring.every((arc) => users[arc < 0 ? ~arc : arc]!.length === 1);
  const { regions } = topology.objects;
  const kept = regions.geometries.flatMap((geometry): GeometryObject<RegionProperties>[] => {
    if (geometry.type !== 'MultiPolygon') return [geometry];
    const arcs = geometry.arcs.filter(([ring]) => !(isIsland(ring!) && isSmall(ring!)));
    return arcs.length === 0 ? [] : [{ ...geometry, arcs }];
  });
  return { ...regions, geometries: kept };
}

function closedLine(topology: Topology, ring: readonly number[]): Position[] {
  return ring.flatMap((arc) => {
    const line = topology.arcs[arc < 0 ? ~arc : arc]!;
    return arc < 0 ? [...line].reverse() : line;
  });
}
