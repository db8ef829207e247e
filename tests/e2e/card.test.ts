/** The card of a place: pointed at or focused, reached, used and sent away; also where nothing is claimed. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POKROVSK } from './facts.ts';
import { hashOf, type LatLon, onScreen, type Position } from './geometry.ts';
import {
  DESKTOP,
  detailsOf,
  goToHash,
  type OpenOptions,
  openSite,
  PHONE,
  type Site,
  waitForApp,
} from './support.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A town that no claim of the first report names; from OpenStreetMap. */
const SELYDOVE: LatLon = { lat: 48.15015, lon: 37.30189 };
const VIEW: Position = { zoom: 11, lat: 48.2, lon: 37.2 };
const NOWHERE = { x: 5, y: 5 };

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const cardOf = (page: Page) => page.getByRole('region', { name: /^About / });
const on = (place: LatLon) => onScreen(place, VIEW, DESKTOP);

async function openMap(options: OpenOptions = {}) {
  const opened = await site.open(hashOf(VIEW), options);
  await waitForApp(opened.page);
  return opened;
}

/** Points at a place until its card is there: its name and the card's code come after the first view. */
async function hover(page: Page, place: LatLon): Promise<void> {
  const { x, y } = on(place);
  await expect
    .poll(
      async () => {
        await page.mouse.move(x + 300, y + 300);
        await page.mouse.move(x + 1, y + 1);
        return cardOf(page)
          .waitFor({ timeout: 1500 })
          .then(
            () => true,
            () => false,
          );
      },
      { timeout: 30_000 },
    )
    .toBe(true);
}

