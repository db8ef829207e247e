/** axe-core finds nothing to object to, wherever a reader may go. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POKROVSK, TSENTR_STRIKES } from './facts.ts';
import { detailsOf, goToHash, openSite, PHONE, panelOf, type Site, waitForApp } from './support.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let site: Site;
/** One desktop and one phone, each in both themes of the system, which the app follows. */
let page: Page;
let phone: Page;
beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.open('', { bypassCSP: true }));
  await waitForApp(page);
  await panelOf(page)
    .getByRole('table', { name: /by group of forces/ })
    .waitFor();
  ({ page: phone } = await site.open('', { viewport: PHONE, hasTouch: true, bypassCSP: true }));
  await waitForApp(phone);
});
afterAll(() => site.close());

/** What axe objects to, one line each: rule, where, why. */
async function objections(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(async (source): Promise<AxeResults> => {
    if (!('axe' in window)) new Function(source).call(window);
    const { axe } = window as unknown as typeof globalThis & { axe: typeof import('axe-core') };
    return axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
  }, AXE);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}

/** The system turns light or dark, and the app with it. */
async function turn(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForFunction(
    (theme) => document.documentElement.dataset.theme === theme,
    colorScheme,
  );
}

describe.each(['light', 'dark'] as const)('on a desktop in the %s theme', (colorScheme) => {
  beforeAll(() => turn(page, colorScheme));

  it('nothing is wrong with the first view', async () => {
    expect(await objections(page)).toEqual([]);
  });

  it('nothing is wrong with filters and list unfolded', async () => {
    await panelOf(page).getByRole('button', { name: 'Precision' }).click();
    const offMap = panelOf(page).getByRole('button', { name: /^Not on the map/ });
    await offMap.click();
    await panelOf(page).getByRole('button', { name: 'Time' }).click();
    expect(await objections(page)).toEqual([]);
    await panelOf(page).getByRole('button', { name: 'Precision' }).click();
    // As it was, for the other theme.
    await offMap.click();
  });

  it('nothing is wrong with the details of a claim, of an unsure place and of a settlement', async () => {
    for (const hash of [
      `#claim=${TSENTR_STRIKES}`,
      `#claim=${TSENTR_STRIKES}&mention=0`,
      `#claim=${TSENTR_STRIKES}&mention=2`,
      `#place=${POKROVSK.katottg}`,
    ]) {
      await goToHash(page, hash);
      await detailsOf(page).getByRole('heading', { level: 2 }).waitFor();
      expect(await objections(page), hash).toEqual([]);
    }
    await goToHash(page, '#');
  });

  it('nothing is wrong with the places', async () => {
    await page.getByRole('tab', { name: 'Places' }).click();
    await page.getByRole('table', { name: /places named by/ }).waitFor();
    expect(await objections(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Claims' }).click();
  });

  it('nothing is wrong with the list of places found', async () => {
    const box = page.getByRole('combobox');
    await box.fill('Pokrovsk');
    await page
      .getByRole('option', { name: /Pokrovsk/ })
      .first()
      .waitFor();
    expect(await objections(page)).toEqual([]);
    await box.fill('');
    await box.press('Escape');
  });

  it.each(['Export', 'About, data and licences', 'Keyboard help'])(
    'nothing is wrong with the dialog "%s"',
    async (name) => {
      await page.getByRole('button', { name, exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.waitFor();
      await expect.poll(() => dialog.innerText()).not.toContain('Loading …');
      expect(await objections(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    },
  );

  it.each(['Names on the map', 'What the marks mean', 'Light or dark'])(
    'nothing is wrong with the tool "%s"',
    async (name) => {
      await page.getByRole('button', { name }).click();
      await page.locator('.tool-popover:popover-open :is(label, li)').first().waitFor();
      expect(await objections(page)).toEqual([]);
      await page.keyboard.press('Escape');
    },
  );
});

describe.each(['light', 'dark'] as const)('on a phone in the %s theme', (colorScheme) => {
  it('nothing is wrong with the map, the sheets, the details and the menu', async () => {
    await turn(phone, colorScheme);
    expect(await objections(phone)).toEqual([]);
    await panelOf(phone).getByRole('button', { name: 'Make the sheet taller' }).tap();
    expect(await objections(phone)).toEqual([]);
    await goToHash(phone, `#claim=${TSENTR_STRIKES}&mention=${POKROVSK.mention}`);
    await detailsOf(phone).getByRole('heading', { level: 2 }).waitFor();
    expect(await objections(phone)).toEqual([]);
    await phone.getByRole('button', { name: 'Menu' }).tap();
    await phone.getByRole('dialog').waitFor();
    expect(await objections(phone)).toEqual([]);
    // As it was, for the other theme.
    await phone.keyboard.press('Escape');
    await phone.getByRole('dialog').waitFor({ state: 'detached' });
    await goToHash(phone, '#');
    await detailsOf(phone).waitFor({ state: 'detached' });
    await panelOf(phone).getByRole('button', { name: 'Make the sheet lower' }).tap();
  });
});
