import { districtName, russianOblast } from '../ids.ts';
import type { Area } from '../types.ts';
import { polygonsOf, readFeatures } from './geojson.ts';

/** The districts of 26 oblasts of Russia, whole, so also beyond the extent. */
export function readRussiaDistricts(raw: string): Area<{ oblast: string; district: string }>[] {
  return readFeatures<{ oblast_ru: string; district: string }>(raw, 'ru-districts').features.map(
    (feature) => ({
      properties: {
        oblast: russianOblast(feature.properties.oblast_ru),
        district: districtName(feature.properties.district),
      },
      polygons: polygonsOf(feature.geometry),
    }),
  );
}
