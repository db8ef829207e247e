import type { Position } from 'geojson';
import { inRing, ringAreaKm2 } from '../measure.ts';
import type { Rings } from '../types.ts';
import { type Plane, twin } from './faces.ts';
import { PER_DEGREE } from './grid.ts';

/**
 * The polygons of every label: the faces of one label run together, neighbours share every vertex.
 *
 * @param labels what each cycle of the plane belongs to; null for what is drawn by nobody (the sea)
 */
export function regionPolygons(
  plane: Plane,
  labels: readonly (string | null)[],
): Map<string, Rings[]> {
  const labelOf = (h: number): string | null => labels[plane.cycle[h]!] ?? null;
  const isBorder = (h: number): boolean => labelOf(h) !== labelOf(twin(h));
  const rings = new Map<string, Position[][]>();
  const done = new Uint8Array(plane.count);
  for (let start = 0; start < plane.count; start++) {
    const label = labelOf(start);
    if (done[start] || label === null || !isBorder(start)) continue;
    const ring: Position[] = [];
    for (let h = start; !done[h]; ) {
      done[h] = 1;
      ring.push([plane.x[h]! / PER_DEGREE, plane.y[h]! / PER_DEGREE]);
      let follower = plane.next[h]!;
      // Within one label, pass over the lines that no longer part anything.
      while (!isBorder(follower)) follower = plane.next[twin(follower)]!;
      h = follower;
    }
    ring.push(ring[0]!);
    const list = rings.get(label);
    if (list) list.push(ring);
    else rings.set(label, [ring]);
  }
  return new Map([...rings].map(([label, list]) => [label, polygonsOfRings(list)]));
}

/** Puts holes (clockwise rings) into the smallest exterior ring around them. */
function polygonsOfRings(rings: readonly Position[][]): Rings[] {
  const measured = rings.map((ring) => ({ ring, area: ringAreaKm2(ring) }));
  const exteriors = measured.filter(({ area }) => area > 0).sort((a, b) => a.area - b.area);
  const polygons = exteriors.map(({ ring }) => [ring]);
  for (const { ring, area } of measured) {
    if (area > 0) continue;
    const [lon, lat] = besideRing(ring);
    const holder = exteriors.findIndex((each) => each.area > -area && inRing(lon, lat, each.ring));
    if (holder >= 0) polygons[holder]!.push(ring);
  }
  return polygons;
}

/** A point just left of the ring's longest piece: for a clockwise ring, outside it. */
export function besideRing(ring: readonly Position[]): [lon: number, lat: number] {
  let best = 0;
  let longest = -1;
  for (let i = 1; i < ring.length; i++) {
    const length = Math.hypot(ring[i]![0]! - ring[i - 1]![0]!, ring[i]![1]! - ring[i - 1]![1]!);
    if (length > longest) {
      longest = length;
      best = i;
    }
  }
  const [x1, y1] = ring[best - 1]! as [number, number];
  const [x2, y2] = ring[best]! as [number, number];
  const step = 0.25 / PER_DEGREE / longest;
  return [(x1 + x2) / 2 - (y2 - y1) * step, (y1 + y2) / 2 + (x2 - x1) * step];
}
