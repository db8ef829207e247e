import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { DESKTOP, openSite, waitForMark } from '../e2e/support.ts';
import { milliseconds } from './measure.ts';
import type { BenchResult } from './result.ts';

const ZOOMS = [6, 8, 10, 12];
const PIXEL_RATIOS = [1, 2, 3];
/** What a drawing may take of a frame of 16.7 ms. */
const FRAME = { of: 'p95', value: 8 } as const;
const MOVES = 120;
const MOVE_MS = 16;
/** The measure that the layer of names sets for each of its drawings. */
const MEASURE = 'namesake:draw-labels';

/**
 * What drawing the names takes of the frames of a pan, in which most frames draw nothing: the time
 * of all drawings in each frame, 0 where there was none.
 */
export async function run(): Promise<BenchResult[]> {
  const site = await openSite();
  const results: BenchResult[] = [];
  try {
    for (const deviceScaleFactor of PIXEL_RATIOS) {
      for (const zoom of ZOOMS) {
        const { page, errors } = await site.open(`#map=${zoom}/48.3/37.2`, {
          ...{ deviceScaleFactor, reducedMotion: 'no-preference' },
        });
        for (const mark of ['map', 'labels', 'search']) await waitForMark(page, mark);
        // All settlements are ranked behind the search.
        await pause(2000);
        const times = await drawingsOfPan(page);
        if (errors.length > 0) throw new Error(`The page failed: ${errors.join('; ')}`);
        const name = `labels: drawing in a frame of a pan, zoom ${zoom}, pixel ratio ${deviceScaleFactor}`;
        results.push(milliseconds(name, times, { limit: FRAME }));
        await site.closePages();
      }
    }
  } finally {
    await site.close();
  }
  return results;
}

/** As text: the loader that runs the benches adds calls of its own to functions with names. */
const RECORD = `(() => {
  const frames = [];
  let drawing = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('${MEASURE}')) drawing += entry.duration;
  }).observe({ type: 'measure' });
  requestAnimationFrame(function step() {
    frames.push(drawing);
    drawing = 0;
    requestAnimationFrame(step);
  });
  window.labelFrames = frames;
})()`;

async function drawingsOfPan(page: Page): Promise<readonly number[]> {
  const centre = { x: DESKTOP.width * 0.6, y: DESKTOP.height * 0.5 };
  await page.evaluate(RECORD);
  await page.mouse.move(centre.x, centre.y);
  await page.mouse.down();
  for (let move = 1; move <= MOVES; move += 1) {
    const turn = (move / MOVES) * 2 * Math.PI;
    await page.mouse.move(
      centre.x + DESKTOP.width * 0.25 * Math.sin(turn),
      centre.y + DESKTOP.height * 0.2 * Math.sin(2 * turn),
    );
    await pause(MOVE_MS);
  }
  await page.mouse.up();
  return page.evaluate<number[]>('window.labelFrames');
}
