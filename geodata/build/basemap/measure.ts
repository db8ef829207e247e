import type { Position } from 'geojson';
import type { Box, Rings } from './types.ts';

/** Kilometres per degree of latitude, mean Earth radius 6371.0088 km. */
export const KM_PER_DEGREE = 111.195;

/** Kilometres between two points; plane geometry, good to 1 % over the distances of this build. */
export function kilometres(a: Position, b: Position): number {
  const north = (b[1]! - a[1]!) * KM_PER_DEGREE;
  const east = (b[0]! - a[0]!) * KM_PER_DEGREE * Math.cos(((a[1]! + b[1]!) * Math.PI) / 360);
  return Math.hypot(north, east);
}

/** Length of a line in kilometres. */
export function lengthKm(line: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < line.length; i++) sum += kilometres(line[i - 1]!, line[i]!);
  return sum;
}

const RADIANS = Math.PI / 180;

/** Signed area of a ring in km² on the sphere, positive where it runs counter-clockwise. */
export function ringAreaKm2(ring: readonly Position[]): number {
  const x0 = ring[0]?.[0] ?? 0;
  // Against the sine of the first latitude, so that small rings keep their digits.
  const s0 = Math.sin((ring[0]?.[1] ?? 0) * RADIANS);
  let sum = 0;
  for (let i = 0; i < ring.length; i++) {
    const [x1, y1] = ring[i]! as [number, number];
    const [x2, y2] = ring[(i + 1) % ring.length]! as [number, number];
    const s1 = Math.sin(y1 * RADIANS) - s0;
    const s2 = Math.sin(y2 * RADIANS) - s0;
    sum += (x1 - x0) * RADIANS * s2 - (x2 - x0) * RADIANS * s1;
  }
  return (sum / 2) * (KM_PER_DEGREE / RADIANS) ** 2;
}

/** Whether a point lies in a ring, by the even-odd rule; a point on the line may be either. */
export function inRing(lon: number, lat: number, ring: readonly Position[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [x1, y1] = ring[i]! as [number, number];
    const [x2, y2] = ring[j]! as [number, number];
    if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

/** Whether a point lies in a polygon with holes. */
export function inPolygon(lon: number, lat: number, rings: Rings): boolean {
  let inside = false;
  for (const ring of rings) if (inRing(lon, lat, ring)) inside = !inside;
  return inside;
}

export function boxOf(points: readonly Position[]): Box {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const [x, y] of points as [number, number][]) {
    if (x < west) west = x;
    if (x > east) east = x;
    if (y < south) south = y;
    if (y > north) north = y;
  }
  return [west, south, east, north];
}

export function inBox(lon: number, lat: number, box: Box): boolean {
  return lon >= box[0] && lat >= box[1] && lon <= box[2] && lat <= box[3];
}

/** How many degrees a point lies outside a box; 0 inside. */
export function degreesOutside(lon: number, lat: number, box: Box): number {
  const east = Math.max(box[0] - lon, 0, lon - box[2]);
  const north = Math.max(box[1] - lat, 0, lat - box[3]);
  return Math.hypot(east, north);
}
