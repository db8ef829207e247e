/** Great-circle distances and the boxes that hold them, on a sphere; good to about 0.5 %. */
import type { BBox } from './gazetteer.ts';

/** The earth's mean radius R1 in kilometres (IUGG), the same as turf's. */
export const EARTH_RADIUS_KM = 6371.0088;

const RADIANS = Math.PI / 180;

/** The great-circle distance in kilometres between two points in degrees (haversine formula). */
export function distanceKm(latA: number, lonA: number, latB: number, lonB: number): number {
  const sinLat = Math.sin(((latB - latA) * RADIANS) / 2);
  const sinLon = Math.sin(((lonB - lonA) * RADIANS) / 2);
  const chord =
    sinLat * sinLat + Math.cos(latA * RADIANS) * Math.cos(latB * RADIANS) * sinLon * sinLon;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The direction in which the great circle from A to B sets out: degrees clockwise from north, 0..360. */
export function bearingDegrees(latA: number, lonA: number, latB: number, lonB: number): number {
  const [a, b, lon] = [latA * RADIANS, latB * RADIANS, (lonB - lonA) * RADIANS];
  const east = Math.sin(lon) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(lon);
  return (Math.atan2(east, north) / RADIANS + 360) % 360;
}

/**
 * The boxes, none across the 180th meridian, that together hold every point within `radiusKm`.
 * The width follows from the tangent meridians of the circle: sin(dLon) = sin(radius) / cos(lat).
 */
export function boxesAround(lat: number, lon: number, radiusKm: number): BBox[] {
  const angle = radiusKm / EARTH_RADIUS_KM;
  const south = lat - angle / RADIANS;
  const north = lat + angle / RADIANS;
  if (angle >= Math.PI / 2 || south <= -90 || north >= 90) return [[-180, south, 180, north]];
  const half = Math.asin(Math.min(1, Math.sin(angle) / Math.cos(lat * RADIANS))) / RADIANS + 1e-9;
  return splitBox([lon - half, south, lon + half, north]);
}

/** A box as one or two boxes within -180..180; a west beyond the east means across the 180th meridian. */
export function splitBox([west, south, east, north]: BBox): BBox[] {
  const width = west <= east ? east - west : east - west + 360;
  if (width >= 360) return [[-180, south, 180, north]];
  const left = ((((west + 180) % 360) + 360) % 360) - 180;
  const right = left + width;
  if (right <= 180) return [[left, south, right, north]];
  return [
    [left, south, 180, north],
    [-180, south, right - 360, north],
  ];
}
