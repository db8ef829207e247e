import { existsSync, readFileSync } from 'node:fs';
import type { MultiPolygon, Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { createLocator } from '../../../geodata/build/basemap/locate.ts';
import { ringAreaKm2 } from '../../../geodata/build/basemap/measure.ts';
import {
  oblastOf,
  readGazetted,
  type UnitPlace,
} from '../../../geodata/build/basemap/outlines/places.ts';
import { identify } from '../../../geodata/build/basemap/outlines/south-east.ts';
import { readSouthEast } from '../../../geodata/build/basemap/read/south-east.ts';
import { openHromadas, type UnitObjects } from '../../../geodata/unit-outlines.ts';
import { shippedOutlines, shippedPart } from './shipped.ts';

const gazetted = readGazetted(new URL('../../../geodata/data', import.meta.url).pathname);
const open = (part: 'approximate' | 'south-east') =>
  openHromadas(shippedPart(part) as unknown as Topology<UnitObjects>);
const approximate = open('approximate');
const surveyed = open('south-east');

/** Units of Ukraine without an outline, with the reason. */
const WITHOUT: ReadonlyMap<string, string> = new Map([
  [
    'UA01020210000031011',
    'Inkerman: the codifier counts it to Crimea, its settlements lie in Sevastopol’s outline',
  ],
]);

const idsOf = (kind: 'raion' | 'hromada'): string[] =>
  [...gazetted.units.values()]
    .filter((unit) => unit.kind === kind && unit.country === 'UA')
    .map(({ id }) => id);

const areaOf = ({ coordinates }: MultiPolygon): number =>
  coordinates.flat().reduce((sum, ring) => sum + ringAreaKm2(ring), 0);

function shareInside(outlines: typeof approximate, unitOf: (place: UnitPlace) => string): number {
  const places = new Map<string, UnitPlace[]>();
  const known = new Set(outlines.ids);
  for (const place of gazetted.settlements) {
    const unit = unitOf(place);
    if (known.has(unit)) places.set(unit, [...(places.get(unit) ?? []), place]);
  }
  let inside = 0;
  let all = 0;
  for (const [unit, own] of places) {
    const { coordinates } = outlines.of(unit)!;
    const locator = createLocator([{ properties: unit, polygons: coordinates }]);
    inside += own.filter(({ lon, lat }) => locator.at(lon, lat) !== null).length;
    all += own.length;
  }
  expect(all).toBeGreaterThan(3_000);
  return inside / all;
}

describe('outlines of raions and hromadas', () => {
  it('exist for every one, but for those on the list', () => {
    const units = [...idsOf('raion'), ...idsOf('hromada')];
    expect(units.length).toBeGreaterThan(1_800);
    const known = new Set([...approximate.ids, ...surveyed.ids]);
    expect(units.filter((id) => !known.has(id)).sort()).toEqual([...WITHOUT.keys()].sort());
  });

  it('hold at least 99 in 100 of the settlements that are theirs', () => {
    const raionOf = ({ unit }: UnitPlace): string => gazetted.units.get(unit)?.parent ?? '';
    expect(shareInside(approximate, ({ unit }) => unit)).toBeGreaterThanOrEqual(0.99);
    expect(shareInside(approximate, raionOf)).toBeGreaterThanOrEqual(0.99);
    expect(shareInside(surveyed, ({ unit }) => unit)).toBeGreaterThanOrEqual(0.97);
  }, 60_000);

  it('derived ones fill their oblast without overlap, the exclusion zone left out', () => {
    const regions = shippedOutlines();
    const sums = new Map<string, number>();
    for (const id of idsOf('hromada')) {
      const outline = approximate.of(id);
      const oblast = oblastOf(gazetted.units, id)!;
      if (outline) sums.set(oblast, (sums.get(oblast) ?? 0) + areaOf(outline));
    }
    for (const [oblast, sum] of sums) {
      const share = sum / areaOf(regions.of(oblast)!);
      expect(share, oblast).toBeGreaterThan(oblast === 'UA-32' ? 0.9 : 0.995);
      expect(share, oblast).toBeLessThan(1.002);
    }
    const zone = createLocator(
      idsOf('hromada').flatMap((id) => {
        const outline = approximate.of(id);
        return outline ? [{ properties: id, polygons: outline.coordinates }] : [];
      }),
    );
    expect(zone.at(30.0567, 51.4045), 'Prypiat lies in no hromada').toBeNull();
  });

  it('draw no line between two units twice', () => {
    for (const part of ['approximate', 'south-east'] as const) {
      const { hromadaLines, raionLines } = shippedPart(part).objects as unknown as UnitObjects;
      const arcs = [...hromadaLines.arcs, ...raionLines.arcs].flat().map((a) => (a < 0 ? ~a : a));
      expect(new Set(arcs).size, part).toBe(arcs.length);
      expect(arcs.length, part).toBeGreaterThan(100);
    }
  });

  it.skipIf(!existsSync('../shared/raw'))(
    'of the south-east are the polygons of the source',
    () => {
      const source = identify(readSouthEast('../shared/raw'), gazetted);
      expect(source).toHaveLength(202);
      const corner = ([lon, lat]: Position): string =>
        `${Math.round(lon! / 0.0002)},${Math.round(lat! / 0.0001)}`;
      for (const { id, polygons } of source) {
        const own = new Set(surveyed.of(id)!.coordinates.flat(2).map(corner));
        const theirs = new Set(polygons.flat(2).map(corner));
        expect(
          [...own].filter((at) => !theirs.has(at)),
          id,
        ).toEqual([]);
        expect(
          [...theirs].filter((at) => !own.has(at)),
          id,
        ).toEqual([]);
      }
    },
  );
});

describe('places for the names of units', () => {
  const rows = readFileSync(
    new URL('../../../geodata/data/unit-labels.tsv', import.meta.url),
    'utf8',
  )
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

  it('are sorted, with at most four decimals', () => {
    expect(rows[0]).toEqual(['id', 'lat', 'lon', 'area_km2']);
    const ids = rows.slice(1).map(([id]) => id!);
    expect(ids).toEqual([...ids].sort());
    for (const [, lat, lon] of rows.slice(1)) {
      expect(`${lat} ${lon}`).toMatch(/^-?\d+\.\d{4} -?\d+\.\d{4}$/);
    }
  });

  it('lie inside the unit, and exist for every unit that has an outline', () => {
    const regions = shippedOutlines();
    const known = new Set(rows.map(([id]) => id));
    for (const [id, lat, lon] of rows.slice(1)) {
      const outline = regions.of(id!) ?? approximate.of(id!);
      const locator = createLocator([{ properties: id, polygons: outline!.coordinates }]);
      expect(locator.at(Number(lon), Number(lat)), id).toBe(id);
    }
    for (const id of [...idsOf('raion'), ...idsOf('hromada')]) {
      expect(known.has(id), id).toBe(!WITHOUT.has(id));
    }
  });
});
