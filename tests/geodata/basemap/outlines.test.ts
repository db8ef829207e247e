import type { MultiPolygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { createLocator } from '../../../geodata/build/basemap/locate.ts';
import { inRing, ringAreaKm2 } from '../../../geodata/build/basemap/measure.ts';
import { openOutlines, type RegionTopology, rightHanded } from '../../../geodata/outlines.ts';
import { placedSettlements, shippedOutlines, unitIds } from './shipped.ts';

const outlines = shippedOutlines();

function areaKm2({ coordinates }: MultiPolygon): number {
  return coordinates.flat().reduce((sum, ring) => sum + ringAreaKm2(ring), 0);
}

function outlineOf(unit: string): MultiPolygon {
  const outline = outlines.of(unit);
  if (!outline) throw new Error(`no outline of ${unit}`);
  return outline;
}

describe('outlines of the shipped base map', () => {
  it('exist for every oblast of Ukraine and the districts of the twelve near oblasts of Russia', () => {
    const oblasts = unitIds('oblast', 'UA');
    expect(oblasts).toHaveLength(27);
    expect(oblasts.filter((id) => !outlines.of(id))).toEqual([]);
    const near = ['RU-BEL', 'RU-BRY', 'RU-KRS', 'RU-ROS', 'RU-VOR', 'RU-KDA', 'RU-SMO'];
    expect(near.filter((id) => !outlines.of(id))).toEqual([]);
    expect(outlines.of('ru:bryanskaya-oblast/klintsovskiy-rayon')).not.toBeNull();
  });

  it('bear only ids that the gazetteer knows, as far as oblasts and districts go', () => {
    const known = new Set([...unitIds('oblast', 'UA'), ...unitIds('oblast', 'RU')]);
    for (const id of unitIds('raion', 'RU')) known.add(id);
    const units = outlines.ids.filter((id) => id.length > 3);
    expect(units.filter((id) => !known.has(id))).toEqual([]);
    expect(units.filter((id) => id.startsWith('ru:')).length).toBe(769);
  });

  it('answer null for a unit that is not drawn', () => {
    expect(outlines.of('RU-SAK')).toBeNull();
    expect(outlines.of('no such unit')).toBeNull();
  });

  it('are as large as the units are, within two in a hundred of the official land and waters', () => {
    for (const [unit, official] of [
      ['UA-14', 26_517],
      ['UA-59', 23_834],
      ['UA-74', 31_865],
      ['UA-30', 839],
      ['RU-BRY', 34_857],
      ['RU-BEL', 27_134],
      ['MD', 33_846],
      ['BY', 207_600],
      ['RU-VGG', 112_877],
      ['RU-VLA', 29_084],
    ] as const) {
      const share = areaKm2(outlineOf(unit)) / official;
      expect(share, unit).toBeGreaterThan(0.98);
      expect(share, unit).toBeLessThan(1.02);
    }
  });

  it('of the oblasts are together the outline of Ukraine, without gap or overlap', () => {
    const parts = unitIds('oblast', 'UA').map((id) => areaKm2(outlineOf(id)));
    const sum = parts.reduce((a, b) => a + b, 0);
    expect(Math.abs(sum - areaKm2(outlineOf('UA')))).toBeLessThan(1);
    expect(sum).toBeGreaterThan(590_000);
    expect(sum).toBeLessThan(604_000);
  });

  it('have exterior rings counter-clockwise and holes clockwise, inside them', () => {
    for (const id of outlines.ids) {
      for (const [exterior, ...holes] of outlineOf(id).coordinates) {
        expect(ringAreaKm2(exterior!), id).toBeGreaterThanOrEqual(0);
        expect(exterior!.length, id).toBeGreaterThanOrEqual(4);
        expect(exterior![0], id).toEqual(exterior!.at(-1));
        for (const hole of holes) {
          expect(ringAreaKm2(hole), id).toBeLessThanOrEqual(0);
          const inside = hole.filter(([x, y]) => inRing(x!, y!, exterior!)).length;
          expect(inside / hole.length, id).toBeGreaterThan(0.5);
        }
      }
    }
  });

  it('hold the settlements that the gazetteer counts to the oblast', () => {
    // KATOTTG counts 27 villages of Sevastopol's territory to Crimea: 2.6 % lie in UA-40's outline.
    const byOblast = new Map<string, { lon: number; lat: number }[]>();
    for (const { oblast, lon, lat } of placedSettlements()) {
      byOblast.set(oblast, [...(byOblast.get(oblast) ?? []), { lon, lat }]);
    }
    for (const [oblast, places] of byOblast) {
      if (oblast === 'RU-towns') continue;
      const locator = createLocator([
        { properties: oblast, polygons: outlineOf(oblast).coordinates },
      ]);
      const inside = places.filter(({ lon, lat }) => locator.at(lon, lat)).length;
      expect(inside / places.length, oblast).toBeGreaterThan(0.97);
    }
  });
});

describe('openOutlines', () => {
  /** Two squares side by side, drawn clockwise: oblasts of country X. */
  const topology: RegionTopology = {
    type: 'Topology',
    arcs: [
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [0, 1],
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [2, 0],
        [2, 1],
        [1, 1],
      ],
    ],
    objects: {
      regions: {
        type: 'GeometryCollection',
        geometries: [
          {
            type: 'Polygon',
            id: 'X-1',
            properties: { country: 'X', oblast: 'X-1' },
            arcs: [[~1, ~0]],
          },
          {
            type: 'Polygon',
            id: 'ru:x/d',
            properties: { country: 'X', oblast: 'X-2', district: 'Д' },
            arcs: [[~2, 0]],
          },
        ],
      },
    },
  };

  it('puts a country together from its parts and turns it the right way round', () => {
    const opened = openOutlines(topology);
    expect(opened.ids).toEqual(['X', 'X-1', 'X-2', 'ru:x/d']);
    const [[ring]] = opened.of('X')!.coordinates as [[Position[]]];
    expect(ring).toHaveLength(7);
    expect(ringAreaKm2(ring)).toBeGreaterThan(0);
  });

  it('knows a district by its id and its oblast by its own', () => {
    const opened = openOutlines(topology);
    expect(opened.of('ru:x/d')).toEqual(opened.of('X-2'));
    expect(opened.of('X-1')).not.toEqual(opened.of('X-2'));
  });

  it('turns rings only where they run the wrong way', () => {
    const square: Position[] = [
      [0, 0],
      [3, 0],
      [3, 3],
      [0, 3],
      [0, 0],
    ];
    const hole: Position[] = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
    ];
    const turned = rightHanded({
      type: 'MultiPolygon',
      coordinates: [[[...square].reverse(), hole]],
    });
    expect(turned.coordinates).toEqual([[square, [...hole].reverse()]]);
  });
});
