import { describe, expect, test } from 'vitest';
import { UNSURE } from '../../src/claims/table.ts';
import { NO_EMPHASIS, withRings } from '../../src/map/marks/emphasis.ts';
import { hitMark, indexMarks } from '../../src/map/marks/hit.ts';
import {
  blockSide,
  CELL_SIZE,
  MERGE_DISTANCE,
  markOf,
  placesOf,
  planMarks,
} from '../../src/map/marks/plan.ts';
import { FAN_LIMIT, fanRadius, marksInView } from '../../src/map/marks/scene.ts';
import { claimsAt, SOME_COARSE, SOME_UNSURE, sumPlaces } from '../../src/map/marks/sum.ts';
import { describeTarget } from '../../src/map/pointer.ts';
import {
  latitude,
  longitude,
  type PixelBox,
  worldSize,
  worldX,
  worldY,
} from '../../src/map/projection.ts';
import type { MapWords } from '../../src/map/types.ts';
import { allRows, manyClaims, type PlaceSpec, type RowSpec, TSENTR, tableOf } from './synthetic.ts';

const EVERYTHING: PixelBox = {
  minX: Number.NEGATIVE_INFINITY,
  minY: Number.NEGATIVE_INFINITY,
  maxX: Number.POSITIVE_INFINITY,
  maxY: Number.POSITIVE_INFINITY,
};

function sumsOf(rows: readonly RowSpec[]) {
  const table = tableOf(TSENTR, rows);
  return sumPlaces(table, allRows(table));
}

const strikes = TSENTR.map((_, place): RowSpec => ({ place, claim: 0, mention: place }));
const pokrovsk = TSENTR.findIndex(([id]) => id === 'Pokrovsk');

describe('sums', () => {
  test('count rows, sides and kinds per place and keep the newest', () => {
    const sums = sumsOf([
      { place: pokrovsk, side: 'RU', kind: 'strike' },
      { place: pokrovsk, side: 'UA', kind: 'repelled' },
      { place: 1, side: 'RU' },
    ]);
    expect([...sums.places]).toEqual([1, pokrovsk]);
    expect(sums.count[pokrovsk]).toBe(2);
    expect([...sums.sideCount.subarray(pokrovsk * 3, pokrovsk * 3 + 3)]).toEqual([1, 1, 0]);
    expect(sums.newest[pokrovsk]).toBe(1);
    expect([...sums.rowsOf(pokrovsk)]).toEqual([0, 1]);
    expect([...sums.rowsOf(3)]).toEqual([]);
  });

  test('leave out the rows that the filter drops and those without a point', () => {
    const table = tableOf(TSENTR, [{ place: 0 }, { place: 0xffffffff }, { place: 2 }]);
    const sums = sumPlaces(table, Uint32Array.of(1, 2));
    expect([...sums.places]).toEqual([2]);
  });

  test('tell unsure and coarse places apart', () => {
    const sums = sumsOf([{ place: 0, flags: UNSURE }, { place: 1, precision: 3 }, { place: 2 }]);
    expect([...sums.doubts.subarray(0, 3)]).toEqual([SOME_UNSURE, SOME_COARSE, 0]);
  });

  test('count a claim that names several places once', () => {
    const sums = sumsOf([...strikes, { place: 1, claim: 9 }]);
    expect(sums.countClaims(sums.places)).toBe(2);
    expect(claimsAt(sums, [1])).toEqual([0, 9]);
  });
});

