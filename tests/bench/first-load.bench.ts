import type { CDPSession, Page } from 'playwright-core';
import { openSite, type Site, waitForMark } from '../e2e/support.ts';
import { milliseconds, single } from './measure.ts';
import type { BenchResult } from './result.ts';

const RUNS = 7;

interface Network {
  readonly name: string;
  readonly conditions: Parameters<CDPSession['send']>[1] | null;
  /** Milliseconds from navigation until the claims are on the screen, in the median. */
  readonly limit: number;
}

/** A line of 5 Mbit/s with a round trip of 80 ms, which is what mobile networks give on a fair day. */
const NETWORKS: readonly Network[] = [
  { name: 'loopback', conditions: null, limit: 600 },
  {
    name: '5 Mbit/s and 80 ms',
    conditions: {
      offline: false,
      latency: 80,
      downloadThroughput: 5_000_000 / 8,
      uploadThroughput: 5_000_000 / 8,
    },
    limit: 1500,
  },
];

/** The first visit on two networks, whether the layout shifts meanwhile, and what a second visit fetches. */
export async function run(): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const network of NETWORKS) {
    const seen: number[] = [];
    const shifts: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await onFreshSite(async (site) => {
        const { page } = await site.open('', { prepare: (page) => prepare(page, network) });
        seen.push(await claimsSeen(page));
        await waitForMark(page, 'map');
        shifts.push(await layoutShift(page));
      });
    }
    results.push(
      milliseconds(`first visit, ${network.name}: claims on the screen`, seen, {
        limit: { of: 'median', value: network.limit },
      }),
      {
        ...single(`first visit, ${network.name}: layout shift`, 'count', Math.max(...shifts)),
        limit: { of: 'median', value: 0 },
      },
    );
  }
  results.push(...(await secondVisit()));
  return results;
}

async function onFreshSite(work: (site: Site) => Promise<void>): Promise<void> {
  const site = await openSite();
  try {
    await work(site);
  } finally {
    await site.close();
  }
}

async function prepare(page: Page, { conditions }: Network): Promise<void> {
  await page.addInitScript(`
    window.shifted = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.shifted += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  `);
  if (conditions === null) return;
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', conditions as never);
}

/** Claims are drawn on a canvas; they are seen with the first painting after that. */
async function claimsSeen(page: Page): Promise<number> {
  const drawn = await waitForMark(page, 'claims');
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  return Math.max(drawn, (await painted.jsonValue()) as number);
}

function layoutShift(page: Page): Promise<number> {
  return page.evaluate<number>('window.shifted');
}

/** Kilobytes that came over the wire the second time, and when the claims stood then. */
async function secondVisit(): Promise<BenchResult[]> {
  const seen: number[] = [];
  let kilobytes = 0;
  await onFreshSite(async (site) => {
    const { page } = await site.open();
    await waitForMark(page, 'map');
    for (let run = 0; run < RUNS; run += 1) {
      await page.goto('about:blank');
      await page.goto(site.url);
      seen.push(await claimsSeen(page));
      await waitForMark(page, 'map');
      kilobytes = await page.evaluate(() => {
        const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
        return entries.reduce((sum, entry) => sum + entry.transferSize, 0) / 1000;
      });
    }
  });
  return [
    milliseconds('second visit: claims on the screen', seen),
    single('second visit: fetched beside the page itself', 'kB', kilobytes),
  ];
}
