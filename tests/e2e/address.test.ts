/** The address holds the view: a link or a reload shows the same, and "back" goes back. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { POKROVSK, TSENTR_STRIKES } from './facts.ts';
import { onScreen, type Position, positionInAddress } from './geometry.ts';
import { ofColour, pixelsNear } from './pixels.ts';
import {
  DESKTOP,
  detailsOf,
  goToHash,
  openSite,
  panelOf,
  type Site,
  waitForApp,
  waitForMark,
} from './support.ts';

const VIEW: Position = { zoom: 10.5, lat: 48.21, lon: 37.3 };
const FULL_HASH = `#map=10.5/48.21/37.3&claim=${TSENTR_STRIKES}&mention=6&kind=strike,capture&names=ru-uk&theme=dark`;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const hash = (page: Page) => page.evaluate(() => location.hash);

/** What the reader sees of a view: everything that the address promises to bring back. */
async function seen(page: Page) {
  // Names may have no room in a view; what else there is must be drawn.
  for (const mark of ['map', 'claims']) await waitForMark(page, mark);
  await panelOf(page).locator('[data-claim-row]').first().waitFor();
  const chosen = detailsOf(page).getByRole('heading', { level: 2 });
  await chosen.waitFor();
  const kinds = panelOf(page).getByRole('button', { pressed: true });
  return {
    heading: await chosen.innerText(),
    filtered: (await kinds.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ')),
    rows: await panelOf(page)
      .locator('.claims-table tbody:not(.claims-off) [data-claim-row]')
      .allInnerTexts(),
    theme: await page.evaluate(() => document.documentElement.dataset.theme),
    hash: await hash(page),
  };
}

describe('a link', () => {
  it('opened fresh shows position, selection, filter, names and theme; so does a reload', async () => {
    const { page, errors } = await site.open(FULL_HASH);
    const fresh = await seen(page);
    expect(fresh.heading).toMatch(/^Красноармейск · Покровськ/);
    expect(fresh.filtered).toEqual(['Strike 3', 'Claimed control 2']);
    expect(fresh.rows).toHaveLength(3);
    expect(fresh.theme).toBe('dark');
    expect(await positionInAddress(page)).toEqual(VIEW);
    // The map is where the link says: the chosen mark has its ring there, in the dark theme's accent.
    const at = onScreen(POKROVSK, VIEW, DESKTOP);
    await expect
      .poll(
        async () => ofColour(await pixelsNear(page, 'canvas.map-marks', at, 24), '#7ab8f5').length,
      )
      .toBeGreaterThan(60);
    await page.reload();
    expect(await seen(page)).toEqual(fresh);
    expect(errors).toEqual([]);
  });
});

describe('the address of a page in use', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await site.open());
    await waitForApp(page);
  });
  beforeEach(async () => {
    await goToHash(page, '#');
    await detailsOf(page).waitFor({ state: 'detached' });
    await panelOf(page).getByRole('button', { pressed: true }).waitFor({ state: 'detached' });
  });

  it('goes back and forward through choices and filters, not through every step of the map', async () => {
    const heading = detailsOf(page).getByRole('heading', { level: 2 });
    await panelOf(page).getByRole('button', { name: 'Control of Oleksiivka, Sumy region' }).click();
    await expect.poll(() => heading.innerText()).toContain('Control of Oleksiivka');
    for (let step = 0; step < 3; step++)
      await page.getByRole('button', { name: 'Zoom in' }).click();
    await panelOf(page)
      .getByRole('button', { name: /^Border incident, / })
      .click();
    await expect.poll(() => hash(page)).toContain('kind=border-incident');
    await page.goBack();
    await expect.poll(() => hash(page)).not.toContain('kind=');
    expect(await heading.innerText()).toContain('Control of Oleksiivka');
    await page.goBack();
    await detailsOf(page).waitFor({ state: 'detached' });
    await page.goForward();
    await expect.poll(() => heading.innerText()).toContain('Control of Oleksiivka');
  });

  it('is a link that shows the same to somebody else', async () => {
    await panelOf(page)
      .getByRole('button', { name: /^Diplomacy, / })
      .click();
    await panelOf(page).getByRole('button', { name: 'Direct talks, first round' }).click();
    await detailsOf(page).getByRole('heading', { level: 2 }).waitFor();
    await expect.poll(() => hash(page)).toMatch(/map=.*claim=.*kind=diplomatic/);
    const { zoom } = await positionInAddress(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(async () => (await positionInAddress(page)).zoom).not.toBe(zoom);
    const link = await hash(page);
    const a = await seen(page);
    const theirs = await site.open(link);
    const b = await seen(theirs.page);
    expect(b.heading).toBe(a.heading);
    expect(b.filtered).toEqual(a.filtered);
    expect(b.rows).toEqual(a.rows);
    expect(await positionInAddress(theirs.page)).toEqual(await positionInAddress(page));
  });

  it('holds names and theme once they are chosen', async () => {
    await page.getByRole('button', { name: 'Names on the map' }).click();
    await page.getByRole('radio', { name: 'Ukrainian' }).first().check();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Light or dark' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect.poll(() => hash(page)).toMatch(/names=uk-ru.*theme=dark/);
  });
});

describe('an address that makes no sense', () => {
  const rubbish = [
    '#nonsense&&&=1&map',
    '#map=99/1e9/abc',
    '#claim=%E0%A4%A&kind=%',
    '#kind=tickle&status=proved&names=xx-yy&theme=pink&days=1..2',
    '#claim=<img src=x onerror=window.hurt=1>',
    `#claim=${'x'.repeat(50_000)}`,
  ];

  it('is tolerated, opened fresh and followed on the page', async () => {
    const { page, errors } = await site.open(
      '#map=99/1e9/abc&kind=tickle&theme=pink&claim=%E0%A4%A',
    );
    await waitForApp(page);
    for (const hash of rubbish) {
      await goToHash(page, hash);
      await expect.poll(() => page.evaluate(() => location.hash.length)).toBeGreaterThan(5);
      expect(await panelOf(page).locator('[data-claim-row]').count()).toBeGreaterThan(3);
    }
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(errors).toEqual([]);
  });

  it('of a claim and a place that do not exist is answered in plain words', async () => {
    const { page } = await site.open('#claim=gone/claim&mention=4');
    await waitForApp(page);
    await detailsOf(page).getByText('This claim is not among the loaded reports.').waitFor();
    await page.evaluate(() => {
      location.hash = '#place=UA00000000000000000';
    });
    await detailsOf(page)
      .getByText('The gazetteer has no place with the id UA00000000000000000.')
      .waitFor();
  });
});
