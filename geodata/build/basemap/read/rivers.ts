import type { Position } from 'geojson';
import { linesOf, readFeatures } from './geojson.ts';

/** River lines with their names (null where the source has none), about 1 km true. */
export function readRivers(raw: string): { name: string | null; lines: Position[][] }[] {
  return readFeatures<{ n: string | null }>(raw, 'rivers').features.map((feature) => ({
    name: feature.properties.n,
    lines: linesOf(feature.geometry),
  }));
}
