/** Made-up outlines for tests, wound the wrong way round, with a hole and too many decimals. */
import type { MultiPolygon, Position } from 'geojson';

/** A square of `size` degrees around a point, clockwise, closed. */
function clockwise(lon: number, lat: number, size: number): Position[] {
  const half = size / 2;
  return [
    [lon - half, lat - half],
    [lon - half, lat + half],
    [lon + half, lat + half],
    [lon + half, lat - half],
    [lon - half, lat - half],
  ];
}

const OUTLINES: Readonly<Record<string, MultiPolygon>> = {
  'RU-BRY': {
    type: 'MultiPolygon',
    coordinates: [
      [clockwise(34.123456789, 52.9876543, 2), clockwise(34.1, 52.9, 0.5).reverse()],
      // An islet that rounding to five decimals makes vanish.
      [clockwise(35.5, 53.5, 0.000_001)],
    ],
  },
  UA: { type: 'MultiPolygon', coordinates: [[clockwise(31, 49, 8)]] },
};

/** Bryansk Oblast and Ukraine have an outline, Kursk Oblast has none. */
export function testOutlines(unit: string): MultiPolygon | null {
  return OUTLINES[unit] ?? null;
}

/** Twice the signed area of a ring: positive where it runs counter-clockwise. */
export function signedArea(ring: readonly Position[]): number {
  return ring
    .slice(1)
    .reduce((sum, [x, y], index) => sum + ring[index]![0]! * y! - x! * ring[index]![1]!, 0);
}
