/** The base map is there after every move, with and without motion. */
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { basemapColour } from './pixels.ts';
import { openSite, type Site, waitForApp } from './support.ts';

/** Between the panels, spread over the window. */
const POINTS = [
  { x: 500, y: 120 },
  { x: 900, y: 150 },
  { x: 1250, y: 450 },
  { x: 520, y: 780 },
  { x: 860, y: 500 },
  { x: 1200, y: 800 },
];

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.closePages());
afterAll(() => site.close());

it.each(['reduce', 'no-preference'] as const)(
  'covers the window, and is sharp, at first, after zooming in and out and after a jump (motion: %s)',
  async (reducedMotion) => {
    const { page } = await site.open('#map=7/49/35', { reducedMotion });
    await waitForApp(page);
    const uncovered = async () => {
      const colours = await Promise.all(POINTS.map((point) => basemapColour(page, point)));
      return colours.filter((colour) => colour === null).length;
    };
    await expect.poll(uncovered).toBe(0);
    // The same round number may hold for two zooms, with another width.
    const scale = () =>
      page.locator('.map-scale').evaluate((bar) => `${bar.textContent} ${bar.clientWidth}`);
    for (const step of ['Zoom in', 'Zoom in', 'Zoom out', 'Show all claims']) {
      const before = await scale();
      await page.getByRole('button', { name: step }).click();
      await expect.poll(scale).not.toBe(before);
      // A click during a zoom is lost, as in every Leaflet map.
      await page.locator('.leaflet-zoom-anim').waitFor({ state: 'detached' });
      await expect.poll(uncovered, { message: step, timeout: 5000 }).toBe(0);
    }
  },
);
