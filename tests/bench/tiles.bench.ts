import { readdirSync } from 'node:fs';
import type { BasemapFiles, BasemapPart } from '../../src/map/basemap/parts.ts';
import type { FromWorker, ToWorker } from '../../src/map/basemap/protocol.ts';
import { openSite } from '../e2e/support.ts';
import { type BenchResult, summarise } from './result.ts';

const ZOOMS = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13];
const TILES_PER_ZOOM = 45;
/** West, south, east, north of the tiles measured: Ukraine and its borderlands. */
const BOX = [22, 44, 41, 53] as const;

interface Measured {
  readonly openMs: number;
  readonly tiles: readonly { z: number; cutMs: number; drawMs: number }[];
}

/** Tiles spread over the box by a fixed stride, so that two runs measure the same ones. */
function tilesOf(z: number): { z: number; x: number; y: number }[] {
  const row = (lat: number): number => {
    const sine = Math.sin((lat * Math.PI) / 180);
    return Math.floor((0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI) * 2 ** z);
  };
  const column = (lon: number): number => Math.floor((lon / 360 + 0.5) * 2 ** z);
  const all: { z: number; x: number; y: number }[] = [];
  for (let x = column(BOX[0]); x <= column(BOX[2]); x++) {
    for (let y = row(BOX[3]); y <= row(BOX[1]); y++) all.push({ z, x, y });
  }
  return Array.from(
    { length: TILES_PER_ZOOM },
    (_, i) => all[Math.floor((i * all.length) / TILES_PER_ZOOM)]!,
  );
}

/**
 * Opening the base map, and cutting and drawing its tiles, in the shipped worker in Chromium: where
 * the app cuts and draws. The main thread only puts the finished picture in place.
 */
export async function run(): Promise<BenchResult[]> {
  const dist = process.env.NAMESAKE_DIST ?? new URL('../../dist', import.meta.url).pathname;
  const assets = readdirSync(`${dist}/assets`);
  const named = (pattern: RegExp): string => {
    const found = assets.find((name) => pattern.test(name));
    if (!found) throw new Error(`dist/assets has no file like ${pattern}; build first`);
    return `assets/${found}`;
  };
  const worker = named(/^basemap\.worker-.*\.js$/);
  // The names that the build gives the files: the source's name, a hyphen and eight characters.
  const files = {
    first: named(/^basemap-first-.{8}\.topojson$/),
    overview: named(/^basemap-.{8}\.topojson$/),
    fine: named(/^basemap-fine-.{8}\.topojson$/),
    approximate: named(/^outlines-approximate-.{8}\.topojson$/),
    'south-east': named(/^outlines-south-east-.{8}\.topojson$/),
  };
  const site = await openSite();
  try {
    const results: BenchResult[] = [];
    const { page } = await site.open('', { bypassCSP: true });
    // The runner's compiler wraps named functions in a helper that a page does not have.
    await page.evaluate('globalThis.__name = (named) => named');
    for (const ratio of [1, 2]) {
      const measured = await page.evaluate(measureInPage, {
        worker: `${site.url}${worker}`,
        files: Object.fromEntries(
          Object.entries(files).map(([part, file]) => [part, `${site.url}${file}`]),
        ) as BasemapFiles,
        tiles: ZOOMS.flatMap(tilesOf),
        ratio,
      });
      if (ratio === 1) {
        const { openMs: median } = measured;
        results.push({
          name: 'base map: fetch and open its first part',
          unit: 'ms',
          median,
          runs: 1,
        });
      }
      results.push(...figures(measured, ratio));
    }
    return results;
  } finally {
    await site.close();
  }
}

function figures({ tiles }: Measured, ratio: number): BenchResult[] {
  const density = ratio === 1 ? '' : ` at ${ratio}x`;
  const limit = { of: 'p95', value: 16 } as const;
  return [
    {
      name: `base map: cut and draw a tile${density}, zooms 4 to 13`,
      unit: 'ms',
      ...summarise(tiles.map(({ cutMs, drawMs }) => cutMs + drawMs)),
      limit,
    },
    {
      name: `base map: draw a tile${density}`,
      unit: 'ms',
      ...summarise(tiles.map(({ drawMs }) => drawMs)),
      limit,
    },
  ];
}

/** Runs in the page: speaks to the worker itself. Must use nothing from outside. */
async function measureInPage(given: {
  worker: string;
  files: BasemapFiles;
  tiles: readonly { z: number; x: number; y: number }[];
  ratio: number;
}): Promise<Measured> {
  const worker = new Worker(given.worker, { type: 'module' });
  const ask = (message: ToWorker): Promise<FromWorker> =>
    new Promise((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.type !== 'part') resolve(data);
      };
      worker.onerror = () => reject(new Error(`${given.worker} failed`));
      worker.postMessage(message);
    });
  const started = performance.now();
  const opened = await ask({ type: 'open', files: given.files });
  if (opened.type !== 'opened') throw new Error('the base map did not open');
  const openMs = performance.now() - started;
  // The figures are those of the whole base map: each tile from the best parts there are.
  for (const part of ['overview', 'fine', 'approximate', 'south-east'] as BasemapPart[]) {
    await new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.type !== 'part' || data.part !== part) return;
        if (data.state.state === 'ready') resolve();
        if (data.state.state === 'failed') reject(new Error(data.state.message));
      };
      const load: ToWorker = { type: 'load', part };
      worker.postMessage(load);
    });
  }
  const tiles: { z: number; cutMs: number; drawMs: number }[] = [];
  for (const [id, tile] of given.tiles.entries()) {
    const request = { tile, theme: 'light', mode: 'full', ratio: given.ratio, scale: 1 } as const;
    const answer = await ask({ type: 'tile', id, request });
    if (answer.type !== 'tile') throw new Error(`tile ${tile.z}/${tile.x}/${tile.y} failed`);
    answer.picture.bitmap.close();
    tiles.push({ z: tile.z, cutMs: answer.picture.cutMs, drawMs: answer.picture.drawMs });
  }
  worker.terminate();
  return { openMs, tiles };
}
