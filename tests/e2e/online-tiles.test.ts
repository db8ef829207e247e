/** Online base maps: nothing is asked of anybody before the reader chooses, and failure is told and mended. */
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashOf, type Position } from './geometry.ts';
import { DESKTOP, openSite, PHONE, type Site, waitForApp } from './support.ts';
import { openTileServer, TILE_COLOUR, type TileServer } from './tile-server.ts';

const VIEW: Position = { zoom: 9, lat: 48.3, lon: 37.4 };

let site: Site;
let tiles: TileServer;
/** One desktop for all but the phone's test, in the order of a reader's visits; each test leaves the built-in map. */
let page: Page;
let errors: readonly string[];
let requests: readonly string[];
beforeAll(async () => {
  site = await openSite();
  ({ page, errors, requests } = await open());
});
beforeEach(async () => {
  tiles = await openTileServer();
});
afterEach(() => tiles.close());
afterAll(() => site.close());

async function open(viewport = DESKTOP, hasTouch = false) {
  const opened = await site.open(hashOf(VIEW), { viewport, hasTouch });
  // The tools come after all else of the first view.
  opened.page.setDefaultTimeout(40_000);
  await waitForApp(opened.page);
  return opened;
}

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Base map' });
const shownTiles = (page: Page) => page.locator('.online-tiles img.leaflet-tile-loaded');

async function openChoice(page: Page) {
  await page.getByRole('button', { name: 'Base map, grid, coordinates' }).click();
  await page.getByRole('button', { name: 'Choose the base map …' }).click();
  await dialog(page).waitFor();
}

/** Chooses the test's own server, as a reader would. */
async function chooseTiles(page: Page, { remember = false } = {}) {
  await openChoice(page);
  await dialog(page).getByLabel('Another server').check();
  await dialog(page).getByLabel('Address of the tiles').fill(tiles.template);
  await dialog(page).getByLabel('Whom to credit').fill('© Test Mapping Agency');
  if (remember) await dialog(page).getByLabel('Remember this on this device').check();
  await dialog(page)
    .getByRole('button', { name: `Load tiles from ${tiles.host}` })
    .click();
  await dialog(page).waitFor({ state: 'detached' });
}

async function backToBuiltIn(page: Page) {
  await openChoice(page);
  await dialog(page).getByLabel('Built in').check();
  await dialog(page).getByRole('button', { name: 'Use the built-in map' }).click();
  await dialog(page).waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('.online-tiles').count()).toBe(0);
}

describe('before the reader has chosen', () => {
  it('no request leaves the origin, whatever is clicked in the dialog', async () => {
    await openChoice(page);
    await dialog(page).getByLabel('OpenStreetMap standard').check();
    const consent = dialog(page).getByText(/will see the internet address of this device/);
    expect(await consent.innerText()).toContain('tile.openstreetmap.org');
    expect(await consent.innerText()).toContain('which area you look at');
    await dialog(page).getByLabel('Another server').check();
    await dialog(page).getByLabel('Address of the tiles').fill(tiles.template);
    expect(await consent.innerText()).toContain(tiles.host);
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    const origins = new Set(requests.map((address) => new URL(address).origin));
    expect([...origins]).toEqual([new URL(site.url).origin]);
    expect(tiles.asked).toEqual([]);
  });

  it('what is entered wrongly is told, and still nothing is asked for', async () => {
    await openChoice(page);
    await dialog(page).getByLabel('Another server').check();
    const load = dialog(page).getByRole('button', { name: /^Load tiles/ });
    await load.click();
    expect(await dialog(page).getByRole('alert').allInnerTexts()).toEqual([
      expect.stringMatching(/^Enter the address/),
      expect.stringMatching(/^Say whom to credit/),
    ]);
    for (const [address, problem] of [
      ['http://tiles.example.org/{z}/{x}/{y}.png', /Only https/],
      [tiles.template.replace('{y}', '{-y}'), /\{-y\} is not known/],
      [tiles.template.replace('{y}', ''), /\{y\} is missing/],
    ] as const) {
      await dialog(page).getByLabel('Address of the tiles').fill(address);
      await load.click();
      await expect.poll(() => dialog(page).getByRole('alert').first().innerText()).toMatch(problem);
    }
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    expect(tiles.asked).toEqual([]);
  });
});

