import type { Rings } from '../types.ts';
import { polygonsOf, readFeatures } from './geojson.ts';

/** Built-up areas, about 1 km true. */
export function readUrbanAreas(raw: string): Rings[] {
  return readFeatures(raw, 'urban-areas').features.flatMap((feature) =>
    polygonsOf(feature.geometry),
  );
}
