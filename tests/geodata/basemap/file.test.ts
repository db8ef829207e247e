import { brotliCompressSync, gzipSync } from 'node:zlib';
import type {
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
} from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { BASEMAP_SOURCES, BUDGETS } from '../../../geodata/build/basemap/index.ts';
import type { RegionProperties } from '../../../geodata/outlines.ts';
import { partText, shippedText, shippedTopology } from './shipped.ts';

interface Layer {
  readonly sources: readonly string[];
  readonly licence: string;
  readonly attribution: string;
}

type Region = ArcPolygon<RegionProperties> | ArcMultiPolygon<RegionProperties>;

/** The arcs of an object, whichever way they run. */
function arcsOf({ arcs }: { arcs: unknown }): number[] {
  return ((arcs as unknown[]).flat(3) as number[]).map((arc) => (arc < 0 ? ~arc : arc));
}

const PARTS = ['first', 'overview', 'fine', 'approximate', 'south-east'] as const;
const NAMES = {
  first: 'basemap-first.topojson',
  overview: 'basemap.topojson',
  fine: 'basemap-fine.topojson',
  approximate: 'outlines-approximate.topojson',
  'south-east': 'outlines-south-east.topojson',
} as const;

describe('the files of the base map', () => {
  it.each(PARTS)(
    'keep to their budgets: %s',
    (part) => {
      const text = partText(part);
      const { brotli, gzip } = BUDGETS[NAMES[part]]!;
      expect(brotliCompressSync(text).length).toBeLessThanOrEqual(brotli);
      expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(gzip);
    },
    120_000,
  );

  it('have the budgets that were agreed', () => {
    expect(BUDGETS[NAMES.overview]).toEqual({ brotli: 600_000, gzip: 750_000 });
    expect(BUDGETS[NAMES.fine]).toEqual({ brotli: 600_000, gzip: 750_000 });
    const outlines = [BUDGETS[NAMES.approximate]!, BUDGETS[NAMES['south-east']]!];
    expect(outlines.reduce((sum, { brotli }) => sum + brotli, 0)).toBeLessThanOrEqual(250_000);
  });

  it.each(PARTS)('say of every layer its sources and licence: %s', (part) => {
    const { layers, objects } = JSON.parse(partText(part)) as {
      layers: Record<string, Layer>;
      objects: Record<string, unknown>;
    };
    expect(Object.keys(layers).sort()).toEqual(Object.keys(objects).sort());
    for (const [name, layer] of Object.entries(layers)) {
      expect(layer.attribution, name).not.toBe('');
      for (const source of layer.sources) expect(BASEMAP_SOURCES[source], source).toBeDefined();
      // Share-alike outlines stand in their own file and nowhere else.
      expect(layer.licence === 'CC-BY-SA-4.0', name).toBe(part === 'south-east');
      expect(layer.sources.includes('hromadas-south-east'), name).toBe(part === 'south-east');
    }
  });
});

describe('basemap.topojson', () => {
  const text = shippedText();

  it('says of every layer where it comes from and under which licence', () => {
    const { layers } = JSON.parse(text) as { layers: Record<string, Layer> };
    const topology = shippedTopology();
    expect(Object.keys(layers).sort()).toEqual(Object.keys(topology.objects).sort());
    for (const [name, layer] of Object.entries(layers)) {
      expect(layer.licence, name).not.toBe('');
      expect(layer.attribution, name).not.toBe('');
      for (const source of layer.sources) expect(BASEMAP_SOURCES[source], source).toBeDefined();
    }
    expect(layers.regions?.licence).toBe('ODbL-1.0');
  });

  it('stores every line of the regions once, by what it parts', () => {
    const { regions, land, coasts, borders, oblasts, districts } = shippedTopology().objects;
    const sides = new Map<number, Region[]>();
    for (const region of regions.geometries as Region[]) {
      for (const arc of arcsOf(region)) sides.set(arc, [...(sides.get(arc) ?? []), region]);
    }
    const expected = { coasts: [], borders: [], oblasts: [], districts: [] } as Record<
      string,
      number[]
    >;
    for (const [arc, [one, other]] of sides) {
      const a = one!.properties!;
      const b = other?.properties;
      if (!b || other === one) expected.coasts!.push(arc);
      else if (a.country !== b.country) expected.borders!.push(arc);
      else if (a.oblast !== b.oblast) expected.oblasts!.push(arc);
      else expected.districts!.push(arc);
    }
    const ascending = (arcs: readonly number[]) => [...arcs].sort((a, b) => a - b);
    const stored = { coasts, borders, oblasts, districts };
    for (const [name, object] of Object.entries(stored)) {
      expect(ascending(arcsOf(object)), name).toEqual(ascending(expected[name]!));
      expect(arcsOf(object).length, name).toBeGreaterThan(10);
    }
    expect(ascending(arcsOf(land))).toEqual(ascending(arcsOf(coasts)));
  });

  it('has one arc a line, none without a user, and no region twice', () => {
    const topology = shippedTopology();
    const arcLines = text.slice(text.indexOf('"arcs":[\n') + 9).split('\n');
    expect(arcLines.filter((line) => line.startsWith('[['))).toHaveLength(topology.arcs.length);
    const used = new Set<number>();
    for (const object of Object.values(topology.objects)) {
      const geometries = object.type === 'GeometryCollection' ? object.geometries : [object];
      for (const geometry of geometries) {
        if (!('arcs' in geometry)) continue;
        for (const arc of (geometry.arcs as unknown[]).flat(3) as number[]) {
          used.add(arc < 0 ? ~arc : arc);
        }
      }
    }
    expect(used.size).toBe(topology.arcs.length);
    const ids = topology.objects.regions.geometries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
