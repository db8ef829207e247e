import {
  type BasemapObjects,
  type BasemapTopology,
  openOutlines,
} from '../../../geodata/outlines.ts';
import { DEEPEST_CUT, openTiles } from './cut.ts';
import { drawTile } from './draw.ts';
import { BASEMAP_PALETTES } from './palette.ts';
import type { OpenedBasemap } from './serve.ts';
import { pictureSize } from './tile.ts';

/**
 * Fetches and opens the topology.
 *
 * @throws when the file cannot be fetched or is no base map, with a sentence that says which.
 */
export async function openTopology(url: string): Promise<BasemapTopology> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new Error(`${url} could not be fetched; check the connection and reload`);
  }
  if (!response.ok) {
    throw new Error(`${url} was answered with status ${response.status}; reload to try again`);
  }
  const parsed: unknown = await response.json().catch(() => null);
  if (!isBasemap(parsed)) throw new Error(`${url} is not the base map's topology`);
  return parsed;
}

const OBJECTS: readonly (keyof BasemapObjects)[] = [
  'regions',
  'land',
  'coasts',
  'borders',
  'oblasts',
  'districts',
  'lakes',
  'rivers',
  'railways',
  'urban',
];

function isBasemap(value: unknown): value is BasemapTopology {
  if (typeof value !== 'object' || value === null) return false;
  const { type, arcs, objects } = value as Partial<BasemapTopology>;
  if (type !== 'Topology' || !Array.isArray(arcs) || typeof objects !== 'object') return false;
  return OBJECTS.every((name) => name in objects);
}

/** Cuts and draws in this thread, on one canvas that is used again and again. */
export function createOpened(topology: BasemapTopology): OpenedBasemap {
  const tiles = openTiles(topology);
  const outlines = openOutlines(topology);
  const canvas = new OffscreenCanvas(1, 1);
  const pen = canvas.getContext('2d', { alpha: false });
  if (!pen) throw new Error('this browser gives a worker no canvas to draw the base map on');
  return {
    picture({ tile, theme, ratio, scale }) {
      const started = performance.now();
      const cutZoom = Math.min(tile.z, DEEPEST_CUT);
      const steps = tile.z - cutZoom;
      const geometry = tiles.cut(cutZoom, tile.x >> steps, tile.y >> steps);
      const cut = performance.now();
      const side = pictureSize(ratio);
      if (canvas.width !== side) {
        canvas.width = side;
        canvas.height = side;
      }
      drawTile(pen, geometry, { palette: BASEMAP_PALETTES[theme], tile, cutZoom, ratio, scale });
      const bitmap = canvas.transferToImageBitmap();
      return { bitmap, cutMs: cut - started, drawMs: performance.now() - cut };
    },
    outline: (unit) => outlines.of(unit),
  };
}
