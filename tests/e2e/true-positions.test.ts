/** Marks stand where their places are: measured from pixels, against a projection computed here. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CERTAIN_PLACES, TSENTR_STRIKES } from './facts.ts';
import {
  kilometresBetween,
  type LatLon,
  onScreen,
  type Position,
  type ScreenPoint,
} from './geometry.ts';
import { fitCircle, middleOf, ofColour, type Pixel, pixelsNear } from './pixels.ts';
import { DESKTOP, openSite, type Site, waitForApp } from './support.ts';

const MARKS = 'canvas.map-marks';
const ACCENT = '#0b5cad';
/** Beyond the ring of a selected mark, short of its neighbours at these zooms. */
const REACH = 24;
/** A ring of radius 14 and width 2.4 has about 150 pixels of its full colour, a companion's thin one half. */
const FEWEST_OF_A_RING = 110;

let site: Site;
let page: Page;
const shipped = new Map<string, LatLon>();

beforeAll(async () => {
  const file = new URL('../../geodata/data/settlements/UA-14.tsv', import.meta.url);
  for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
    const [id, , , lat, lon] = line.split('\t');
    if (id) shipped.set(id, { lat: Number(lat), lon: Number(lon) });
  }
  site = await openSite();
  ({ page } = await site.open());
  await waitForApp(page);
});
afterAll(() => site.close());

/** Off the centre, so that a scale about the centre cannot hide an error, and between the panels. */
function viewNear({ lat, lon }: LatLon, zoom: number): Position {
  const degrees = 360 / 2 ** zoom;
  return {
    zoom,
    lat: Number((lat + 0.31 * degrees).toFixed(5)),
    lon: Number((lon - 0.23 * degrees).toFixed(5)),
  };
}

async function show(on: Page, { zoom, lat, lon }: Position, selection: string): Promise<void> {
  await on.evaluate((hash) => {
    location.hash = hash;
  }, `#map=${zoom}/${lat}/${lon}${selection}`);
}

/** The ring about the selected mark, once it is painted; a companion's ring is too thin to count. */
async function selectionRing(on: Page, expected: ScreenPoint): Promise<ScreenPoint> {
  let ring: Pixel[] = [];
  await expect
    .poll(async () => {
      ring = ofColour(await pixelsNear(on, MARKS, expected, REACH), ACCENT);
      return ring.length;
    })
    .toBeGreaterThan(FEWEST_OF_A_RING);
  return fitCircle(ring);
}

function distance(a: ScreenPoint, b: ScreenPoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

describe('the ten certain places of the main claim', () => {
  it.each(CERTAIN_PLACES)('$written is shipped within 1.5 km of where it is', (fact) => {
    const place = shipped.get(fact.katottg);
    expect(place).toBeDefined();
    expect(kilometresBetween(place as LatLon, fact)).toBeLessThan(1.5);
  });

  it.each(CERTAIN_PLACES)('$written is marked under a pixel of its true position', async (fact) => {
    const place = shipped.get(fact.katottg) as LatLon;
    for (const zoom of [11, 12]) {
      const view = viewNear(place, zoom);
      const expected = onScreen(place, view, DESKTOP);
      await show(page, view, `&claim=${TSENTR_STRIKES}&mention=${fact.mention}`);
      const ring = await selectionRing(page, expected);
      expect(distance(ring, expected)).toBeLessThan(1);
    }
  });

  it.each(CERTAIN_PLACES)(
    '$written bears its triangle there without being chosen',
    async (fact) => {
      const place = shipped.get(fact.katottg) as LatLon;
      const view = viewNear(place, 12);
      const expected = onScreen(place, view, DESKTOP);
      await show(page, view, '');
      let near: Pixel[] = [];
      await expect
        .poll(async () => {
          near = await pixelsNear(page, MARKS, expected, REACH);
          return near.length > 0 && ofColour(near, ACCENT).length === 0;
        })
        .toBe(true);
      // Four pixels below its point the triangle is as wide to the left as to the right.
      const row = near.filter(({ y }) => Math.abs(y - expected.y - 4) <= 0.5);
      expect(Math.abs(middleOf(row, 'x') - expected.x)).toBeLessThan(1);
      // With its halo it reaches from 10.5 above the point to 9 below.
      const column = near.filter(({ x }) => Math.abs(x - expected.x) <= 0.5);
      expect(Math.abs(middleOf(column, 'y') + 0.75 - expected.y)).toBeLessThan(1);
    },
  );
});

it('keeps marks in place on a sharp screen and at a zoom between the whole ones', async () => {
  const sharp = await site.open('', { deviceScaleFactor: 2 });
  await waitForApp(sharp.page);
  for (const fact of CERTAIN_PLACES.slice(4, 7)) {
    const place = shipped.get(fact.katottg) as LatLon;
    const view = viewNear(place, 11.5);
    const expected = onScreen(place, view, DESKTOP);
    await show(sharp.page, view, `&claim=${TSENTR_STRIKES}&mention=${fact.mention}`);
    const ring = await selectionRing(sharp.page, expected);
    expect(distance(ring, expected)).toBeLessThan(1);
  }
});

it('moves marks with the map when it is dragged', async () => {
  const fact = CERTAIN_PLACES[5] as (typeof CERTAIN_PLACES)[number];
  const place = shipped.get(fact.katottg) as LatLon;
  const view = viewNear(place, 11);
  const before = onScreen(place, view, DESKTOP);
  await show(page, view, `&claim=${TSENTR_STRIKES}&mention=${fact.mention}`);
  await selectionRing(page, before);
  await page.mouse.move(700, 300);
  await page.mouse.down();
  await page.mouse.move(640, 260, { steps: 4 });
  await page.mouse.move(570, 237, { steps: 4 });
  await page.mouse.up();
  const expected = { x: before.x - 130, y: before.y - 63 };
  const ring = await selectionRing(page, expected);
  expect(distance(ring, expected)).toBeLessThan(1);
});
