/** Everything without a mouse: reached, seen, announced, opened and left again. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { detailsOf, openSite, panelOf, type Site, waitForApp } from './support.ts';

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.open());
  await waitForApp(page);
});
afterAll(() => site.close());

interface Focused {
  readonly name: string;
  readonly role: string;
  readonly inDialog: boolean;
  /** Whether a ring, a border or an inner ring shows where the focus is. */
  readonly isVisible: boolean;
}

/** What has the focus; the visible sign is read from the computed styles of the element, its parts and its frame. */
function focused(on: Page): Promise<Focused> {
  return on.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const drawn = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
    const after = getComputedStyle(element, '::after');
    const frame = element.parentElement && getComputedStyle(element.parentElement);
    const ring =
      drawn(getComputedStyle(element)) ||
      (after.content !== 'none' && Number.parseFloat(after.borderTopWidth) >= 2) ||
      (frame !== null && drawn(frame));
    // The list of marks is shown by the ring about the mark on the canvas.
    const onCanvas = element.classList.contains('map-walk');
    return {
      name: element.getAttribute('aria-label') ?? element.textContent?.trim().slice(0, 60) ?? '',
      role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
      inDialog: element.closest('dialog') !== null,
      isVisible: ring || onCanvas,
    };
  });
}

/** Presses Tab until something is reached; fails after a whole round. */
async function tabTo(reached: (focus: Focused) => boolean, key = 'Tab'): Promise<Focused[]> {
  const passed: Focused[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press(key);
    const now = await focused(page);
    passed.push(now);
    if (reached(now)) return passed;
  }
  throw new Error(`Tab never reached it; it passed ${passed.map(({ name }) => name).join(' | ')}`);
}

// First of all: the walk begins where a page that was just opened begins.
describe('a walk by keyboard alone', () => {
  it('reaches search, tabs, export, filters, list, tallies, map, marks and tools, each visibly', async () => {
    const passed = await tabTo(({ name }) => name === 'Keyboard help');
    const names = passed.map(({ name }) => name);
    const inOrder = [
      /^Skip to the claims$/,
      /^Search places in any spelling$/,
      /^Claims$/,
      /^Export$/,
      /^Strike, 3 claims$/,
      /^Claimant$/,
      /^Kind$/,
      /^Strikes on Ukrainian formations$/,
      /^Not on the map/,
      /^Tsentr \(Centre\)$/,
      /^Open a report file$/,
      /^Map of claims/,
      /^Claims on the map, 17 places/,
      /^Zoom in$/,
      /^Show all claims$/,
      /^Keyboard help$/,
    ];
    let from = 0;
    for (const wanted of inOrder) {
      const at = names.findIndex((name, index) => index >= from && wanted.test(name));
      expect(at, `${wanted} in ${names.slice(from).join(' | ')}`).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
    expect(passed.filter(({ isVisible }) => !isVisible).map(({ name }) => name)).toEqual([]);
  });

  it('skips to the map with one key', async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    await page.getByRole('button', { name: 'Skip to the map' }).focus();
    await page.keyboard.press('Enter');
    expect((await focused(page)).name).toMatch(/^(Map of|Claims on the map)/);
  });
});

