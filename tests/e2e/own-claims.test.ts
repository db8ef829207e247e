/** The reader's own claims: they survive a killed browser, can be deleted, brought back, downloaded and opened again. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openKillable } from './killable-browser.ts';
import { openSite, panelOf, type Site, waitForApp } from './support.ts';

const SHIPPED = 18;
const TITLE = 'Notes of the morning';
const TEXT = 'Morning notes, word for word: nothing moved near the river.';
/** By another program, so that a mistake in ours does not go unseen. */
const TEXT_SHA256 = '860a806594727237457104c5f7a5b921a4f2bcab3bd98b69932a5f04c704012f';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.closePages());
afterAll(() => site.close());

/** Three claims of the shipped report as somebody's own file. */
function ownFile(changes: Record<string, unknown> = {}) {
  const shipped = new URL('../../public/reports/2025-06-01-istanbul-talks.json', import.meta.url);
  const report = JSON.parse(readFileSync(shipped, 'utf8'));
  Object.assign(report.report, { id: 'my-notes', title: TITLE, sha256: null, ...changes });
  report.claims.length = 3;
  return {
    name: 'my-notes.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(report)),
  };
}

const reportsOf = (page: Page) => page.getByRole('region', { name: 'Reports shown' });
const claimsShown = (page: Page) =>
  panelOf(page).getByRole('status').filter({ hasText: 'claims shown' }).innerText();
const allShown = (count: number) => `${count} of ${count} claims shown`;
const own = (page: Page) =>
  reportsOf(page).locator('li', { hasText: 'yours, kept in this browser' });

async function openFile(page: Page, file = ownFile()): Promise<void> {
  await waitForApp(page);
  await reportsOf(page).locator('input[type=file]').setInputFiles(file);
}

/** Opens a file and keeps it; resolves as soon as the app says that it is kept. */
async function keep(page: Page, file = ownFile()): Promise<void> {
  await openFile(page, file);
  await reportsOf(page)
    .getByRole('button', { name: `Keep ${TITLE} in this browser` })
    .click();
  await own(page).waitFor();
}

async function download(page: Page, format: string, withText = false) {
  await reportsOf(page)
    .getByRole('button', { name: `Download ${TITLE}` })
    .click();
  const dialog = page.getByRole('dialog', { name: 'Download a report' });
  await dialog.getByRole('radio', { name: format }).check();
  if (withText) await dialog.getByRole('checkbox', { name: /verbatim text/ }).check();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download', exact: true }).click(),
  ]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

describe('own claims in a browser that is killed', () => {
  let profile: string;
  beforeAll(() => {
    profile = mkdtempSync(join(tmpdir(), 'namesake-profile-'));
  });
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

  it('are there again when it starts, and gone when they were deleted', async () => {
    const first = await openKillable(profile, site.url);
    try {
      await keep(first.page);
    } finally {
      await first.kill();
    }
    const second = await openKillable(profile, site.url);
    try {
      await waitForApp(second.page);
      await own(second.page).waitFor();
      expect(await claimsShown(second.page)).toBe(allShown(SHIPPED + 3));
      await reportsOf(second.page)
        .getByRole('button', { name: `Delete ${TITLE}` })
        .click();
      await second.page.locator('.notice', { hasText: 'deleted' }).waitFor();
    } finally {
      await second.kill();
    }
    const third = await openKillable(profile, site.url);
    try {
      await waitForApp(third.page);
      await reportsOf(third.page).getByText('No report of your own yet').waitFor();
      expect(await claimsShown(third.page)).toBe(allShown(SHIPPED));
    } finally {
      await third.kill();
    }
  });
});

