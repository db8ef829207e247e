/** The claims of a bulletin in hand: corrected, split, merged, undone, added to the map, downloaded. */
import { readFileSync } from 'node:fs';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../src/claims/read-report.ts';
import { openSite, PHONE, type Site, waitForApp, waitForMark } from './support.ts';

/** Invented. */
const BULLETIN = `Invented for a test. Not a real report.

14 March 2025

Russia's Defence Ministry said that units of the Tsentr group of forces struck formations near Pokrovsk, Myrnohrad and Kostiantynivka in the Donetsk region. Ukrainian losses there amounted to up to 60 troops and two tanks.

The General Staff of Ukraine said that its forces repelled 12 attacks near Kupiansk in the Kharkiv region.`;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const cards = (page: Page) => page.locator('[data-claim-card]');
const panel = (page: Page) => page.getByRole('region', { name: 'Claims', exact: true }).last();
const undo = (page: Page) => page.getByRole('button', { name: /^Undo: / });

/** The bulletin read, its claims in view. */
async function openRead(viewport?: { width: number; height: number }, bypassCSP = false) {
  const options = viewport ? { viewport, hasTouch: true } : {};
  const opened = await site.open('', { ...options, bypassCSP });
  const { page } = opened;
  await waitForMark(page, 'claims');
  await page.getByRole('tab', { name: 'Read a bulletin' }).click();
  await page.getByRole('textbox', { name: 'Text of the bulletin' }).fill(BULLETIN);
  await page.getByRole('button', { name: 'Read it', exact: true }).click();
  if (viewport) await page.getByRole('button', { name: /^Claims \d/ }).click();
  await cards(page).first().waitFor();
  return opened;
}

/** What the cards say, without what only shows what is pointed at. */
const said = async (page: Page) => (await cards(page).allInnerTexts()).join('\n');

async function edit(page: Page, card: number) {
  await cards(page)
    .nth(card)
    .getByRole('button', { name: /^Edit / })
    .click();
}

async function close(page: Page) {
  await page.getByRole('button', { name: 'Close', exact: true }).first().click();
}

async function takeDate(page: Page) {
  const date = panel(page).getByLabel('Date of publication');
  await date.fill('2025-03-14');
  await date.blur();
  await date.waitFor({ state: 'detached' });
}

async function reportOf(download: Download) {
  const text = readFileSync(await download.path(), 'utf8');
  return { text, ...readReport(text, download.suggestedFilename()) };
}

