import {
  type BasemapObjects,
  type BasemapTopology,
  openOutlines,
} from '../../../geodata/outlines.ts';
import { DEEPEST_CUT, openTiles } from './cut.ts';
import { drawTile } from './draw.ts';
import { drawBorders } from './draw-borders.ts';
import { BASEMAP_PALETTES } from './palette.ts';
import { BasemapNotFetched } from './protocol.ts';
import type { OpenedBasemap } from './serve.ts';
import { pictureSize } from './tile.ts';

/**
 * Fetches and opens the topology.
 *
 * @throws BasemapNotFetched where the file does not come; another error where it is no base map.
 */
export async function openTopology(url: string): Promise<BasemapTopology> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch {
    throw new BasemapNotFetched(url, null);
  }
  if (!response.ok) throw new BasemapNotFetched(url, response.status);
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

/**
 * A canvas that is used again and again, as large as the largest picture so far, and its pen. What
 * it shows is copied out, not transferred: a canvas that gave its picture away asks the page's
 * thread for a new one before it draws again, and waits as long as that thread is busy.
 */
export interface Easel {
  readonly canvas: OffscreenCanvas;
  readonly pen: OffscreenCanvasRenderingContext2D;
}

/**
 * Sets up a canvas for pictures of one device pixel per CSS pixel at any scale; it grows for
 * denser screens.
 *
 * @throws when the browser gives a worker no canvas to draw on.
 */
export function createEasel({ alpha = false } = {}): Easel {
  const side = pictureSize(LARGEST_SCALE);
  const canvas = new OffscreenCanvas(side, side);
  const pen = canvas.getContext('2d', { alpha });
  if (!pen) throw new Error('this browser gives a worker no canvas to draw the base map on');
  // The first stroke makes the browser provide the memory: better now than before the first tile.
  pen.fillRect(0, 0, 1, 1);
  return { canvas, pen };
}

/** How much larger than at its own zoom a tile is drawn at most. */
const LARGEST_SCALE = 1.5;

/** Cuts and draws in this thread. */
export function createOpened(
  topology: BasemapTopology,
  opaque: Easel = createEasel(),
): OpenedBasemap {
  let clear: Easel | null = null;
  const tiles = openTiles(topology);
  const outlines = openOutlines(topology);
  return {
    async picture({ tile, theme, mode, ratio, scale }) {
      const started = performance.now();
      const cutZoom = Math.min(tile.z, DEEPEST_CUT);
      const steps = tile.z - cutZoom;
      const geometry = tiles.cut(cutZoom, tile.x >> steps, tile.y >> steps, mode);
      const cut = performance.now();
      const side = pictureSize(ratio);
      if (mode === 'borders') clear ??= createEasel({ alpha: true });
      const { canvas, pen } = mode === 'borders' && clear !== null ? clear : opaque;
      if (canvas.width < side) {
        canvas.width = side;
        canvas.height = side;
      }
      pen.save();
      pen.setTransform(1, 0, 0, 1, 0, 0);
      pen.beginPath();
      pen.rect(0, 0, side, side);
      pen.clip();
      try {
        const options = { tile, cutZoom, ratio, scale };
        if (mode === 'borders') drawBorders(pen, geometry, options);
        else drawTile(pen, geometry, { palette: BASEMAP_PALETTES[theme], ...options });
      } finally {
        pen.restore();
      }
      // The copy is taken at once, so the next tile may be drawn while this one is being wrapped.
      const copied = createImageBitmap(canvas, 0, 0, side, side);
      const drawMs = performance.now() - cut;
      return { bitmap: await copied, cutMs: cut - started, drawMs };
    },
    outline: (unit) => outlines.of(unit),
  };
}