describe('own claims', () => {
  it('are deleted and brought back, and forgotten with everything else', async () => {
    const { page, errors } = await site.open();
    await keep(page);
    await reportsOf(page)
      .getByRole('button', { name: `Delete ${TITLE}` })
      .click();
    await expect.poll(() => claimsShown(page)).toBe(allShown(SHIPPED));
    await page.locator('.notice').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => claimsShown(page)).toBe(allShown(SHIPPED + 3));
    await page.reload();
    await own(page).waitFor();
    await reportsOf(page).getByRole('button', { name: 'What this browser keeps' }).click();
    const dialog = page.getByRole('dialog', { name: 'What this browser keeps' });
    await dialog.getByText('1 report, 0 names').waitFor();
    await dialog.getByRole('button', { name: 'Delete everything of mine' }).click();
    await dialog.getByRole('button', { name: 'Yes, delete everything' }).click();
    await dialog.getByText('Everything of yours is deleted.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect.poll(() => claimsShown(page)).toBe(allShown(SHIPPED));
    await page.reload();
    await waitForApp(page);
    await reportsOf(page).getByText('No report of your own yet').waitFor();
    expect(errors).toEqual([]);
  });

  it('show in another tab as they are kept and deleted', async () => {
    const { page } = await site.open();
    await waitForApp(page);
    const other = await page.context().newPage();
    await other.goto(site.url);
    await waitForApp(other);
    await reportsOf(other).getByText('No report of your own yet').waitFor();
    await keep(page);
    await own(other).waitFor();
    await reportsOf(other)
      .getByRole('button', { name: `Delete ${TITLE}` })
      .click();
    await expect.poll(() => own(page).count()).toBe(0);
  });

  it('are downloaded without their text unless asked, and opened again as the same claims', async () => {
    const { page, errors } = await site.open();
    await keep(page, ownFile({ text: TEXT, sha256: TEXT_SHA256 }));
    const plain = await download(page, 'Report file (JSON)');
    expect(plain.name).toBe('my-notes.json');
    expect(plain.text).not.toContain(TEXT);
    expect(JSON.parse(plain.text).report.sha256).toBe(TEXT_SHA256);
    const withText = await download(page, 'Report file (JSON)', true);
    expect(JSON.parse(withText.text).report.text).toBe(TEXT);
    const geo = await download(page, 'GeoJSON (RFC 7946)');
    expect(geo.name).toBe('my-notes.geojson');
    const features: { properties: { report_id: string } }[] = JSON.parse(geo.text).features;
    expect(new Set(features.map(({ properties }) => properties.report_id))).toEqual(
      new Set(['my-notes']),
    );
    await site.closePages();

    const again = await site.open();
    await openFile(again.page, {
      name: withText.name,
      mimeType: 'application/json',
      buffer: Buffer.from(withText.text),
    });
    await expect.poll(() => claimsShown(again.page)).toBe(allShown(SHIPPED + 3));
    const second = await download(again.page, 'Report file (JSON)', true);
    expect(second.text).toBe(withText.text);
    expect([...errors, ...again.errors]).toEqual([]);
  });

  it('are not mixed up with a file of the same id: the reader says what becomes of the two', async () => {
    const { page } = await site.open();
    await keep(page);
    await openFile(page, ownFile({ title: 'Notes of the evening' }));
    const dialog = page.getByRole('dialog', { name: 'A report with this id is shown already' });
    await dialog.getByRole('button', { name: 'Keep both' }).click();
    await expect.poll(() => claimsShown(page)).toBe(allShown(SHIPPED + 6));
    await expect.poll(() => reportsOf(page).locator('li').count()).toBe(3);
  });

  it('are shown for the session where the browser keeps nothing, which is said', async () => {
    const { page, errors } = await site.open('', {
      prepare: (opened) =>
        opened.addInitScript(() => {
          Object.defineProperty(window, 'indexedDB', { value: undefined });
        }),
    });
    await openFile(page);
    await reportsOf(page)
      .getByRole('button', { name: `Keep ${TITLE} in this browser` })
      .click();
    await page.locator('.notice', { hasText: 'could not be kept in this browser' }).waitFor();
    await reportsOf(page).getByText('yours, not kept').waitFor();
    expect(await claimsShown(page)).toBe(allShown(SHIPPED + 3));
    expect(errors).toEqual([]);
  });
});
