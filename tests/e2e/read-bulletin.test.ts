/** Reading a bulletin in the browser: pasted, dropped, decided by key, undone, kept, and never sent. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReport } from '../../src/claims/read-report.ts';
import { openKillable } from './killable-browser.ts';
import {
  type Opened,
  openSite,
  PHONE,
  panelOf,
  type Site,
  waitForApp,
  waitForMark,
} from './support.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Invented: nothing in them happened. */
const ENGLISH = `Invented. Evening of 3 April 2025.

The General Staff said that attacks were repelled in Donetsk Oblast near Udachne, Kotlyne and Novooleksandrivka. A shop was damaged in Sumy.`;
const RUSSIAN = `Вымысел. Сводка за 3 апреля 2025 года.

Группировка войск «Центр» нанесла поражение в районах населённых пунктов Шевченко, Удачное, Котлино и Новоалександровка Донецкой области. Позже удары отмечены у села Шевченко.`;
const UKRAINIAN = `Вигадка. Станом на 22:00 3 квітня 2025 року.

На Покровському напрямку відбито атаки в районах населених пунктів Удачне, Котлине та Новоолександрівка. У місті Суми пошкоджено крамницю.`;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const fieldOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the bulletin' });
const textOf = (page: Page) => page.getByRole('region', { name: 'The text with its places' });
const markOf = (page: Page, written: string) =>
  textOf(page)
    .getByRole('button', { name: new RegExp(`^${written}:`) })
    .first();

async function openTab(page: Page): Promise<void> {
  await waitForMark(page, 'claims');
  await page.getByRole('tab', { name: 'Read a bulletin' }).click();
  await fieldOf(page).waitFor();
}

/** As a person pastes: into the field, by the browser's own event. */
async function paste(page: Page, text: string, isRead = true): Promise<void> {
  await fieldOf(page).focus();
  await page.evaluate((pasted) => {
    const field = document.querySelector<HTMLTextAreaElement>('.reading-field');
    field?.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true }));
    document.execCommand('insertText', false, pasted);
  }, text);
  if (isRead) await textOf(page).waitFor();
}

/** Puts the bulletin in hand away and begins with an empty field. */
async function another(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'More for this bulletin' }).click();
  await page.getByRole('button', { name: 'Another bulletin' }).click();
  await fieldOf(page).waitFor();
}

const label = (page: Page, written: string) => () =>
  markOf(page, written).getAttribute('aria-label');