describe('the marks of the map', () => {
  const walk = () => page.getByRole('listbox', { name: /^Claims on the map/ });
  const active = async () => {
    const id = await walk().getAttribute('aria-activedescendant');
    return page.locator(`[id="${id}"]`).innerText();
  };
  const focusRing = () =>
    page.evaluate(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('canvas.map-marks');
      // The layers show finished pictures, which cannot be read: a copy can.
      const { width = 1, height = 1 } = canvas ?? {};
      const copy = new OffscreenCanvas(width, height).getContext('2d');
      if (canvas) copy?.drawImage(canvas, 0, 0);
      const data = copy?.getImageData(0, 0, width, height).data;
      let count = 0;
      for (let i = 0; data && i < data.length; i += 4) {
        // The accent, #0b5cad.
        if (
          data[i + 3] === 255 &&
          Math.abs(data[i]! - 11) + Math.abs(data[i + 1]! - 92) + Math.abs(data[i + 2]! - 173) < 12
        )
          count += 1;
      }
      return count;
    });

  beforeEach(async () => {
    await walk().focus();
    await page.keyboard.press('Home');
  });

  it('are one list, announced by both names, what is claimed there and their number', async () => {
    const option = page.locator(`[id="${await walk().getAttribute('aria-activedescendant')}"]`);
    expect(await option.getAttribute('aria-setsize')).toBe('17');
    expect(await option.getAttribute('aria-posinset')).toBe('1');
    const names = new Set<string>();
    for (let step = 0; step < 17; step++) {
      names.add(await active());
      await page.keyboard.press('n');
    }
    expect(names.size).toBe(17);
    expect([...names].some((name) => /^Pokrovsk · Красноармейск.*Strike/.test(name))).toBe(true);
    expect([...names].some((name) => /Bryansk/.test(name))).toBe(true);
    // Having gone round, it stands at the first again.
    expect(await option.getAttribute('aria-posinset')).toBe('1');
  });

  it('are walked by direction, and a ring shows where one is', async () => {
    await expect.poll(focusRing).toBeGreaterThan(20);
    for (let step = 0; step < 17 && !(await active()).startsWith('Pokrovsk ·'); step++) {
      await page.keyboard.press('n');
    }
    expect(await active()).toMatch(/^Pokrovsk ·/);
    await page.keyboard.press('ArrowRight');
    const east = await active();
    expect(east).not.toMatch(/^Pokrovsk ·/);
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    const west = await active();
    expect(west).not.toBe(east);
  });

  it('open with Enter; the focus goes into the details and back with Escape', async () => {
    for (let step = 0; step < 17 && !(await active()).startsWith('Pokrovsk ·'); step++) {
      await page.keyboard.press('n');
    }
    await page.keyboard.press('Enter');
    const heading = detailsOf(page).getByRole('heading', { level: 2 });
    await expect
      .poll(() => heading.evaluate((element) => element === document.activeElement))
      .toBe(true);
    expect(await heading.innerText()).toContain('Pokrovsk');
    await page.keyboard.press('Tab');
    expect((await focused(page)).isVisible).toBe(true);
    await page.keyboard.press('Escape');
    await detailsOf(page).waitFor({ state: 'detached' });
    expect((await focused(page)).role).toBe('listbox');
    expect(await active()).toMatch(/^Pokrovsk ·/);
  });
});

describe('shortcuts and dialogs', () => {
  beforeEach(async () => {
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  });

  it('/ goes to the search, where it is a letter like any other', async () => {
    await page.keyboard.press('/');
    expect((await focused(page)).role).toBe('combobox');
    await page.keyboard.type('xqzwv/xqz?');
    expect(await page.getByRole('combobox').inputValue()).toBe('xqzwv/xqz?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.getByText('No place is named “xqzwv/xqz?”').waitFor();
    // First what hangs below the box goes, then what was typed.
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox').inputValue()).toBe('xqzwv/xqz?');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('combobox').inputValue()).toBe('');
  });

  it('? explains the keys, keeps the focus inside and gives it back', async () => {
    const row = panelOf(page).locator('[data-claim-row]').first();
    await row.focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog', { name: 'Keyboard' });
    await dialog.waitFor();
    for (let presses = 0; presses < 5; presses++) {
      const now = await focused(page);
      // Between the last and the first control the browser lets its own bar have the focus.
      expect(now.inDialog || now.role === 'body').toBe(true);
      if (now.inDialog) expect(now.isVisible, now.name).toBe(true);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('the export dialog downloads without a mouse', async () => {
    const button = panelOf(page).getByRole('button', { name: 'Export' });
    await button.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Export claims' });
    await dialog.waitFor();
    const passed = await tabTo(({ name }) => name === 'Download');
    expect(passed.filter((one) => one.inDialog && !one.isVisible).map(({ name }) => name)).toEqual(
      [],
    );
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.geojson$/);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect((await focused(page)).name).toBe('Export');
  });

  it('the list of claims is walked with the arrow keys from one tab stop', async () => {
    const rows = panelOf(page).locator('[data-claim-row]');
    await rows.first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect((await focused(page)).name).toBe(await rows.nth(2).innerText());
    await page.keyboard.press('End');
    expect((await focused(page)).name).toBe(await rows.last().innerText());
    expect(
      await rows.evaluateAll(
        (all) => all.filter((row) => (row as HTMLElement).tabIndex === 0).length,
      ),
    ).toBe(1);
  });
});
