/** What a reader takes away: downloaded through the dialog, read again, and checked by somebody else's programs. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import type { Feature, FeatureCollection, Position } from 'geojson';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CERTAIN_PLACES } from './facts.ts';
import { kilometresBetween } from './geometry.ts';
import { openSite, panelOf, type Site, waitForApp } from './support.ts';

const OGRINFO = '/usr/bin/ogrinfo';

interface Download {
  readonly path: string;
  readonly name: string;
  readonly text: string;
  readonly collection: FeatureCollection & { readonly namesake: Record<string, unknown> };
}

let site: Site;
let page: Page;
let all: Download;

beforeAll(async () => {
  site = await openSite();
  ({ page } = await site.open());
  await waitForApp(page);
  all = await exportClaims();
});
afterAll(() => site.close());

/** Through the dialog, as a reader does. */
async function exportClaims(): Promise<Download> {
  await panelOf(page).getByRole('button', { name: 'Export' }).click();
  const dialog = page.getByRole('dialog', { name: 'Export claims' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Download' }).click(),
  ]);
  await dialog.getByText(`${download.suggestedFilename()} handed to the browser`).waitFor();
  await dialog.getByRole('button', { name: 'Close' }).click();
  const path = await download.path();
  const text = readFileSync(path, 'utf8');
  return { path, name: download.suggestedFilename(), text, collection: JSON.parse(text) };
}

function positionsOf({ geometry }: Feature): Position[] {
  if (geometry === null || geometry.type === 'GeometryCollection') return [];
  const flat: Position[] = [];
  const walk = (value: unknown): void => {
    if (!Array.isArray(value)) return;
    if (typeof value[0] === 'number') flat.push(value as Position);
    else for (const inner of value) walk(inner);
  };
  walk(geometry.coordinates);
  return flat;
}

/** Twice the area of a ring in square degrees; above zero where it runs counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  return ring.reduce((sum, [x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? [];
    return sum + x * nextY - nextX * y;
  }, 0);
}

describe('the file of all claims', () => {
  it('is accepted by a validator that is not ours', () => {
    expect(() => check(all.text)).not.toThrow();
    expect(all.name).toMatch(/^namesake-claims-\d{4}-\d{2}-\d{2}\.geojson$/);
  });

  it('says in its header what it holds, by which filter, from which sources and under which licence', () => {
    const { namesake, features } = all.collection;
    expect(namesake.features).toBe(features.length);
    expect(namesake.claims).toBe(
      new Set(features.map(({ properties }) => properties?.claim_id)).size,
    );
    expect(namesake.filter).toEqual({});
    expect(namesake.licence).toMatch(/ODbL/);
    expect(JSON.stringify(namesake.sources)).toContain('© OpenStreetMap contributors');
    expect(namesake.notice).toMatch(/not independently verified/);
  });

  it('has unique string ids, flat properties and no reference system of its own', () => {
    const { features } = all.collection;
    expect('crs' in all.collection).toBe(false);
    expect(features.every(({ id }) => typeof id === 'string' && id !== '')).toBe(true);
    expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
    for (const { properties } of features) {
      for (const [key, value] of Object.entries(properties ?? {})) {
        expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
        expect(typeof value === 'object' && value !== null, key).toBe(false);
      }
    }
  });

  it('gives each certain place its point, true and of at most five decimals', () => {
    for (const fact of CERTAIN_PLACES) {
      const [feature] = all.collection.features.filter(
        ({ properties }) => properties?.place_id === fact.katottg,
      );
      expect(feature?.geometry?.type, fact.written).toBe('Point');
      const [[lon = 0, lat = 0] = []] = positionsOf(feature as Feature);
      expect(kilometresBetween({ lat, lon }, fact)).toBeLessThan(1.5);
      expect(feature?.properties?.name_uk).toMatch(/\p{Script=Cyrillic}/u);
      expect(feature?.properties?.oblast).toBe('Donetsk Oblast');
    }
    for (const feature of all.collection.features) {
      for (const position of positionsOf(feature)) {
        expect(position.length).toBe(2);
        for (const value of position) expect(value).toBe(Number(value.toFixed(5)));
      }
    }
  });

  it('winds the outlines of regions to the right hand', () => {
    const outlines = all.collection.features.flatMap(({ geometry }) =>
      geometry?.type === 'MultiPolygon'
        ? geometry.coordinates
        : geometry?.type === 'Polygon'
          ? [geometry.coordinates]
          : [],
    );
    expect(outlines.length).toBeGreaterThan(2);
    for (const [outer = [], ...holes] of outlines) {
      expect(signedArea(outer)).toBeGreaterThan(0);
      for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
      for (const ring of [outer, ...holes]) expect(ring.at(-1)).toEqual(ring[0]);
    }
  });

  it('keeps what has no place, without a geometry', () => {
    const unlocated = all.collection.features.filter(({ geometry }) => geometry === null);
    const claims = unlocated.map(({ properties }) => properties?.claim_id);
    expect(claims).toContain('2025-06-01-istanbul-talks/border-build-up');
    expect(claims).toContain('2025-06-01-istanbul-talks/losses-tsentr');
  });

  it('names both candidates of an unsure place and takes neither', () => {
    const shevchenko = all.collection.features.find(
      ({ properties }) => properties?.place_as_written === 'Shevchenko',
    );
    expect(shevchenko?.properties).toMatchObject({ place_id: null, certain: false });
    expect(shevchenko?.properties?.candidates).toMatch(/UA14160210030061715; UA14160070160024156/);
    expect(shevchenko?.geometry?.type).not.toBe('Point');
  });

  it('keeps qualifiers with the figures', () => {
    const tally = all.collection.features.find(
      ({ properties }) => properties?.claim_id === '2025-06-01-istanbul-talks/losses-tsentr',
    );
    expect(tally?.properties?.figures).toMatch(/more than 510 soldiers/);
  });

  it.skipIf(!existsSync(OGRINFO))(
    'opens in GDAL with every feature (skipped where ogrinfo is not installed)',
    () => {
      const said = execFileSync(OGRINFO, ['-ro', '-so', '-al', all.path], { encoding: 'utf8' });
      const counts = [...said.matchAll(/Feature Count: (\d+)/g)].map(([, count]) => Number(count));
      expect(counts).toEqual([all.collection.features.length]);
      expect(said).toMatch(/WGS 84/);
      expect(said).toMatch(/claim_id: String/);
    },
  );
});

it('holds only what the filter keeps, and says by which filter', async () => {
  await panelOf(page)
    .getByRole('button', { name: /^Border incident, / })
    .click();
  const some = await exportClaims();
  expect(some.name).toContain('-selection-');
  expect(() => check(some.text)).not.toThrow();
  expect(some.collection.features.map(({ properties }) => properties?.claim_id)).toEqual([
    '2025-06-01-istanbul-talks/bryansk-explosion',
    '2025-06-01-istanbul-talks/kursk-explosion',
  ]);
  expect(JSON.stringify(some.collection.namesake.filter)).toContain('border-incident');
  await panelOf(page).getByRole('button', { name: 'Reset' }).click();
});
