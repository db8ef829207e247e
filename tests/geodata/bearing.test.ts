import { bearing } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { bearingDegrees } from '../../geodata/distance.ts';

describe('the direction from one point to another', () => {
  test('is what turf makes of it, over both ends of the country and of the world', () => {
    const points = [
      [48.277, 37.177],
      [48.308, 37.259],
      [50.45, 30.524],
      [44.6, 33.5],
      [-33.9, 151.2],
      [64.1, -21.9],
    ] as const;
    for (const [latA, lonA] of points) {
      for (const [latB, lonB] of points) {
        if (latA === latB) continue;
        // Turf counts from -180 to 180.
        const theirs = (bearing([lonA, latA], [lonB, latB]) + 360) % 360;
        expect(bearingDegrees(latA, lonA, latB, lonB)).toBeCloseTo(theirs, 6);
      }
    }
  });

  test('is north, east, south and west where it must be', () => {
    expect(bearingDegrees(48, 37, 49, 37)).toBeCloseTo(0, 9);
    expect(bearingDegrees(0, 37, 0, 38)).toBeCloseTo(90, 9);
    expect(bearingDegrees(49, 37, 48, 37)).toBeCloseTo(180, 9);
    expect(bearingDegrees(0, 38, 0, 37)).toBeCloseTo(270, 9);
  });
});
