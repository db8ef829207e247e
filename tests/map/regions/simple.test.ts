import { describe, expect, it } from 'vitest';
import { OUTLINE_ZOOM, projectOutline } from '../../../src/map/regions/outline.ts';
import { ringsAt, ringWithin, simplifyRing } from '../../../src/map/regions/simple.ts';
import { shippedOutlines } from '../../geodata/basemap/shipped.ts';

const ukraine = projectOutline(shippedOutlines().of('UA')!);

function area(ring: ArrayLike<number>): number {
  let twice = 0;
  for (let i = 0; i < ring.length; i += 2) {
    const j = (i + 2) % ring.length;
    twice += ring[i]! * ring[j + 1]! - ring[j]! * ring[i + 1]!;
  }
  return Math.abs(twice) / 2;
}

const pointsOf = (rings: readonly ArrayLike<number>[]): number =>
  rings.reduce((sum, { length }) => sum + length / 2, 0);

describe('outlines made simple for a zoom', () => {
  it('have far fewer points from afar, and the same area within a thousandth', () => {
    const whole = ukraine.rings.reduce((sum, ring) => sum + area(ring), 0);
    const far = ringsAt(ukraine, 6);
    expect(pointsOf(far)).toBeLessThan(pointsOf(ukraine.rings) / 3);
    const simple = far.reduce((sum, ring) => sum + area(ring), 0);
    expect(Math.abs(simple - whole) / whole).toBeLessThan(0.001);
  });

  it('are made once for a zoom and the fractions below it', () => {
    expect(ringsAt(ukraine, 6.75)).toBe(ringsAt(ukraine, 7));
    expect(ringsAt(ukraine, OUTLINE_ZOOM + 2)).not.toBe(ringsAt(ukraine, 7));
  });

  it('keep a corner that stands out and leave out what lies on the line', () => {
    const ring = Float64Array.from([0, 0, 5, 0.1, 10, 0, 10, 10, 0, 10, 0, 0]);
    expect([...simplifyRing(ring, 0.4)]).toEqual([0, 0, 10, 0, 10, 10, 0, 10, 0, 0]);
  });
});

describe('the part of a ring within a box', () => {
  const ring = Float64Array.from([0, 0, 10, 0, 10, 10, 0, 10, 0, 0]);

  it('is the whole ring in a larger box, and nothing in one beside it', () => {
    const around = { minX: -1, minY: -1, maxX: 11, maxY: 11 };
    expect(area(ringWithin(ring, around))).toBe(100);
    expect(ringWithin(ring, { minX: 20, minY: 0, maxX: 30, maxY: 10 })).toEqual([]);
  });

  it('is the shared part where they overlap, the box itself where the ring holds it', () => {
    expect(area(ringWithin(ring, { minX: 5, minY: 5, maxX: 20, maxY: 20 }))).toBe(25);
    expect(area(ringWithin(ring, { minX: 2, minY: 2, maxX: 4, maxY: 5 }))).toBe(6);
  });
});
