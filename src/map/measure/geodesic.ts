/** Lengths and bearings on the WGS 84 ellipsoid, and the way a line takes on the map. */
import LatLon from 'geodesy/latlon-ellipsoidal-vincenty.js';
import { distanceKm, EARTH_RADIUS_KM } from '../../../geodata/distance.ts';

/** Degrees WGS 84. */
export interface Position {
  readonly lat: number;
  readonly lon: number;
}

export interface Leg {
  /** Metres along the geodesic. */
  readonly metres: number;
  /** Degrees clockwise from true north at the leg's start, 0 up to 360; null where both ends are one point. */
  readonly bearing: number | null;
}

const RADIANS = Math.PI / 180;

/**
 * The shortest way between two points (Vincenty's inverse formula, exact to a millimetre). Nearly
 * opposite points, for which it finds no end, are measured on a sphere: good to about 0.5 %.
 */
export function legBetween(from: Position, to: Position): Leg {
  if (from.lat === to.lat && from.lon === to.lon) return { metres: 0, bearing: null };
  const start = new LatLon(from.lat, from.lon);
  const end = new LatLon(to.lat, to.lon);
  const metres = start.distanceTo(end);
  if (Number.isNaN(metres)) {
    return {
      metres: distanceKm(from.lat, from.lon, to.lat, to.lon) * 1000,
      bearing: sphericalBearing(from, to),
    };
  }
  const bearing = start.initialBearingTo(end);
  return { metres, bearing: Number.isNaN(bearing) ? null : bearing % 360 };
}

function sphericalBearing(from: Position, to: Position): number {
  const [a, b] = [from.lat * RADIANS, to.lat * RADIANS];
  const turn = (to.lon - from.lon) * RADIANS;
  const east = Math.sin(turn) * Math.cos(b);
  const north = Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn);
  return (Math.atan2(east, north) / RADIANS + 360) % 360;
}

/** Straight stretches of Mercator no longer than this lie within 40 m of the great circle at 50° N. */
const STRETCH_KM = 50;

/**
 * The points of a great circle from one end to the other, both included, close enough that straight
 * stretches between them show its bend. Longitudes run on beyond 180 rather than jump.
 */
export function greatCircle(from: Position, to: Position): Position[] {
  const km = distanceKm(from.lat, from.lon, to.lat, to.lon);
  const angle = km / EARTH_RADIUS_KM;
  const count = Math.max(1, Math.ceil(km / STRETCH_KM));
  const points: Position[] = [from];
  // Opposite points have no one great circle between them.
  const isDefined = angle > 0 && Math.PI - angle > 1e-6;
  for (let i = 1; i < count && isDefined; i += 1) {
    const point = between(from, to, angle, i / count);
    points.push({ lat: point.lat, lon: unwrap(point.lon, points[i - 1]!.lon) });
  }
  points.push({ lat: to.lat, lon: unwrap(to.lon, points.at(-1)!.lon) });
  return points;
}

/** The point at a share of the way, by spherical interpolation of unit vectors. */
function between(from: Position, to: Position, angle: number, share: number): Position {
  const a = Math.sin((1 - share) * angle) / Math.sin(angle);
  const b = Math.sin(share * angle) / Math.sin(angle);
  const [fromLat, fromLon] = [from.lat * RADIANS, from.lon * RADIANS];
  const [toLat, toLon] = [to.lat * RADIANS, to.lon * RADIANS];
  const x = a * Math.cos(fromLat) * Math.cos(fromLon) + b * Math.cos(toLat) * Math.cos(toLon);
  const y = a * Math.cos(fromLat) * Math.sin(fromLon) + b * Math.cos(toLat) * Math.sin(toLon);
  const z = a * Math.sin(fromLat) + b * Math.sin(toLat);
  return { lat: Math.atan2(z, Math.hypot(x, y)) / RADIANS, lon: Math.atan2(y, x) / RADIANS };
}

function unwrap(lon: number, near: number): number {
  return lon + 360 * Math.round((near - lon) / 360);
}
