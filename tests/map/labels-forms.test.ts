/** How names are written: one or two lines, regions in capitals, centres marked, all of it legible. */
import { describe, expect, test } from 'vitest';
import { BASEMAP_PALETTES } from '../../src/map/basemap/palette.ts';
import { mapColours } from '../../src/map/colours.ts';
import { nameForms, regionForms } from '../../src/map/labels/forms.ts';
import { dotSprite } from '../../src/map/labels/paint.ts';
import { parseUnitLabels } from '../../src/map/labels/region-names.ts';
import { namePair } from '../../src/map/labels/request-labels.ts';
import { labelStyle, REGION_STYLES, tierOf, zoomOfImportance } from '../../src/map/labels/style.ts';
import { createMeasureOf, gazetteerOf, planOf, ranksOf, windowOf } from './label-scene.ts';
import { TSENTR } from './synthetic.ts';

const measure = createMeasureOf(7);
const style = labelStyle('town', 9);
const POKROVSK = { uk: 'Покровськ', ru: 'Красноармейск', en: 'Pokrovsk' };

const written = (forms: ReturnType<typeof nameForms>) =>
  forms.map(({ lines }) => lines.map(({ runs }) => runs.map(({ text }) => text).join('')));

describe('a settlement’s name', () => {
  test('stands on two lines, or on one with a dot between, or alone where there is no room', () => {
    const pair = namePair({ ...POKROVSK, ru: 'Димитров' }, { first: 'uk', second: 'ru' }, null);
    expect(written(nameForms(pair, style, measure, true))).toEqual([
      ['Покровськ', 'Димитров'],
      ['Покровськ · Димитров'],
      ['Покровськ'],
    ]);
  });

  test('stands on two lines only where the pair is long', () => {
    const pair = namePair(
      { uk: 'Костянтинівка', ru: 'Константиновка', en: 'Kostiantynivka' },
      { first: 'en', second: 'ru' },
      null,
    );
    expect(written(nameForms(pair, style, measure, false))).toEqual([
      ['Kostiantynivka', 'Константиновка'],
    ]);
  });

  test('follows the reader’s order, and is written once where both are the same', () => {
    const order = { first: 'ru', second: 'en' } as const;
    expect(namePair(POKROVSK, order, null)).toMatchObject({
      first: 'Красноармейск',
      second: 'Pokrovsk',
    });
    const same = { uk: 'Суми', ru: 'Суми', en: 'Sumy' };
    const pair = namePair(same, { first: 'uk', second: 'ru' }, null);
    expect(written(nameForms(pair, style, measure, true))).toEqual([['Суми']]);
    expect(namePair(POKROVSK, { first: 'uk', second: null }, null).second).toBeNull();
  });

  test('has a softer second name and a line of its own for what tells namesakes apart', () => {
    const pair = namePair(POKROVSK, { first: 'en', second: 'ru' }, 'Donetsk Oblast');
    const [form] = nameForms(pair, style, measure, false);
    expect(form?.lines.map(({ runs }) => runs[0]?.tone)).toEqual(['ink', 'soft', 'soft']);
    expect(form?.lines.at(-1)?.runs[0]?.text).toBe('Donetsk Oblast');
  });

  test('is larger and bolder the more important the place, and from a wider zoom on', () => {
    const sizeOf = (tier: 'oblast-centre' | 'raion-centre' | 'town' | 'village') => {
      const [weight = 0, size = 0] = labelStyle(tier, 9)
        .firstFont.match(/[\d.]+/g)!
        .map(Number);
      return { weight, size };
    };
    const tiers = (['oblast-centre', 'raion-centre', 'town', 'village'] as const).map(sizeOf);
    for (const [i, { weight, size }] of tiers.slice(1).entries()) {
      expect(size).toBeLessThan(tiers[i]!.size);
      expect(weight).toBeLessThan(tiers[i]!.weight);
    }
    expect([0.95, 0.7, 0.4, 0.17].map(tierOf)).toEqual([
      'oblast-centre',
      'raion-centre',
      'town',
      'village',
    ]);
    const zooms = [1, 0.95, 0.7, 0.4, 0.17, 0.02].map(zoomOfImportance);
    expect(zooms).toEqual([...zooms].sort((a, b) => a - b));
    expect(zooms.at(-1)).toBeLessThanOrEqual(10);
  });
});

