/** Places are found by any of their names, in any script, and nothing a reader types does harm. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { detailsOf, openSite, type Site, waitForApp } from './support.ts';

let site: Site;
let page: Page;
let errors: readonly string[];

beforeAll(async () => {
  site = await openSite();
  ({ page, errors } = await site.open());
  await waitForApp(page);
});
afterAll(() => site.close());

const box = () => page.getByRole('combobox', { name: 'Search places in any spelling' });
const found = () => page.getByRole('listbox', { name: 'Places found' }).getByRole('option');

beforeEach(async () => {
  await box().fill('');
});

describe('the place that Ukraine calls Pokrovsk', () => {
  it.each([
    'красноармейск',
    'Krasnoarmiisk',
    'Pokrovsk',
    'Покровськ',
    'Красноармійськ',
    'krasnoarmeysk',
  ])('is found by «%s», told apart from its namesakes by oblast and raion', async (query) => {
    await box().fill(query);
    const city = found().filter({ hasText: 'Donetsk Oblast' }).filter({ hasText: 'city' }).first();
    await city.waitFor();
    const line = await city.innerText();
    expect(line).toContain('Pokrovsk');
    expect(line).toContain('Красноармейск');
    expect(line).toContain('Pokrovskyi Raion');
  });

  it('comes first of all Pokrovsks and brings its details with Enter', async () => {
    await box().fill('Pokrovsk');
    await found().first().waitFor();
    await expect.poll(() => found().first().innerText()).toContain('Donetsk Oblast');
    await box().press('Enter');
    const heading = detailsOf(page).getByRole('heading', { level: 2 });
    await expect.poll(() => heading.textContent()).toContain('Pokrovsk');
    expect(await page.evaluate('location.hash')).toContain('place=UA14160210010099403');
    expect(await box().inputValue()).toBe('');
  });
});

it('finds Myrnohrad by the name that it had until 2016', async () => {
  await box().fill('Dimitrov');
  const line = found().filter({ hasText: 'Myrnohrad' }).filter({ hasText: 'Donetsk Oblast' });
  await line.first().waitFor();
  expect(await line.first().innerText()).toMatch(/Dimitrov|Димитров/);
});

it('tells the many Shevchenkos apart', async () => {
  await box().fill('шевченко');
  await expect.poll(() => found().count()).toBeGreaterThan(4);
  const lines = await found().locator('.search-line-where').allInnerTexts();
  expect(new Set(lines).size).toBe(lines.length);
  for (const line of lines) expect(line).toMatch(/Oblast|Krai|Republic|Crimea/);
});

it('says in plain words that nothing was found, and what to try', async () => {
  await box().fill('qqxxzzqqxx');
  await page.getByText('No place is named “qqxxzzqqxx” in the gazetteer.').waitFor();
  expect(await found().count()).toBe(0);
});

describe('whatever is typed', () => {
  it.each([
    ['ten thousand letters', 'щ'.repeat(10_000)],
    ['emoji', '🏘️🇺🇦👩‍👩‍👧‍👦'],
    ['right to left', 'קייב كييف'],
    ['only spaces', '      '],
    ['markup', '<img src=x onerror="window.hurt=1">'],
    ['a pattern', '(((.*+?[]\\'],
    ['half a pair', '\ud83c'],
    ['marks without letters', '\u0301\u0308\u200d\u0000'],
  ])('%s does no harm', async (_, query) => {
    await box().fill(query);
    // The next honest question is answered: the worker lives.
    await expect.poll(() => box().inputValue()).not.toBe('');
    await box().fill('Poltavka');
    await found().filter({ hasText: 'Poltavka' }).first().waitFor();
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(errors).toEqual([]);
  });
});

it('closes with Escape and leaves nothing behind', async () => {
  await box().fill('Poltavka');
  await found().first().waitFor();
  await box().press('Escape');
  expect(await box().inputValue()).toBe('');
  await expect.poll(() => found().count()).toBe(0);
});

it('puts nothing that was typed into the address', async () => {
  await box().fill('secret draft');
  await page.getByText('No place is named “secret draft”').waitFor();
  expect(await page.evaluate(() => location.href)).not.toContain('secret');
});
