/** Measuring, coordinates and the kilometre grid, by mouse, by keyboard and by finger. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CERTAIN_PLACES, POKROVSK } from './facts.ts';
import {
  hashOf,
  kilometresBetween,
  onScreen,
  type Position,
  positionInAddress,
} from './geometry.ts';
import { pixelsNear } from './pixels.ts';
import { DESKTOP, detailsOf, goToHash, openSite, PHONE, type Site, waitForApp } from './support.ts';

const VIEW: Position = { zoom: 9.5, lat: 48.3, lon: 37.3 };
const MYRNOHRAD = CERTAIN_PLACES[3]!;

let site: Site;
/** One desktop for all but the phone's test; each begins where `tidy` leaves it. */
let page: Page;
let errors: readonly string[];
let requests: readonly string[];
beforeAll(async () => {
  site = await openSite();
  ({ page, errors, requests } = await open());
});
beforeEach(tidy);
afterAll(() => site.close());

const panel = (page: Page) => page.getByRole('region', { name: 'Measuring line' });
const measureButton = (page: Page) => page.getByRole('button', { name: 'Measure a distance' });
const legs = (page: Page) => panel(page).getByRole('listitem');
const said = (page: Page) => page.locator('.app > p.visually-hidden[role="status"]').innerText();

async function open(viewport = DESKTOP, hasTouch = false) {
  const opened = await site.open(hashOf(VIEW), { viewport, hasTouch });
  // The tools come after all else of the first view.
  opened.page.setDefaultTimeout(40_000);
  await waitForApp(opened.page);
  await opened.page.locator('.map-coordinates').waitFor({ state: 'attached' });
  await opened.page
    .context()
    .grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site.url).origin });
  return opened;
}

