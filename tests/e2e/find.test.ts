/** Places are found by any form of their name, in any script, and the line says why. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { POKROVSK } from './facts.ts';
import { regionsOf, settlementNamed, untilOf } from './gazetteer-facts.ts';
import { detailsOf, goToHash, openSite, type Site, waitForApp } from './support.ts';

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
/** The lines of places; not that which stands for all namesakes. */
const places = () => found().and(page.locator('[data-type="place"]'));

beforeEach(async () => {
  await box().fill('');
});

/** The first place that a text finds, as its line reads. */
async function firstPlace(query: string): Promise<string> {
  await box().fill(query);
  await places().first().waitFor();
  return places().first().innerText();
}

describe('Pokrovsk of Donetsk Oblast comes first', () => {
  const { raion, oblast } = regionsOf(settlementNamed('Покровськ', 'UA-14'));

  it.each([
    ['its name today in Russian sources', 'красноармейск'],
    ['capitals', 'КРАСНОАРМЕЙСК'],
    ['its former name as KMU romanises it', 'Krasnoarmiisk'],
    ['its name in Latin letters', 'pokrovsk'],
    ['its Ukrainian name', 'Покровськ'],
    ['a case form', 'Покровську'],
    ['its former Ukrainian name', 'Красноармійськ'],
    ['Russian typed with English keys', 'rhfcyjfhvtqcr'],
    ['English typed with Russian keys', 'зщлкщмыл'],
    ['its name and its oblast', 'pokrovsk donetsk'],
  ])('by %s', async (_, query) => {
    const line = await firstPlace(query);
    expect(line).toContain('Pokrovsk');
    expect(line).toContain('Красноармейск');
    expect(line).toContain(`city · ${raion} · ${oblast}`.replaceAll(' · ', '\u00a0· '));
  });

  it('is found by the press’s spelling, beside the towns that are called so today', async () => {
    await box().fill('Krasnoarmeysk');
    const line = places().filter({ hasText: oblast }).filter({ hasText: 'Pokrovsk' }).first();
    await line.waitFor();
    expect(await line.innerText()).toContain('Красноармейск');
  });

  it('and brings its details with Enter, and its id into the address', async () => {
    await firstPlace('красноармейск');
    await box().press('Enter');
    const heading = detailsOf(page).getByRole('heading', { level: 2 });
    await expect.poll(() => heading.textContent()).toContain('Pokrovsk');
    expect(await page.evaluate('location.hash')).toContain(`place=${POKROVSK.katottg}`);
    expect(await box().inputValue()).toBe('');
  });
});

describe('the line says why', () => {
  it('a former name has its last year', async () => {
    const bakhmut = settlementNamed('Бахмут', 'UA-14');
    const line = await firstPlace('Артемівськ, Донецька область');
    expect(line).toContain('Bakhmut');
    expect(line).toContain(`Артемівськ: until ${untilOf(bakhmut, 'Артемівськ')}`);
  });

  it('a case form is said to be one, with the name that it is a form of', async () => {
    const line = await firstPlace('Часового Яру');
    expect(line).toContain('Chasiv Yar');
    expect(line).toContain('Часів Яр: ');
    expect(line).toContain('an inflected form was typed');
  });

  it('another keyboard layout is said to be one', async () => {
    expect(await firstPlace('rhfcyjfhvtqcr')).toContain('typed in another keyboard layout');
  });

  it('a typing error is forgiven, and said', async () => {
    const line = await firstPlace('Kramatrosk');
    expect(line).toContain('Kramatorsk');
    expect(line).toContain('near what you typed');
  });

  it('the letters that were typed are marked in the name', async () => {
    await firstPlace('красноарм');
    const marked = places().first().locator('mark');
    expect(await marked.allInnerTexts()).toEqual(['Красноарм']);
  });
});

describe('an oblast beside the name keeps to it', () => {
  it.each([
    ['oleksiivka sumy', 'Oleksiivka', 'Sumy Oblast'],
    ['sumy oleksiivka', 'Oleksiivka', 'Sumy Oblast'],
    ['Шевченко, Донецкая область', 'Shevchenko', 'Donetsk Oblast'],
  ])('«%s»', async (query, name, oblast) => {
    await box().fill(query);
    await places().first().waitFor();
    for (const line of await places().allInnerTexts()) {
      expect(line).toContain(name);
      expect(line).toContain(oblast);
    }
  });
});

it('tells the many Shevchenkos apart, each once', async () => {
  await box().fill('шевченко');
  await expect.poll(() => places().count()).toBeGreaterThan(4);
  const lines = await places().locator('.search-line-where').allInnerTexts();
  expect(new Set(lines).size).toBe(lines.length);
  for (const line of lines) expect(line).toMatch(/Oblast|Krai|Republic|Crimea/);
});

it('puts places in the map’s view before others of the same name', async () => {
  const chernihiv = settlementNamed('Олексіївка', 'UA-74');
  const { raion } = regionsOf(chernihiv);
  const { lat, lon } = chernihiv.point ?? { lat: 0, lon: 0 };
  const elsewhere = await firstPlace('Oleksiivka');
  expect(elsewhere).not.toContain(raion);
  await box().fill('');
  await goToHash(page, `#map=10/${lat}/${lon}`);
  expect(await firstPlace('Oleksiivka')).toContain(raion);
});

describe('coordinates', () => {
  it.each(['48.28, 37.18', '48°16′48″N 37°10′48″E', '48°16′48″ пн. ш. 37°10′48″ сх. д.'])(
    '«%s» are offered as a point, with the settlements nearest to it',
    async (query) => {
      await box().fill(query);
      await found().first().waitFor();
      expect(await found().first().innerText()).toContain('Show this point: 48.28, 37.18');
      expect(await found().nth(1).innerText()).toMatch(/Pokrovsk[\s\S]*\d+ m away/);
    },
  );

  it('are shown with Enter, where they are', async () => {
    await box().fill('50.5 N 30.5 E');
    await found().first().waitFor();
    await box().press('Enter');
    await expect.poll(() => page.evaluate('location.hash')).toMatch(/map=[\d.]+\/50\.\d+\/30\.\d+/);
    await expect.poll(() => page.locator('canvas.map-highlights').count()).toBe(1);
  });

  it('that are nowhere on Earth are said to be', async () => {
    await box().fill('98.28, 37.18');
    await page.getByText('Latitudes run from −90 to 90 degrees').waitFor();
  });
});

describe('nothing found', () => {
  it('is said in plain words, with what was tried and what to try', async () => {
    await box().fill('qqxxzzqqxx');
    await page.getByText('No place is named “qqxxzzqqxx” in the gazetteer.').waitFor();
    await page.getByText('the other keyboard layout were tried too').waitFor();
    await page.getByText('Try fewer letters').waitFor();
    expect(await found().count()).toBe(0);
  });

  it('puts nothing that was typed into the address', async () => {
    await box().fill('secret draft');
    await page.getByText('No place is named “secret draft”').waitFor();
    expect(await page.evaluate(() => location.href)).not.toContain('secret');
  });
});

it('complained of nothing in all this', () => {
  expect(errors).toEqual([]);
});
