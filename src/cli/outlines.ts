/** Opens the outlines of units for exports. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MultiPolygon } from 'geojson';
import { type BasemapTopology, openOutlines } from '../../geodata/outlines.ts';
import type { PlaceId } from '../../geodata/settlement.ts';

/** The outline of a unit from the base map; the file is read when the first one is asked for. */
export function loadOutlines(dataRoot: string): (unit: PlaceId) => MultiPolygon | null {
  let outlines: ReturnType<typeof openOutlines> | null = null;
  return (unit) => {
    outlines ??= openOutlines(readTopology(dataRoot));
    return outlines.of(unit);
  };
}

function readTopology(dataRoot: string): BasemapTopology {
  const path = join(dataRoot, 'geodata', 'data', 'basemap.topojson');
  if (!existsSync(path)) throw new Error(`The base map is not there: ${path}.`);
  return JSON.parse(readFileSync(path, 'utf8')) as BasemapTopology;
}
