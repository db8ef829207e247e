import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { DESKTOP, type Opened, openSite, waitForMark } from '../e2e/support.ts';
import { milliseconds, single } from './measure.ts';
import { type BenchResult, summarise } from './result.ts';

const RUNS = 5;
const PAN_MS = 3000;
/** As often as a mouse tells where it is. */
const MOVE_MS = 16;
/** "First view: ... readable within a second": the page on the interface, *The screen*. */
const FIRST_VIEW = { of: 'median', value: 1000 } as const;

const PANS = [
  { name: 'the first view', hash: '' },
  { name: 'zoom 10', hash: '#map=10/48.28/37.18' },
] as const;

/** From navigation to each of these, in milliseconds, in a browser with a fresh profile. */
interface Start {
  readonly paint: number;
  readonly claims: number;
  readonly labels: number;
  readonly map: number;
  readonly search: number;
}

/** The built app in a real browser: its start, its pan beside a blank page's, and what it sends for. */
export async function run(): Promise<BenchResult[]> {
  const starts: Start[] = [];
  let transferred: BenchResult[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await onSite('', async (opened) => {
      starts.push(await startOf(opened.page));
      if (run === 0) transferred = await transfersOf(opened.requests);
    });
  }
  const until = (what: keyof Start): readonly number[] => starts.map((start) => start[what]);
  return [
    milliseconds('browser: first contentful paint', until('paint'), { limit: FIRST_VIEW }),
    milliseconds('browser: claims on the map', until('claims'), { limit: FIRST_VIEW }),
    milliseconds('browser: names on the map', until('labels'), { limit: FIRST_VIEW }),
    milliseconds('browser: base map drawn', until('map'), { limit: FIRST_VIEW }),
    milliseconds('browser: search ready', until('search')),
    ...transferred,
    ...(await pans()),
  ];
}

/** Serves the app, opens it in a browser of its own, and closes both. */
async function onSite(hash: string, work: (opened: Opened) => Promise<void>): Promise<void> {
  const site = await openSite();
  try {
    const opened = await site.open(hash, { reducedMotion: 'no-preference' });
    await work(opened);
    if (opened.errors.length > 0) throw new Error(`The page failed: ${opened.errors.join('; ')}`);
  } finally {
    await site.close();
  }
}

async function startOf(page: Page): Promise<Start> {
  const [claims, labels, map, search] = await Promise.all(
    ['claims', 'labels', 'map', 'search'].map((mark) => waitForMark(page, mark)),
  );
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  if (paint === undefined) throw new Error('The page painted nothing.');
  return { paint, claims: claims!, labels: labels!, map: map!, search: search! };
}

/**
 * Kilobytes of all that the page and its workers asked for, each address once, as they were sent:
 * with brotli, without headers. The whole gazetteer and the search over it come behind the first view,
 * so they stand apart.
 */
async function transfersOf(requests: readonly string[]): Promise<BenchResult[]> {
  const addresses = [...new Set(requests)].filter((address) => address.startsWith('http'));
  const sizes = await Promise.all(
    addresses.map(async (address) => ({ address, bytes: await bytesSent(address) })),
  );
  const kilobytes = (isCounted: (address: string) => boolean): number =>
    sizes.reduce((sum, { address, bytes }) => sum + (isCounted(address) ? bytes : 0), 0) / 1000;
  const isBehind = (address: string): boolean => /\/(?:gazetteer|search)-/.test(address);
  return [
    single(
      'browser: transferred for the first view',
      'kB',
      kilobytes((address) => !isBehind(address)),
    ),
    single(
      'browser: transferred for all settlements and their search, behind it',
      'kB',
      kilobytes(isBehind),
    ),
  ];
}

function bytesSent(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'br, gzip' } }, (response) => {
      let bytes = 0;
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('end', () => resolve(bytes));
      response.on('error', reject);
    }).on('error', reject);
  });
}

/** The frames of a drag at each view, and of the same drag over a blank page in the same browser. */
async function pans(): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const { name, hash } of PANS) {
    await onSite(hash, async ({ page }) => {
      // All that loads behind the first view would otherwise be measured as part of the pan.
      await startOf(page);
      const empty = await page.context().newPage();
      const blankFrames = await framesOfDrag(empty);
      await empty.close();
      const frames = await framesOfDrag(page);
      const peer = { name: 'a blank page', median: summarise(blankFrames).median };
      results.push(
        milliseconds(`browser: frames of a pan at ${name}`, frames, { peer }),
        milliseconds(`browser: frames of a blank page before it`, blankFrames),
      );
    });
  }
  return results;
}

/**
 * The times between the frames that the page draws, as text: the loader that runs the benches adds
 * calls of its own to functions with names, which the page does not know.
 */
const RECORD_FRAMES = `new Promise((resolve) => {
  const frames = [];
  let last = null;
  let first = null;
  requestAnimationFrame(function step(now) {
    if (last !== null) frames.push(now - last);
    first ??= now;
    last = now;
    if (now - first < ${PAN_MS}) requestAnimationFrame(step);
    else resolve(frames);
  });
})`;

/** Frame times in milliseconds while the mouse drags along a lying eight about the free part of the map. */
async function framesOfDrag(page: Page): Promise<readonly number[]> {
  const centre = { x: DESKTOP.width * 0.6, y: DESKTOP.height * 0.5 };
  await page.bringToFront();
  await page.mouse.move(centre.x, centre.y);
  await page.mouse.down();
  const started = performance.now();
  let isOver = false;
  const recording = page.evaluate<number[]>(RECORD_FRAMES).finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const turn = ((performance.now() - started) / PAN_MS) * 2 * Math.PI;
    await page.mouse.move(
      centre.x + DESKTOP.width * 0.25 * Math.sin(turn),
      centre.y + DESKTOP.height * 0.2 * Math.sin(2 * turn),
    );
    await pause(MOVE_MS);
  }
  await page.mouse.up();
  return recording;
}
