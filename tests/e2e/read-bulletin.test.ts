/** Reading a bulletin in the browser: pasted, dropped, decided by key, undone, kept, and never sent. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSite, PHONE, type Site, waitForApp } from './support.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Invented: nothing in them happened. */
const ENGLISH = `Invented. Evening of 3 April 2025.

The General Staff said that attacks were repelled in Donetsk Oblast near Udachne, Kotlyne and Novooleksandrivka. A shop was damaged in Sumy.`;
const RUSSIAN = `Вымысел. Сводка за 3 апреля 2025 года.

Группировка войск «Центр» нанесла поражение в районах населённых пунктов Шевченко, Удачное, Котлино и Новоалександровка Донецкой области. Позже удары отмечены у Шевченко.`;
const UKRAINIAN = `Вигадка. Станом на 22:00 3 квітня 2025 року.

На Покровському напрямку відбито атаки в районах населених пунктів Удачне, Котлине та Новоолександрівка. У місті Суми пошкоджено крамницю.`;

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterEach(() => site.closePages());
afterAll(() => site.close());

const fieldOf = (page: Page) => page.getByRole('textbox', { name: 'Text of the bulletin' });
const textOf = (page: Page) => page.getByRole('region', { name: 'The text with its places' });
const markOf = (page: Page, written: string) =>
  textOf(page)
    .getByRole('button', { name: new RegExp(`^${written}:`) })
    .first();

async function openTab(page: Page): Promise<void> {
  await waitForApp(page);
  await page.getByRole('tab', { name: 'Read a bulletin' }).click();
  await fieldOf(page).waitFor();
}

/** As a person pastes: into the field, by the browser's own event. */
async function paste(page: Page, text: string): Promise<void> {
  await fieldOf(page).focus();
  await page.evaluate((pasted) => {
    const field = document.querySelector<HTMLTextAreaElement>('.reading-field');
    field?.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true }));
    document.execCommand('insertText', false, pasted);
  }, text);
  await textOf(page).waitFor();
}

