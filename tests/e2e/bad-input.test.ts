/** Files that are wrong, and files that do not come: told plainly, the rest shown, nothing executed. The search's own: search-box.test.ts. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { detailsOf, openSite, panelOf, type Site, waitForApp, waitForMark } from './support.ts';

const SHIPPED = 18;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/reports/${name}.json`, import.meta.url));
}

/** Line of a file on which a text first stands, from 1. */
function lineOf(name: string, text: string): number {
  const lines = readFileSync(fixture(name), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(text)) + 1;
}

const rows = (page: Page) => panelOf(page).getByRole('status').filter({ hasText: 'claims shown' });

/** Gives a file to "Open a report file". */
async function openReport(
  page: Page,
  file: string | { name: string; mimeType: string; buffer: Buffer },
) {
  const [picker] = await Promise.all([
    page.waitForEvent('filechooser'),
    panelOf(page).getByRole('button', { name: 'Open a report file' }).click(),
  ]);
  await picker.setFiles(file);
}

/** The problems of a file, as the dialog tells them: line, what is wrong, what to do. */
async function problemsOf(page: Page, name: string): Promise<string[][]> {
  const notice = page.locator('.notice', { hasText: `${name}.json` });
  await notice.getByRole('button', { name: 'Show the list' }).click();
  const dialog = page.getByRole('dialog', { name: 'Problems in report files' });
  const cells = dialog.locator('section', { hasText: `${name}.json` }).locator('tbody tr');
  await cells.first().waitFor();
  const problems: string[][] = [];
  for (const row of await cells.all()) problems.push(await row.locator('td').allInnerTexts());
  await dialog.getByRole('button', { name: 'Close' }).click();
  await dialog.waitFor({ state: 'detached' });
  return problems;
}

