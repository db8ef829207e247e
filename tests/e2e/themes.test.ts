/** Light and dark, and motion for those who want it. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf, onScreen, type Position } from './geometry.ts';
import { basemapColour } from './pixels.ts';
import {
  DESKTOP,
  detailsOf,
  openSite,
  panelOf,
  type Site,
  waitForApp,
  waitForMark,
} from './support.ts';

const PAPER = { light: 'rgb(251, 250, 247)', dark: 'rgb(23, 27, 31)' };
const WATER = { light: '#d0e0ea', dark: '#11202a' };
const BLACK_SEA: Position = { zoom: 7, lat: 44.2, lon: 32 };

let site: Site;
/** The page of all tests that need nothing of their own; each leaves the theme to the system. */
let page: Page;
let errors: readonly string[];
beforeAll(async () => {
  site = await openSite();
  ({ page, errors } = await site.open(hashOf(BLACK_SEA), { colorScheme: 'dark' }));
  await waitForApp(page);
});
afterAll(() => site.close());

/** Paper of the panel and water of the map, which must agree on the theme. */
async function shown(page: Page) {
  return {
    paper: await panelOf(page).evaluate((panel) => getComputedStyle(panel).backgroundColor),
    water: await basemapColour(page, onScreen(BLACK_SEA, BLACK_SEA, DESKTOP)),
  };
}

const looks = (theme: 'light' | 'dark') => ({ paper: PAPER[theme], water: WATER[theme] });

async function chooseTheme(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Light or dark' }).click();
  await page.getByRole('radio', { name }).check();
  await page.keyboard.press('Escape');
}

describe('the theme', () => {
  it('is that of the system, and follows it, until the reader chooses; a reload keeps the choice', async () => {
    await expect.poll(() => shown(page)).toEqual(looks('dark'));
    await page.emulateMedia({ colorScheme: 'light' });
    await expect.poll(() => shown(page)).toEqual(looks('light'));
    await chooseTheme(page, 'Dark');
    await expect.poll(() => shown(page)).toEqual(looks('dark'));
    await page.goto('about:blank');
    await page.goto(`${site.url}${hashOf(BLACK_SEA)}`);
    await waitForApp(page);
    await expect.poll(() => shown(page)).toEqual(looks('dark'));
    await chooseTheme(page, 'As the system');
    await expect.poll(() => shown(page)).toEqual(looks('light'));
    expect(errors).toEqual([]);
  });

  it('of a link holds for its reader without changing what they chose', async () => {
    const link = await site.open(`${hashOf(BLACK_SEA)}&theme=dark`);
    await waitForMark(link.page, 'map');
    await expect.poll(() => shown(link.page)).toEqual(looks('dark'));
  });

  it('gives letters a contrast of at least 4.5 to their paper, and the claimants one of 3', async () => {
    for (const theme of ['Light', 'Dark']) {
      await chooseTheme(page, theme);
      const contrasts = await panelOf(page).evaluate((panel) => {
        const style = getComputedStyle(panel);
        const luminance = (colour: string) => {
          const pen = new OffscreenCanvas(1, 1).getContext('2d')!;
          pen.fillStyle = colour;
          pen.fillRect(0, 0, 1, 1);
          const [red = 0, green = 0, blue = 0] = [...pen.getImageData(0, 0, 1, 1).data].map(
            (value) => {
              const part = value / 255;
              return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
            },
          );
          return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        };
        const paper = luminance(style.getPropertyValue('--paper'));
        const contrast = (colour: string) => {
          const other = luminance(colour);
          return (Math.max(paper, other) + 0.05) / (Math.min(paper, other) + 0.05);
        };
        const strokes = [...panel.querySelectorAll('.claim-row svg *')]
          .map((part) => getComputedStyle(part).stroke)
          .filter((colour) => /^rgb\(/.test(colour));
        return {
          letters: ['ink', 'soft', 'accent', 'alert'].map((name) =>
            contrast(style.getPropertyValue(`--${name}`)),
          ),
          marks: [...new Set(strokes)]
            .filter((colour) => luminance(colour) !== paper)
            .map(contrast),
        };
      });
      expect(Math.min(...contrasts.letters), theme).toBeGreaterThan(4.5);
      // The Russian side, the Ukrainian side and others.
      expect(contrasts.marks.length, theme).toBeGreaterThan(2);
      expect(Math.min(...contrasts.marks), theme).toBeGreaterThan(3);
    }
    await chooseTheme(page, 'As the system');
  });
});

describe('motion', () => {
  /** Zoom steps between here and there that the map passes through on its way. */
  async function stepsOfZoom(page: Page): Promise<number> {
    await page.evaluate(() => {
      const seen = new Set<string>();
      const canvas = document.querySelector<HTMLElement>('canvas.map-marks');
      const look = () => {
        if (canvas) seen.add(new DOMMatrix(getComputedStyle(canvas).transform).a.toFixed(3));
        (window as unknown as { scales: number }).scales = seen.size;
        requestAnimationFrame(look);
      };
      look();
    });
    const before = await page.locator('.map-scale').innerText();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => page.locator('.map-scale').innerText()).not.toBe(before);
    return page.evaluate(() => (window as unknown as { scales: number }).scales);
  }

  it('is spared those who ask for less: the map is there at once and nothing moves', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await stepsOfZoom(page)).toBeLessThanOrEqual(2);
    await panelOf(page).getByRole('button', { name: 'Control of Oleksiivka, Sumy region' }).click();
    await detailsOf(page).waitFor();
    const lasting = await page.evaluate(
      () =>
        document
          .getAnimations()
          .filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 10)
          .length,
    );
    expect(lasting).toBe(0);
  });

  it('shows others where the map goes', async () => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    expect(await stepsOfZoom(page)).toBeGreaterThan(2);
  });
});