/** Cases of one page, each of which begins where the one before ended. */
describe('a bulletin that is pasted', () => {
  let opened: Opened;
  let page: Page;
  beforeAll(async () => {
    opened = await site.open();
    page = opened.page;
    await openTab(page);
  }, 60_000);
  afterAll(() => site.closePages());

  it.each([
    ['English', ENGLISH, 'Udachne', 'Udachne, '],
    ['Ukrainian', UKRAINIAN, 'Котлине', 'Kotlyne, '],
    ['Russian', RUSSIAN, 'Удачное', 'Udachne, '],
  ])('has its places marked, in %s, and asks no other server', async (_, text, written, place) => {
    if (text !== ENGLISH) await another(page);
    await paste(page, text);
    await expect.poll(label(page, written), SOON).toContain(place);
    expect(await textOf(page).innerText()).toContain(text.split('\n').at(-1));
    const own = new URL(site.url).host;
    expect(opened.requests.filter((request) => new URL(request).host !== own)).toEqual([]);
    const words = text.slice(0, 20);
    const isSent = (request: string) => decodeURIComponent(request).includes(words);
    expect(opened.requests.some(isSent)).toBe(false);
    expect(decodeURIComponent(page.url())).not.toContain(words.slice(0, 8));
  });

  it('is decided with the keyboard alone, and undone', async () => {
    const name = 'Новоалександровка';
    const before = await label(page, name)();
    await markOf(page, name).focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: `What “${name}” may mean` });
    await card.getByRole('list').getByRole('listitem').nth(1).waitFor();
    await page.keyboard.press('2');
    await expect.poll(label(page, name), SOON).toContain('chosen by you');
    await expect.poll(() => markOf(page, name).getAttribute('class')).toContain('mark-person');
    await page.keyboard.press('u');
    await expect.poll(label(page, name), SOON).toBe(before);
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(label(page, name), SOON).toContain('chosen by you');
    await page.keyboard.press('x');
    await expect.poll(label(page, name), SOON).toContain('not a place');
    await page.keyboard.press('Control+Z');
    await expect.poll(label(page, name), SOON).toContain('chosen by you');
  });

  it('hears no number for a candidate that is folded away', async () => {
    const marks = textOf(page).getByRole('button', { name: /^Шевченко:/ });
    await marks.first().click();
    const card = page.getByRole('region', { name: 'What “Шевченко” may mean' });
    await card.getByRole('button', { name: /^\d+ more$/ }).waitFor();
    expect(await card.getByRole('list').getByRole('listitem').count()).toBe(5);
    const before = await marks.first().getAttribute('aria-label');
    await page.keyboard.press('6');
    expect(await marks.first().getAttribute('aria-label')).toBe(before);
  });

  it('offers a choice for the other occurrences of the name, as one step', async () => {
    const marks = textOf(page).getByRole('button', { name: /^Шевченко:/ });
    const card = page.getByRole('region', { name: 'What “Шевченко” may mean' });
    // Whatever the machine chose for both, a choice makes them one place or offers to.
    await page.keyboard.press('3');
    await expect
      .poll(() => marks.first().getAttribute('aria-label'), SOON)
      .toContain('chosen by you');
    const place = async (at: number) => {
      const said = await marks.nth(at).getAttribute('aria-label');
      return said?.replace(/, (chosen by you|place found)$/, '');
    };
    const others = card.getByRole('button', { name: /^Also for the other occurrence/ });
    await expect
      .poll(async () => (await others.count()) > 0 || (await place(1)) === (await place(0)), SOON)
      .toBe(true);
    if ((await others.count()) > 0) await others.click();
    await expect.poll(async () => (await place(1)) === (await place(0)), SOON).toBe(true);
  });

  it('takes a name that was not found, typed instead of selected', async () => {
    await page.getByRole('button', { name: 'More for this bulletin' }).click();
    const field = page.getByRole('textbox', { name: 'Mark a name as a place' });
    await field.fill('вымысел');
    await field.press('Enter');
    await expect.poll(label(page, 'Вымысел'), SOON).toContain('unresolved');
    await page.getByRole('region', { name: 'What “Вымысел” may mean' }).waitFor();
    await page.keyboard.press('u');
    await expect.poll(() => markOf(page, 'Вымысел').count(), SOON).toBe(0);
  });

  it('goes through its marks with the arrow keys, and hears no key while somebody types', async () => {
    await markOf(page, 'Удачное').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Котлино');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Find another place' }).click();
    const field = page.getByRole('textbox', { name: 'Name of the place meant' });
    await field.fill('');
    await field.pressSequentially('xun0');
    expect(await field.inputValue()).toBe('xun0');
    expect(await label(page, 'Котлино')()).not.toContain('not a place');
    await field.fill('Bakhmut');
    await page
      .getByRole('list', { name: 'Places found' })
      .getByRole('button', { name: /^Bakhmut/ })
      .first()
      .click();
    await expect.poll(label(page, 'Котлино'), SOON).toContain('Bakhmut');
  });

  it('takes its rings off the map with the tab', async () => {
    await page.locator('canvas.map-highlights').waitFor({ state: 'attached' });
    await page.getByRole('tab', { name: 'Claims' }).click();
    await page.locator('canvas.map-highlights').waitFor({ state: 'detached' });
  });

  it('gives way to a file that is dropped, whose HTML is reduced to its words', async () => {
    const html = `<html><head><title>T</title><script>document.title = 'ran'</script></head><body><h1>Update</h1><p>Shelling near <b>Kotlyne</b> and Udachne in Donetsk Oblast.</p><img src="https://elsewhere.invalid/x.png"></body></html>`;
    await drop(page, 'page.html', utf8(html));
    await expect
      .poll(() => textOf(page).innerText(), SOON)
      .toContain('Shelling near Kotlyne and Udachne');
    expect(await textOf(page).innerText()).not.toContain('document.title');
    expect(await page.title()).not.toBe('ran');
    // «у города Сумы» in windows-1251
    await drop(page, 'old.txt', [243, 32, 227, 238, 240, 238, 228, 224, 32, 209, 243, 236, 251]);
    await expect.poll(() => textOf(page).innerText(), SOON).toContain('у города Сумы');
    await page.getByText(/read as windows-1251/).waitFor();
    const noise = Array.from({ length: 300 }, (_, i) => (i * 37) % 256);
    await drop(page, 'picture.txt', noise);
    await page.getByText(/picture.txt was not opened: it does not hold text/).waitFor();
    expect(await textOf(page).innerText()).toContain('у города Сумы');
    expect(opened.errors).toEqual([]);
  });

  it('may be long: it is read with progress, can be cancelled, and leaves the page quick', async () => {
    const once = utf8(`${ENGLISH}\n\n`);
    const times = Math.ceil(1_000_000 / once.length);
    await drop(page, 'long.txt', once, times);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect((await fieldOf(page).inputValue()).length).toBeGreaterThan(900_000);
    await page.getByRole('button', { name: 'Read it', exact: true }).click();
    await textOf(page).waitFor({ timeout: 60_000 });
    const drawn = await textOf(page).locator('[data-mention]').count();
    expect(drawn).toBeGreaterThan(3);
    expect(drawn).toBeLessThan(1000);
  }, 90_000);
});

