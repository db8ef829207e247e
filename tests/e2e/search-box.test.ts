/** The find box itself: keys, what is announced, whatever is typed, late and failing loads, small screens. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, PHONE, type Site, waitForApp, waitForMark } from './support.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const box = (page: Page) => page.getByRole('combobox', { name: 'Search places in any spelling' });
const found = (page: Page) =>
  page.getByRole('listbox', { name: 'Places found' }).getByRole('option');
const active = async (page: Page) => {
  const id = await box(page).getAttribute('aria-activedescendant');
  return id ? page.locator(`[id="${id}"]`).innerText() : '';
};

/** The desktop of all tests that need nothing of their own. */
let page: Page;
let errors: readonly string[];
beforeAll(async () => {
  ({ page, errors } = await site.open());
  await waitForApp(page);
  await box(page).focus();
  await waitForMark(page, 'search');
});

describe('by keyboard and by ear', () => {
  it('/ brings examples of what can be typed; choosing one types it', async () => {
    await box(page).blur();
    await page.keyboard.press('/');
    const examples = page.getByRole('listbox', { name: 'What can be typed' }).getByRole('option');
    await examples.first().waitFor();
    expect(await examples.count()).toBeGreaterThanOrEqual(4);
    expect(await active(page)).toBe('');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await found(page).first().waitFor();
    expect(await box(page).inputValue()).toBe('Красноармейск');
  });

  it('arrows, Home and End go through the lines, the active one is told and their number announced', async () => {
    await box(page).fill('Pokrov');
    await found(page).nth(2).waitFor();
    const lines = await found(page).allInnerTexts();
    expect(await active(page)).toBe(lines[0]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await active(page)).toBe(lines[2]);
    await page.keyboard.press('ArrowUp');
    expect(await active(page)).toBe(lines[1]);
    await page.keyboard.press('End');
    expect(await active(page)).toBe(lines.at(-1));
    await page.keyboard.press('Home');
    expect(await active(page)).toBe(lines[0]);
    await page.getByRole('status').getByText(`${lines.length} lines found`).waitFor();
  });

  it('Escape first closes the list, then empties the box', async () => {
    await box(page).fill('Pokrov');
    await found(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect(await found(page).count()).toBe(0);
    expect(await box(page).inputValue()).toBe('Pokrov');
    await page.keyboard.press('Escape');
    expect(await box(page).inputValue()).toBe('');
  });

  it('leaving the box with Tab chooses nothing', async () => {
    await box(page).fill('Pokrov');
    await found(page).first().waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => found(page).count()).toBe(0);
    expect(await page.evaluate(() => location.hash)).not.toContain('place=');
  });

  it('the x empties it and gives the focus back', async () => {
    await box(page).fill('Pokrov');
    await page.getByRole('button', { name: 'Clear the search' }).click();
    expect(await box(page).inputValue()).toBe('');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });
});

describe('whatever is typed', () => {
  it.each([
    ['ten thousand letters', 'щ'.repeat(10_000)],
    ['ten thousand words', 'Pokrovsk '.repeat(1250)],
    ['emoji', '🏘️🇺🇦👩‍👩‍👧‍👦'],
    ['right to left', 'קייב كييف'],
    ['right to left with a mark that turns it', '\u202eksvorkoP'],
    ['only spaces', '      '],
    ['markup', '<img src=x onerror="window.hurt=1">'],
    ['a pattern', '(((.*+?[]\\'],
    ['half a pair', '\ud83c'],
    ['marks without letters', '\u0301\u0308\u200d\u0000'],
    ['digits and signs', '١٢٣ 48°° ,,,, -- ""'],
  ])('%s does no harm, and the next question is answered', async (_, query) => {
    await box(page).fill(query);
    await expect.poll(() => box(page).inputValue()).not.toBe('');
    await box(page).fill('Poltavka');
    await found(page).filter({ hasText: 'Poltavka' }).first().waitFor();
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(errors).toEqual([]);
  });

  it('what is longer than any name is cut, and that is said', async () => {
    await box(page).fill('щ'.repeat(10_000));
    await page.getByText('only the first 120 characters are looked for').waitFor();
    expect(await box(page).inputValue()).toHaveLength(120);
    await box(page).fill('Pokrovsk');
    await found(page).first().waitFor();
    expect(await page.getByText('characters are looked for').count()).toBe(0);
  });

  it('line breaks that are pasted part the words', async () => {
    await box(page).fill('');
    await box(page).evaluate((input) => {
      const data = new DataTransfer();
      data.setData('text', 'Chasiv\r\nYar\n');
      const paste = { clipboardData: data, bubbles: true, cancelable: true };
      input.dispatchEvent(new ClipboardEvent('paste', paste));
    });
    await expect.poll(() => box(page).inputValue()).toBe('Chasiv Yar');
    await found(page).filter({ hasText: 'Chasiv Yar' }).first().waitFor();
  });
});

describe('loading', () => {
  it('keeps what is typed before the search is there, and answers it then', async () => {
    let letThrough = () => {};
    const held = new Promise<void>((resolve) => {
      letThrough = resolve;
    });
    const { page } = await site.open('', {
      prepare: (opened) =>
        opened.route('**/assets/SearchBox-*.js', async (route) => {
          await held;
          await route.continue();
        }),
    });
    await waitForMark(page, 'claims');
    await box(page).click();
    await page.keyboard.type('Pokr');
    letThrough();
    await page.keyboard.type('ovsk');
    await found(page).filter({ hasText: 'Donetsk Oblast' }).first().waitFor();
    expect(await box(page).inputValue()).toBe('Pokrovsk');
    expect(await box(page).evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('says that the search itself did not come, and comes with "Try again"', async () => {
    let isDown = true;
    let isCut = false;
    const { page } = await site.open('', {
      prepare: (opened) =>
        opened.route('**/assets/search-*.txt', (route) => {
          if (isCut) return route.abort();
          return isDown ? route.fulfill({ status: 503 }) : route.continue();
        }),
    });
    await waitForMark(page, 'claims');
    await box(page).fill('Pokrovsk');
    const alert = page.getByRole('alert').filter({ hasText: 'The names could not be loaded' });
    await alert.waitFor();
    expect(await alert.innerText()).toContain('the server answered 503');
    isCut = true;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => alert.innerText()).toContain('no answer');
    isCut = false;
    isDown = false;
    await alert.getByRole('button', { name: 'Try again' }).click();
    await found(page).first().waitFor();
  });
});

describe('on a phone', () => {
  it('the list fits the screen, its lines are a finger high, and the text does not make iOS zoom', async () => {
    const { page } = await site.open('', {
      viewport: PHONE,
      hasTouch: true,
      deviceScaleFactor: 2,
    });
    await waitForMark(page, 'claims');
    await box(page).tap();
    await box(page).fill('Красноармійська');
    await found(page).first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect
        .poll(() => page.evaluate(() => document.documentElement.dataset.theme))
        .toBe(colorScheme);
      const size = await box(page).evaluate((input) => getComputedStyle(input).fontSize);
      expect(Number.parseFloat(size)).toBeGreaterThanOrEqual(16);
      for (const line of await found(page).all()) {
        const at = await line.boundingBox();
        expect(at?.height ?? 0).toBeGreaterThanOrEqual(44);
        expect((at?.x ?? -1) >= 0 && (at?.x ?? 0) + (at?.width ?? 999) <= PHONE.width).toBe(true);
      }
      const drop = page.locator('.search-drop');
      expect(await drop.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(
        true,
      );
    }
  });
});
