import type { GeometryCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection as ArcCollection,
  MultiPolygon as ArcMultiPolygon,
  Topology,
} from 'topojson-specification';
import { KM_PER_DEGREE } from './measure.ts';
import type { Area } from './types.ts';

/** The lines of a set of areas, each once. */
export interface BorderLines<Properties> {
  /** The areas as these lines draw them. */
  readonly areas: readonly Area<Properties>[];
  /** Between two areas of the set. */
  readonly inner: readonly Position[][];
  /** Round the outside of the set. */
  readonly outer: readonly Position[][];
}

/** Area of a triangle in km²: the weight by which points are left out. */
export function triangleKm2(triangle: readonly (readonly number[])[]): number {
  const [a, b, c] = triangle as unknown as readonly [Position, Position, Position];
  const cosine = Math.cos((b[1]! * Math.PI) / 180);
  const twice = (a[0]! - c[0]!) * (b[1]! - a[1]!) - (a[0]! - b[0]!) * (c[1]! - a[1]!);
  return Math.abs(twice) * cosine * KM_PER_DEGREE * KM_PER_DEGREE * 0.5;
}

/**
 * Takes areas that share vertices apart into their border lines.
 *
 * @param leastKm2 points whose triangle (Visvalingam) is smaller are left out
 */
export function borderLines<Properties>(
  areas: readonly Area<Properties>[],
  leastKm2: number,
): BorderLines<Properties> {
  const outlines: GeometryCollection = {
    type: 'GeometryCollection',
    geometries: areas.map((area) => ({
      type: 'MultiPolygon',
      coordinates: area.polygons as Position[][][],
    })),
  };
  const built = topology({ areas: outlines }) as Topology<{ areas: ArcCollection }>;
  const light = simplify(presimplify(built, triangleKm2), leastKm2);
  const users = new Map<number, Set<number>>();
  const collection = light.objects.areas;
  collection.geometries.forEach((geometry, index) => {
    if (geometry.type !== 'MultiPolygon') return;
    for (const arc of geometry.arcs.flat(2)) {
      const key = arc < 0 ? ~arc : arc;
      const set = users.get(key);
      if (set) set.add(index);
      else users.set(key, new Set([index]));
    }
  });
  const inner: Position[][] = [];
  const outer: Position[][] = [];
  light.arcs.forEach((arc, index) => {
    const count = users.get(index)?.size ?? 0;
    if (count > 1) inner.push(arc);
    else if (count === 1) outer.push(arc);
  });
  const drawn = areas.map((area, index) => {
    const { geometry } = feature(light, collection.geometries[index] as ArcMultiPolygon);
    return {
      properties: area.properties,
      polygons: geometry.coordinates,
    };
  });
  return { areas: drawn, inner, outer };
}