describe('a region’s name', () => {
  test('is written in spaced capitals, over two lines or not at all where the region is narrow', () => {
    const forms = (most: number) =>
      regionForms('Donetsk Oblast', null, REGION_STYLES.oblast, measure, most);
    expect(written(forms(300))[0]).toEqual(['DONETSK OBLAST']);
    expect(written(forms(90))).toEqual([['DONETSK', 'OBLAST']]);
    expect(forms(40)).toEqual([]);
    const [form] = forms(300);
    expect(form?.width).toBe(Math.ceil(14 * 7 + 13 * REGION_STYLES.oblast.spacing));
  });

  const gazetteer = gazetteerOf(TSENTR);
  const ranks = ranksOf(gazetteer.columns);
  const units = [{ id: 'UA-14', lat: 48.15, lon: 37.6, areaKm2: 26_500 }];
  const namesAt = (zoom: number, obstacle: boolean) => {
    const window = windowOf({ lat: 48.15, lon: 37.6, zoom, width: 1440, height: 900 });
    const middle = { x: (window.minX + window.maxX) / 2, y: (window.minY + window.maxY) / 2 };
    const covered = {
      minX: middle.x - 90,
      maxX: middle.x + 90,
      minY: middle.y - 90,
      maxY: middle.y + 90,
    };
    const plan = planOf(gazetteer, zoom, {
      ...{ ranks, units },
      obstaclesIn: () => (obstacle ? [covered] : []),
    });
    plan.extend(window);
    return plan.labelsIn(window).filter(({ request }) => request.tier === 'region');
  };

  test('is there where the region fills a part of the window, and gives way to marks', () => {
    expect(namesAt(7, false).map(({ request }) => request.key)).toEqual(['UA-14']);
    expect(namesAt(4, false)).toEqual([]);
    expect(namesAt(10, false)).toEqual([]);
    expect(namesAt(7, true)).toEqual([]);
  });

  test('has a point from a table, of which a wrong line is named', () => {
    const head = 'id\tlat\tlon\tarea_km2';
    expect(parseUnitLabels(`${head}\nUA-14\t48.15\t37.6\t26500\n`)).toEqual(units);
    expect(() => parseUnitLabels(`${head}\nUA-14\t48.15\tnorth\t26500\n`)).toThrow(/line 2.*north/);
  });
});

describe.each(['light', 'dark'] as const)('on the %s map', (theme) => {
  const colours = mapColours(theme);
  const { land, urban } = BASEMAP_PALETTES[theme];

  test.each([
    ['ink', colours.ink],
    ['quiet ink', colours.quietInk],
    ['soft ink', colours.softInk],
    ['the ink of regions', colours.regionInk],
  ])('%s keeps 4.5:1 on land, towns and its own halo (WCAG 1.4.3)', (_, ink) => {
    const halo = /rgba\((\d+), (\d+), (\d+)/.exec(colours.labelHalo)!.slice(1).map(Number);
    const hex = `#${halo.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    for (const ground of [land, hex]) expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
    // Letters over a town stand on their halo; without it they would still be read.
    expect(contrast(ink, urban)).toBeGreaterThanOrEqual(4);
  });

  test('the centre of an oblast, of a raion and an ordinary settlement have marks of their own', () => {
    const keys = [0, 2, 3].map((centre) => dotSprite(2.6, centre, colours).key);
    expect(new Set(keys).size).toBe(3);
    expect(dotSprite(2.6, 3, colours).width).toBeGreaterThanOrEqual(
      dotSprite(2.6, 0, colours).width,
    );
  });
});

/** Of two colours `#rrggbb`, as WCAG 2.2 defines it. */
function contrast(a: string, b: string): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((from) => {
    const share = Number.parseInt(colour.slice(from, from + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
