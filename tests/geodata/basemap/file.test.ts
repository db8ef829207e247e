import { brotliCompressSync, gzipSync } from 'node:zlib';
import type {
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
} from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import {
  BASEMAP_SOURCES,
  BROTLI_BUDGET,
  GZIP_BUDGET,
} from '../../../geodata/build/basemap/index.ts';
import type { RegionProperties } from '../../../geodata/outlines.ts';
import { shippedText, shippedTopology } from './shipped.ts';

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

describe('basemap.topojson', () => {
  const text = shippedText();

  it('keeps to 600 kB brotli and 750 kB gzip', () => {
    expect(BROTLI_BUDGET).toBe(600_000);
    expect(GZIP_BUDGET).toBe(750_000);
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(BROTLI_BUDGET);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(GZIP_BUDGET);
  }, 120_000);

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
