import { describe, expect, test } from 'vitest';
import { ringTargets } from '../../src/map/highlights/ring-targets.ts';
import { planMarks } from '../../src/map/marks/plan.ts';
import { marksInView } from '../../src/map/marks/scene.ts';
import { sumPlaces } from '../../src/map/marks/sum.ts';
import { claimOfTarget, keyOfTarget, placeOfTarget } from '../../src/map/pointer.ts';
import { worldSize, worldX, worldY } from '../../src/map/projection.ts';
import { allRows, TSENTR, tableOf } from './synthetic.ts';

const everywhere = { minX: -1e9, minY: -1e9, maxX: 1e9, maxY: 1e9 };
const table = tableOf(
  TSENTR,
  Array.from({ length: 3 }, (_, claim) => ({ place: 6, claim, mention: 0 })),
);
const sums = sumPlaces(table, allRows(table));
const marksAt = (zoom: number) =>
  marksInView(planMarks(sums, zoom), everywhere).map((mark) => ({ type: 'mark', mark }) as const);

describe('what the pointer is at', () => {
  const id = table.places.ids[6]!;

  test('a place’s mark and its name are one thing, and the marks of its fan are several', () => {
    const [disc] = marksAt(6);
    if (!disc) throw new Error('No mark is drawn at zoom 6.');
    expect(keyOfTarget(disc, sums)).toBe(keyOfTarget({ type: 'name', place: id }, sums));
    const fan = marksAt(11);
    expect(fan.length).toBe(3);
    expect(new Set(fan.map((target) => keyOfTarget(target, sums))).size).toBe(3);
    expect(new Set(fan.map((target) => placeOfTarget(target, sums)))).toEqual(new Set([id]));
    expect(fan.map((target) => claimOfTarget(target, sums)).sort()).toEqual([0, 1, 2]);
    expect(claimOfTarget(disc, sums)).toBeNull();
  });

  test('a cluster is no single place', () => {
    const all = tableOf(
      TSENTR,
      TSENTR.map((_, place) => ({ place })),
    );
    const allSums = sumPlaces(all, allRows(all));
    const clusters = marksInView(planMarks(allSums, 4), everywhere).filter(
      ({ places }) => places.length > 1,
    );
    expect(clusters.length).toBeGreaterThan(0);
    for (const mark of clusters) {
      expect(placeOfTarget({ type: 'mark', mark }, allSums)).toBeNull();
    }
  });
});

describe('a highlighted ring', () => {
  const places = [
    { id: 'near', lat: 48.3, lon: 37.2 },
    { id: 'far', lat: 50.4, lon: 30.5 },
  ];
  const ringAt = ringTargets(places);
  const zoom = 9;
  const size = worldSize(zoom);
  const [x, y] = [worldX(37.2) * size, worldY(48.3) * size];

  test('is found on its line and inside it, not beside it', () => {
    expect(ringAt(x, y, zoom)).toBe('near');
    expect(ringAt(x + 12, y, zoom)).toBe('near');
    expect(ringAt(x, y - 16, zoom)).toBeNull();
  });

  test('is as large on the screen at every zoom', () => {
    for (const closer of [3, 6.25, 14]) {
      const scale = 2 ** (closer - zoom);
      expect(ringAt(x * scale + 12, y * scale, closer)).toBe('near');
      expect(ringAt(x * scale + 16, y * scale, closer)).toBeNull();
    }
  });

  test('of two that overlap the nearer one counts', () => {
    const twoRings = ringTargets([...places, { id: 'neighbour', lat: 48.3, lon: 37.21 }]);
    const atNeighbour = worldX(37.21) * size;
    expect(twoRings(x + 1, y, zoom)).toBe('near');
    expect(twoRings(atNeighbour - 1, y, zoom)).toBe('neighbour');
  });

  test('there are none where nothing is highlighted', () => {
    expect(ringTargets([])(x, y, zoom)).toBeNull();
  });
});
