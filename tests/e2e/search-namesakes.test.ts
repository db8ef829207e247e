/** All settlements of one name at once: on the map, in a list, by mouse and by keyboard, in a link. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Settlement } from '../../geodata/settlement.ts';
import { gazetteer, regionsOf } from './gazetteer-facts.ts';
import { onScreen, positionInAddress } from './geometry.ts';
import { ofColour, pixelsNear } from './pixels.ts';
import {
  DESKTOP,
  detailsOf,
  goToHash,
  openSite,
  PHONE,
  panelOf,
  type Site,
  waitForApp,
  waitForMark,
} from './support.ts';

const NAME = 'Олексіївка';
/** For what waits for the map to be drawn. */
const PATIENT = { timeout: 10_000 };
const ACCENT = '#0b5cad';
const LINK = `#namesakes=${encodeURIComponent(NAME)}`;

let site: Site;
let namesakes: readonly Settlement[];
beforeAll(async () => {
  site = await openSite();
  namesakes = gazetteer().namesakes(NAME);
});
afterAll(() => site.close());

const box = (page: Page) => page.getByRole('combobox', { name: 'Search places in any spelling' });
const line = (page: Page) =>
  page.getByRole('option').and(page.locator('[data-type="namesakes"]')).first();
const heading = (page: Page) =>
  panelOf(page).getByRole('heading', { level: 2, name: /^\d+ places named/ });
const chip = (page: Page) => page.locator('.namesakes-chip');
const lines = (page: Page) => panelOf(page).locator('.namesakes-line');
const hashOfPage = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));

/** Whether a ring of the accent colour is drawn about a place. */
async function isRinged(page: Page, { point }: Settlement): Promise<boolean> {
  if (!point) throw new Error('It has no point to be ringed at.');
  const at = onScreen(point, await positionInAddress(page), DESKTOP);
  const pixels = await pixelsNear(page, 'canvas.map-highlights', at, 16);
  return ofColour(pixels, ACCENT).length > 40;
}

/** The link is open: the tab of places stands there instead of the claims. */
async function waitForLink(page: Page): Promise<void> {
  await waitForMark(page, 'map');
  await heading(page).waitFor();
  // The map has been fitted once its position stands in the address.
  await positionInAddress(page);
}

/** Back to the first view of the page: no namesakes, nothing chosen. */
async function leaveNamesakes(page: Page): Promise<void> {
  await goToHash(page, '#');
  await heading(page).waitFor({ state: 'detached' });
  await expect.poll(() => chip(page).count()).toBe(0);
  await detailsOf(page).waitFor({ state: 'detached' });
}

describe('the line of the search', () => {
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    ({ page, errors } = await site.open());
    await waitForApp(page);
  });
  beforeEach(() => leaveNamesakes(page));
  afterAll(() => site.closePages());

  it('counts the namesakes; choosing it rings them, fits the map to them and lists them', async () => {
    await box(page).fill('олексіївка');
    await line(page).waitFor();
    const counted = Number(/^(\d+) places named/.exec(await line(page).innerText())?.[1]);
    expect(counted).toBe(namesakes.length);
    await line(page).click();

    await heading(page).waitFor();
    expect(await heading(page).innerText()).toBe(`${counted} places named ${NAME}`);
    expect(await chip(page).innerText()).toBe(`${counted} places named ${NAME}`);
    expect(await lines(page).count()).toBe(counted);
    expect(await box(page).inputValue()).toBe('');
    await expect.poll(() => hashOfPage(page)).toContain(`namesakes=${NAME}`);
    const seen = namesakes.filter(({ point, country }) => point && country === 'UA').slice(0, 5);
    for (const one of seen) await expect.poll(() => isRinged(page, one), PATIENT).toBe(true);
    expect(errors).toEqual([]);
  });

  it('keeps to the oblast that was typed', async () => {
    const inSumy = namesakes.filter((one) => regionsOf(one).oblast === 'Sumy Oblast');
    await box(page).fill('олексіївка сумська');
    await line(page).waitFor();
    expect(await line(page).innerText()).toContain(`${inSumy.length} places named ${NAME}`);
    expect(await line(page).innerText()).toContain('in Sumy Oblast');
    await line(page).click();
    await heading(page).waitFor();
    expect(await lines(page).count()).toBe(inSumy.length);
    await expect.poll(() => hashOfPage(page)).toContain(`namesakes=${NAME},UA-59`);
  });

  it('is undone by "back", and comes again with "forward"', async () => {
    await box(page).fill('олексіївка');
    await line(page).click();
    await heading(page).waitFor();
    await page.goBack();
    await heading(page).waitFor({ state: 'detached' });
    await expect.poll(() => chip(page).count()).toBe(0);
    await page.goForward();
    await heading(page).waitFor();
    await chip(page).waitFor();
  });

  it('is taken with Enter, which leads into the list, arrow keys through it, Escape out again', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('олексіївка');
    await line(page).waitFor();
    for (let presses = 0; presses < 12; presses++) {
      if ((await line(page).getAttribute('aria-selected')) === 'true') break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await heading(page).waitFor();
    const isFocused = (selector: string) =>
      page.evaluate((query) => document.activeElement?.matches(query) ?? false, selector);
    await expect.poll(() => isFocused('#namesakes-heading')).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(
      await lines(page)
        .nth(1)
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('End');
    expect(
      await lines(page)
        .last()
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await detailsOf(page).waitFor();
    // First what is chosen goes, then the namesakes.
    await page.keyboard.press('Escape');
    await detailsOf(page).waitFor({ state: 'detached' });
    expect(await chip(page).count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => chip(page).count()).toBe(0);
  });
});

