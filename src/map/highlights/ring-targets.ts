/** Finds the highlighted ring under the pointer. Pure. */
import KDBush from 'kdbush';
import type { PlaceId } from '../../../geodata/settlement.ts';
import { worldSize, worldX, worldY } from '../projection.ts';

/** Radius in pixels of the target about a ring's middle: the ring and a little beyond. */
const RING_TARGET = 15;

export interface RingPlace {
  readonly id: PlaceId;
  /** Degrees WGS 84. */
  readonly lat: number;
  readonly lon: number;
}

/** The place whose ring lies under a point in world pixels of a zoom, the nearest; null for none. */
export type RingTargets = (x: number, y: number, zoom: number) => PlaceId | null;

export function ringTargets(places: readonly RingPlace[]): RingTargets {
  if (places.length === 0) return () => null;
  const index = new KDBush(places.length, 16);
  const xs = places.map(({ lon }) => worldX(lon));
  const ys = places.map(({ lat }) => worldY(lat));
  places.forEach((_, i) => {
    index.add(xs[i]!, ys[i]!);
  });
  index.finish();
  return (x, y, zoom) => {
    const size = worldSize(zoom);
    const [atX, atY] = [x / size, y / size];
    let best: number | null = null;
    let bestDistance = Number.POSITIVE_INFINITY;
    for (const i of index.within(atX, atY, RING_TARGET / size)) {
      const distance = Math.hypot(xs[i]! - atX, ys[i]! - atY);
      if (distance >= bestDistance) continue;
      best = i;
      bestDistance = distance;
    }
    return best === null ? null : places[best]!.id;
  };
}
