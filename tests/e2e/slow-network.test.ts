/** A reader on a slow line, and one who comes again. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSite, PHONE, type Site, waitForApp, waitForMark } from './support.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());
afterEach(() => site.closePages());

/** Counts every shift of the layout from the start, and slows the line to 5 Mbit/s and 80 ms. */
async function onSlowLine(page: Page): Promise<void> {
  await page.addInitScript(`
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!entry.hadRecentInput) {
          for (const { node, previousRect, currentRect } of entry.sources) {
            const what = node?.parentElement?.outerHTML.slice(0, 200);
            window.shifts.push([what, JSON.stringify(previousRect), JSON.stringify(currentRect)]);
          }
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
  `);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 80,
    downloadThroughput: 5_000_000 / 8,
    uploadThroughput: 5_000_000 / 8,
  });
}

describe('on a slow line', () => {
  for (const [name, viewport] of [
    ['a desk', undefined],
    ['a phone', PHONE],
  ] as const) {
    it(`shows the claims before the whole gazetteer comes, and nothing jumps, on ${name}`, async () => {
      const { page, errors } = await site.open('', {
        prepare: onSlowLine,
        ...(viewport === undefined ? {} : { viewport, hasTouch: true }),
      });
      await waitForApp(page);
      const order = await page.evaluate(() => {
        const end = (part: string) =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => name.includes(part))
            .map((entry) => (entry as PerformanceResourceTiming).responseEnd)[0];
        return {
          claims: performance.getEntriesByName('namesake:claims')[0]!.startTime,
          gazetteer: end('/assets/gazetteer-') ?? null,
        };
      });
      expect(order.gazetteer ?? Number.POSITIVE_INFINITY).toBeGreaterThan(order.claims);
      expect(await page.evaluate('window.shifts')).toEqual([]);
      expect(errors).toEqual([]);
    });
  }
});

describe('a second visit', () => {
  it('takes everything under assets/ from the cache', async () => {
    const { page } = await site.open();
    await waitForApp(page);
    // The names that the search looks through come last, when the page is idle.
    await page.waitForFunction(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).some(
        ({ name, responseEnd }) => name.includes('/assets/search-') && responseEnd > 0,
      ),
    );
    await page.goto('about:blank');
    await page.goto(site.url);
    await waitForApp(page);
    await waitForMark(page, 'map');
    const fetched = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => name.includes('/assets/'))
        .map(({ name, transferSize, decodedBodySize }) => ({
          name: name.split('/').at(-1),
          transferSize,
          decodedBodySize,
        })),
    );
    expect(fetched.length).toBeGreaterThan(5);
    expect(fetched.filter(({ transferSize }) => transferSize > 0)).toEqual([]);
    // Something that was not timed at all would count as nothing fetched.
    expect(fetched.some(({ decodedBodySize }) => decodedBodySize > 100_000)).toBe(true);
  });
});
