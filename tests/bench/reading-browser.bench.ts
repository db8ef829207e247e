import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { openPackedGazetteer } from '../../geodata/columnar/open.ts';
import { openSite, type Site, waitForMark } from '../e2e/support.ts';
import { openCorpus } from './bulletin-corpus.ts';
import { milliseconds, single } from './measure.ts';
import type { BenchResult } from './result.ts';

const PAGE = 3000;
const PAGES = 12;
/** The first of them warm the worker's code up. */
const WARM_UP = 2;
const OPENINGS = 3;
const LONG = 5_000_000;
/** What the reading of a page may take, so that it seems to happen with the paste. */
const PAGE_READ = { of: 'median', value: 30 } as const;
/** The measure that the reader's worker sets for each text it reads. */
const MEASURE = 'namesake:read-bulletin';

/** Bulletins in the tab: from the paste of a page to its marks on the screen, and a text of 5 MB. */
export async function run(): Promise<BenchResult[]> {
  const packed = new URL('../../geodata/packed/gazetteer.txt', import.meta.url);
  const corpus = openCorpus(openPackedGazetteer(readFileSync(packed), 'gazetteer.txt'), 5);
  const site = await openSite();
  try {
    const first: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await onTab(site, async (page) => {
        first.push(await paste(page, corpus.next(PAGE)));
      });
    }
    const results = [milliseconds('reading: a page pasted at once, names not yet open', first)];
    await onTab(site, async (page) => {
      const shown: number[] = [];
      for (let pages = 0; pages < PAGES; pages += 1) {
        shown.push(await paste(page, corpus.next(PAGE)));
        await another(page);
      }
      results.push(
        milliseconds('reading: from the paste of a page to its marks', shown.slice(WARM_UP)),
        milliseconds('reading: a page, in the worker', (await readings(page)).slice(WARM_UP), {
          limit: PAGE_READ,
        }),
      );
      results.push(...(await longText(page, corpus.long(LONG))));
    });
    return results;
  } finally {
    await site.close();
  }
}

async function onTab(site: Site, work: (page: Page) => Promise<void>): Promise<void> {
  const { page, errors } = await site.open('', { reducedMotion: 'no-preference' });
  await waitForMark(page, 'search');
  await page.getByRole('tab', { name: 'Read a bulletin' }).click();
  await page.getByRole('textbox', { name: 'Text of the bulletin' }).waitFor();
  await work(page);
  if (errors.length > 0) throw new Error(`The page failed: ${errors.join('; ')}`);
  await site.closePages();
}

/** Milliseconds from a paste until marks are painted. */
function paste(page: Page, text: string): Promise<number> {
  return page.evaluate<number>(`(${PASTE})(${JSON.stringify(text)})`);
}

/** As text: the loader that runs the benches adds calls of its own to functions with names. */
const PASTE = `(text) => new Promise((resolve) => {
  const field = document.querySelector('.reading-field');
  field.focus();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const began = performance.now();
  const goesOn = field.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
  if (goesOn) document.execCommand('insertText', false, text);
  requestAnimationFrame(function look() {
    if (document.querySelector('.reading-text [data-mention]')) resolve(performance.now() - began);
    else requestAnimationFrame(look);
  });
})`;

async function another(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More for this bulletin' }).click();
  await page.getByRole('button', { name: 'Another bulletin' }).click();
  await page.getByRole('textbox', { name: 'Text of the bulletin' }).waitFor();
}

/** Milliseconds that the worker took for each text so far. */
async function readings(page: Page): Promise<readonly number[]> {
  for (const worker of page.workers()) {
    const found = await worker.evaluate<number[]>(
      `performance.getEntriesByName('${MEASURE}').map((entry) => entry.duration)`,
    );
    if (found.length > 0) return found;
  }
  throw new Error('No worker has measured a reading.');
}

/** Tasks of the page that hold up whoever uses it, from now on: as text, see above. */
const WATCH_TASKS = `(() => {
  window.longTasks = [0];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
  }).observe({ type: 'longtask' });
})()`;

const SCROLL = `new Promise((resolve) => {
  const text = document.querySelector('.reading-text');
  const frames = [];
  let last = null;
  requestAnimationFrame(function step(now) {
    if (last !== null) frames.push(now - last);
    last = now;
    text.scrollTop += 400;
    if (frames.length < 120) requestAnimationFrame(step);
    else resolve(frames);
  });
})`;

async function longText(page: Page, text: string): Promise<BenchResult[]> {
  await page.evaluate(WATCH_TASKS);
  const shown = await paste(page, text);
  const longest = await page.evaluate<number>('Math.max(...window.longTasks)');
  const frames = await page.evaluate<number[]>(SCROLL);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const heap = await page.evaluate<number>('performance.memory.usedJSHeapSize');
  const inWorker = (await readings(page)).at(-1) ?? Number.NaN;
  return [
    single('reading: from the paste of 5 MB to its marks', 's', shown / 1000),
    single('reading: 5 MB, in the worker', 's', inWorker / 1000),
    single('reading: longest task of the page meanwhile', 'ms', longest),
    milliseconds('reading: frames while 5 MB are scrolled', frames),
    single('reading: memory of the page with 5 MB in hand', 'MB', heap / 1e6),
  ];
}
