import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { afterAll, describe, expect, it } from 'vitest';
import { BASEMAP_LAYERS } from '../../geodata/build/basemap/sources.ts';
import { buildTable } from '../../src/claims/build-table.ts';
import { readReport } from '../../src/claims/read-report.ts';
import { NO_FILTER, select } from '../../src/claims/select.ts';
import { dayNumber } from '../../src/claims/time.ts';
import {
  type ClaimPlace,
  type DataSource,
  type ExportInput,
  selectedPlaces,
  wholeClaims,
} from '../../src/formats/export-input.ts';
import { writeGeoJson } from '../../src/formats/geojson.ts';
import {
  GEOJSON_PROPERTIES,
  type GeoJsonProperties,
} from '../../src/formats/geojson-properties.ts';
import { type ExportHeader, OUTLINE_SOURCES } from '../../src/formats/header.ts';
import { FORMATS, formatById } from '../../src/formats/index.ts';
import {
  aClaim,
  aMention,
  aReport,
  FIRST_REPORT,
  fixtureReport,
  shippedReport,
} from '../claims/report-text.ts';
import { fixtureGazetteer, PLACES } from '../fixtures/gazetteer.ts';
import { signedArea, testOutlines } from './outlines.ts';

type Exported = FeatureCollection<Geometry | null, GeoJsonProperties> & {
  readonly namesake: ExportHeader;
};
type ExportedFeature = Feature<Geometry | null, GeoJsonProperties>;

const gazetteer = fixtureGazetteer();
const { claims } = readReport(shippedReport(FIRST_REPORT), FIRST_REPORT, { gazetteer });

const SOURCES: readonly DataSource[] = [
  { key: 'katottg', title: 'KATOTTG', licence: 'official act', attribution: 'The ministry' },
  { key: 'osm-2025-12', title: 'OpenStreetMap', licence: 'ODbL-1.0', attribution: '© OSM' },
  { key: 'unused', title: 'Unused', licence: 'CC0', attribution: 'Nobody' },
];

function input(selection: readonly ClaimPlace[], changes: Partial<ExportInput> = {}): ExportInput {
  return {
    selection,
    gazetteer,
    outlines: testOutlines,
    filter: null,
    sources: SOURCES,
    generated: '2025-06-02T10:00:00Z',
    ...changes,
  };
}

function exported(selection: readonly ClaimPlace[], changes: Partial<ExportInput> = {}): Exported {
  return JSON.parse(writeGeoJson(input(selection, changes))) as Exported;
}

const all = wholeClaims(claims);
const text = writeGeoJson(input(all));
const collection = JSON.parse(text) as Exported;

function featuresOf(id: string): ExportedFeature[] {
  return collection.features.filter(
    ({ properties }) => properties.claim_id === `2025-06-01-istanbul-talks/${id}`,
  );
}

function positionsOf(geometry: Geometry | null): Position[] {
  if (geometry === null) return [];
  if (geometry.type === 'Point') return [geometry.coordinates];
  if (geometry.type === 'MultiPoint') return geometry.coordinates;
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2);
  throw new Error(`unexpected ${geometry.type}`);
}

