/** The list holds all that the map holds; filters say what they leave; tallies keep their qualifiers. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { detailsOf, goToHash, openSite, panelOf, type Site, waitForApp } from './support.ts';

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.open());
  await waitForApp(page);
});
beforeEach(async () => {
  await goToHash(page, '#');
  await expect.poll(() => status()).toBe('18 of 18 claims shown');
});
afterAll(() => site.close());

const panel = () => panelOf(page);
const chip = (name: string) =>
  panel().getByRole('button', { name: new RegExp(`^${name}, \\d+ claims?$`) });
const status = () => panel().getByRole('status').filter({ hasText: 'claims shown' }).innerText();
const countOn = async (name: string) =>
  Number((await chip(name).getAttribute('aria-label'))?.match(/\d+/)?.[0]);
const titles = () => panel().locator('tbody:not(.claims-off) [data-claim-row]').allInnerTexts();

/** A heading of the table; once sorted, its arrow is part of its name. */
const column = (name: string) =>
  panel()
    .getByRole('table', { name: /^Claims shown on the map/ })
    .getByRole('columnheader', { name: new RegExp(`^${name}`) });

/** Marks the choice in one of the menus that open in place. */
async function choose(menu: string, label: string) {
  const button = panel()
    .getByRole('button', { name: menu, exact: false })
    .and(page.locator('[aria-expanded]'));
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await panel().getByRole('checkbox', { name: label }).check();
}

describe('sorting', () => {
  it.each(['Kind', 'Claimant', 'Places', 'Time'])(
    'by %s goes up, then down, and is told to screen readers',
    async (name) => {
      const heading = column(name);
      await heading.getByRole('button').click();
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      const up = await titles();
      await heading.getByRole('button').click();
      expect(await heading.getAttribute('aria-sort')).toBe('descending');
      const down = await titles();
      expect([...down].sort()).toEqual([...up].sort());
      expect(down).not.toEqual(up);
      const sorted = panel().locator('th[aria-sort="ascending"], th[aria-sort="descending"]');
      expect(await sorted.count()).toBe(1);
    },
  );

  it('by claimant sorts by what stands in the column', async () => {
    const heading = column('Claimant');
    for (let press = 0; press < 3; press++) {
      if ((await heading.getAttribute('aria-sort')) === 'ascending') break;
      await heading.getByRole('button').click();
    }
    const said = await panel().locator('tbody:not(.claims-off) .claim-said').allInnerTexts();
    const claimants = said.map((text) => text.split(' · ')[0] ?? '');
    expect(claimants).toEqual([...claimants].sort((a, b) => a.localeCompare(b, 'en')));
  });
});

describe('filters', () => {
  it('join choices of one kind with "or" and kinds with "and", and each count says what it would leave', async () => {
    expect(await countOn('Strike')).toBe(3);
    expect(await countOn('Losses')).toBe(6);
    await chip('Strike').click();
    await expect.poll(status).toBe('3 of 18 claims shown');
    await chip('Losses').click();
    await expect.poll(status).toBe('9 of 18 claims shown');
    await choose('Claimant', 'Russia’s Defence Ministry');
    // Its strikes and its five tallies.
    await expect.poll(status).toBe('6 of 18 claims shown');
    expect(await countOn('Strike')).toBe(1);
    await choose('Group of forces', 'Tsentr (Centre)');
    await expect.poll(status).toBe('2 of 18 claims shown');
    expect(await page.evaluate(() => location.hash)).toMatch(/kind=.*claimant=.*group=tsentr/);
    await panel().getByRole('button', { name: 'Reset' }).click();
    await expect.poll(status).toBe('18 of 18 claims shown');
  });

  it('keep list and map in step', async () => {
    const walk = page.getByRole('listbox', { name: /^Claims on the map/ });
    await chip('Claimed control').click();
    await expect.poll(() => walk.getAttribute('aria-label')).toMatch(/1 place;/);
    expect(await titles()).toEqual(['Control of Oleksiivka, Sumy region']);
  });

  it('that leave nothing say so and offer the way back', async () => {
    await goToHash(page, '#kind=diplomatic&group=tsentr');
    await panel().getByText('No claim fits all of these filters.').waitFor();
    await panel().getByRole('button', { name: 'Show all claims again' }).click();
    await expect.poll(status).toBe('18 of 18 claims shown');
  });

  it('by precision tell settlements from regions and from what has no place', async () => {
    await choose('Precision', 'country');
    await expect.poll(status).toBe('1 of 18 claims shown');
    expect(await titles()).toEqual(['Drone and missile attack on Ukraine']);
  });
});

