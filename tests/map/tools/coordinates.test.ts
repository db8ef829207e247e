/** Coordinates as text, and the latitude of the scale bar. */
import { describe, expect, it } from 'vitest';
import { decimalsAt, degreesText, mgrsDigitsAt } from '../../../src/map/coordinates/format.ts';
import { toMgrs } from '../../../src/map/coordinates/mgrs.ts';
import { metresPerPixel } from '../../../src/map/projection.ts';
import { scaleBar, visibleLatitude } from '../../../src/map/scale.ts';

describe('decimal degrees', () => {
  it('have as many digits as a pixel is worth: none finer, none ten times coarser', () => {
    for (let zoom = 3; zoom <= 14; zoom += 0.25) {
      const perPixel = 360 / (256 * 2 ** zoom);
      const unit = 10 ** -decimalsAt(zoom);
      expect(unit).toBeLessThanOrEqual(perPixel);
      expect(unit * 10).toBeGreaterThan(perPixel);
    }
    expect(decimalsAt(19)).toBe(5);
  });

  it('are written latitude first, longitudes within 180, and never as minus zero', () => {
    expect(degreesText(48.27712, 37.17654, 14)).toBe('48.27712, 37.17654');
    expect(degreesText(48.27712, 37.17654, 8)).toBe('48.277, 37.177');
    expect(degreesText(-33.5, 190, 6)).toBe('-33.50, -170.00');
    expect(degreesText(-0.0001, 0.0001, 5)).toBe('0.00, 0.00');
  });
});

describe('references of the military grid', () => {
  // References that are published with these points: geodesy's own example, and Wikipedia's of the grid.
  it.each([
    ['the Eiffel Tower', 48.8582, 2.2945, 10, '31U DQ 48251 11932'],
    ['Honolulu', 21.4097, -157.9161, 6, '04Q FJ 123 678'],
    ['the Washington Monument', 38.8895, -77.0353, 6, '18S UJ 234 064'],
    ['the Sydney Opera House', -33.857, 151.215, 6, '56H LH 348 522'],
  ] as const)('%s', (_, lat, lon, digits, reference) => {
    expect(toMgrs(lat, lon, digits)).toBe(reference);
  });

  it('are cut, not rounded, to fewer digits', () => {
    expect(toMgrs(48.8582, 2.2945, 8)).toBe('31U DQ 4825 1193');
    expect(toMgrs(48.8582, 2.2945, 4)).toBe('31U DQ 48 11');
  });

  it('change zone at 30, 36 and 42 degrees east', () => {
    for (const [edge, zone] of [
      [30, 36],
      [36, 37],
      [42, 38],
    ] as const) {
      expect(toMgrs(48.5, edge - 1e-6, 10)).toMatch(new RegExp(`^${zone - 1}U`));
      expect(toMgrs(48.5, edge, 10)).toMatch(new RegExp(`^${zone}U`));
    }
  });

  it('exist between 80 south and 84 north, and for longitudes beyond 180', () => {
    expect(toMgrs(84.1, 30, 10)).toBeNull();
    expect(toMgrs(-80.1, 30, 10)).toBeNull();
    expect(toMgrs(48.5, 37 + 360, 10)).toBe(toMgrs(48.5, 37, 10));
  });

  it('name squares no smaller than a pixel and less than ten times its side', () => {
    for (let zoom = 4; zoom <= 14; zoom += 0.5) {
      const side = 10 ** (5 - mgrsDigitsAt(48.5, zoom) / 2);
      const pixel = metresPerPixel(48.5, zoom);
      expect(side).toBeLessThanOrEqual(pixel);
      expect(side * 10).toBeGreaterThan(pixel);
    }
  });
});

describe('the scale bar', () => {
  it('is a round length, at most as wide as it may be, and right for its latitude', () => {
    for (const lat of [0, 44.3, 48.5, 55.7]) {
      for (let zoom = 3; zoom <= 14; zoom += 0.25) {
        const { metres, width } = scaleBar(lat, zoom, 110);
        expect(width).toBeLessThanOrEqual(110);
        expect(width).toBeGreaterThan(110 / 2.6);
        expect(['1', '2', '5']).toContain(String(metres).replace(/0+$/, ''));
        expect(width * metresPerPixel(lat, zoom)).toBeCloseTo(metres, 4);
      }
    }
  });

  it('is that of the middle of what panels leave visible', () => {
    const position = { lat: 48.5, lon: 36, zoom: 6 };
    const none = { top: 0, right: 0, bottom: 0, left: 392 };
    expect(visibleLatitude(position, none)).toBeCloseTo(48.5, 9);
    const sheet = visibleLatitude(position, { top: 68, right: 0, bottom: 405, left: 0 });
    // 168 px farther north, at about 1.62 km a pixel and 111.2 km a degree.
    expect(sheet).toBeGreaterThan(48.5 + 2.3);
    expect(sheet).toBeLessThan(48.5 + 2.5);
  });
});
