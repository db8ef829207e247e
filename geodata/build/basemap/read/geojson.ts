import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FeatureCollection, Geometry, Position } from 'geojson';
import type { Rings } from '../types.ts';

/**
 * Reads `basemap/<name>.geojson.gz` of the raw folder.
 *
 * @throws when the file is missing or is not a GeoJSON feature collection, naming the file.
 */
export function readFeatures<Properties>(
  raw: string,
  name: string,
): FeatureCollection<Geometry, Properties> {
  const path = join(raw, 'basemap', `${name}.geojson.gz`);
  let parsed: unknown;
  try {
    parsed = JSON.parse(gunzipSync(readFileSync(path)).toString('utf8'));
  } catch (cause) {
    throw new Error(`${path}: cannot be read as gzipped GeoJSON; give the folder with --raw`, {
      cause,
    });
  }
  const collection = parsed as FeatureCollection<Geometry, Properties>;
  if (collection.type !== 'FeatureCollection' || !Array.isArray(collection.features)) {
    throw new Error(`${path}: expected a GeoJSON FeatureCollection`);
  }
  return collection;
}

/** The polygons of a geometry, none for other kinds. */
export function polygonsOf(geometry: Geometry): Rings[] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  if (geometry.type === 'MultiPolygon') return geometry.coordinates;
  return [];
}

/** The lines of a geometry, none for other kinds. */
export function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  if (geometry.type === 'MultiLineString') return geometry.coordinates;
  return [];
}
