import { readFileSync } from 'node:fs';
import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../src/app/data-sources.ts';
import { filterLines } from '../../src/app/export/filter-words.ts';
import { planExport, writeExport } from '../../src/app/export/prepare.ts';
import { NO_FILTER } from '../../src/app/state/filter.ts';
import { en } from '../../src/app/words/en.ts';
import { FORMATS } from '../../src/formats/index.ts';
import { fakeBasemap, filledStore } from './support.ts';

const GEOJSON = FORMATS.find((format) => format.id === 'geojson')!;
const NOW = '2025-06-02T10:00:00Z';
const SQUARE = {
  type: 'MultiPolygon' as const,
  coordinates: [
    [
      [
        [33, 52],
        [35, 52],
        [35, 54],
        [33, 54],
        [33, 52],
      ],
    ],
  ],
};

describe('the plan of an export', () => {
  it('counts what the filter keeps: a feature for each claim and place', () => {
    const plan = planExport(filledStore().getState(), GEOJSON, NOW);
    expect(plan.claims).toBe(18);
    expect(plan.selection.length).toBe(28);
    expect(plan.unsure).toBe(1);
    expect([...plan.regions].sort()).toEqual(['RU-BRY', 'RU-KRS', 'UA']);
    expect(plan.fileName).toBe('namesake-claims-2025-06-02.geojson');
  });

  it('follows the filter and says so in the file name', () => {
    const store = filledStore();
    store.getState().setFilter({ ...NO_FILTER, kinds: ['border-incident'] });
    const plan = planExport(store.getState(), GEOJSON, NOW);
    expect(plan.claims).toBe(2);
    expect(plan.fileName).toBe('namesake-claims-selection-2025-06-02.geojson');
  });
});

describe('the file', () => {
  it('has the outlines of regions, and keeps unlocated claims without geometry', async () => {
    const store = filledStore();
    store.getState().setBasemap(fakeBasemap({ 'RU-BRY': SQUARE }));
    const state = store.getState();
    const plan = planExport(state, GEOJSON, NOW);
    const text = await writeExport(state, plan, GEOJSON, [], NOW);
    const file = JSON.parse(text) as FeatureCollection;
    const geometryOf = (id: string) =>
      file.features.find((feature) => String(feature.properties?.claim_id).endsWith(id))?.geometry;
    expect(file.features).toHaveLength(28);
    expect(geometryOf('bryansk-explosion')?.type).toMatch(/Polygon$/);
    expect(geometryOf('kursk-explosion')).toBeNull();
    expect(geometryOf('border-build-up')).toBeNull();
    expect(geometryOf('oleksiivka-control')?.type).toBe('Point');
  });

  it('names the sources of the outlines it holds', async () => {
    const sources = readSources(
      readFileSync(new URL('../../geodata/sources.json', import.meta.url), 'utf8'),
    );
    const store = filledStore();
    store.getState().setFilter({ ...NO_FILTER, kinds: ['border-incident'] });
    store.getState().setBasemap(fakeBasemap({ 'RU-BRY': SQUARE }));
    const state = store.getState();
    const plan = planExport(state, GEOJSON, NOW);
    const file = JSON.parse(await writeExport(state, plan, GEOJSON, sources, NOW));
    const keys = file.namesake.sources.map((source: { key: string }) => source.key);
    expect(keys).toContain('osm-ru-districts');
  });

  it('is not written before a place is open', async () => {
    const state = filledStore({ places: false }).getState();
    const plan = planExport(state, GEOJSON, NOW);
    await expect(writeExport(state, plan, GEOJSON, [], NOW)).rejects.toThrow('no places');
  });
});

describe('the filter in words', () => {
  it('is a line for each dimension that is set', () => {
    expect(filterLines(NO_FILTER, en)).toEqual([]);
    expect(
      filterLines(
        {
          ...NO_FILTER,
          kinds: ['strike', 'capture'],
          groups: ['none'],
          days: { from: 20_240, to: null },
        },
        en,
      ),
    ).toEqual([
      'Kind: Strike, Claimed control',
      'Groups of forces: No group named',
      'Days: 2025-06-01 – …',
    ]);
  });
});

describe('the sources of the data', () => {
  it('keep only addresses that a link may have', () => {
    const [first, second, ...rest] = readSources(
      JSON.stringify({
        a: { title: 'A', licence: 'ODbL-1.0', url: 'javascript:alert(1)' },
        b: { title: 'B', licence: 'CC0-1.0', url: 'https://b.example/', attribution: 'B people' },
        c: { title: 'no licence' },
        d: null,
      }),
    );
    expect(first).toMatchObject({ key: 'a', url: null, attribution: 'A' });
    expect(second).toMatchObject({ key: 'b', url: 'https://b.example/', attribution: 'B people' });
    expect(rest).toEqual([]);
  });
});
