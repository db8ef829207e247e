import { alpha2 } from '../iso.ts';
import type { Area } from '../types.ts';
import { polygonsOf, readFeatures } from './geojson.ts';

/** Countries cut by the coast, about 100 m true, Crimea in Ukraine; neighbours do not share vertices. */
export function readCountries(raw: string): Area<{ country: string }>[] {
  return readFeatures<{ a3: string }>(raw, 'countries').features.map((feature) => ({
    properties: { country: alpha2(feature.properties.a3) },
    polygons: polygonsOf(feature.geometry),
  }));
}
