import { describe, expect, test } from 'vitest';
import {
  latitude,
  longitude,
  metresPerPixel,
  toBBox,
  worldSize,
  worldX,
  worldY,
} from '../../src/map/projection.ts';
import { glyphLattice, HATCH_STEP, hatchLines, sharedBox } from '../../src/map/regions/hatch.ts';
import { boundsAt, projectOutline } from '../../src/map/regions/outline.ts';
import { scaleBar } from '../../src/map/scale.ts';

describe('projection', () => {
  test('agrees with the definition of EPSG:3857 at Pokrovsk', () => {
    // x = R·λ and y = R·ln tan(π/4 + φ/2) with R = 6,378,137 m, as the standard defines it.
    const radius = 6378137;
    const [lat, lon] = [48.277, 37.177];
    const half = Math.PI * radius;
    const metresY = radius * Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
    expect((worldX(lon) - 0.5) * 2 * half).toBeCloseTo((radius * lon * Math.PI) / 180, 6);
    expect((0.5 - worldY(lat)) * 2 * half).toBeCloseTo(metresY, 6);
  });

  test('comes back to the same degrees', () => {
    for (const [lat, lon] of [
      [48.277, 37.177],
      [-60, -179.9],
      [0, 0],
    ] as const) {
      expect(latitude(worldY(lat))).toBeCloseTo(lat, 9);
      expect(longitude(worldX(lon))).toBeCloseTo(lon, 9);
    }
  });

  test('turns a box of pixels into west, south, east, north', () => {
    const size = worldSize(5);
    const [west, south, east, north] = toBBox(
      {
        minX: worldX(30) * size,
        minY: worldY(52) * size,
        maxX: worldX(40) * size,
        maxY: worldY(44) * size,
      },
      5,
    );
    expect(west).toBeCloseTo(30, 8);
    expect(south).toBeCloseTo(44, 8);
    expect(east).toBeCloseTo(40, 8);
    expect(north).toBeCloseTo(52, 8);
  });
});

describe('scale bar', () => {
  test('has a round length that fits and fills at least two fifths of its room', () => {
    for (let zoom = 3; zoom <= 14; zoom += 0.25) {
      const { metres, width } = scaleBar(48.5, zoom, 110);
      expect(width).toBeLessThanOrEqual(110);
      expect(width).toBeGreaterThan(44 - 1e-9);
      expect(`${metres}`).toMatch(/^[125]0*$/);
      expect(width * metresPerPixel(48.5, zoom)).toBeCloseTo(metres, 6);
    }
  });
});

describe('hatching', () => {
  const box = { minX: 80_000.4, minY: 45_000.7, maxX: 80_700.4, maxY: 45_300.7 };

  test.each([true, false])(
    'lies on lines of the world that do not move with the view (rising %s)',
    (rising) => {
      const constant = ([x, y]: readonly [number, number, number, number]) =>
        rising ? x + y : x - y;
      const lines = hatchLines(box, rising).map(constant);
      const moved = hatchLines({ ...box, minX: box.minX + 3.3, maxX: box.maxX + 3.3 }, rising).map(
        constant,
      );
      for (const c of [...lines, ...moved]) {
        expect(Math.abs(c / HATCH_STEP - Math.round(c / HATCH_STEP))).toBeLessThan(1e-6);
      }
      const known = new Set(lines.map(Math.round));
      expect(moved.filter((c) => !known.has(Math.round(c))).length).toBeLessThanOrEqual(1);
    },
  );

  test('covers the whole box', () => {
    const expected = (box.maxX - box.minX + box.maxY - box.minY) / HATCH_STEP;
    for (const rising of [true, false]) {
      expect(Math.abs(hatchLines(box, rising).length - expected)).toBeLessThanOrEqual(1);
    }
  });

  test('sets its glyphs on a lattice of the world', () => {
    const shift = { ...box, minX: box.minX + 20, minY: box.minY + 20 };
    const all = glyphLattice(box).map(({ x, y }) => `${x},${y}`);
    expect(all.length).toBeGreaterThan(10);
    for (const { x, y } of glyphLattice(shift)) expect(all).toContain(`${x},${y}`);
  });
});

describe('outlines', () => {
  const square = projectOutline({
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [33, 50],
          [35, 50],
          [35, 52],
          [33, 52],
          [33, 50],
        ],
      ],
    ],
  });

  test('keep their corners at every zoom', () => {
    for (const zoom of [3, 8, 11.25]) {
      const { minX, minY, maxX, maxY } = boundsAt(square, zoom);
      expect(minX).toBeCloseTo(worldX(33) * worldSize(zoom), 5);
      expect(maxX).toBeCloseTo(worldX(35) * worldSize(zoom), 5);
      expect(minY).toBeCloseTo(worldY(52) * worldSize(zoom), 5);
      expect(maxY).toBeCloseTo(worldY(50) * worldSize(zoom), 5);
    }
  });

  test('are held about their own corner', () => {
    expect(Math.min(...square.rings[0]!)).toBe(0);
  });

  test('share a box only where they meet', () => {
    const a = { minX: 0, minY: 0, maxX: 10, maxY: 10 };
    expect(sharedBox(a, { minX: 5, minY: -5, maxX: 20, maxY: 5 })).toEqual({
      minX: 5,
      minY: 0,
      maxX: 10,
      maxY: 5,
    });
    expect(sharedBox(a, { minX: 10, minY: 0, maxX: 20, maxY: 5 })).toBeNull();
  });
});
