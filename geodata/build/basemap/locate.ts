import { boxOf, inBox } from './measure.ts';
import type { Area, Box } from './types.ts';

/** Finds the area that holds a point; built once over the rings' edges in bands of latitude. */
export interface Locator<Properties> {
  /** Null where no area holds the point; where areas overlap, the first one given. */
  at(lon: number, lat: number): Properties | null;
}

/** Height of a band in degrees: fine enough that a look-up touches a few dozen edges. */
const BAND = 0.05;

interface LocatedRing {
  readonly box: Box;
  /** Edges as x1, y1, x2, y2 by band. */
  readonly bands: Map<number, number[]>;
}

export function createLocator<Properties>(areas: readonly Area<Properties>[]): Locator<Properties> {
  const located = areas.flatMap((area) =>
    area.polygons.map((rings) => ({
      properties: area.properties,
      box: boxOf(rings[0] ?? []),
      rings: rings.map(locateRing),
    })),
  );
  return {
    at(lon, lat) {
      for (const polygon of located) {
        if (!inBox(lon, lat, polygon.box)) continue;
        let inside = false;
        for (const ring of polygon.rings) {
          if (inBox(lon, lat, ring.box) && inBands(lon, lat, ring)) inside = !inside;
        }
        if (inside) return polygon.properties;
      }
      return null;
    },
  };
}

function locateRing(ring: readonly (readonly number[])[]): LocatedRing {
  const bands = new Map<number, number[]>();
  for (let i = 1; i < ring.length; i++) {
    const [x1, y1] = ring[i - 1] as [number, number];
    const [x2, y2] = ring[i] as [number, number];
    const last = Math.floor(Math.max(y1, y2) / BAND);
    for (let band = Math.floor(Math.min(y1, y2) / BAND); band <= last; band++) {
      const edges = bands.get(band);
      if (edges) edges.push(x1, y1, x2, y2);
      else bands.set(band, [x1, y1, x2, y2]);
    }
  }
  return { box: boxOf(ring as number[][]), bands };
}

function inBands(lon: number, lat: number, ring: LocatedRing): boolean {
  const edges = ring.bands.get(Math.floor(lat / BAND));
  if (!edges) return false;
  let inside = false;
  for (let i = 0; i < edges.length; i += 4) {
    const y1 = edges[i + 1]!;
    const y2 = edges[i + 3]!;
    if (y1 > lat === y2 > lat) continue;
    const x1 = edges[i]!;
    const x2 = edges[i + 2]!;
    if (lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}