describe('the export of the first report', () => {
  it("satisfies somebody else's validator", () => {
    expect(() => check(text)).not.toThrow();
  });

  it('has one feature for each claim and place, with string ids, each its own', () => {
    expect(collection.features).toHaveLength(all.length);
    const ids = collection.features.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => typeof id === 'string')).toBe(true);
    expect(ids).toContain('2025-06-01-istanbul-talks/tsentr-strikes/7');
    expect(ids).toContain('2025-06-01-istanbul-talks/settlements-control/0');
  });

  it('has no crs, and longitude before latitude, in five decimals at most', () => {
    expect(collection).not.toHaveProperty('crs');
    for (const { geometry } of collection.features) {
      for (const [lon, lat, ...more] of positionsOf(geometry)) {
        expect(more).toEqual([]);
        expect(lon).toBeGreaterThan(26);
        expect(lon).toBeLessThan(40);
        expect(lat).toBeGreaterThan(40.9);
        expect(String(lon)).toMatch(/^-?\d+(\.\d{1,5})?$/);
        expect(String(lat)).toMatch(/^-?\d+(\.\d{1,5})?$/);
      }
    }
  });

  it('is one feature a line', () => {
    const lines = text.split('\n').filter((line) => line.startsWith('{"type":"Feature"'));
    expect(lines).toHaveLength(all.length);
  });

  it('puts each of the ten certain places at its point', () => {
    const features = featuresOf('tsentr-strikes').slice(1);
    expect(features).toHaveLength(10);
    for (const { geometry, properties } of features) {
      const place = gazetteer.byId(properties.place_id ?? '');
      if (place?.type !== 'settlement' || place.point === null) throw new Error('no point');
      expect(geometry).toEqual({ type: 'Point', coordinates: [place.point.lon, place.point.lat] });
      expect(properties.certain).toBe(true);
      expect(properties.oblast_id).toBe('UA-14');
    }
  });

  it('tells both names of Pokrovsk and what the source wrote', () => {
    const [feature] = featuresOf('tsentr-strikes').filter(
      ({ properties }) => properties.place_id === PLACES.pokrovsk,
    );
    expect(feature?.properties).toMatchObject({
      place_as_written: 'Krasnoarmeysk',
      gloss: 'Pokrovsk',
      gloss_holds: true,
      name_uk: 'Покровськ',
      name_en: 'Pokrovsk',
      group_of_forces: 'tsentr',
      claimant: 'Russia’s Defence Ministry',
      claimant_side: 'RU',
      status: 'claimed',
      place_number: 7,
      place_count: 11,
    });
    expect(feature?.properties.name_ru).toBe(gazetteer.byId(PLACES.pokrovsk)?.display.ru);
    expect(feature?.properties.sentence).toMatch(
      /^Russia’s Defence Ministry said that .*; not independently verified\.$/,
    );
  });

  it('shows all candidates of Shevchenko and chooses none', () => {
    const [feature] = featuresOf('tsentr-strikes');
    expect(feature?.geometry?.type).toBe('MultiPoint');
    expect(positionsOf(feature?.geometry ?? null)).toHaveLength(2);
    expect(feature?.properties).toMatchObject({
      certain: false,
      place_id: null,
      name_uk: null,
      candidates: `${PLACES.shevchenkoPokrovsk}; ${PLACES.shevchenkoDobropillia}`,
      candidate_names: 'Шевченко; Шевченко',
      precision: 'raion',
      oblast_id: 'UA-14',
      raion_id: 'UA14160000000061982',
    });
  });

  it('tells the two glosses that do not hold', () => {
    const wrong = featuresOf('tsentr-strikes').filter(
      ({ properties }) => properties.gloss_holds === false,
    );
    expect(wrong.map(({ properties }) => [properties.place_id, properties.gloss_place_id])).toEqual(
      [
        [PLACES.muravka, PLACES.razine],
        [PLACES.horikhove, PLACES.pazeno],
      ],
    );
  });

  it('gives a region its outline, right-handed, and no made-up middle where it has none', () => {
    const [bryansk] = featuresOf('bryansk-explosion');
    const geometry = bryansk?.geometry;
    if (geometry?.type !== 'MultiPolygon') throw new Error('no outline');
    expect(geometry.coordinates).toHaveLength(1);
    const [outer, hole] = geometry.coordinates[0]!;
    expect(signedArea(outer!)).toBeGreaterThan(0);
    expect(signedArea(hole!)).toBeLessThan(0);
    expect(bryansk?.properties).toMatchObject({ oblast_id: 'RU-BRY', place_type: 'unit' });
    expect(featuresOf('kursk-explosion')[0]?.geometry).toBeNull();
  });

  it('keeps what has no place, without a geometry', () => {
    for (const id of ['settlements-control', 'border-build-up', 'losses-zapad']) {
      expect(featuresOf(id)).toHaveLength(1);
      expect(featuresOf(id)[0]?.geometry).toBeNull();
      expect(featuresOf(id)[0]?.properties.certain).toBe(false);
    }
  });

  it('keeps the qualifiers of figures and says what is shared', () => {
    expect(featuresOf('losses-tsentr')[0]?.properties.figures).toBe(
      'more than 510 soldiers killed',
    );
    expect(featuresOf('bryansk-explosion')[0]?.properties.figures).toContain(
      '7 people killed (one figure for several claims: border-explosions)',
    );
    expect(featuresOf('cumulative-losses')[0]?.properties).toMatchObject({ cumulative: true });
  });

  it('tells the time in UTC with the zone of the source', () => {
    expect(featuresOf('talks-second-round')[0]?.properties).toMatchObject({
      date: '2025-06-02T10:00Z',
      time_zone: 'Moscow time (UTC+3)',
    });
  });
});

describe('the properties', () => {
  it('are the documented ones, in their order and of their types', () => {
    for (const { properties } of collection.features) {
      const values: Record<string, unknown> = properties;
      expect(Object.keys(values).sort()).toEqual(GEOJSON_PROPERTIES.map(({ name }) => name).sort());
      for (const { name, type, nullable } of GEOJSON_PROPERTIES) {
        const value = values[name];
        if (value === null) expect([name, nullable]).toEqual([name, true]);
        else expect([name, typeof value]).toEqual([name, type === 'text' ? 'string' : type]);
      }
    }
  });

  it('are flat snake_case, each with a meaning', () => {
    for (const { name, meaning } of GEOJSON_PROPERTIES) {
      expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(meaning.length).toBeGreaterThan(5);
    }
  });
});

