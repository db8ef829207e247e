/** The names on the map, in the real data: none over another, none over a mark, none cut. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LabelsDrawn, ShownLabel } from '../../src/map/labels/shown.ts';
import { hashOf, onScreen, type Position } from './geometry.ts';
import { DESKTOP, goToHash, type Opened, openSite, PHONE, type Site } from './support.ts';

let site: Site;
let desktop: Opened;
beforeAll(async () => {
  site = await openSite();
  desktop = await site.open(hashOf(VIEWS[0]!), { viewport: DESKTOP, prepare: listen });
});
afterAll(() => site.close());

const VIEWS: readonly Position[] = [
  { zoom: 5, lat: 48.6, lon: 33 },
  { zoom: 6, lat: 49.5, lon: 31 },
  { zoom: 7, lat: 48.6, lon: 35 },
  { zoom: 7.75, lat: 50.5, lon: 35.2 },
  { zoom: 8.5, lat: 48.3, lon: 37.2 },
  { zoom: 9, lat: 48.28, lon: 37.2 },
  { zoom: 10, lat: 49.9, lon: 36.3 },
  { zoom: 11, lat: 48.28, lon: 37.18 },
  { zoom: 12, lat: 47.1, lon: 37.5 },
  { zoom: 13, lat: 48.24, lon: 37.14 },
];
/** Places of the shipped report's first claim. */
const MARKED = [
  { lat: 48.2798, lon: 37.1792 },
  { lat: 48.3016, lon: 37.2602 },
];

interface Heard {
  drawn: LabelsDrawn | null;
}

const listen = (page: Page) =>
  page.addInitScript(() => {
    const heard: Heard = { drawn: null };
    Object.assign(window, { heard });
    document.addEventListener('namesake:labels-drawn', (event) => {
      if (event instanceof CustomEvent) heard.drawn = event.detail;
    });
  });

/** The names of a view, once they have stayed the same for half a second. */
async function labelsAt(page: Page, view: Position, least: number): Promise<readonly ShownLabel[]> {
  await goToHash(page, hashOf(view));
  await page.waitForFunction(
    ([zoom, count]) => {
      const { drawn } = (window as unknown as { heard: Heard }).heard;
      return drawn?.atRest && Math.abs(drawn.zoom - zoom) < 0.01 && drawn.labels.length >= count;
    },
    [view.zoom, least] as const,
    // All settlements come behind the first view.
    { timeout: 60_000 },
  );
  for (let before = ''; ; ) {
    const drawn = await page.evaluate(() => (window as unknown as { heard: Heard }).heard.drawn);
    const now = JSON.stringify(drawn);
    if (drawn !== null && now === before) return drawn.labels;
    before = now;
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
  }
}

const overlap = (a: ShownLabel['box'], b: ShownLabel['box']) =>
  a.minX < b.maxX && a.maxX > b.minX && a.minY < b.maxY && a.maxY > b.minY;

type Screen = readonly [
  name: string,
  size: { readonly width: number; readonly height: number },
  open: () => Promise<Opened>,
];

const SCREENS: Screen[] = [
  ['a light desktop', DESKTOP, async () => desktop],
  [
    'a dark desktop',
    DESKTOP,
    async () => {
      await desktop.page.emulateMedia({ colorScheme: 'dark' });
      return desktop;
    },
  ],
  [
    'a phone',
    PHONE,
    () =>
      site.open(hashOf(VIEWS[0]!), {
        viewport: PHONE,
        hasTouch: true,
        deviceScaleFactor: 2,
        prepare: listen,
      }),
  ],
];

describe.each(SCREENS)('on %s', (_, size, open) => {
  it('at ten views no name covers another or a mark, and none is cut', async () => {
    const { page, errors } = await open();
    const covers = await page.evaluate(() =>
      [...document.querySelectorAll('.panel, .map-zoom, [data-covers-map]')].map((element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { minX: left, minY: top, maxX: right, maxY: bottom };
      }),
    );
    for (const view of VIEWS) {
      const labels = await labelsAt(page, view, 4);
      for (const [i, a] of labels.entries()) {
        for (const b of labels.slice(i + 1)) {
          expect(overlap(a.box, b.box), `${a.lines} and ${b.lines} at ${view.zoom}`).toBe(false);
        }
      }
      const seen = labels.filter(({ box }) =>
        overlap(box, { minX: 0, minY: 0, maxX: size.width, maxY: size.height }),
      );
      expect(seen.length, `names at ${view.zoom}`).toBeGreaterThan(2);
      for (const { box, lines } of seen) {
        const where = `${lines} at ${view.zoom}`;
        expect(Math.min(box.minX, box.minY), where).toBeGreaterThanOrEqual(0);
        expect(box.maxX, where).toBeLessThanOrEqual(size.width);
        expect(box.maxY, where).toBeLessThanOrEqual(size.height);
        for (const cover of covers) expect(overlap(box, cover), where).toBe(false);
        for (const place of MARKED) {
          const { x, y } = onScreen(place, view, size);
          const mark = { minX: x - 5, minY: y - 5, maxX: x + 5, maxY: y + 5 };
          if (view.zoom >= 9) expect(overlap(box, mark), where).toBe(false);
        }
      }
    }
    expect(errors).toEqual([]);
  }, 240_000);
});

it('small places are named when near, regions and their centres when far', async () => {
  const { page } = desktop;
  const tiers = (labels: readonly ShownLabel[]) => new Set(labels.map(({ tier }) => tier));
  const far = await labelsAt(page, VIEWS[2]!, 20);
  expect([...tiers(far)]).toEqual(expect.arrayContaining(['region', 'oblast-centre']));
  expect(tiers(far).has('village')).toBe(false);
  expect(far.flatMap(({ lines }) => lines)).toContain('POLTAVA OBLAST');
  const near = await labelsAt(page, VIEWS[9]!, 4);
  expect(near.filter(({ tier }) => tier === 'village').length).toBeGreaterThan(2);
}, 150_000);

it('a drag moves no name on the ground and loses none that stays in sight', async () => {
  const view = VIEWS[5]!;
  const { page } = desktop;
  const before = await labelsAt(page, view, 20);
  await page.mouse.move(900, 450);
  await page.mouse.down();
  await page.mouse.move(860, 430, { steps: 5 });
  await page.mouse.move(820, 420, { steps: 5 });
  // At rest before it is let go: no throw.
  await page.waitForTimeout(200);
  await page.mouse.up();
  await page.waitForFunction(() => {
    const { drawn } = (window as unknown as { heard: Heard }).heard;
    return drawn?.atRest;
  });
  await page.waitForTimeout(300);
  const after = await page.evaluate(() => (window as unknown as { heard: Heard }).heard.drawn);
  const stands = new Map(after?.labels.map((label) => [label.id, label.box]));
  const inner = before.filter(
    ({ box }) => box.minX > 560 && box.maxX < 1300 && box.minY > 120 && box.maxY < 780,
  );
  expect(inner.length).toBeGreaterThan(10);
  for (const { id, box, lines } of inner) {
    const now = stands.get(id);
    expect(now, lines.join()).toBeDefined();
    expect(now!.minX - box.minX).toBeCloseTo(-80, 0);
    expect(now!.minY - box.minY).toBeCloseTo(-30, 0);
  }
}, 150_000);
