import { describe, expect, test } from 'vitest';
import { emphasisOf, emphasisOfMark } from '../../src/map/marks/emphasis.ts';
import { planMarks } from '../../src/map/marks/plan.ts';
import { marksInView } from '../../src/map/marks/scene.ts';
import { sumPlaces } from '../../src/map/marks/sum.ts';
import { selectionOf, selectPlace } from '../../src/map/pointer.ts';
import type { RegionMark } from '../../src/map/types.ts';
import { nextTarget, stepOfKey, type WalkStep } from '../../src/map/walk/next-target.ts';
import { claimsOfTarget, selectedTarget, walkTargets } from '../../src/map/walk/targets.ts';
import { allRows, TSENTR, tableOf } from './synthetic.ts';

const bryansk: RegionMark = {
  unit: 'RU-BRY',
  extent: 'region',
  outline: {
    type: 'MultiPolygon',
    coordinates: [
      [
        [
          [31, 52],
          [35, 52],
          [35, 54],
          [31, 54],
          [31, 52],
        ],
      ],
    ],
  },
  kind: 'border-incident',
  side: 'RU',
  count: 1,
  claims: [3],
};

const table = tableOf(TSENTR, [
  ...TSENTR.map((_, place) => ({ place, claim: 0, mention: place })),
  { place: 1, claim: 5 },
]);
const sums = sumPlaces(table, allRows(table));
const targets = walkTargets(sums, [bryansk]);
const index = (id: string) => targets.findIndex((target) => target.id === id);
const walk = (from: string, step: WalkStep) => targets[nextTarget(targets, index(from), step)]!.id;

describe('the roving list', () => {
  test('holds every place with a shown claim, then the regions', () => {
    expect(targets.map(({ id }) => id)).toEqual([...TSENTR.map(([id]) => id), 'RU-BRY']);
  });

  test('goes forward and back and round the ends', () => {
    expect(walk('Shevchenko', 'next')).toBe('Poltavka');
    expect(walk('Shevchenko', 'previous')).toBe('RU-BRY');
    expect(walk('RU-BRY', 'next')).toBe('Shevchenko');
    expect(walk('Pokrovsk', 'first')).toBe('Shevchenko');
    expect(walk('Pokrovsk', 'last')).toBe('RU-BRY');
  });

  test('goes to the nearest in a direction', () => {
    expect(walk('Horikhove', 'up')).toBe('Muravka');
    expect(walk('Horikhove', 'down')).toBe('Oleksiivka');
    expect(walk('Poltavka', 'right')).toBe('Rusyn Yar');
    expect(walk('Yablunivka', 'left')).toBe('Rusyn Yar');
    expect(walk('Pokrovsk', 'right')).toBe('Myrnohrad');
  });

  test('stays where nothing lies further on', () => {
    expect(walk('Yablunivka', 'right')).toBe('Yablunivka');
    expect(walk('Oleksiivka', 'down')).toBe('Oleksiivka');
  });

  test('reaches every target by next, and by arrows leaves no target for itself', () => {
    const seen = new Set<number>();
    let at = 0;
    for (let i = 0; i < targets.length; i++) {
      seen.add(at);
      at = nextTarget(targets, at, 'next');
    }
    expect(seen.size).toBe(targets.length);
  });

  test('has nowhere to go when it is empty, and begins at the first', () => {
    expect(nextTarget([], -1, 'next')).toBe(-1);
    expect(nextTarget(targets, -1, 'down')).toBe(0);
  });

  test('knows its keys in either case and no others', () => {
    expect([stepOfKey('n'), stepOfKey('P'), stepOfKey('Home')]).toEqual([
      'next',
      'previous',
      'first',
    ]);
    expect(stepOfKey('x')).toBeNull();
  });

  test('begins at what is selected', () => {
    const claimIndex = () => 0;
    const claim = { type: 'claim', claim: 'r/c', mention: 6 } as const;
    expect(selectedTarget(targets, claim, sums, claimIndex)).toBe(index('Pokrovsk'));
    const unit = { type: 'place', place: 'RU-BRY' } as const;
    expect(selectedTarget(targets, unit, sums, claimIndex)).toBe(index('RU-BRY'));
    expect(selectedTarget(targets, null, sums, claimIndex)).toBe(-1);
  });

  test('tells the claims of places and regions', () => {
    expect(claimsOfTarget(targets[index('Poltavka')]!, sums, [bryansk])).toEqual([0, 5]);
    expect(claimsOfTarget(targets[index('RU-BRY')]!, sums, [bryansk])).toEqual([3]);
  });
});

describe('selection', () => {
  const key = (claim: number) => `report/${claim}`;

  test('a place with one claim leads to the claim and its mention, one with several to the place', () => {
    expect(selectPlace(sums, 6, key)).toEqual({ type: 'claim', claim: 'report/0', mention: 6 });
    expect(selectPlace(sums, 1, key)).toEqual({ type: 'place', place: 'Poltavka' });
  });

  test('a region leads to its unit and a name to its place', () => {
    expect(selectionOf({ type: 'region', region: bryansk }, sums, key)).toEqual({
      type: 'place',
      place: 'RU-BRY',
    });
    expect(selectionOf({ type: 'name', place: 'UA1' }, sums, key)).toEqual({
      type: 'place',
      place: 'UA1',
    });
  });

  test('a claim lights its mention, and its other places as companions', () => {
    const lit = emphasisOf({ type: 'claim', claim: 'report/0', mention: 6 }, sums, () => 0);
    expect([...lit.selected]).toEqual([6]);
    expect(lit.companions.size).toBe(TSENTR.length - 1);
    const all = emphasisOf({ type: 'claim', claim: 'report/0', mention: null }, sums, () => 0);
    expect(all.selected.size).toBe(TSENTR.length);
  });

  test('a fan lights the selected claim alone, or the count that hides it', () => {
    const crowd = tableOf(
      TSENTR,
      Array.from({ length: 12 }, (_, claim) => ({ place: 6, claim, mention: 0 })),
    );
    const crowdSums = sumPlaces(crowd, allRows(crowd));
    const all = { minX: -1e9, minY: -1e9, maxX: 1e9, maxY: 1e9 };
    const marks = marksInView(planMarks(crowdSums, 10), all);
    const lit = (claim: number) => {
      const emphasis = emphasisOf(
        { type: 'claim', claim: '', mention: null },
        crowdSums,
        () => claim,
      );
      return marks.filter((mark) => emphasisOfMark(mark, emphasis, crowdSums) !== null);
    };
    expect(lit(11).map(({ type, row }) => [type, row])).toEqual([['fan', 11]]);
    expect(lit(0).map(({ type }) => type)).toEqual(['more']);
  });

  test('a place that no claim names lights nothing', () => {
    expect(emphasisOf({ type: 'place', place: 'UA1' }, sums, () => -1).selected.size).toBe(0);
  });
});
