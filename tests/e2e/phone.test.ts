/** A phone: one hand, one column, sheets over the map. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POKROVSK } from './facts.ts';
import { hashOf, onScreen, type Position } from './geometry.ts';
import { detailsOf, goToHash, openSite, PHONE, panelOf, type Site, waitForApp } from './support.ts';

const VIEW: Position = { zoom: 10.5, lat: 48.25, lon: 37.2 };

let site: Site;
let page: Page;
beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.open('', { viewport: PHONE, hasTouch: true, deviceScaleFactor: 2 }));
  await waitForApp(page);
});
afterAll(() => site.close());

const heightOf = async () => (await panelOf(page).boundingBox())?.height ?? 0;
const taller = () => panelOf(page).getByRole('button', { name: 'Make the sheet taller' });
const lower = () => panelOf(page).getByRole('button', { name: 'Make the sheet lower' });

/** Down to the lowest stop. */
async function lowerFully() {
  while (await lower().isEnabled()) {
    const before = await heightOf();
    await lower().tap();
    await expect.poll(heightOf).toBeLessThan(before);
  }
}

describe('the sheet of claims', () => {
  it('stands at three heights, the last leaving the search free', async () => {
    await lowerFully();
    const heights = [await heightOf()];
    for (const _ of [1, 2]) {
      await taller().tap();
      await expect.poll(heightOf).toBeGreaterThan((heights.at(-1) ?? 0) + 100);
      await expect
        .poll(() => panelOf(page).evaluate((sheet) => sheet.getAnimations().length))
        .toBe(0);
      heights.push(await heightOf());
    }
    expect(await taller().isEnabled()).toBe(false);
    const search = await page.getByRole('combobox').boundingBox();
    const sheet = await panelOf(page).boundingBox();
    expect((search?.y ?? 0) + (search?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
    expect(heights[0]).toBeLessThan(PHONE.height / 4);
    expect(heights[1]).toBeGreaterThan(PHONE.height / 3);
    expect(heights[2]).toBeGreaterThan(PHONE.height * 0.8);
    await lowerFully();
  });

  it('follows a finger on its handle and comes to rest at a stop', async () => {
    await lowerFully();
    const handle = await panelOf(page).locator('.sheet-handle').boundingBox();
    if (!handle) throw new Error('The sheet has no handle.');
    const x = handle.x + handle.width / 2;
    const y = handle.y + handle.height / 2;
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y - 150, { steps: 3 });
    await expect.poll(heightOf).toBeGreaterThan(200);
    await page.mouse.move(x, y - 260, { steps: 3 });
    await page.mouse.up();
    await expect
      .poll(async () => Math.round(await heightOf()))
      .toBe(Math.round(PHONE.height * 0.48));
    await lowerFully();
  });
});

it('never scrolls sideways and cuts nothing at the edge, in the list, the places and the details', async () => {
  const overflowing = () =>
    page.evaluate(() => ({
      page: document.documentElement.scrollWidth > window.innerWidth,
      panels: [...document.querySelectorAll('.panel, .panel-content, .details, .claims-panel')]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.className),
    }));
  const clean = { page: false, panels: [] };
  await taller().tap();
  await page.getByRole('tab', { name: 'Places' }).tap();
  await page.getByRole('table', { name: /places named by/ }).waitFor();
  expect(await overflowing()).toEqual(clean);
  await page.getByRole('tab', { name: 'Claims' }).tap();
  expect(await overflowing()).toEqual(clean);
  await panelOf(page).getByRole('button', { name: 'Strikes on Ukrainian formations' }).tap();
  await detailsOf(page).getByText('2 glosses do not hold').waitFor();
  expect(await overflowing()).toEqual(clean);
  await detailsOf(page).getByRole('button', { name: 'Close the details' }).tap();
  await detailsOf(page).waitFor({ state: 'detached' });
  await lowerFully();
});

it('a tap on a mark opens its details as a sheet over the map', async () => {
  await goToHash(page, hashOf(VIEW));
  await expect.poll(() => page.locator('.map-scale').innerText()).toMatch(/km/);
  const { x, y } = onScreen(POKROVSK, VIEW, PHONE);
  await page.touchscreen.tap(x, y);
  const heading = detailsOf(page).getByRole('heading', { level: 2 });
  await expect.poll(() => heading.innerText()).toContain('Pokrovsk');
  const sheet = await detailsOf(page).boundingBox();
  expect(sheet?.x).toBe(0);
  expect(sheet?.width).toBe(PHONE.width);
  expect(Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0))).toBe(PHONE.height);
  // The sheet of claims has made way, and comes back.
  expect(await panelOf(page).count()).toBe(0);
  await detailsOf(page).getByRole('button', { name: 'Close the details' }).tap();
  await panelOf(page).waitFor();
});

it('every target is large enough for a finger', async () => {
  const tooSmall = () =>
    page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, input, select, summary, a[href], [role="tab"]',
        ),
      ]
        .filter((element) =>
          element.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        )
        .flatMap((element) => {
          // A label about a box or a button of choice is a target with it.
          const target = element.closest('label') ?? element;
          const { width, height, top, bottom } = target.getBoundingClientRect();
          const isShown = width > 1 && height > 1 && bottom > 0 && top < window.innerHeight;
          return isShown && (width < 24 || height < 24)
            ? [
                `${element.getAttribute('aria-label') ?? element.textContent} ${width.toFixed(1)}x${height.toFixed(1)}`,
              ]
            : [];
        }),
    );
  await lowerFully();
  await taller().tap();
  await taller().tap();
  expect(await tooSmall()).toEqual([]);
  await panelOf(page).getByRole('button', { name: 'Precision' }).tap();
  expect(await tooSmall()).toEqual([]);
  await panelOf(page).getByRole('button', { name: 'Precision' }).tap();
  await page.getByRole('button', { name: 'Menu' }).tap();
  await page.getByRole('dialog', { name: 'Namesake' }).waitFor();
  expect(await tooSmall()).toEqual([]);
  await page.getByRole('button', { name: 'Close' }).tap();
  await lowerFully();
});

it('the menu holds what the tool bar holds elsewhere', async () => {
  await page.getByRole('button', { name: 'Menu' }).tap();
  const menu = page.getByRole('dialog', { name: 'Namesake' });
  await menu.getByRole('radio', { name: 'Dark' }).check();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await menu.getByRole('radio', { name: 'As the system' }).check();
  await menu.getByRole('button', { name: 'What the marks mean' }).tap();
  await page
    .getByRole('dialog', { name: 'What the marks mean' })
    .getByText('Shape: what is claimed')
    .waitFor();
  await page.getByRole('button', { name: 'Close' }).tap();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});
