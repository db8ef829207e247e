import type { Position } from 'geojson';
import { presimplify } from 'topojson-simplify';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import { triangleKm2 } from './borders.ts';
import { degreesOutside } from './measure.ts';
import { EXTENT } from './types.ts';

/**
 * The least triangle (Visvalingam, km²) that a point of an arc must span to stay, by how many
 * degrees the point lies outside the extent.
 */
export type LeastKm2 = (arc: number, outside: number) => number;

/**
 * Leaves out the points of arcs that matter least; arcs stay shared and keep their ends. A closed
 * arc keeps its three weightiest points, so that no ring vanishes unasked.
 */
export function simplifyArcs(topology: Topology, leastKm2: LeastKm2): Position[][] {
  const weighed = presimplify(topology as Topology<Objects<Record<string, never>>>, triangleKm2);
  return weighed.arcs.map((arc, index) => {
    const points = arc as unknown as [number, number, number][];
    const kept = points.filter(
      ([lon, lat, weight]) => weight >= leastKm2(index, degreesOutside(lon, lat, EXTENT)),
    );
    const closed = same(points[0]!, points.at(-1)!);
    if (closed && kept.length < 4) {
      const weights = points.slice(1, -1).map((point) => point[2]);
      const third = weights.sort((a, b) => b - a)[1] ?? 0;
      return points.filter((point) => point[2] >= third).map(([x, y]): Position => [x, y]);
    }
    return kept.map(([x, y]): Position => [x, y]);
  });
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a[0] === b[0] && a[1] === b[1];
}

/** For each arc, the geometries that use it. */
export function arcUsers(topology: Topology<Objects>): GeometryObject[][] {
  const users: GeometryObject[][] = topology.arcs.map(() => []);
  const visit = (geometry: GeometryObject): void => {
    if (geometry.type === 'GeometryCollection') geometry.geometries.forEach(visit);
    else if ('arcs' in geometry) {
      for (const arc of (geometry.arcs as unknown[]).flat(3) as number[]) {
        const list = users[arc < 0 ? ~arc : arc]!;
        if (!list.includes(geometry)) list.push(geometry);
      }
    }
  };
  for (const object of Object.values(topology.objects)) visit(object);
  return users;
}
