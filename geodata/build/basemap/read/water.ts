import type { Area } from '../types.ts';
import { polygonsOf, readFeatures } from './geojson.ts';

/** Seas, reservoirs and lakes over 1 km². */
export function readWater(raw: string): Area<{ km2: number }>[] {
  return readFeatures<{ km2: number }>(raw, 'water').features.map((feature) => ({
    properties: { km2: feature.properties.km2 },
    polygons: polygonsOf(feature.geometry),
  }));
}
