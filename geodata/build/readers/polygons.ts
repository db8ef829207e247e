import { join } from 'node:path';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { readGzip } from './table.ts';

/** An area with the properties the source gives it. */
export interface Area<Properties> {
  readonly properties: Properties;
  /** West, south, east, north in degrees WGS 84. */
  readonly bbox: readonly [number, number, number, number];
  /** Rings of longitude, latitude; polygons first, then rings, the first the outer one. */
  readonly polygons: readonly (readonly (readonly (readonly number[])[])[])[];
}

function readAreas<Properties>(path: string): Area<Properties>[] {
  const collection = JSON.parse(readGzip(path).text) as FeatureCollection<
    Polygon | MultiPolygon,
    Properties
  >;
  return collection.features.map(({ properties, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    let [west, south, east, north] = [180, 90, -180, -90];
    for (const polygon of polygons) {
      for (const [lon, lat] of polygon[0] ?? []) {
        west = Math.min(west, lon!);
        east = Math.max(east, lon!);
        south = Math.min(south, lat!);
        north = Math.max(north, lat!);
      }
    }
    return { properties, bbox: [west, south, east, north] as const, polygons };
  });
}

/** Ukraine's oblasts; `shapeISO` is the ISO 3166-2 code. */
export function readUkrainianOblasts(raw: string): Area<{ shapeISO: string }>[] {
  return readAreas(join(raw, 'basemap', 'ua-oblasts.geojson.gz'));
}

/** Districts of 26 of Russia's oblasts, named as OpenStreetMap names them. */
export function readRussianDistricts(
  raw: string,
): Area<{ oblast_ru: string; oblast_en: string; district: string }>[] {
  return readAreas(join(raw, 'basemap', 'ru-districts.geojson.gz'));
}

/** Hromadas of Ukraine's south-east, names in Latin letters. */
export function readSouthEastHromadas(raw: string): Area<{ hromada: string; oblast: string }>[] {
  return readAreas(join(raw, 'basemap', 'ua-hromadas-south-east.geojson.gz'));
}
