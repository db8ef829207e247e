import type { BBox } from '../../../geodata/gazetteer.ts';
import type { MapPosition } from '../../map/types.ts';

/** Pixels of the world at zoom 0, as in Leaflet and every tile map. */
const WORLD_PX = 256;

/**
 * What a map of this size shows about its centre: west, south, east, north in degrees WGS 84.
 *
 * @param size of the map in CSS pixels
 */
export function viewOf(
  { lat, lon, zoom }: MapPosition,
  size: { readonly width: number; readonly height: number },
): BBox {
  const world = WORLD_PX * 2 ** zoom;
  const halfWidth = (size.width / 2 / world) * 360;
  const y = mercator(lat);
  const halfHeight = (size.height / 2 / world) * 2 * Math.PI;
  return [
    Math.max(-180, lon - halfWidth),
    latitude(y - halfHeight),
    Math.min(180, lon + halfWidth),
    latitude(y + halfHeight),
  ];
}

/** Spherical Mercator, in radians northwards of the equator. */
function mercator(lat: number): number {
  return Math.asinh(Math.tan((lat * Math.PI) / 180));
}

function latitude(y: number): number {
  return (Math.atan(Math.sinh(y)) * 180) / Math.PI;
}
