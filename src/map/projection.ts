/**
 * Web Mercator as the map draws it (EPSG:3857), in Float64: the world is a square of side 1, or of
 * `worldSize(zoom)` pixels.
 */
import type { BBox } from '../../geodata/gazetteer.ts';

/** A box in world pixels of some zoom; y grows to the south. */
export interface PixelBox {
  readonly minX: number;
  readonly minY: number;
  readonly maxX: number;
  readonly maxY: number;
}

/** The latitude at which the square ends: 2·atan(e^π) − 90°. */
const MAX_LATITUDE = 85.05112877980659;

/** Metres around the equator of the sphere that Web Mercator assumes (radius 6,378,137 m). */
const EQUATOR_M = 2 * Math.PI * 6378137;

/** Side of the world in CSS pixels at a zoom, which may be a fraction. */
export function worldSize(zoom: number): number {
  return 256 * 2 ** zoom;
}

/** 0 at 180° W, 1 at 180° E. */
export function worldX(lon: number): number {
  return lon / 360 + 0.5;
}

/** 0 at the northern edge of the square, 1 at the southern. */
export function worldY(lat: number): number {
  const clamped = Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, lat));
  const sine = Math.sin((clamped * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** Degrees of longitude of a world x in 0..1. */
export function longitude(x: number): number {
  return (x - 0.5) * 360;
}

/** Degrees of latitude of a world y in 0..1. */
export function latitude(y: number): number {
  return (Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) * 360) / Math.PI - 90;
}

/** The box of world pixels as degrees. */
export function toBBox(box: PixelBox, zoom: number): BBox {
  const size = worldSize(zoom);
  return [
    longitude(box.minX / size),
    latitude(box.maxY / size),
    longitude(box.maxX / size),
    latitude(box.minY / size),
  ];
}

/** Metres on the ground that one CSS pixel covers at a latitude. */
export function metresPerPixel(lat: number, zoom: number): number {
  return (EQUATOR_M * Math.cos((lat * Math.PI) / 180)) / worldSize(zoom);
}