describe('the header', () => {
  it('says what it is, that nothing is verified, and where it comes from', () => {
    expect(collection.namesake).toMatchObject({
      format: 'namesake-geojson/1',
      generated: '2025-06-02T10:00:00Z',
      features: all.length,
      claims: 18,
      filter: {},
      reports: [{ id: '2025-06-01-istanbul-talks', publisher: null, url: null }],
    });
    expect(collection.namesake.notice).toContain('not independently verified');
    expect(collection.namesake.licence).toContain('ODbL-1.0');
  });

  it('names the sources that the features use, and no other', () => {
    const point = all.filter(({ claim }) => claim.id === 'oleksiivka-control');
    const { sources, attributions, licence } = exported(point).namesake;
    const keys = sources.map(({ key }) => key);
    expect(keys).toContain('katottg');
    expect(keys).toContain('osm-2025-12');
    expect(keys).not.toContain('unused');
    expect(keys.some((key) => key.startsWith('rule:'))).toBe(false);
    expect(attributions).toContain('© OSM');
    expect(licence).toContain('ODbL-1.0');
  });

  it('does not hide a source that nobody described', () => {
    const point = all.filter(({ claim }) => claim.id === 'oleksiivka-control');
    const { sources } = exported(point, { sources: [] }).namesake;
    expect(sources.find(({ key }) => key === 'katottg')?.licence).toBe('licence not stated');
  });

  it('names the sources of outlines, which are those of the base map', () => {
    expect(OUTLINE_SOURCES).toEqual(BASEMAP_LAYERS.regions?.sources);
    const keysOf = (id: string) =>
      exported(all.filter(({ claim }) => claim.id === id)).namesake.sources.map(({ key }) => key);
    expect(keysOf('bryansk-explosion')).toEqual(expect.arrayContaining([...OUTLINE_SOURCES]));
    for (const key of OUTLINE_SOURCES) expect(keysOf('oleksiivka-control')).not.toContain(key);
  });

  it('tells the filter in words and days', () => {
    const filter = {
      ...NO_FILTER,
      kinds: ['strike'] as const,
      days: { from: dayNumber('2025-06-01'), to: null },
    };
    const table = buildTable(claims, gazetteer);
    const selection = selectedPlaces(table, claims, select(table, filter));
    const result = exported(selection, { filter });
    expect(result.namesake.filter).toEqual({ kinds: ['strike'], days_from: '2025-06-01' });
    expect(result.features).toHaveLength(13);
    expect(result.features.map(({ properties }) => properties.place_number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 1,
    ]);
  });
});

describe('what is exported badly written', () => {
  it('stays text, letter by letter', () => {
    const { claims: html } = readReport(fixtureReport('html-in-title.json'), 'x', { gazetteer });
    const [feature] = exported(wholeClaims(html)).features;
    expect(feature?.properties.title).toBe('<script>alert(2)</script>Strike');
  });

  it('is valid with quotes, line ends and emoji in it', () => {
    const nasty = 'that “it” \\ "broke"\n\u2028 the line 🙂';
    const { claims: read } = readReport(aReport([aClaim({ statement: nasty })]), 'x', {
      gazetteer,
    });
    const written = writeGeoJson(input(wholeClaims(read)));
    expect(() => check(written)).not.toThrow();
    expect((JSON.parse(written) as Exported).features[0]?.properties.statement).toBe(nasty);
  });

  it('has no geometry where the gazetteer has no point', () => {
    const mention = aMention({ candidates: [], chosen: PLACES.alekseyevkaKursk });
    const { claims: read } = readReport(aReport([aClaim({ places: [mention] })]), 'x', {
      gazetteer,
    });
    const [feature] = exported(wholeClaims(read)).features;
    expect(feature?.geometry).toBeNull();
    expect(feature?.properties).toMatchObject({ place_id: PLACES.alekseyevkaKursk, certain: true });
  });

  it('is an empty collection for an empty selection', () => {
    const written = writeGeoJson(input([]));
    expect(() => check(written)).not.toThrow();
    expect((JSON.parse(written) as Exported).features).toEqual([]);
  });
});

it('the list of formats knows GeoJSON', () => {
  expect(FORMATS.map(({ id }) => id)).toEqual(['geojson']);
  expect(formatById('geojson')?.mime).toBe('application/geo+json');
  expect(formatById('shapefile')).toBeUndefined();
});

const OGRINFO = ['/usr/bin/ogrinfo', '/usr/local/bin/ogrinfo', '/opt/homebrew/bin/ogrinfo'].find(
  existsSync,
);

describe.skipIf(OGRINFO === undefined)('GDAL (skipped where ogrinfo is not installed)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'namesake-ogr-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('reads every feature, its fields and its geometry', () => {
    const file = join(folder, 'claims.geojson');
    writeFileSync(file, text);
    const { status, stdout, stderr } = spawnSync(OGRINFO ?? '', ['-al', '-ro', file], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toContain(`Feature Count: ${all.length}`);
    expect(stdout).toContain('claimant_side (String) = RU');
    expect(stdout).toMatch(/accuracy_m: (Integer|Real)/);
    expect(stdout).toMatch(/gloss_holds: Integer\(Boolean\)/);
    expect(stdout.match(/OGRFeature/g)).toHaveLength(all.length);
    expect(stdout.match(/ {2}MULTIPOINT/g)).toHaveLength(1);
    expect(stdout.match(/ {2}POINT/g)).toHaveLength(13);
    expect(stdout.match(/ {2}MULTIPOLYGON/g)).toHaveLength(2);
  });
});