describe('a link to namesakes', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await site.open(LINK));
    await waitForLink(page);
  });
  afterAll(() => site.closePages());
  /** Follows the link once more, from the first view. */
  const again = async () => {
    await leaveNamesakes(page);
    await goToHash(page, LINK);
    await waitForLink(page);
  };

  it('shows the same: the count, the list by oblast, the rings', async () => {
    expect(await heading(page).innerText()).toBe(`${namesakes.length} places named ${NAME}`);
    const groups = await panelOf(page).locator('.namesakes-group h3').allInnerTexts();
    const oblasts = new Set(namesakes.map((one) => regionsOf(one).oblast));
    expect(groups.length).toBe(oblasts.size);
    const counts = groups.map((group) => Number(/\d+$/.exec(group.trim())?.[0]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(namesakes.length);
    const [shown] = namesakes.filter(({ point, country }) => point && country === 'UA');
    if (!shown) throw new Error('None has a point.');
    await expect.poll(() => isRinged(page, shown), PATIENT).toBe(true);
  });

  it('that replaces another in the same page shows the other', async () => {
    await goToHash(page, `#namesakes=${encodeURIComponent('Шевченко')}`);
    await panelOf(page)
      .getByRole('heading', { name: /places named Шевченко/ })
      .waitFor();
  });

  describe('used by mouse', () => {
    beforeEach(again);

    it('a ring on the map leads to its place, and the others stay', async () => {
      const alone = await farthestFromOthers(page);
      const at = onScreen(
        alone.point ?? { lat: 0, lon: 0 },
        await positionInAddress(page),
        DESKTOP,
      );
      await page.mouse.click(at.x, at.y);
      await detailsOf(page).waitFor();
      await expect.poll(() => hashOfPage(page)).toContain(`place=${alone.id}`);
      expect(await hashOfPage(page)).toContain(`namesakes=${NAME}`);
      expect(await chip(page).count()).toBe(1);
    });

    it('a line of the list leads to its place', async () => {
      await lines(page).first().click();
      await detailsOf(page).waitFor();
      expect(await lines(page).first().getAttribute('aria-current')).toBe('true');
    });

    it('the button of the chip takes them off', async () => {
      await chip(page).getByRole('button', { name: 'Take the namesakes off the map' }).click();
      await heading(page).waitFor({ state: 'detached' });
      await expect.poll(() => page.locator('canvas.map-highlights').count()).toBe(0);
      expect(await hashOfPage(page)).not.toContain('namesakes');
    });
  });

  describe('used by keyboard', () => {
    beforeEach(again);

    it('the rings are walked on the map, each by its name and where it lies', async () => {
      const walk = page.getByRole('listbox', {
        name: new RegExp(`places named ${NAME} on the map`),
      });
      await walk.focus();
      const active = async () => {
        const id = await walk.getAttribute('aria-activedescendant');
        return page.locator(`[id="${id}"]`).innerText();
      };
      const placed = namesakes.filter(({ point }) => point !== null);
      const [first, second] = placed;
      if (!first || !second) throw new Error('There are not two to walk.');
      await expect.poll(active).toContain(regionsOf(first).oblast);
      expect(await walk.getByRole('option').first().getAttribute('aria-setsize')).toBe(
        String(placed.length),
      );
      await page.keyboard.press('n');
      await expect.poll(active).toContain(regionsOf(second).raion);
      await page.keyboard.press('p');
      await expect.poll(active).toContain(regionsOf(first).raion);
      const before = await active();
      await page.keyboard.press('ArrowLeft');
      expect(await active()).not.toBe(before);
      await page.keyboard.press('Enter');
      await detailsOf(page).waitFor();
      await walk.focus();
      await page.keyboard.press('Escape');
      await detailsOf(page).waitFor({ state: 'detached' });
      await walk.focus();
      await page.keyboard.press('Escape');
      await expect.poll(() => chip(page).count()).toBe(0);
    });
  });
});

it('a link with a name that nobody bears says so and does no harm', async () => {
  const { page, errors } = await site.open('#namesakes=%3Cimg%20src%3Dx%3E,UA-59');
  await panelOf(page).getByText('No place is named <img src=x>').waitFor();
  expect(errors).toEqual([]);
});

it('on a phone the list stands in the sheet, the map above it, and nothing is cut', async () => {
  const { page } = await site.open(LINK, { viewport: PHONE, hasTouch: true, deviceScaleFactor: 2 });
  await heading(page).waitFor();
  await chip(page).waitFor();
  const boxes = await Promise.all(
    [chip(page), heading(page), lines(page).first()].map((one) => one.boundingBox()),
  );
  for (const one of boxes) {
    expect(one?.x ?? -1).toBeGreaterThanOrEqual(0);
    expect((one?.x ?? 0) + (one?.width ?? 999)).toBeLessThanOrEqual(PHONE.width);
  }
  const wide = await panelOf(page).evaluate((sheet) => sheet.scrollWidth > sheet.clientWidth);
  expect(wide).toBe(false);
});

/** The ring that a click meets most surely. */
async function farthestFromOthers(page: Page): Promise<Settlement> {
  const position = await positionInAddress(page);
  const placed = namesakes.flatMap((one) =>
    one.point ? [{ one, ...onScreen(one.point, position, DESKTOP) }] : [],
  );
  const room = (from: (typeof placed)[number]) =>
    Math.min(
      ...placed
        .filter((other) => other !== from)
        .map((other) => Math.hypot(other.x - from.x, other.y - from.y)),
    );
  const [best] = placed
    .filter(({ x, y }) => x > 420 && x < DESKTOP.width - 120 && y > 80 && y < DESKTOP.height - 60)
    .sort((a, b) => room(b) - room(a));
  if (!best) throw new Error('No ring lies free.');
  return best.one;
}
