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

function inRing(lat: number, lon: number, ring: readonly (readonly number[])[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [lonI, latI] = ring[i] as [number, number];
    const [lonJ, latJ] = ring[j] as [number, number];
    if (latI > lat !== latJ > lat && lon < ((lonJ - lonI) * (lat - latI)) / (latJ - latI) + lonI) {
      inside = !inside;
    }
  }
  return inside;
}

/** True when the point lies in the area. The build asks this some 100,000 times: no turf here. */
export function areaContains(area: Area<unknown>, lat: number, lon: number): boolean {
  const [west, south, east, north] = area.bbox;
  if (lon < west || lon > east || lat < south || lat > north) return false;
  return area.polygons.some(
    (polygon) =>
      inRing(lat, lon, polygon[0] ?? []) &&
      !polygon.slice(1).some((hole) => inRing(lat, lon, hole)),
  );
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

const CELL_DEGREES = 0.02;
const cellOf = (lat: number, lon: number): number =>
  Math.floor((lat + 90) / CELL_DEGREES) * 10_000 + Math.floor((lon + 180) / CELL_DEGREES);

/**
 * Looks up the area that holds a point. Cells that no border touches are asked once and remembered,
 * so that a hundred thousand questions cost about a second.
 */
export function openAreaIndex<Properties>(
  areas: readonly Area<Properties>[],
): (lat: number, lon: number) => Area<Properties> | undefined {
  const touched = new Set<number>();
  for (const area of areas) {
    for (const ring of area.polygons.flat()) {
      for (let i = 1; i < ring.length; i++) {
        const [lonA, latA] = ring[i - 1] as [number, number];
        const [lonB, latB] = ring[i] as [number, number];
        const span = Math.max(Math.abs(lonB - lonA), Math.abs(latB - latA));
        // Four steps a cell: an edge may cut a corner by under a quarter of a cell (500 m).
        const steps = Math.ceil((span / CELL_DEGREES) * 4) || 1;
        for (let step = 0; step <= steps; step++) {
          const share = step / steps;
          touched.add(cellOf(latA + (latB - latA) * share, lonA + (lonB - lonA) * share));
        }
      }
    }
  }
  const known = new Map<number, Area<Properties> | undefined>();
  return (lat, lon) => {
    const cell = cellOf(lat, lon);
    if (touched.has(cell)) return areaAt(areas, lat, lon);
    if (!known.has(cell)) known.set(cell, areaAt(areas, lat, lon));
    return known.get(cell);
  };
}