/** Back to the view with no line, nothing chosen, nothing open and nothing focused. */
async function tidy() {
  const end = panel(page).getByRole('button', { name: 'End measuring' });
  if ((await end.count()) > 0) await end.click();
  await panel(page).waitFor({ state: 'detached' });
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await goToHash(page, hashOf(VIEW));
  await detailsOf(page).waitFor({ state: 'detached' });
  await page.mouse.move(0, 0);
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

// First of all: before anything else of the page has asked for the grid's code.
describe('the kilometre grid', () => {
  it('is off until asked for, and then stands where the grid is', async () => {
    expect(await page.locator('canvas.map-grid').count()).toBe(0);
    expect(requests.filter((url) => /mgrs|KilometreGrid/.test(url))).toEqual([]);
    await page.keyboard.press('g');
    // The line of easting 400 km in zone 37, from the definition of the grid: at 48.4 N it lies at 37.6489 E.
    const at = onScreen({ lat: 48.4, lon: 37.6489 }, VIEW, DESKTOP);
    const painted = async (dx: number) =>
      (await pixelsNear(page, 'canvas.map-grid', { x: at.x + dx, y: at.y }, 2)).length;
    await expect.poll(() => painted(0)).toBeGreaterThan(0);
    expect(await painted(-8)).toBe(0);
    expect(await painted(8)).toBe(0);
    await page.getByRole('button', { name: 'Base map, grid, coordinates' }).click();
    await page.getByLabel('Show the grid (UTM)').uncheck();
    await page.locator('canvas.map-grid').waitFor({ state: 'detached' });
    await page.keyboard.press('Escape');
  });
});

describe('the measuring line by mouse', () => {
  it('measures from place to place, names them, and chooses nothing meanwhile', async () => {
    await measureButton(page).click();
    await panel(page).waitFor();
    const from = onScreen(POKROVSK, VIEW, DESKTOP);
    const to = onScreen(MYRNOHRAD, VIEW, DESKTOP);
    await page.mouse.click(from.x, from.y);
    await page.mouse.click(to.x, to.y);
    await expect.poll(() => legs(page).count()).toBe(2);
    const text = (await legs(page).nth(1).innerText()).trim();
    const [, km, degrees] = /^Pokrovsk → Myrnohrad ([\d.]+) km, (\d+)° ENE$/.exec(text) ?? [text];
    // The facts are good to 100 m at each end.
    expect(Number(km)).toBeGreaterThan(kilometresBetween(POKROVSK, MYRNOHRAD) - 0.4);
    expect(Number(km)).toBeLessThan(kilometresBetween(POKROVSK, MYRNOHRAD) + 0.4);
    expect(Number(degrees)).toBeGreaterThan(55);
    expect(Number(degrees)).toBeLessThan(70);
    expect(await said(page)).toContain('east-northeast');
    expect(await detailsOf(page).count()).toBe(0);

    await panel(page).getByRole('button', { name: 'Copy as text' }).click();
    await expect.poll(() => clipboard(page)).toBe(text);
    // A click where nothing is takes the spot itself; a double click ends.
    await page.mouse.dblclick(to.x + 180, to.y + 60, { delay: 20 });
    await expect.poll(() => legs(page).count()).toBe(3);
    expect(await legs(page).nth(2).innerText()).toMatch(/^Myrnohrad → .* km, \d+° ESE/);
    await panel(page).getByRole('button', { name: 'Go on' }).waitFor();
    // A done line lets the map be used.
    await page.mouse.click(from.x, from.y);
    await detailsOf(page).waitFor();
    expect(await legs(page).count()).toBe(3);
    expect(errors).toEqual([]);
  });

  it('drags a point without dragging the map, and removes points one by one', async () => {
    await page.keyboard.press('m');
    await panel(page).waitFor();
    const at = [
      { x: 700, y: 250 },
      { x: 900, y: 250 },
    ] as const;
    for (const { x, y } of at) await page.mouse.click(x, y);
    await expect.poll(() => legs(page).count()).toBe(2);
    const before = await panel(page).getByRole('heading').innerText();
    const view = await positionInAddress(page);
    await page.mouse.move(900, 250);
    await page.mouse.down();
    await page.mouse.move(960, 300, { steps: 4 });
    await page.mouse.move(1000, 330, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => panel(page).getByRole('heading').innerText()).not.toBe(before);
    expect(await legs(page).count()).toBe(2);
    expect(await positionInAddress(page)).toEqual(view);
    // Between the points the map is dragged as ever, and no point is set.
    await page.mouse.move(800, 450);
    await page.mouse.down();
    await page.mouse.move(860, 470, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await positionInAddress(page)).lon).not.toBe(view.lon);
    expect(await legs(page).count()).toBe(2);
    await page.keyboard.press('Backspace');
    await expect.poll(() => legs(page).count()).toBe(1);
    await panel(page)
      .getByRole('button', { name: /^Remove (?!last)/ })
      .click();
    await expect.poll(() => legs(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    expect(await measureButton(page).getAttribute('aria-pressed')).toBe('false');
  });

  it('shows the next leg as far as the pointer', async () => {
    await page.keyboard.press('m');
    await panel(page).waitFor();
    await page.mouse.click(700, 250);
    await page.mouse.move(1000, 250);
    const painted = () => pixelsNear(page, 'canvas.map-measure', { x: 850, y: 250 }, 8);
    await expect.poll(async () => (await painted()).length).toBeGreaterThan(10);
    await page.mouse.move(1000, 500);
    await expect.poll(async () => (await painted()).length).toBe(0);
  });
});

describe('the measuring line by keyboard', () => {
  it('sets points under the cross, says them, finishes and ends', async () => {
    await page.keyboard.press('m');
    await panel(page).waitFor();
    expect(await said(page)).toMatch(/^Measuring line/);
    await page.locator('.map-cross').waitFor();
    await page.keyboard.press('Space');
    await expect.poll(() => legs(page).count()).toBe(1);
    for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
    await expect.poll(() => said(page)).toMatch(/(km|m), \d+ degrees, east/);
    await page.keyboard.press('Enter');
    await expect.poll(() => legs(page).count()).toBe(2);
    const text = await legs(page).nth(1).innerText();
    // Three steps of 80 px at this latitude and zoom; a place under the cross may have drawn the point.
    const perPixel = (156.543 * Math.cos((VIEW.lat * Math.PI) / 180)) / 2 ** VIEW.zoom;
    const km = Number(/([\d.]+) km/.exec(text)?.[1]);
    expect(Math.abs(km - 240 * perPixel)).toBeLessThan(3);
    await page.keyboard.press('Enter');
    await panel(page).getByRole('button', { name: 'Go on' }).waitFor();
    expect(await said(page)).toMatch(/^Line finished/);
    await page.keyboard.press('Escape');
    await expect.poll(() => legs(page).count()).toBe(0);
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
  });

  it('takes the place that is chosen', async () => {
    await page.keyboard.press('m');
    await panel(page).waitFor();
    await goToHash(page, `#place=${POKROVSK.katottg}`);
    await panel(page).getByRole('button', { name: 'Add Pokrovsk' }).click();
    await expect.poll(() => legs(page).first().innerText()).toMatch(/^Pokrovsk/);
    expect(await panel(page).getByRole('button', { name: 'Add Pokrovsk' }).count()).toBe(0);
  });

  it('leaves letters to the search field', async () => {
    await page.getByRole('combobox').click();
    await page.keyboard.type('mgc');
    expect(await page.getByRole('combobox').inputValue()).toBe('mgc');
    expect(await panel(page).count()).toBe(0);
    expect(await page.locator('canvas.map-grid').count()).toBe(0);
    await page.getByRole('combobox').fill('');
  });
});

describe('on a phone', () => {
  it('a finger measures, moves a point, and learns coordinates by a long press', async () => {
    const { page } = await open(PHONE, true);
    await measureButton(page).tap();
    await panel(page).waitFor();
    await page.touchscreen.tap(120, 200);
    await page.touchscreen.tap(250, 260);
    await expect.poll(() => legs(page).count()).toBe(2);
    const tools = await page.getByRole('region', { name: 'Map tools' }).boundingBox();
    const box = await panel(page).boundingBox();
    const sheet = await page.getByRole('region', { name: 'Claims and places' }).boundingBox();
    if (!tools || !box || !sheet) throw new Error('Something of the screen is not there.');
    expect(box.y + box.height).toBeLessThanOrEqual(sheet.y);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(PHONE.width);
    for (const button of await panel(page).getByRole('button').all()) {
      const size = await button.boundingBox();
      expect(Math.min(size?.width ?? 0, size?.height ?? 0)).toBeGreaterThanOrEqual(44);
    }
    await panel(page).getByRole('button', { name: 'End measuring' }).tap();
    // What a browser makes of a long press.
    await page.locator('.map-canvas-host').evaluate((map) => {
      const at = { clientX: 200, clientY: 250, button: 0, pointerType: 'touch' };
      map.dispatchEvent(
        new PointerEvent('contextmenu', { ...at, bubbles: true, cancelable: true }),
      );
    });
    const copy = page.getByRole('button', { name: /^Copy \d\d\.\d+, \d\d\.\d+$/ });
    await copy.waitFor();
    await page.getByRole('button', { name: /^Copy 37U [A-Z]{2} \d+ \d+$/ }).waitFor();
    expect((await copy.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });
});

describe('coordinates', () => {
  const readout = (page: Page) => page.locator('.map-coordinates').innerText();

  it('follow the pointer in the foot of the map, as exactly as the zoom allows', async () => {
    const at = onScreen(POKROVSK, VIEW, DESKTOP);
    await page.mouse.move(at.x, at.y);
    await expect.poll(() => readout(page)).toMatch(/^\d\d\.\d{3}, \d\d\.\d{3}$/);
    const [lat, lon] = (await readout(page)).split(', ').map(Number) as [number, number];
    expect(kilometresBetween({ lat, lon }, POKROVSK)).toBeLessThan(0.3);
    await page.mouse.move(200, 400);
    await expect.poll(() => readout(page)).toMatch(/^centre /);
  });

  it('are copied with C at the pointer, with Shift in the military grid', async () => {
    const at = onScreen(POKROVSK, VIEW, DESKTOP);
    await page.mouse.move(at.x, at.y);
    await expect.poll(() => readout(page)).toMatch(/^48\./);
    const shown = await readout(page);
    await page.keyboard.press('c');
    await expect.poll(() => clipboard(page)).toBe(shown);
    expect(await said(page)).toBe(`Copied ${shown}`);
    await page.keyboard.press('Shift+C');
    await expect.poll(() => clipboard(page)).toMatch(/^37U CP 6\d\d 4[89]\d$/);
  });

  it('are copied from the menu of a right click, which Escape closes', async () => {
    await page.mouse.click(800, 300, { button: 'right' });
    const copy = page.getByRole('button', { name: /^Copy 37U / });
    // A card of the place below would lie over the menu.
    await page.mouse.move(803, 302);
    await copy.click();
    expect(await page.getByRole('region', { name: /^About / }).count()).toBe(0);
    await expect.poll(() => clipboard(page)).toMatch(/^37U [A-Z]{2} \d{3} \d{3}$/);
    await page.keyboard.press('Escape');
    await copy.waitFor({ state: 'detached' });
    await page.mouse.click(800, 300, { button: 'right' });
    await page.getByRole('button', { name: 'Measure from here' }).click();
    await expect.poll(() => legs(page).count()).toBe(1);
  });

  it('keep the form that the reader chose', async () => {
    await page.getByRole('button', { name: 'Base map, grid, coordinates' }).click();
    await page.getByLabel('Military grid (MGRS)').check();
    await expect.poll(() => readout(page)).toMatch(/^centre 37U /);
    await page.reload();
    await waitForApp(page);
    await expect.poll(() => readout(page)).toMatch(/^centre 37U /);
  });
});

it('nothing of all this is an error', () => {
  expect(errors).toEqual([]);
});