describe('the plan of a zoom', () => {
  test('puts each place of the main claim at its true point, each on its own, at zoom 9', () => {
    const plan = planMarks(sumsOf(strikes), 9);
    expect(plan.length).toBe(TSENTR.length);
    TSENTR.forEach(([, lat, lon], place) => {
      const mark = markOf(plan, place);
      expect([...placesOf(plan, mark)]).toEqual([place]);
      expect(plan.x[mark]).toBeCloseTo(worldX(lon) * worldSize(9), 6);
      expect(plan.y[mark]).toBeCloseTo(worldY(lat) * worldSize(9), 6);
    });
  });

  test('loses and doubles no row at any zoom', () => {
    const table = manyClaims(20_000, 3000);
    const sums = sumPlaces(table, allRows(table));
    for (const zoom of [3, 5.25, 7, 9.5, 12, 14]) {
      const plan = planMarks(sums, zoom);
      expect(plan.members.length).toBe(sums.places.length);
      expect(new Set(plan.members).size).toBe(sums.places.length);
      // Each of these claims names one place, so that they add up.
      const claims = Array.from({ length: plan.length }, (_, mark) => plan.claimsOf(mark));
      expect(claims.reduce((sum, count) => sum + count, 0)).toBe(20_000);
    }
  });

  test.each([
    [1440, 900],
    [2016, 1260],
    [5376, 3024],
  ])(
    'draws no more than 2,000 marks in %i × %i pixels, however the places lie',
    (width, height) => {
      // A lattice on which nothing needs to be joined, over more than the view: the worst there is.
      const step = MERGE_DISTANCE + 1;
      const size = worldSize(9);
      const left = worldX(34) * size;
      const top = worldY(50) * size;
      const points: PlaceSpec[] = [];
      for (let x = left - 200; x < left + width + 200; x += step) {
        for (let y = top - 200; y < top + height + 200; y += step) {
          points.push([`${x},${y}`, latitude(y / size), longitude(x / size)]);
        }
      }
      const table = tableOf(
        points,
        points.map((_, place) => ({ place })),
      );
      const plan = planMarks(sumPlaces(table, allRows(table)), 9, blockSide(width, height));
      for (const shift of [0, 17, 61]) {
        const box = {
          minX: left + shift,
          minY: top + shift,
          maxX: left + width,
          maxY: top + height,
        };
        const marks = marksInView(plan, box);
        expect(marks.length).toBeLessThanOrEqual(2000);
        expect(marks.length).toBeGreaterThan(300);
      }
    },
  );

  test('keeps the places of the first report apart at the zoom of the first view', () => {
    // Poltavka and Rusyn Yar lie together there.
    expect(planMarks(sumsOf(strikes), 7.75).length).toBeGreaterThanOrEqual(TSENTR.length - 2);
  });

  test('never leaves two single marks on top of each other', () => {
    const table = manyClaims(3000, 1500);
    const sums = sumPlaces(table, allRows(table));
    const plan = planMarks(sums, 7);
    const singles = Array.from({ length: plan.length }, (_, mark) => mark).filter(
      (mark) => placesOf(plan, mark).length === 1,
    );
    const covered = singles.filter((a) =>
      plan
        .index!.within(plan.x[a]!, plan.y[a]!, MERGE_DISTANCE * 0.99)
        .some((b) => b > a && placesOf(plan, b).length === 1),
    );
    expect(covered).toEqual([]);
  });

  test('groups by cells of the world: the same cells after a pan', () => {
    const table = manyClaims(5000, 3000);
    const plan = planMarks(sumPlaces(table, allRows(table)), 6);
    const x = worldX(34) * worldSize(6);
    const y = worldY(49) * worldSize(6);
    const box = (dx: number): PixelBox => ({
      minX: x + dx,
      minY: y,
      maxX: x + dx + 400,
      maxY: y + 300,
    });
    const name = (mark: { x: number; y: number; count: number }) =>
      `${mark.x},${mark.y},${mark.count}`;
    const before = new Set(marksInView(plan, box(0)).map(name));
    const after = marksInView(plan, box(13)).filter((mark) => mark.x < x + 400);
    expect(after.length).toBeGreaterThan(20);
    for (const mark of after) expect(before).toContain(name(mark));
  });

  test('joins only what lies in cells beside each other', () => {
    const table = manyClaims(5000, 3000);
    const plan = planMarks(sumPlaces(table, allRows(table)), 6);
    const size = worldSize(6);
    for (let mark = 0; mark < plan.length; mark++) {
      for (const place of placesOf(plan, mark)) {
        const dx = worldX(table.places.lon[place]!) * size - plan.x[mark]!;
        const dy = worldY(table.places.lat[place]!) * size - plan.y[mark]!;
        expect(Math.hypot(dx, dy)).toBeLessThan(4 * CELL_SIZE);
      }
    }
  });
});

describe('the marks of a view', () => {
  const several = (count: number, kinds: readonly RowSpec['kind'][] = ['strike']) =>
    sumsOf(
      Array.from({ length: count }, (_, i) => ({
        place: pokrovsk,
        kind: kinds[i % kinds.length]!,
      })),
    );

  test('one claim is a single mark, several alike a glyph with a count, a mixture a disc', () => {
    const types = (sums: ReturnType<typeof sumsOf>) =>
      marksInView(planMarks(sums, 8), EVERYTHING).map(({ type, count }) => [type, count]);
    expect(types(several(1))).toEqual([['single', 1]]);
    expect(types(several(4))).toEqual([['alike', 4]]);
    expect(types(several(4, ['strike', 'capture']))).toEqual([['mixed', 4]]);
  });

  test('a place with room fans its claims out about the true point, the newest first', () => {
    const marks = marksInView(planMarks(several(5), 10), EVERYTHING);
    expect(marks.map(({ type }) => type)).toEqual(Array(5).fill('fan'));
    expect(marks.map(({ row }) => row).sort()).toEqual([0, 1, 2, 3, 4]);
    const north = marks.reduce((best, mark) => (mark.y < best.y ? mark : best));
    expect(north.row).toBe(4);
    for (const [i, a] of marks.entries()) {
      expect(Math.hypot(a.x - a.anchorX, a.y - a.anchorY)).toBeCloseTo(fanRadius(5), 5);
      for (const b of marks.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(2 * 9);
      }
    }
  });

  test('a fan shows eight and counts the rest', () => {
    const marks = marksInView(planMarks(several(30), 10), EVERYTHING);
    expect(marks.filter(({ type }) => type === 'fan').length).toBe(FAN_LIMIT);
    expect(marks.find(({ type }) => type === 'more')?.count).toBe(30 - FAN_LIMIT);
  });

  test('a place without room keeps its count', () => {
    const sums = sumsOf([...strikes, { place: pokrovsk, claim: 7 }]);
    const marks = marksInView(planMarks(sums, 9), EVERYTHING);
    expect(marks.some(({ type }) => type === 'fan')).toBe(false);
    expect(marks.filter(({ type }) => type === 'alike').map(({ count }) => count)).toEqual([2]);
  });
});

