/** The outline of a region in pixels, projected once and then only scaled and moved. Pure. */
import type { MultiPolygon } from 'geojson';
import { type PixelBox, worldSize, worldX, worldY } from '../projection.ts';

/** Outlines are held in pixels of this zoom, about their own corner: small numbers keep Path2D exact. */
export const OUTLINE_ZOOM = 8;

export interface ProjectedOutline {
  /** World pixels of OUTLINE_ZOOM. */
  readonly bounds: PixelBox;
  /** Rings as x, y, x, y ... relative to the upper left corner of `bounds`. */
  readonly rings: readonly Float64Array[];
  /** Square pixels of `bounds`: where regions overlap the smaller one is meant. */
  readonly extent: number;
}

export function projectOutline(outline: MultiPolygon): ProjectedOutline {
  const size = worldSize(OUTLINE_ZOOM);
  const bounds = {
    minX: Number.POSITIVE_INFINITY,
    minY: Number.POSITIVE_INFINITY,
    maxX: Number.NEGATIVE_INFINITY,
    maxY: Number.NEGATIVE_INFINITY,
  };
  const rings = outline.coordinates.flat().map((ring) => {
    const points = new Float64Array(ring.length * 2);
    ring.forEach(([lon, lat], i) => {
      const x = worldX(lon!) * size;
      const y = worldY(lat!) * size;
      points[2 * i] = x;
      points[2 * i + 1] = y;
      bounds.minX = Math.min(bounds.minX, x);
      bounds.minY = Math.min(bounds.minY, y);
      bounds.maxX = Math.max(bounds.maxX, x);
      bounds.maxY = Math.max(bounds.maxY, y);
    });
    return points;
  });
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      ring[i]! -= bounds.minX;
      ring[i + 1]! -= bounds.minY;
    }
  }
  return {
    bounds,
    rings,
    extent: (bounds.maxX - bounds.minX) * (bounds.maxY - bounds.minY),
  };
}

/** The bounds of an outline in world pixels of another zoom. */
export function boundsAt(outline: ProjectedOutline, zoom: number): PixelBox {
  const scale = 2 ** (zoom - OUTLINE_ZOOM);
  const { minX, minY, maxX, maxY } = outline.bounds;
  return { minX: minX * scale, minY: minY * scale, maxX: maxX * scale, maxY: maxY * scale };
}