describe('a bulletin that is pasted', () => {
  it.each([
    ['English', ENGLISH, 'Udachne', 'Udachne, '],
    ['Russian', RUSSIAN, 'Удачное', 'Udachne, '],
    ['Ukrainian', UKRAINIAN, 'Котлине', 'Kotlyne, '],
  ])('has its places marked, in %s, and asks no other server', async (_, text, written, place) => {
    const { page, requests, errors } = await site.open();
    await openTab(page);
    await paste(page, text);
    await expect.poll(() => markOf(page, written).getAttribute('aria-label')).toContain(place);
    expect(await textOf(page).innerText()).toContain(text.split('\n').at(-1));
    const own = new URL(site.url).host;
    expect(requests.filter((request) => new URL(request).host !== own)).toEqual([]);
    const words = text.slice(0, 20);
    expect(requests.some((request) => decodeURIComponent(request).includes(words))).toBe(false);
    expect(page.url()).not.toContain(encodeURIComponent(words.slice(0, 8)));
    expect(errors).toEqual([]);
  });

  it('is decided with the keyboard alone, undone and kept when the page is closed', async () => {
    const { page } = await site.open();
    await openTab(page);
    await paste(page, RUSSIAN);
    const mark = markOf(page, 'Новоалександровка');
    await mark.waitFor();
    const before = await mark.getAttribute('aria-label');
    await mark.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('region', { name: 'What “Новоалександровка” may mean' });
    await card.waitFor();
    const second = card.getByRole('list').getByRole('button', { pressed: false }).nth(1);
    await second.waitFor();
    await page.keyboard.press('2');
    await expect.poll(() => mark.getAttribute('aria-label')).toContain('chosen by you');
    await expect.poll(() => mark.getAttribute('class')).toContain('mark-person');
    await page.keyboard.press('u');
    await expect.poll(() => mark.getAttribute('aria-label')).toBe(before);
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => mark.getAttribute('aria-label')).toContain('chosen by you');
    await page.keyboard.press('x');
    await expect.poll(() => mark.getAttribute('aria-label')).toContain('not a place');
    await page.keyboard.press('Control+Z');
    await expect.poll(() => mark.getAttribute('aria-label')).toContain('chosen by you');

    // Saved a moment after the change, so that whoever closes the page finds it again.
    await expect
      .poll(async () => {
        await page.reload();
        await waitForApp(page);
        await page.getByRole('tab', { name: 'Read a bulletin' }).click();
        await textOf(page).waitFor();
        return markOf(page, 'Новоалександровка').getAttribute('aria-label');
      })
      .toContain('chosen by you');
  });

  it('goes through its marks with the arrow keys, and hears no key while somebody types', async () => {
    const { page } = await site.open();
    await openTab(page);
    await paste(page, ENGLISH);
    await markOf(page, 'Udachne').focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kotlyne');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Find another place' }).click();
    const field = page.getByRole('textbox', { name: 'Name of the place meant' });
    await field.fill('');
    await field.pressSequentially('xun0');
    expect(await field.inputValue()).toBe('xun0');
    expect(await markOf(page, 'Kotlyne').getAttribute('aria-label')).not.toContain('not a place');
    await field.fill('Bakhmut');
    await page
      .getByRole('list', { name: 'Places found' })
      .getByRole('button', { name: /^Bakhmut/ })
      .first()
      .click();
    await expect
      .poll(() => markOf(page, 'Kotlyne').getAttribute('aria-label'))
      .toContain('Bakhmut');
  });

  it('offers a choice for the other occurrences of the name, as one step', async () => {
    const { page } = await site.open();
    await openTab(page);
    await paste(page, RUSSIAN);
    const marks = textOf(page).getByRole('button', { name: /^Шевченко:/ });
    await marks.nth(1).waitFor();
    await marks.first().click();
    const card = page.getByRole('region', { name: 'What “Шевченко” may mean' });
    // The second: whatever the machine chose for both, it is another.
    await card.getByRole('list').getByRole('button', { pressed: false }).nth(3).waitFor();
    await page.keyboard.press('3');
    await expect.poll(() => marks.first().getAttribute('aria-label')).toContain('chosen by you');
    const others = card.getByRole('button', { name: /^Also for the other occurrence/ });
    const isOffered = await others
      .waitFor({ timeout: 3000 })
      .then(() => true)
      .catch(() => false);
    if (isOffered) await others.click();
    const place = async (at: number) => {
      const label = await marks.nth(at).getAttribute('aria-label');
      return label?.replace(/, (chosen by you|place found)$/, '');
    };
    await expect.poll(async () => (await place(1)) === (await place(0))).toBe(true);
  });

  it('takes its rings off the map with the tab', async () => {
    const { page } = await site.open();
    await openTab(page);
    await paste(page, ENGLISH);
    await markOf(page, 'Sumy').click();
    await page.locator('canvas.map-highlights').waitFor({ state: 'attached' });
    await page.getByRole('tab', { name: 'Claims' }).click();
    await page.locator('canvas.map-highlights').waitFor({ state: 'detached' });
  });
});

