import type { Topology } from 'topojson-specification';
import { type BasemapObjects, type Outlines, openOutlines } from '../../../geodata/outlines.ts';
import { openHromadas, type UnitObjects } from '../../../geodata/unit-outlines.ts';
import { cutTile } from './cut.ts';
import { drawTile } from './draw.ts';
import { drawBorders } from './draw-borders.ts';
import { BASEMAP_PALETTES } from './palette.ts';
import { cutZoomOf, partsOfTile } from './parts.ts';
import type { UnitOutline } from './protocol.ts';
import type { OpenedBasemap } from './serve.ts';
import type { Shelf } from './shelf.ts';
import { pictureSize } from './tile.ts';

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

/** Cuts and draws in this thread, of the parts that are there; asks for those that are not. */
export function createOpened(shelf: Shelf, opaque: Easel = createEasel()): OpenedBasemap {
  let clear: Easel | null = null;
  let regions: Promise<Outlines> | null = null;
  const outlines = (): Promise<Outlines> => {
    regions ??= shelf
      .load('overview')
      .then(({ topology }) => openOutlines(topology as unknown as Topology<BasemapObjects>));
    // So that the next wish tries again.
    regions.catch(() => {
      regions = null;
    });
    return regions;
  };
  return {
    async picture({ tile, theme, mode, ratio, scale }) {
      const started = performance.now();
      const cutZoom = cutZoomOf(tile);
      const steps = tile.z - cutZoom;
      const parts = new Map(partsOfTile(tile).map((part) => [part, shelf.want(part)]));
      const geometry = cutTile(
        (part) => (parts.has(part) ? parts.get(part) : shelf.have(part))?.layers ?? null,
        cutZoom,
        tile.x >> steps,
        tile.y >> steps,
        mode,
      );
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
    async outline(unit, withHromadas) {
      const geometry = (await outlines()).of(unit);
      if (geometry) return { geometry, approximate: false };
      if (!withHromadas || !KATOTTG.test(unit)) return null;
      return hromadaOutline(shelf, unit);
    },
    load: async (part) => {
      await shelf.load(part);
    },
  };
}

/** The code of a raion or a hromada of Ukraine. */
const KATOTTG = /^UA\d{17}$/;

/** A surveyed outline where there is one, else a derived one. */
async function hromadaOutline(shelf: Shelf, unit: string): Promise<UnitOutline | null> {
  for (const part of ['south-east', 'approximate'] as const) {
    const { topology } = await shelf.load(part);
    const geometry = openHromadas(topology as unknown as Topology<UnitObjects>).of(unit);
    if (geometry) return { geometry, approximate: part === 'approximate' };
  }
  return null;
}
