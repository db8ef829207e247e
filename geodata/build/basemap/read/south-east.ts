import type { Area } from '../types.ts';
import { polygonsOf, readFeatures } from './geojson.ts';

/** Hromadas of Ukraine's south-east (CC BY-SA 4.0), with names in Latin letters. */
export function readSouthEast(raw: string): Area<{ hromada: string; oblast: string }>[] {
  return readFeatures<{ hromada: string; oblast: string }>(
    raw,
    'ua-hromadas-south-east',
  ).features.map(({ properties, geometry }) => ({
    properties: { hromada: properties.hromada, oblast: properties.oblast },
    polygons: polygonsOf(geometry),
  }));
}