/** Cases of one page, each of which begins where the one before ended. */
describe('the claims of a bulletin', () => {
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    ({ page, errors } = await openRead());
  }, 60_000);
  afterAll(() => site.closePages());

  it('are corrected, split and merged, and all of it is undone step by step', async () => {
    const before = await said(page);
    const count = await cards(page).count();
    expect(count).toBeGreaterThanOrEqual(2);
    expect(before).toContain('not independently verified');

    await edit(page, 0);
    await page.getByLabel('Kind', { exact: true }).selectOption('Shelling');
    const title = page.getByRole('textbox', { name: 'Title' }).last();
    await title.fill('');
    await title.pressSequentially('Shelling, as said');
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Split this claim in two' });
    await dialog.getByRole('checkbox', { name: /Myrnohrad/ }).check();
    await dialog.getByRole('button', { name: 'Split', exact: true }).click();
    expect(await cards(page).count()).toBe(count + 1);
    await close(page);
    expect(await cards(page).nth(0).innerText()).not.toContain('Myrnohrad\n');
    expect(
      await cards(page)
        .nth(1)
        .getByRole('button', { name: /^Myrnohrad: / })
        .count(),
    ).toBe(1);

    for (const at of [0, 1]) await cards(page).nth(at).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Merge 2 claims' }).click();
    await close(page);
    expect(await cards(page).count()).toBe(count);
    const chips = cards(page).nth(0).locator('.place-chip');
    expect(await chips.allInnerTexts()).toEqual(['Pokrovsk', 'Myrnohrad', 'Kostiantynivka']);

    await cards(page).nth(1).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Delete 1 claim' }).click();
    expect(await cards(page).count()).toBe(count - 1);

    // Delete, merge, split, the title as one step, the kind.
    for (let step = 0; step < 5; step += 1) await undo(page).click();
    await expect.poll(() => said(page)).toBe(before);
    expect(await undo(page).count()).toBe(0);
    expect(errors).toEqual([]);
  });

  it('light up in the text when they are pointed at, and go to it', async () => {
    await cards(page)
      .filter({ has: page.getByRole('button', { name: /^Kupiansk: / }) })
      .hover();
    await expect
      .poll(() => page.locator('.reading-text .in-claim').allInnerTexts())
      .not.toEqual([]);
    const lit = (await page.locator('.reading-text .in-claim').allInnerTexts()).join('');
    expect(lit).toContain('Kupiansk');
    expect(lit).not.toContain('Pokrovsk');
  });

  it('can be added of selected words, and asks for what nobody said', async () => {
    const count = await cards(page).count();
    await page.evaluate(() => {
      const mark = [...document.querySelectorAll('.reading-text [data-mention]')].find(
        (one) => one.textContent === 'Kupiansk',
      );
      if (mark) window.getSelection()?.selectAllChildren(mark);
    });
    await page.getByRole('button', { name: 'Add a claim' }).click();
    expect(await cards(page).count()).toBe(count + 1);
    const blank = page.locator('[data-claim-card="added-1"]');
    expect(await blank.getByRole('button', { name: /^Kupiansk: / }).count()).toBe(1);
    expect(await blank.locator('.claim-problem').allInnerTexts()).toEqual([
      'Give it a short neutral title.',
      'Say what is claimed, as a clause that begins with “that”.',
      'Say who makes this claim: a ministry, an official, a channel.',
    ]);
    // The focus is on the first field that wants something.
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe(
      'true',
    );
    await page.keyboard.press('Escape');
    expect(await blank.getByRole('button', { name: /^Edit / }).count()).toBe(1);
    await undo(page).click();
    expect(await cards(page).count()).toBe(count);
  });

  it('are added to the map, come back after a reload, and are updated, not doubled', async () => {
    const count = await cards(page).count();
    const placed = await cards(page)
      .filter({ has: page.locator('.place-chip') })
      .count();
    expect(placed).toBeGreaterThan(0);
    const add = page.getByRole('button', { name: `Add ${count} claims to the map` });
    await add.click();
    // Without a date it asks, and adds nothing.
    await panel(page).getByText('cannot be filed without a date').waitFor();
    await takeDate(page);
    await add.click();
    await page.getByRole('button', { name: 'See them on the map' }).waitFor();

    await page.reload();
    await waitForApp(page);
    await page.getByRole('tab', { name: 'Read a bulletin' }).click();
    const update = page.getByRole('button', { name: `Update the ${count} claims on the map` });
    await update.waitFor();
    await update.click();
    const see = page.getByRole('button', { name: 'See them on the map' });
    await see.waitFor();
    // Said at the button, without a message that has to be put away.
    await panel(page).getByText('Updated: they took the place').waitFor();
    expect(await page.locator('.notice').count()).toBe(0);
    await see.click();
    const rows = page.locator('[data-claim-row^="own-"]');
    await rows.first().waitFor();
    // Those without a place stand under "Not on the map".
    expect(await rows.count()).toBe(placed);
    await rows.first().click();
    const details = page.getByRole('region', { name: 'Details of what is chosen' });
    await details.getByText('not independently verified').first().waitFor();
    expect(errors).toEqual([]);
  });

  it('are downloaded as a report that reads back, with the text only where asked', async () => {
    await page.getByRole('tab', { name: 'Read a bulletin' }).click();
    await cards(page).first().waitFor();
    const json = page.getByRole('button', { name: 'Download report (JSON)' });
    const [first] = await Promise.all([page.waitForEvent('download'), json.click()]);
    const plain = await reportOf(first);
    expect(plain.issues).toEqual([]);
    expect(plain.claims.length).toBe(await cards(page).count());
    expect(plain.claims.every((claim) => claim.status === 'claimed')).toBe(true);
    expect(plain.report?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(plain.text).not.toContain('Invented for a test');

    await page.getByRole('checkbox', { name: /Include the text in the file/ }).check();
    const [second] = await Promise.all([page.waitForEvent('download'), json.click()]);
    const whole = await reportOf(second);
    expect(whole.report?.text).toBe(BULLETIN);
    expect(whole.issues).toEqual([]);

    const [third] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download GeoJSON' }).click(),
    ]);
    const collection = JSON.parse(readFileSync(await third.path(), 'utf8'));
    expect(collection.type).toBe('FeatureCollection');
    const written = collection.features.map(
      (feature: { properties: { place_as_written: string } }) =>
        feature.properties.place_as_written,
    );
    expect(written).toContain('Pokrovsk');
  });

  it('fit a phone: nothing is wider than the screen, and the form works', async () => {
    await site.closePages();
    ({ page } = await openRead(PHONE));
    await edit(page, 0);
    await page.getByLabel('Kind', { exact: true }).selectOption('Shelling');
    const widths = await page
      .locator('.claim-cards *')
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().right));
    expect(Math.max(...widths)).toBeLessThanOrEqual(PHONE.width);
    await close(page);
  });
});

describe('somebody else’s checker', () => {
  const axe = readFileSync(
    new URL('../../node_modules/axe-core/axe.min.js', import.meta.url),
    'utf8',
  );
  afterAll(() => site.closePages());

  it('finds nothing to say about the cards, the form and the dialog, light and dark', async () => {
    const { page } = await openRead(undefined, true);
    await page.getByRole('button', { name: /^Add \d claims to the map/ }).click();
    await page.addScriptTag({ content: axe });
    const found = async (within: string) => {
      const both: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        both.push(
          ...(await page.evaluate(async (selector) => {
            const { axe: checker } = window as unknown as {
              axe: { run(context: string): Promise<{ violations: { id: string }[] }> };
            };
            const { violations } = await checker.run(selector);
            return violations.map((violation) => JSON.stringify(violation).slice(0, 600));
          }, within)),
        );
      }
      return both;
    };
    expect(await found('.claim-cards')).toEqual([]);
    await edit(page, 0);
    expect(await found('.claim-cards')).toEqual([]);
    await page.getByRole('button', { name: 'Split', exact: true }).click();
    expect(await found('dialog')).toEqual([]);
  }, 60_000);
});