/** What axe objects to in the page, one line each. */
async function objections(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(async (source): Promise<AxeResults> => {
    if (!('axe' in window)) new Function(source).call(window);
    const { axe } = window as unknown as typeof globalThis & { axe: typeof import('axe-core') };
    return axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
  }, AXE);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target}`));
}

/** The desktop of all tests that need nothing of their own. */
let page: Page;
let errors: readonly string[];
beforeAll(async () => {
  ({ page, errors } = await openMap());
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
});

/** Brings that desktop to a view with no card, nothing focused and only what the link chooses. */
async function showAlone(hash = hashOf(VIEW)) {
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.mouse.move(NOWHERE.x, NOWHERE.y);
  await goToHash(page, hash);
  await cardOf(page).waitFor({ state: 'detached' });
  await detailsOf(page).waitFor({ state: hash.includes('place=') ? 'visible' : 'detached' });
}

describe('the pointer on a place', () => {
  it('shows the card of a town that no claim names, beside it and clear of the panels', async () => {
    await showAlone();
    await hover(page, SELYDOVE);
    const card = cardOf(page);
    expect(await card.getByRole('heading').innerText()).toBe('Selydove · Селидово');
    const text = await card.innerText();
    expect(text).toMatch(/^city in .*, Donetsk Oblast, Ukraine$/m);
    expect(text).toContain('Селидове official (Ukrainian)');
    expect(text).toMatch(/48\.15\d* N 37\.30\d* E/);
    expect(text).not.toMatch(/claims? here/);
    const box = await card.boundingBox();
    const { x, y } = on(SELYDOVE);
    if (!box) throw new Error('The card has no box.');
    expect(box.width).toBeLessThanOrEqual(320);
    const covers = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
    expect(covers).toBe(false);
    const panel = await page.getByRole('region', { name: 'Claims and places' }).boundingBox();
    expect(box.x).toBeGreaterThan((panel?.x ?? 0) + (panel?.width ?? 0));
    expect(errors).toEqual([]);
  });

  it('lets the pointer come onto the card, where the coordinates are copied', async () => {
    await showAlone();
    await hover(page, SELYDOVE);
    const copy = cardOf(page).getByRole('button', { name: 'Copy coordinates' });
    const box = await copy.boundingBox();
    if (!box) throw new Error('The button has no box.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 6 });
    await copy.click();
    await cardOf(page).getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^48\.15\d*, 37\.30\d*$/);
    // Longer than any time of grace: it goes only when the pointer leaves it.
    const since = await page.evaluate(() => performance.now());
    await page.waitForFunction((from) => performance.now() - from > 1500, since);
    expect(await cardOf(page).count()).toBe(1);
    await page.mouse.move(NOWHERE.x, NOWHERE.y);
    await cardOf(page).waitFor({ state: 'detached' });
  });

  it('tells what is claimed, how far from what is chosen it is, and leads to the details', async () => {
    await showAlone(`${hashOf(VIEW)}&place=UA14160230010080205`);
    await hover(page, POKROVSK);
    const card = cardOf(page);
    const text = await card.innerText();
    expect(text).toContain('1 claim here');
    expect(text).toContain('Strike, Russia’s Defence Ministry');
    expect(text).toMatch(/about 17 km north-west of Selydove \(chosen\)/);
    await card.getByRole('link', { name: /^OpenStreetMap / }).waitFor();
    await card.getByRole('button', { name: 'More about Pokrovsk' }).click();
    await cardOf(page).waitFor({ state: 'detached' });
    const heading = detailsOf(page).getByRole('heading', { level: 2 });
    await expect.poll(() => heading.textContent()).toContain('Pokrovsk');
  });

  it('Escape sends the card away first, and what is chosen with the next', async () => {
    await showAlone(`${hashOf(VIEW)}&place=UA14160230010080205`);
    await hover(page, POKROVSK);
    await page.keyboard.press('Escape');
    await cardOf(page).waitFor({ state: 'detached' });
    expect(await detailsOf(page).count()).toBe(1);
    const { x, y } = on(POKROVSK);
    await page.mouse.move(x + 2, y + 2);
    await page.mouse.move(x, y);
    await page.keyboard.press('Escape');
    await detailsOf(page).waitFor({ state: 'detached' });
    expect(await cardOf(page).count()).toBe(0);
    await hover(page, POKROVSK);
  });

  it('goes while the map is moved', async () => {
    await showAlone();
    await hover(page, SELYDOVE);
    const { x, y } = on(SELYDOVE);
    await page.mouse.down();
    await page.mouse.move(x - 60, y - 40, { steps: 5 });
    await cardOf(page).waitFor({ state: 'detached' });
    await page.mouse.up();
  });

  it('leaves the tooltip to tell of places where the card cannot be loaded', async () => {
    const { page } = await openMap({
      prepare: (opening) => opening.route(/PlaceCardLayer-.*\.js/, (route) => route.abort()),
    });
    const { x, y } = on(POKROVSK);
    await page.mouse.move(x + 300, y + 300);
    await page.mouse.move(x, y);
    const tooltip = page.locator('.map-tooltip');
    await expect.poll(() => tooltip.innerText()).toMatch(/^Pokrovsk · Красноармейск/);
    expect(await cardOf(page).count()).toBe(0);
  });
});

describe('the focus on a mark', () => {
  it('shows its card at once, which follows the keys and goes with Escape or the focus', async () => {
    await showAlone();
    const marks = page.getByRole('listbox', { name: /^Claims on the map/ });
    await marks.focus();
    const heading = cardOf(page).getByRole('heading');
    await heading.waitFor();
    const first = await heading.innerText();
    await page.keyboard.press('n');
    await expect.poll(() => heading.innerText()).not.toBe(first);
    await page.keyboard.press('Escape');
    await cardOf(page).waitFor({ state: 'detached' });
    expect(await marks.evaluate((list) => list === document.activeElement)).toBe(true);
    await page.keyboard.press('p');
    await heading.waitFor();
    await page.keyboard.press('Tab');
    await cardOf(page).waitFor({ state: 'detached' });
  });
});

it('a finger opens the details and no card', async () => {
  const { page } = await openMap({ viewport: PHONE, hasTouch: true });
  const { x, y } = onScreen(POKROVSK, VIEW, PHONE);
  await page.touchscreen.tap(x, y);
  const heading = detailsOf(page).getByRole('heading', { level: 2 });
  await expect.poll(() => heading.textContent()).toContain('Pokrovsk');
  expect(await cardOf(page).count()).toBe(0);
  expect(await page.locator('.map-tooltip').isVisible()).toBe(false);
});

it('axe objects to nothing in the card, light or dark', async () => {
  const opened = await openMap({ bypassCSP: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    await opened.page.emulateMedia({ colorScheme });
    await hover(opened.page, POKROVSK);
    await cardOf(opened.page)
      .getByRole('link', { name: /^OpenStreetMap / })
      .waitFor();
    const theme = await opened.page.evaluate(() => document.documentElement.dataset.theme);
    expect(theme).toBe(colorScheme);
    expect(await objections(opened.page), colorScheme).toEqual([]);
  }
});
