import type { Area } from './readers/polygons.ts';

const METRES_PER_DEGREE = 111_195;

/**
 * Metres between two points, in degrees WGS 84, on the equirectangular projection about their mean
 * latitude: within 0.1 % of the great circle over the 200 km at which the build compares points.
 */
export function metresBetween(latA: number, lonA: number, latB: number, lonB: number): number {
  const dy = latA - latB;
  const dx = (lonA - lonB) * Math.cos(((latA + latB) * Math.PI) / 360);
  return Math.hypot(dx, dy) * METRES_PER_DEGREE;
}

const BAND_DEGREES = 0.01;
/** The edges of an area's rings by bands of latitude: lonA, latA, lonB, latB after one another. */
const bandsOf = new WeakMap<Area<unknown>, Map<number, number[]>>();

function bands(area: Area<unknown>): Map<number, number[]> {
  const known = bandsOf.get(area);
  if (known) return known;
  const result = new Map<number, number[]>();
  for (const ring of area.polygons.flat()) {
    for (let i = 1; i < ring.length; i++) {
      const [lonA, latA] = ring[i - 1] as [number, number];
      const [lonB, latB] = ring[i] as [number, number];
      const last = Math.floor(Math.max(latA, latB) / BAND_DEGREES);
      for (let band = Math.floor(Math.min(latA, latB) / BAND_DEGREES); band <= last; band++) {
        const edges = result.get(band);
        if (edges) edges.push(lonA, latA, lonB, latB);
        else result.set(band, [lonA, latA, lonB, latB]);
      }
    }
  }
  bandsOf.set(area, result);
  return result;
}

/**
 * True when the point lies in the area: an odd number of edges, holes included, lies to its west.
 * The build asks this some 100,000 times of polygons with tens of thousands of edges: hence the
 * bands, and no turf.
 */
export function areaContains(area: Area<unknown>, lat: number, lon: number): boolean {
  const [west, south, east, north] = area.bbox;
  if (lon < west || lon > east || lat < south || lat > north) return false;
  const edges = bands(area).get(Math.floor(lat / BAND_DEGREES)) ?? [];
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const lonA = edges[i]!;
    const latA = edges[i + 1]!;
    const lonB = edges[i + 2]!;
    const latB = edges[i + 3]!;
    if (latA > lat !== latB > lat && lon < ((lonB - lonA) * (lat - latA)) / (latB - latA) + lonA) {
      inside = !inside;
    }
  }
  return inside;
}

/** Metres from the point to the area's edge; 0 inside it. */
export function metresOutside(area: Area<unknown>, lat: number, lon: number): number {
  if (areaContains(area, lat, lon)) return 0;
  const scale = Math.cos((lat * Math.PI) / 180);
  let best = Number.POSITIVE_INFINITY;
  for (const polygon of area.polygons) {
    for (const ring of polygon) {
      for (let i = 1; i < ring.length; i++) {
        const ax = (ring[i - 1]![0]! - lon) * scale;
        const ay = ring[i - 1]![1]! - lat;
        const bx = (ring[i]![0]! - lon) * scale;
        const by = ring[i]![1]! - lat;
        const [dx, dy] = [bx - ax, by - ay];
        const length = dx * dx + dy * dy;
        const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
        best = Math.min(best, Math.hypot(ax + along * dx, ay + along * dy));
      }
    }
  }
  return best * METRES_PER_DEGREE;
}

/** The area that holds the point; otherwise the nearest one within `maxMetres`; else undefined. */
export function areaAt<Properties>(
  areas: readonly Area<Properties>[],
  lat: number,
  lon: number,
  maxMetres = 0,
): Area<Properties> | undefined {
  const holding = areas.find((area) => areaContains(area, lat, lon));
  if (holding || maxMetres <= 0) return holding;
  const margin = maxMetres / 50_000;
  let nearest: Area<Properties> | undefined;
  let best = maxMetres;
  for (const area of areas) {
    const [west, south, east, north] = area.bbox;
    if (lon < west - margin || lon > east + margin) continue;
    if (lat < south - margin || lat > north + margin) continue;
    const metres = metresOutside(area, lat, lon);
    if (metres <= best) {
      best = metres;
      nearest = area;
    }
  }
  return nearest;
}
