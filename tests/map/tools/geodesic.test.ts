/** Lengths and bearings against values that others have computed or that follow from the ellipsoid. */
import { bearing, distance, point } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { greatCircle, legBetween } from '../../../src/map/measure/geodesic.ts';

const at = (lat: number, lon: number) => ({ lat, lon });
const POKROVSK = at(48.277, 37.177);
const KYIV = at(50.4501, 30.5234);

describe('a leg', () => {
  it.each([
    // C. Karney's example for GeographicLib: Wellington to Salamanca.
    ['Wellington to Salamanca', at(-41.32, 174.81), at(40.96, -5.5), 19_959_679.267, 161.0677],
    // The quarter meridian and a degree of the equator of WGS 84.
    ['from the equator to the pole', at(0, 30), at(90, 30), 10_001_965.729, 0],
    ['one degree along the equator', at(0, 30), at(0, 31), 111_319.491, 90],
    ['across the 180th meridian', at(0, 179.5), at(0, -179.5), 111_319.491, 90],
    // C. Veness' example for Vincenty's formula: Land's End to John o' Groats.
    [
      "Land's End to John o' Groats",
      at(50.06632, -5.71475),
      at(58.64402, -3.07009),
      969_954.166,
      9.1419,
    ],
  ])('%s is as long and points as known', (_, from, to, metres, degrees) => {
    const leg = legBetween(from, to);
    expect(Math.abs(leg.metres - metres)).toBeLessThan(0.002);
    expect(leg.bearing).toBeCloseTo(degrees, 3);
  });

  it('agrees with a sphere to half a per cent and a quarter of a degree', () => {
    const leg = legBetween(KYIV, POKROVSK);
    const [from, to] = [point([KYIV.lon, KYIV.lat]), point([POKROVSK.lon, POKROVSK.lat])];
    const sphere = distance(from, to) * 1000;
    expect(Math.abs(leg.metres - sphere) / sphere).toBeLessThan(0.005);
    expect(Math.abs((leg.bearing ?? Number.NaN) - bearing(from, to))).toBeLessThan(0.25);
  });

  it('is as long back as it is there', () => {
    expect(legBetween(POKROVSK, KYIV).metres).toBeCloseTo(legBetween(KYIV, POKROVSK).metres, 2);
  });

  it('has no direction where both ends are one point', () => {
    expect(legBetween(KYIV, KYIV)).toEqual({ metres: 0, bearing: null });
  });

  it('is measured on a sphere where the ellipsoid gives no answer', () => {
    const leg = legBetween(at(0, 0), at(0.5, 179.7));
    // GeographicLib: 19,936,288.579 m.
    expect(Math.abs(leg.metres - 19_936_288.579) / 19_936_288.579).toBeLessThan(0.005);
    expect(leg.bearing).toBeGreaterThanOrEqual(0);
    expect(leg.bearing).toBeLessThan(360);
  });
});

describe('the way of a line', () => {
  it('lies on the great circle, from one end to the other', () => {
    const way = greatCircle(KYIV, at(51.5, -0.1));
    expect(way[0]).toEqual(KYIV);
    expect(way.at(-1)).toEqual(at(51.5, -0.1));
    expect(way.length).toBeGreaterThan(40);
    const whole = distance(point([KYIV.lon, KYIV.lat]), point([-0.1, 51.5]));
    const parts = way
      .slice(1)
      .map((to, i) => distance(point([way[i]!.lon, way[i]!.lat]), point([to.lon, to.lat])));
    // Any way round would be longer than the great circle.
    expect(parts.reduce((sum, km) => sum + km, 0)).toBeCloseTo(whole, 5);
    expect(Math.max(...parts)).toBeLessThan(50.001);
  });

  it('bends towards the pole, away from the straight line of the map', () => {
    const way = greatCircle(at(50, 20), at(50, 50));
    const middle = way[Math.floor(way.length / 2)]!;
    expect(middle.lat).toBeGreaterThan(50.9);
    expect(Math.max(...way.map(({ lat }) => lat))).toBe(middle.lat);
    expect(Math.min(...way.map(({ lat }) => lat))).toBeCloseTo(50, 9);
  });

  it('runs on across the 180th meridian instead of around the world', () => {
    const way = greatCircle(at(50, 175), at(50, -175));
    const steps = way.slice(1).map((to, i) => Math.abs(to.lon - way[i]!.lon));
    expect(Math.max(...steps)).toBeLessThan(1);
    expect(way.at(-1)!.lon).toBeCloseTo(185, 9);
  });

  it('is one straight piece where it is short, and where both ends are one', () => {
    expect(greatCircle(POKROVSK, at(48.3, 37.2))).toHaveLength(2);
    expect(greatCircle(KYIV, KYIV)).toEqual([KYIV, KYIV]);
  });
});
