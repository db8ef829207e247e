import type { Area } from '../types.ts';
import { polygonsOf, readFeatures } from './geojson.ts';

/** Ukraine's 27 oblasts and cities of that rank, reaching into the territorial sea. */
export function readUkraineOblasts(raw: string): Area<{ oblast: string }>[] {
  return readFeatures<{ shapeISO: string }>(raw, 'ua-oblasts').features.map((feature) => ({
    properties: { oblast: feature.properties.shapeISO },
    polygons: polygonsOf(feature.geometry),
  }));
}