describe('tiles of the reader’s choice', () => {
  it('are shown with their credit, told only where the map stands, and never put into the address', async () => {
    await chooseTiles(page);
    await shownTiles(page).first().waitFor();
    expect(tiles.asked.length).toBeGreaterThan(5);
    for (const { path, headers } of tiles.asked) {
      expect(path).toMatch(/^\/9\/\d+\/\d+\.png$/);
      // The origin and nothing after it: not the place looked at, not what is chosen.
      expect(headers.referer).toBe(site.url);
      expect(headers.cookie).toBeUndefined();
    }
    const foreign = requests.filter((url) => new URL(url).origin !== new URL(site.url).origin);
    expect(foreign.every((url) => url.startsWith(tiles.template.split('{')[0] ?? '-'))).toBe(true);
    expect(await page.locator('.map-attribution').innerText()).toMatch(
      /^© Test Mapping Agency · © OpenStreetMap contributors/,
    );
    expect(await page.evaluate(() => location.hash)).not.toContain('localhost');
    expect(errors).toEqual([]);
    // The tiles are seen, with our borders above them.
    const picture = await page.screenshot({ clip: { x: 500, y: 40, width: 900, height: 800 } });
    const { coloured, dark } = await countColours(page, picture.toString('base64'));
    expect(coloured).toBeGreaterThan(0.6);
    expect(dark).toBeGreaterThan(0.001);
    expect(await page.locator('.leaflet-tile-pane .basemap').count()).toBe(1);
    await backToBuiltIn(page);
  });

  it('are gone with the next visit, unless the reader had them remembered', async () => {
    await chooseTiles(page);
    await shownTiles(page).first().waitFor();
    await page.reload();
    await waitForApp(page);
    await page.locator('.map-coordinates').waitFor({ state: 'attached' });
    expect(await page.locator('.online-tiles').count()).toBe(0);
    await chooseTiles(page, { remember: true });
    await shownTiles(page).first().waitFor();
    await page.reload();
    await shownTiles(page).first().waitFor();
    // Taken back, it is forgotten, too.
    await backToBuiltIn(page);
    await page.reload();
    await waitForApp(page);
    await page.locator('.map-coordinates').waitFor({ state: 'attached' });
    expect(await page.locator('.online-tiles').count()).toBe(0);
    // Four visits.
  }, 180_000);

  it('may have a hole without a word', async () => {
    tiles.refused = /^\/9\/309\//;
    await chooseTiles(page);
    await shownTiles(page).first().waitFor();
    // The hole is there.
    await expect
      .poll(() => tiles.asked.filter(({ path }) => tiles.refused?.test(path)).length)
      .toBeGreaterThan(0);
    await page.waitForLoadState('networkidle');
    expect(await page.getByText(/No tiles come from/).count()).toBe(0);
    await backToBuiltIn(page);
  });

  it('that do not come are told of, and the reader can go back at once', async () => {
    tiles.status = 429;
    const { page } = await open(PHONE, true);
    await chooseTiles(page);
    await page.getByText(`No tiles come from ${tiles.host}: the server refuses`).waitFor();
    await page.getByRole('button', { name: 'Back to the built-in map' }).click();
    await expect.poll(() => page.locator('.online-tiles').count()).toBe(0);
    await expect.poll(() => page.getByText(/No tiles come from/).count()).toBe(0);
    expect(await page.locator('.map-attribution').innerText()).not.toContain('Test Mapping');
  });

  it('that stay away give way to the built-in map, with the reason', async () => {
    tiles.status = 403;
    await chooseTiles(page);
    await page
      .getByText(`No tiles came from ${tiles.host}: the server refuses`)
      .waitFor({ timeout: 40_000 });
    expect(await page.locator('.online-tiles').count()).toBe(0);
    // A server that refuses is not stormed: each tile once, and a few of them again.
    const paths = tiles.asked.map(({ path }) => path);
    expect(paths.length - new Set(paths).size).toBeLessThanOrEqual(12);
    tiles.status = 200;
    await page.getByRole('button', { name: 'Ask that server again' }).click();
    await shownTiles(page).first().waitFor();
  });
});

/** The share of pixels about the colour of the tiles, and of dark ones, counted by the browser. */
async function countColours(page: Page, base64: string) {
  return page.evaluate(
    async ([source, [red, green, blue]]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('No canvas.');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let [coloured, dark] = [0, 0];
      for (let i = 0; i < data.length; i += 4) {
        const [r, g, b] = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
        if (Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue) < 12) coloured += 1;
        if (r + g + b < 300) dark += 1;
      }
      return { coloured: (coloured * 4) / data.length, dark: (dark * 4) / data.length };
    },
    [base64, TILE_COLOUR] as const,
  );
}