/** Polls end when the page has done it: a busy machine is no fault of the page. */
const SOON = { timeout: 10_000 };

const utf8 = (text: string) => [...new TextEncoder().encode(text)];

async function drop(page: Page, name: string, bytes: readonly number[], times = 1): Promise<void> {
  await page.evaluate(
    ([file, content, repeated]) => {
      const data = new DataTransfer();
      const part = new Uint8Array(content);
      data.items.add(new File(Array(repeated).fill(part), file));
      window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
    },
    [name, [...bytes], times] as const,
  );
}

describe('three bulletins in a browser that is killed', () => {
  const REPORTS = [
    ['Paper in English', ENGLISH],
    ['Paper in Ukrainian', UKRAINIAN],
    ['Paper in Russian', RUSSIAN],
  ] as const;
  const NAME = 'Новоалександровка';
  let profile: string;
  beforeAll(() => {
    profile = mkdtempSync(join(tmpdir(), 'namesake-reading-'));
  });
  afterAll(async () => {
    await site.closePages();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  /** Says who published it and takes its date from the text, then adds the claims to the map. */
  async function addToMap(page: Page, publisher: string): Promise<void> {
    await page.getByText('About this bulletin').click();
    const field = page.getByRole('textbox', { name: 'Publisher' });
    await field.fill(publisher);
    await field.press('Tab');
    await page.getByRole('button', { name: 'Take 3 April 2025' }).first().click();
    await page
      .getByRole('progressbar', { name: 'Reading the text' })
      .waitFor({ state: 'detached' });
    const add = page.getByRole('button', { name: /^Add \d+ claims? to the map$/ });
    await add.click();
    await page.getByRole('button', { name: 'See them on the map' }).waitFor();
  }

  const ownOf = (page: Page) =>
    page
      .getByRole('region', { name: 'Reports shown' })
      .locator('li', { hasText: 'yours, kept in this browser' });

  it('are there again with what a person chose, are exported, and opened elsewhere', async () => {
    const first = await openKillable(profile, site.url);
    try {
      await openTab(first.page);
      for (const [publisher, text] of REPORTS) {
        if (text !== ENGLISH) await another(first.page);
        await paste(first.page, text);
        if (text === RUSSIAN) {
          await markOf(first.page, NAME).focus();
          await first.page.keyboard.press('Enter');
          await first.page.keyboard.press('2');
          await expect.poll(label(first.page, NAME), SOON).toContain('chosen by you');
        }
        await addToMap(first.page, publisher);
      }
    } finally {
      await first.kill();
    }

    const second = await openKillable(profile, site.url);
    let json: string;
    try {
      const { page } = second;
      await waitForApp(page);
      await expect.poll(() => ownOf(page).count(), SOON).toBe(3);
      await page.getByRole('tab', { name: 'Read a bulletin' }).click();
      await expect.poll(label(page, NAME), SOON).toContain('chosen by you');
      const save = async (name: string) => {
        await page.evaluate(() => {
          // A browser under a debugger keeps its downloads to itself: the file is taken on its way.
          const made = URL.createObjectURL.bind(URL);
          URL.createObjectURL = (file: Blob) => {
            void file.text().then((text) => Object.assign(window, { saved: text }));
            return made(file);
          };
          Object.assign(window, { saved: null });
        });
        await page.getByRole('button', { name }).click();
        const saved = await page.waitForFunction(
          () => (window as unknown as { saved: string | null }).saved,
        );
        return (await saved.jsonValue()) as string;
      };
      json = await save('Download report (JSON)');
      const geo = JSON.parse(await save('Download GeoJSON')) as {
        type: string;
        features: { properties: { place_as_written: string } }[];
      };
      expect(geo.type).toBe('FeatureCollection');
      expect(geo.features.map(({ properties }) => properties.place_as_written)).toContain(NAME);
    } finally {
      await second.kill();
    }

    const read = readReport(json, 'report.json');
    expect(read.issues).toEqual([]);
    expect(read.report?.publisher).toBe('Paper in Russian');
    const places = read.claims.flatMap((claim) => claim.places);
    expect(places.find(({ asWritten }) => asWritten === NAME)?.chosenBy).toBe('person');

    const { page, errors } = await site.open();
    await waitForApp(page);
    const shown = () =>
      panelOf(page).getByRole('status').filter({ hasText: 'claims shown' }).innerText();
    const before = Number.parseInt(await shown(), 10);
    await page
      .getByRole('region', { name: 'Reports shown' })
      .locator('input[type=file]')
      .setInputFiles({
        name: 'report.json',
        mimeType: 'application/json',
        buffer: Buffer.from(json),
      });
    await expect
      .poll(async () => Number.parseInt(await shown(), 10), SOON)
      .toBe(before + read.claims.length);
    expect(errors).toEqual([]);
  }, 120_000);
});

describe('where the names do not come', () => {
  afterAll(() => site.closePages());

  it('says which file and why, and reads when it is tried again', async () => {
    let isDown = true;
    const { page } = await site.open('', {
      prepare: (opened) =>
        opened
          .context()
          .route('**/search-*.txt', (route) => (isDown ? route.abort() : route.continue())),
    });
    await openTab(page);
    await paste(page, ENGLISH, false);
    await page.getByText(/search\.txt did not come/).waitFor();
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await markOf(page, 'Udachne').waitFor();
  }, 60_000);
});

describe.each([
  ['a desktop', undefined],
  ['a phone', PHONE],
])('on %s', (_, viewport) => {
  afterAll(() => site.closePages());

  it('nothing is wrong for axe, in the light and the dark theme', async () => {
    const options = viewport ? { viewport, hasTouch: true } : {};
    const { page } = await site.open('', { ...options, bypassCSP: true });
    const bothThemes = async () => {
      const found: string[] = [];
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        found.push(...(await objections(page)).map((one) => `${colorScheme}: ${one}`));
      }
      return found;
    };
    await openTab(page);
    expect(await bothThemes()).toEqual([]);
    if (viewport) {
      const taller = page.getByRole('button', { name: 'Make the sheet taller' });
      await taller.tap();
      await taller.tap();
    }
    await paste(page, RUSSIAN);
    await markOf(page, 'Новоалександровка').click();
    await page.getByRole('region', { name: 'What “Новоалександровка” may mean' }).waitFor();
    expect(await bothThemes()).toEqual([]);
    if (!viewport) return;
    const widths = await page.evaluate(() => [document.body.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1]!);
    await page.getByRole('button', { name: 'Map', exact: true }).tap();
    expect(await page.locator('.panel-left').evaluate((panel) => panel.clientHeight)).toBeLessThan(
      200,
    );
  }, 60_000);
});

/** What axe objects to, one line each. */
async function objections(page: Page): Promise<string[]> {
  const { violations } = await page.evaluate(async (source): Promise<AxeResults> => {
    if (!('axe' in window)) new Function(source).call(window);
    const { axe } = window as unknown as typeof globalThis & { axe: typeof import('axe-core') };
    // The rest of the page is that of every other tab.
    return axe.run('.panel-left', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
  }, AXE);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  );
}
