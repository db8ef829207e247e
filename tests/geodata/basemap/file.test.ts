import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  BASEMAP_SOURCES,
  BROTLI_BUDGET,
  GZIP_BUDGET,
} from '../../../geodata/build/basemap/index.ts';
import { shippedText, shippedTopology } from './shipped.ts';

interface Layer {
  readonly sources: readonly string[];
  readonly licence: string;
  readonly attribution: string;
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
