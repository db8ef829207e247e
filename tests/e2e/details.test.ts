/** A mark leads to its details: who says so, which place is meant and why. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CERTAIN_PLACES, POKROVSK, TSENTR_STRIKES } from './facts.ts';
import { hashOf, onScreen, type Position } from './geometry.ts';
import {
  DESKTOP,
  detailsOf,
  goToHash,
  openSite,
  PHONE,
  panelOf,
  type Site,
  waitForApp,
} from './support.ts';

const NEAR_POKROVSK: Position = { zoom: 10.5, lat: 48.21, lon: 37.3 };

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.open(hashOf(NEAR_POKROVSK)));
  await waitForApp(page);
});
afterAll(() => site.close());

/** Opens a place of the main claim by its link. */
async function openMention(mention: number) {
  await goToHash(page, `${hashOf(NEAR_POKROVSK)}&claim=${TSENTR_STRIKES}&mention=${mention}`);
  return detailsOf(page);
}

describe('a click on the mark of Pokrovsk', () => {
  it('opens what is said of it, under the name of who says it', async () => {
    await goToHash(page, hashOf(NEAR_POKROVSK));
    await detailsOf(page).waitFor({ state: 'detached' });
    const { x, y } = onScreen(POKROVSK, NEAR_POKROVSK, DESKTOP);
    await page.mouse.click(x, y);
    const details = detailsOf(page);
    const heading = details.getByRole('heading', { level: 2 });
    await expect.poll(() => heading.textContent()).toContain('Pokrovsk');
    expect(await heading.textContent()).toContain('Красноармейск');
    expect(await heading.textContent()).toContain('Покровськ');
    const text = await details.innerText();
    expect(text).toContain('As the source wrote it'.toUpperCase());
    expect(text).toContain('Krasnoarmeysk (Pokrovsk)');
    expect(text).toMatch(/Russia’s Defence Ministry said that .*not independently verified\./);
    expect(text).toContain('Krasnoarmiisk until 2016');
    expect(text).toMatch(/the 24 hours before 1 June 2025/);
  });

  it('tells of the group of forces and its tally, with the qualifier', async () => {
    const text = await (await openMention(POKROVSK.mention)).innerText();
    expect(text).toMatch(/Tsentr \(Centre\): more than 510/);
    expect(text).toMatch(/publisher not stated/);
  });

  it('says who uses which name', async () => {
    const names = (await openMention(POKROVSK.mention)).locator('dl', {
      has: page.locator('dt', { hasText: 'Official (Ukrainian)' }),
    });
    const groups = names.locator(':scope > div');
    expect(await groups.filter({ hasText: 'Official (Ukrainian)' }).innerText()).toContain(
      'Покровськ',
    );
    expect(
      await groups.filter({ hasText: 'As Russia’s authorities write it' }).innerText(),
    ).toContain('Красноармейск');
    expect(
      await groups.filter({ hasText: 'Russian form of the official name' }).innerText(),
    ).toContain('Покровск');
    expect(await groups.filter({ hasText: 'Former' }).innerText()).toMatch(
      /Красноармійськ until 2016/,
    );
  });

  it('says nothing in its own voice that only the parties say', async () => {
    const own = await (await openMention(POKROVSK.mention)).innerText();
    expect(own).not.toMatch(/\b(captured|liberated|destroyed)\b/i);
  });
});

describe('places that the source leaves open or confuses', () => {
  it('shows both candidates for Shevchenko with their reasons, the nearer first', async () => {
    const details = await openMention(0);
    await details.getByText('Which place is meant is not decided').waitFor();
    const candidates = details.locator('.details-candidates > li');
    expect(await candidates.count()).toBe(2);
    const [nearer, other] = await candidates.allInnerTexts();
    expect(nearer).toMatch(/1 of 17/);
    expect(nearer).toMatch(/nearest to the other 10 places of this list \(\d+ km\)/);
    expect(other).toMatch(/\d+ km from the other 10 places/);
    await candidates
      .nth(1)
      .getByRole('button', { name: /Open its card/ })
      .click();
    await expect.poll(() => page.evaluate('location.hash')).toContain('place=UA14160070160024156');
  });

  it.each([
    { written: 'Muravka', gloss: 'Razine', kilometres: 37, meant: 'Muravka' },
    { written: 'Petrovskogo', gloss: 'Pazeno', kilometres: 108, meant: 'Horikhove' },
  ])(
    'says why the gloss $gloss for $written does not hold',
    async ({ written, gloss, kilometres, meant }) => {
      const fact = CERTAIN_PLACES.find((place) => place.written === written);
      const details = await openMention(fact?.mention ?? -1);
      const heading = details.getByRole('heading', { level: 2 });
      await expect.poll(() => heading.textContent()).toContain(meant);
      const text = await details.innerText();
      expect(text).toContain(`${written} (${gloss})`);
      expect(text).toMatch(/one gloss does not hold/i);
      expect(text).toMatch(new RegExp(`${gloss}\\b[^.]*\\b${kilometres} km away`));
    },
  );

  it('names both false glosses on the whole claim', async () => {
    await goToHash(page, `${hashOf(NEAR_POKROVSK)}&claim=${TSENTR_STRIKES}`);
    const details = detailsOf(page);
    await details.getByText('2 glosses do not hold').waitFor();
    expect(await details.locator('.details-place-row').count()).toBe(11);
  });
});

describe('a claim that names only a region', () => {
  it('is hatched, and a click in the hatching opens the region', async () => {
    const view: Position = { zoom: 6.5, lat: 51, lon: 33 };
    await goToHash(page, hashOf(view));
    const { x, y } = onScreen({ lat: 53.1, lon: 33.2 }, view, DESKTOP);
    await page.mouse.click(x, y);
    const heading = detailsOf(page).getByRole('heading', { level: 2 });
    await expect.poll(() => heading.textContent()).toContain('Bryansk');
    const text = await detailsOf(page).innerText();
    expect(text).toContain('Explosion in Bryansk region');
    expect(text).toContain('not pinned to a point');
    expect(await page.evaluate('location.hash')).toContain('place=RU-BRY');
  });

  it('counts a figure that two claims share once', async () => {
    await panelOf(page).getByRole('button', { name: 'Explosion in Kursk region' }).click();
    const details = detailsOf(page);
    await details.getByText('counted once').first().waitFor();
    expect(await details.innerText()).toMatch(/together with\s+Explosion in Bryansk region/);
  });
});

it('opens details with Enter from the list, and gives the focus back when they close', async () => {
  await goToHash(page, hashOf(NEAR_POKROVSK));
  const row = panelOf(page).getByRole('button', { name: 'Control of Oleksiivka, Sumy region' });
  await row.focus();
  await page.keyboard.press('Enter');
  const heading = detailsOf(page).getByRole('heading', { level: 2 });
  await expect.poll(() => heading.textContent()).toBe('Control of Oleksiivka, Sumy region');
  await page.keyboard.press('Escape');
  await detailsOf(page).waitFor({ state: 'detached' });
  expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
});

it('opens the same details with a finger', async () => {
  const phone = await site.open(hashOf(NEAR_POKROVSK), { viewport: PHONE, hasTouch: true });
  await waitForApp(phone.page);
  const { x, y } = onScreen(POKROVSK, NEAR_POKROVSK, PHONE);
  await phone.page.touchscreen.tap(x, y);
  const heading = detailsOf(phone.page).getByRole('heading', { level: 2 });
  await expect.poll(() => heading.textContent()).toContain('Pokrovsk');
});
