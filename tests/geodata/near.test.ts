import { describe, expect, it } from 'vitest';
import { boxesAround, distanceKm, splitBox } from '../../geodata/distance.ts';
import type { BBox, SettlementColumns } from '../../geodata/gazetteer.ts';
import { openNear } from '../../geodata/near.ts';
import { fixtureGazetteer, PLACES } from '../fixtures/gazetteer.ts';

/** Points spread over the whole earth by a fixed rule, the poles and the 180th meridian among them. */
function spread(count: number): SettlementColumns {
  const golden = 137.50776405;
  return {
    length: count,
    ids: Array.from({ length: count }, (_, i) => String(i)),
    lat: Float64Array.from({ length: count }, (_, i) =>
      i % 97 === 0 ? Number.NaN : (Math.asin((2 * i) / count - 1) * 180) / Math.PI,
    ),
    lon: Float64Array.from({ length: count }, (_, i) => ((i * golden) % 360) - 180),
    importance: Float32Array.from({ length: count }, (_, i) => ((i * 7919) % count) / count),
  };
}

const columns = spread(5000);
const byImportance = Uint32Array.from(columns.ids.keys()).sort(
  (a, b) => columns.importance[b]! - columns.importance[a]! || a - b,
);
const near = openNear(columns, () => byImportance);

function nearestByHand(lat: number, lon: number, count: number): number[] {
  return [...columns.ids.keys()]
    .filter((row) => !Number.isNaN(columns.lat[row]))
    .map((row) => ({ row, km: distanceKm(lat, lon, columns.lat[row]!, columns.lon[row]!) }))
    .sort((a, b) => a.km - b.km || a.row - b.row)
    .slice(0, count)
    .map(({ row }) => row);
}

describe('great-circle distance', () => {
  it('is right for known pairs', () => {
    expect(distanceKm(50.45, 30.523, 55.7558, 37.6173)).toBeCloseTo(755.6, 0); // Kyiv to Moscow
    expect(distanceKm(0, 0, 0, 180)).toBeCloseTo(Math.PI * 6371.0088, 3);
    expect(distanceKm(48, 179.9, 48, -179.9)).toBeLessThan(15);
    expect(distanceKm(48, 37, 48, 37)).toBe(0);
  });
});

describe('boxes', () => {
  it('around a point hold everything within the radius', () => {
    for (const [lat, lon] of [
      [48, 37],
      [89.9, 10],
      [-60, 179.9],
      [0, -180],
    ] as const) {
      const boxes = boxesAround(lat, lon, 300);
      for (const row of nearestByHand(lat, lon, 200)) {
        const y = columns.lat[row]!;
        const x = columns.lon[row]!;
        if (distanceKm(lat, lon, y, x) > 300) continue;
        expect(boxes.some(([w, s, e, n]) => x >= w && x <= e && y >= s && y <= n)).toBe(true);
      }
    }
  });

  it('across the 180th meridian are two', () => {
    expect(splitBox([170, 0, -170, 10])).toEqual([
      [170, 0, 180, 10],
      [-180, 0, -170, 10],
    ]);
    expect(splitBox([20, 40, 60, 60])).toEqual([[20, 40, 60, 60]]);
    expect(splitBox([-500, 40, 500, 60])).toEqual([[-180, 40, 180, 60]]);
  });
});

describe('the nearest', () => {
  it('are those found by comparing with every point, anywhere on earth', () => {
    for (const [lat, lon] of [
      [48.3, 37.2],
      [89.5, 0],
      [-89.5, 120],
      [10, 179.99],
      [-33, -180],
    ] as const) {
      expect(near.nearest(lat, lon, 12)).toEqual(nearestByHand(lat, lon, 12));
    }
  });

  it('end at the given distance, and at the number of points', () => {
    for (const row of near.nearest(48, 37, 1000, 700)) {
      expect(distanceKm(48, 37, columns.lat[row]!, columns.lon[row]!)).toBeLessThanOrEqual(700);
    }
    expect(near.nearest(48, 37, 10_000)).toHaveLength(
      columns.lat.filter((lat) => !Number.isNaN(lat)).length,
    );
    expect(near.nearest(48, 37, 0)).toEqual([]);
    expect(near.nearest(Number.NaN, 37, 5)).toEqual([]);
  });

  it('to Pokrovsk are its neighbours', () => {
    const places = fixtureGazetteer().nearest(48.277, 37.177, 3);
    expect(places.map((place) => place.id)).toEqual([
      PLACES.pokrovsk,
      PLACES.shevchenkoPokrovsk,
      PLACES.myrnohrad,
    ]);
  });
});

describe('within a box', () => {
  function byHand([w, s, e, n]: BBox): number[] {
    return Array.from(byImportance).filter((row) => {
      const x = columns.lon[row]!;
      const y = columns.lat[row]!;
      return y >= s && y <= n && (w <= e ? x >= w && x <= e : x >= w || x <= e);
    });
  }

  it('are all its points, the most important first', () => {
    for (const box of [
      [20, 40, 60, 60],
      [-180, -90, 180, 90],
      [170, -20, -170, 30],
    ] as const) {
      const all = byHand(box);
      expect(near.within(box)).toEqual(all);
      expect(near.within(box, 7)).toEqual(all.slice(0, 7));
      expect(near.within(box, 1000)).toEqual(all.slice(0, 1000));
    }
  });

  it('of nothing are none', () => {
    expect(near.within([37, 48, 37.000001, 48.000001], 5)).toEqual([]);
  });
});