describe('a report file of the reader', () => {
  let page: Page;
  let errors: readonly string[];
  beforeAll(async () => {
    ({ page, errors } = await site.open());
    page.on('dialog', (dialog) => dialog.dismiss().then(() => page.evaluate('window.hurt = true')));
    await waitForApp(page);
  });
  afterEach(async () => {
    const remove = page.getByRole('button', { name: /^Remove .*json$/ });
    for (let left = await remove.count(); left > 0; left--) {
      await remove.first().click();
      await expect.poll(() => remove.count()).toBe(left - 1);
    }
    await expect.poll(() => rows(page).innerText()).toBe(`${SHIPPED} of ${SHIPPED} claims shown`);
    expect(errors).toEqual([]);
  });

  it('with an unknown settlement is told by line and id; its other claim and the shipped ones are there', async () => {
    await openReport(page, fixture('unknown-settlement'));
    const problems = await problemsOf(page, 'unknown-settlement');
    expect(problems).toHaveLength(1);
    const [line, what, remedy] = problems[0] ?? [];
    expect(Number(line)).toBe(lineOf('unknown-settlement', 'UA14160210010099430'));
    expect(what).toContain('UA14160210010099430');
    expect(remedy).not.toBe('');
    expect(await rows(page).innerText()).toMatch(new RegExp(`^(${SHIPPED + 1}|${SHIPPED + 2}) of`));
  });

  it('with a latitude of 95 is told by line; its other claim is there', async () => {
    await openReport(page, fixture('latitude-95'));
    const problems = await problemsOf(page, 'latitude-95');
    expect(problems.map(([line]) => Number(line))).toContain(lineOf('latitude-95', '"lat": 95'));
    expect(problems.flat().join(' ')).toContain('95');
    await panelOf(page).getByRole('button', { name: 'Strike near Pokrovsk' }).first().waitFor();
  });

  it('with a claim that nobody makes is told by line; only the other claim is there', async () => {
    await openReport(page, fixture('missing-claimant'));
    const problems = await problemsOf(page, 'missing-claimant');
    expect(problems).toHaveLength(1);
    const start = lineOf('missing-claimant', '"without-claimant"');
    expect(Math.abs(Number(problems[0]?.[0]) - start)).toBeLessThanOrEqual(2);
    expect(problems[0]?.[1]).toMatch(/claimant/);
    await expect
      .poll(() => rows(page).innerText())
      .toBe(`${SHIPPED + 1} of ${SHIPPED + 1} claims shown`);
  });

  it('that is broken JSON is told by line, and what was there stays', async () => {
    await openReport(page, fixture('broken-json'));
    const problems = await problemsOf(page, 'broken-json');
    const wrong = lineOf('broken-json', '"claims"');
    expect(problems.some(([line]) => Math.abs(Number(line) - wrong) <= 1)).toBe(true);
    await page.getByText('Nothing of this file could be shown.').first().waitFor();
    expect(await rows(page).innerText()).toBe(`${SHIPPED} of ${SHIPPED} claims shown`);
  });

  it('with markup in its titles shows the markup as text and runs nothing', async () => {
    await openReport(page, fixture('html-in-title'));
    const title = panelOf(page).getByRole('button', { name: '<script>alert(2)</script>Strike' });
    await title.click();
    await detailsOf(page).getByText('<script>alert(2)</script>Strike').first().waitFor();
    await panelOf(page).getByText('<img src=x onerror="alert(1)">Talks <b>today</b>').waitFor();
    expect(await page.locator('img, b:has-text("today"), script:has-text("alert")').count()).toBe(
      0,
    );
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    await page.keyboard.press('Escape');
  });

  it('that is no report at all is refused in plain words', async () => {
    await openReport(page, {
      name: 'photo.png',
      mimeType: 'image/png',
      buffer: Buffer.from([1, 2, 3]),
    });
    await page.getByText('photo.png is not a JSON file. Report files end in .json.').waitFor();
    await page
      .locator('.notice', { hasText: 'photo.png' })
      .getByRole('button', { name: 'Dismiss' })
      .click();
    await openReport(page, {
      name: 'list.json',
      mimeType: 'application/json',
      buffer: Buffer.from('[]'),
    });
    await page.locator('.notice', { hasText: 'list.json' }).waitFor();
    await openReport(page, {
      name: 'empty.json',
      mimeType: 'application/json',
      buffer: Buffer.from(''),
    });
    await page.locator('.notice', { hasText: 'empty.json' }).waitFor();
    expect(await rows(page).innerText()).toBe(`${SHIPPED} of ${SHIPPED} claims shown`);
  });
});

describe('a file of ours that does not come', () => {
  afterEach(() => site.closePages());

  it.each([
    [
      'basemap',
      '**/basemap-*.topojson',
      'The base map could not be loaded. Marks and lists still work.',
    ],
    [
      'gazetteer',
      '**/gazetteer-*.txt',
      'The gazetteer could not be loaded: search and names of places are missing.',
    ],
    [
      'reports',
      '**/reports/index.json',
      'The list of reports could not be loaded, so no shipped claim is shown.',
    ],
  ])('%s is told plainly, and "Try again" brings it', async (name, pattern, message) => {
    let isDown = true;
    let isRefused = false;
    const { page } = await site.open('', {
      prepare: (opened) =>
        opened.route(pattern, (route) => {
          if (isRefused) return route.fulfill({ status: 503 });
          return isDown ? route.abort() : route.continue();
        }),
    });
    const notice = page.locator('.notice', { hasText: message });
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/no answer; the network may be down/);
    // An address of a file of the build helps nobody.
    expect(await notice.innerText()).not.toMatch(/https?:/);
    if (name !== 'reports') {
      await waitForMark(page, 'claims');
      await expect.poll(() => rows(page).innerText()).toBe(`${SHIPPED} of ${SHIPPED} claims shown`);
    }
    // Answers of the server are told with their number.
    isRefused = true;
    await notice.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => notice.innerText()).toMatch(/the server answered 503/);
    isRefused = false;
    isDown = false;
    await notice.getByRole('button', { name: 'Try again' }).click();
    await notice.waitFor({ state: 'detached' });
    await waitForApp(page);
    await expect.poll(() => rows(page).innerText()).toBe(`${SHIPPED} of ${SHIPPED} claims shown`);
  });
});