describe('the number of a mark', () => {
  test('is that of the distinct claims at its places, as the tooltip says', () => {
    // Two claims at Poltavka and at Rusyn Yar, which lie together here, and a third at Rusyn Yar.
    const sums = sumsOf(
      [0, 1]
        .flatMap((claim) => [1, 7].map((place) => ({ place, claim })))
        .concat({ place: 7, claim: 2 }),
    );
    const marks = marksInView(planMarks(sums, 7), EVERYTHING);
    expect(marks.map(({ type, count }) => [type, count])).toEqual([['cluster', 3]]);
    const words = { cluster: (claims: number, places: number) => `${claims}, ${places}` };
    const told = describeTarget(
      { type: 'mark', mark: marks[0]! },
      sums,
      words as unknown as MapWords,
      (id) => id,
    );
    expect(told).toEqual({ title: '3, 2', detail: 'Poltavka, Rusyn Yar' });
  });

  test('is one where one claim names places that lie together', () => {
    const sums = sumsOf([1, 7].map((place) => ({ place, claim: 4 })));
    const marks = marksInView(planMarks(sums, 7), EVERYTHING);
    expect(marks.map(({ type, count }) => [type, count])).toEqual([['cluster', 1]]);
  });

  test('counts a claim once that names a place twice', () => {
    const sums = sumsOf([
      { place: pokrovsk, claim: 4, mention: 0 },
      { place: pokrovsk, claim: 4, mention: 1 },
    ]);
    for (const zoom of [8, 12]) {
      const marks = marksInView(planMarks(sums, zoom), EVERYTHING);
      expect(marks.map(({ type, count }) => [type, count])).toEqual([['single', 1]]);
    }
  });
});

describe('rings', () => {
  const sums = sumsOf(strikes);
  const plan = planMarks(sums, 9);
  const marks = marksInView(plan, EVERYTHING);
  const chosen = { selected: new Set([pokrovsk]), companions: new Set([1]), claim: 0 };
  const ringsAt = (place: number, focused: number | null) =>
    withRings(marks, chosen, focused, sums).find(({ places }) => places[0] === place)!.rings;

  test('stand about what is selected, its companions and what has the focus', () => {
    expect(ringsAt(pokrovsk, null).map(({ style }) => style)).toEqual(['selected']);
    expect(ringsAt(1, null).map(({ style }) => style)).toEqual(['companion']);
    expect(ringsAt(7, null)).toEqual([]);
    expect(ringsAt(pokrovsk, pokrovsk).map(({ style }) => style)).toEqual(['selected', 'focused']);
  });

  test('of the focus go about a whole fan', () => {
    const fan = sumsOf(Array.from({ length: 5 }, () => ({ place: pokrovsk })));
    const fanned = withRings(
      marksInView(planMarks(fan, 10), EVERYTHING),
      NO_EMPHASIS,
      pokrovsk,
      fan,
    );
    const rings = fanned.flatMap((mark) => mark.rings);
    expect(rings.length).toBe(1);
    for (const { x, y, radius } of fanned) {
      expect(Math.hypot(x - rings[0]!.x, y - rings[0]!.y) + radius).toBeLessThan(rings[0]!.radius);
    }
  });
});

describe('hits', () => {
  const plan = planMarks(sumsOf(strikes), 9);
  const hits = indexMarks(marksInView(plan, EVERYTHING));
  const at = (place: number) => ({
    x: plan.x[markOf(plan, place)]!,
    y: plan.y[markOf(plan, place)]!,
  });

  test('find the mark under a mouse and none beside it', () => {
    const { x, y } = at(pokrovsk);
    expect([...hitMark(hits, x + 8, y - 8, false)!.places]).toEqual([pokrovsk]);
    expect(hitMark(hits, x - 60, y - 60, false)).toBeNull();
  });

  test('give a finger a larger target than a mouse', () => {
    const yablunivka = TSENTR.findIndex(([id]) => id === 'Yablunivka');
    const { x, y } = at(yablunivka);
    expect(hitMark(hits, x + 20, y, false)).toBeNull();
    expect([...hitMark(hits, x + 20, y, true)!.places]).toEqual([yablunivka]);
    expect(hitMark(hits, x + 30, y, true)).toBeNull();
  });

  test('prefer the nearer of two that lie close together', () => {
    const poltavka = at(1);
    const rusynYar = at(7);
    expect([...hitMark(hits, poltavka.x, poltavka.y, true)!.places]).toEqual([1]);
    expect([...hitMark(hits, rusynYar.x, rusynYar.y, true)!.places]).toEqual([7]);
  });

  test('find nothing where nothing is drawn', () => {
    expect(hitMark(indexMarks([]), 0, 0, true)).toBeNull();
  });
});