describe('what has no mark', () => {
  it('stands under "Not on the map", with the reason', async () => {
    const toggle = panel().getByRole('button', { name: /^Not on the map/ });
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    const off = panel().locator('.claims-off');
    expect(await off.innerText()).toContain('No place or region is stated for these');
    const rows = off.locator('[data-claim-row]');
    expect(await rows.count()).toBe(11);
    expect(await rows.allInnerTexts()).toContain('Troops along the border');
    const row = off.locator('tr', { hasText: 'Troops along the border' });
    expect(await row.innerText()).toMatch(/not stated/);
    await rows.filter({ hasText: 'Troops along the border' }).click();
    const details = detailsOf(page);
    await details.getByText('more than 50,000', { exact: true }).waitFor();
    await toggle.click();
  });
});

describe('the tallies', () => {
  it('show the five groups of forces with their numbers, each with its qualifier', async () => {
    const table = panel().getByRole('table', {
      name: /by group of forces; not independently verified/,
    });
    const rows = (await table.locator('tbody tr').allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' '),
    );
    expect(rows).toHaveLength(5);
    const wanted = [
      [/Tsentr/, /more than 510/, /no materiel given/],
      [/Zapad/, /up to 210/, /3 armoured fighting vehicles/],
      [/Yug/, /up to 280/, /1 US-made HMMWV/],
      [/Vostok/, /up to 155/, /4 ammunition depots/],
      [/Sever/, /more than 200/, /5 artillery guns/],
    ];
    wanted.forEach((patterns, index) => {
      for (const pattern of patterns) expect(rows[index]).toMatch(pattern);
    });
    const text = await panel().innerText();
    expect(text).toContain('Russia’s Defence Ministry said; not independently verified');
    // 510 + 210 + 280 + 155 + 200: bounds have no sum, and none is given.
    expect(text).not.toMatch(/1,?355/);
  });

  it('keep the running totals apart from the tallies of a day', async () => {
    const table = panel().getByRole('table', { name: /all losses so far/ });
    const text = await table.innerText();
    for (const amount of [
      '663',
      '283',
      'more than 60,000',
      '609',
      'nearly 24,000',
      'more than 25,000',
    ]) {
      expect(text).toContain(amount);
    }
  });

  it('lead to the claim they come from', async () => {
    await panel().getByRole('button', { name: 'Vostok (East)', exact: true }).click();
    await detailsOf(page)
      .getByText(/up to 155/)
      .first()
      .waitFor();
  });
});

describe('the places', () => {
  it('are a table of their own, with unsure ones and false glosses marked', async () => {
    await page.getByRole('tab', { name: 'Places' }).click();
    const table = page.getByRole('table', { name: /places named by 18 claims/ });
    await table.waitFor();
    expect(
      await table
        .getByRole('row', { name: /Pokrovsk.*Krasnoarmeysk \(Pokrovsk\).*Donetsk Oblast/ })
        .count(),
    ).toBe(1);
    expect(await table.getByRole('row', { name: /Muravka.*gloss does not hold/ }).count()).toBe(1);
    expect(
      await table.getByRole('row', { name: /Shevchenko.*1 of 2 candidates/ }).count(),
    ).toBeGreaterThan(0);
    await page.getByRole('tab', { name: 'Claims' }).click();
  });
});
