import type { Position } from 'geojson';
import { linesOf, readFeatures } from './geojson.ts';

/** Railway lines without properties. */
export function readRailways(raw: string): Position[][] {
  return readFeatures(raw, 'railways').features.flatMap((feature) => linesOf(feature.geometry));
}
