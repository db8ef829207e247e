/** The first thing a reader sees: complete, in both themes, and without asking anybody else for anything. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { hashOf, type LatLon, onScreen, type Position } from './geometry.ts';
import { basemapColour } from './pixels.ts';
import {
  DESKTOP,
  type Opened,
  type OpenOptions,
  openSite,
  PHONE,
  type Site,
  waitForApp,
  waitForMark,
} from './support.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** `rgb(...)` as the browser computes it. */
function rgb(hex: string): string {
  return `rgb(${[1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16)).join(', ')})`;
}

describe('the first view', () => {
  let page: Page;
  let opened: Opened;
  beforeAll(async () => {
    opened = await site.open();
    ({ page } = opened);
    await waitForApp(page);
  });
  afterAll(() => site.closePages());

  it('asks nobody but its own host, complains of nothing and tells when it was ready', async () => {
    const { requests, errors } = opened;
    await page.keyboard.press('/');
    await page.keyboard.type('Pokrovsk');
    await page
      .getByRole('option', { name: /Pokrovsk/ })
      .first()
      .waitFor();
    for (const name of ['map', 'claims', 'labels', 'search']) {
      expect(await waitForMark(page, name)).toBeGreaterThan(0);
    }
    const origins = new Set(requests.map((request) => new URL(request).origin));
    expect([...origins]).toEqual([new URL(site.url).origin]);
    expect(requests.length).toBeGreaterThan(5);
    expect(errors).toEqual([]);
  });

  it('forbids itself every other host but for pictures, inline script and inline style by its policy', async () => {
    const policy = await page
      .locator('meta[http-equiv="Content-Security-Policy"]')
      .getAttribute('content');
    const rules = new Map(
      (policy ?? '').split(';').map((rule) => {
        const [name = '', ...sources] = rule.trim().split(/\s+/);
        return [name, sources] as const;
      }),
    );
    expect(rules.get('default-src')).toEqual(["'self'"]);
    expect(policy).not.toMatch(/unsafe/);
    // Pictures alone may come from elsewhere: the tiles that a reader may choose.
    const wide = [...rules].filter(([, sources]) => /https?:|\*/.test(sources.join(' ')));
    expect(wide).toEqual([
      ['img-src', ["'self'", 'data:', 'blob:', 'https:', 'http://localhost:*']],
    ]);
    const refused = await page.evaluate(async () => {
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.body.append(script);
      const elsewhere = await fetch('http://127.0.0.1:9/', { mode: 'no-cors' }).then(
        () => false,
        () => true,
      );
      return { inline: !('inlineRan' in window), elsewhere };
    });
    expect(refused).toEqual({ inline: true, elsewhere: true });
  });

  it('lists the claims of the shipped report, and marks and names are on its canvases', async () => {
    expect(await page.locator('[data-claim-row]').count()).toBeGreaterThan(3);
    for (const layer of ['map-marks', 'map-regions', 'map-labels']) {
      const painted = await page.evaluate((name) => {
        const canvas = document.querySelector<HTMLCanvasElement>(`canvas.${name}`);
        // The layers show finished pictures, which cannot be read: a copy can.
        const { width = 1, height = 1 } = canvas ?? {};
        const copy = new OffscreenCanvas(width, height).getContext('2d');
        if (canvas) copy?.drawImage(canvas, 0, 0);
        const data = copy?.getImageData(0, 0, width, height).data;
        return data?.some((value, index) => index % 4 === 3 && value > 0) ?? null;
      }, layer);
      expect(painted, layer).toBe(true);
    }
  });

  it('is fitted to the settlements named in Ukraine, not to talks held far away', async () => {
    const scale = await page.locator('.map-scale').textContent();
    expect(Number.parseInt(scale ?? '', 10)).toBeLessThanOrEqual(50);
    expect(scale).toContain('km');
  });

  it('credits its sources in plain text, without the flag that Leaflet puts there', async () => {
    const credit = page.locator('.leaflet-control-attribution');
    expect(await credit.count()).toBe(1);
    expect(await credit.textContent()).toContain('OpenStreetMap');
    expect(await credit.locator('a, svg, img').count()).toBe(0);
    expect(await credit.textContent()).not.toMatch(/leaflet|\p{Regional_Indicator}/iu);
  });
});

describe('scale bar and credits', () => {
  afterEach(() => site.closePages());
  const cases: [string, OpenOptions][] = [
    ['on a desktop', { viewport: DESKTOP }],
    ['on a phone', { viewport: PHONE, hasTouch: true, deviceScaleFactor: 3 }],
    ['on a small phone', { viewport: { width: 320, height: 568 }, hasTouch: true }],
  ];
  it.each(cases)('%s stand apart, inside the window and free of panels', async (_, options) => {
    const { page } = await site.open('', options);
    await waitForApp(page);
    const scale = await page.locator('.map-scale').boundingBox();
    const credit = await page.locator('.map-attribution').boundingBox();
    const width = options.viewport?.width ?? 0;
    if (!scale || !credit) throw new Error('The scale bar or the credits are not shown.');
    const overlap =
      scale.x < credit.x + credit.width &&
      credit.x < scale.x + scale.width &&
      scale.y < credit.y + credit.height &&
      credit.y < scale.y + scale.height;
    expect(overlap).toBe(false);
    for (const box of [scale, credit]) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      // What lies on top at the corners of the box belongs to the map, not to a panel.
      const covered = await page.evaluate(({ x, y, width: w, height: h }) => {
        const corners = [
          [x + 1, y + 1],
          [x + w - 1, y + 1],
          [x + 1, y + h - 1],
          [x + w - 1, y + h - 1],
        ];
        return corners.some(([left, top]) =>
          document.elementFromPoint(left!, top!)?.closest('.panel, .phone-bar, .tools'),
        );
      }, box);
      expect(covered).toBe(false);
    }
    expect(await page.locator('.map-scale').textContent()).toMatch(/^[\d,]+ k?m$/);
  });
});

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const colours = {
    light: { paper: '#fbfaf7', ink: '#1d2327', land: '#f3f0e8', water: '#d0e0ea' },
    dark: { paper: '#171b1f', ink: '#e8e6e1', land: '#1e2327', water: '#11202a' },
  }[theme];
  /** Fields far from any line, and the open sea; both lie right of the panel. */
  const view: Position = { zoom: 6, lat: 46.5, lon: 33 };
  const water: readonly LatLon[] = [
    { lat: 44.2, lon: 32.2 },
    { lat: 43.9, lon: 31.9 },
    { lat: 44.4, lon: 31.6 },
  ];
  const land: readonly LatLon[] = [
    { lat: 47.62, lon: 32.5 },
    { lat: 47.35, lon: 34.05 },
    { lat: 48.12, lon: 33.9 },
    { lat: 46.75, lon: 34.6 },
    { lat: 47.9, lon: 31.6 },
  ];

  it('panel, text, land and water have the colours of the design', async () => {
    const { page } = await site.open(hashOf(view), { colorScheme: theme });
    await waitForApp(page);
    const panel = await page.locator('.panel-left').evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(element);
      return { backgroundColor, color };
    });
    expect(panel).toEqual({ backgroundColor: rgb(colours.paper), color: rgb(colours.ink) });
    const coloursAt = (places: readonly LatLon[]) =>
      Promise.all(places.map((place) => basemapColour(page, onScreen(place, view, DESKTOP))));
    expect(await coloursAt(water)).toEqual(water.map(() => colours.water));
    // A line of a district may cross one of the fields, never most of them.
    const fields = await coloursAt(land);
    expect(fields.filter((colour) => colour === colours.land).length).toBeGreaterThan(2);
  });
});