describe('a file', () => {
  async function drop(page: Page, name: string, bytes: readonly number[]): Promise<void> {
    await page.evaluate(
      ([file, content]) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(content)], file));
        window.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
      },
      [name, [...bytes]] as const,
    );
  }
  const utf8 = (text: string) => [...new TextEncoder().encode(text)];

  it('of text is read wherever it is dropped, and HTML is reduced to its words', async () => {
    const { page, errors } = await site.open();
    await waitForApp(page);
    const html = `<html><head><title>T</title><script>document.title = 'ran'</script></head><body><h1>Update</h1><p>Shelling near <b>Kotlyne</b> and Udachne in Donetsk Oblast.</p><img src="https://elsewhere.invalid/x.png"></body></html>`;
    await drop(page, 'page.html', utf8(html));
    await textOf(page).waitFor();
    expect(await textOf(page).innerText()).toContain('Shelling near Kotlyne and Udachne');
    expect(await textOf(page).innerText()).not.toContain('document.title');
    expect(await page.title()).not.toBe('ran');
    expect(errors).toEqual([]);
  });

  it('of an old encoding is read and the encoding told; one that is no text is refused', async () => {
    const { page } = await site.open();
    await openTab(page);
    // «у города Сумы» in windows-1251
    const old = [243, 32, 227, 238, 240, 238, 228, 224, 32, 209, 243, 236, 251];
    await drop(page, 'old.txt', old);
    await textOf(page).waitFor();
    expect(await textOf(page).innerText()).toContain('у города Сумы');
    await page.getByText(/read as windows-1251/).waitFor();
    await drop(
      page,
      'picture.txt',
      Array.from({ length: 300 }, (_, i) => (i * 37) % 256),
    );
    await page.getByText(/picture.txt was not opened: it does not hold text/).waitFor();
    expect(await textOf(page).innerText()).toContain('у города Сумы');
  });
});

describe('a very long text', () => {
  it('is read with progress, can be cancelled, and leaves the page quick', async () => {
    const { page } = await site.open();
    await openTab(page);
    const long = `${ENGLISH}\n\n`.repeat(Math.ceil(1_500_000 / ENGLISH.length));
    await fieldOf(page).fill(long);
    await page.getByRole('button', { name: 'Read it', exact: true }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    expect(await fieldOf(page).inputValue()).toHaveLength(long.length);
    await page.getByRole('button', { name: 'Read it', exact: true }).click();
    await textOf(page).waitFor({ timeout: 60_000 });
    const drawn = await textOf(page).locator('[data-mention]').count();
    expect(drawn).toBeGreaterThan(3);
    expect(drawn).toBeLessThan(1000);
  }, 90_000);
});

describe('where the names do not come', () => {
  it('says which file and why, and reads when it is tried again', async () => {
    let isDown = true;
    const { page } = await site.open('', {
      prepare: (opened) =>
        opened
          .context()
          .route('**/search-*.txt', (route) => (isDown ? route.abort() : route.continue())),
    });
    await openTab(page);
    await paste(page, ENGLISH).catch(() => undefined);
    await page.getByText(/search\.txt did not come/).waitFor();
    isDown = false;
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await markOf(page, 'Udachne').waitFor();
  }, 60_000);
});

describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
  it.each([
    ['a desktop', undefined],
    ['a phone', PHONE],
  ])('nothing is wrong for axe on %s', async (_, viewport) => {
    const options = viewport ? { viewport, hasTouch: true } : {};
    const { page } = await site.open('', { ...options, colorScheme, bypassCSP: true });
    await waitForApp(page);
    await page.getByRole('tab', { name: 'Read a bulletin' }).click();
    await fieldOf(page).waitFor();
    expect(await objections(page)).toEqual([]);
    if (viewport) {
      const taller = page.getByRole('button', { name: 'Make the sheet taller' });
      await taller.tap();
      await taller.tap();
    }
    await paste(page, RUSSIAN);
    expect(await objections(page)).toEqual([]);
    await markOf(page, 'Новоалександровка').click();
    await page.getByRole('region', { name: 'What “Новоалександровка” may mean' }).waitFor();
    expect(await objections(page)).toEqual([]);
    if (!viewport) return;
    const widths = await page.evaluate(() => [document.body.scrollWidth, window.innerWidth]);
    expect(widths[0]).toBeLessThanOrEqual(widths[1]!);
    await page.getByRole('button', { name: 'Map', exact: true }).tap();
    expect(await page.locator('.panel-left').evaluate((panel) => panel.clientHeight)).toBeLessThan(
      200,
    );
  });
});

/** What axe objects to, one line each. */
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
