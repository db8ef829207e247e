import { describe, expect, test } from 'vitest';
import { contains, overlaps } from '../../src/map/labels/box-grid.ts';
import { leaderBoxes } from '../../src/map/labels/leader.ts';
import { markBoxes } from '../../src/map/labels/mark-room.ts';
import type { PlacedLabel } from '../../src/map/labels/plan.ts';
import { highlightsAt, type LabelRequest } from '../../src/map/labels/request-labels.ts';
import { wholeLabels } from '../../src/map/labels/whole.ts';
import { type Emphasis, NO_EMPHASIS, withRings } from '../../src/map/marks/emphasis.ts';
import { planMarks } from '../../src/map/marks/plan.ts';
import { marksInView } from '../../src/map/marks/scene.ts';
import { sumPlaces } from '../../src/map/marks/sum.ts';
import type { PixelBox } from '../../src/map/projection.ts';
import { gazetteerOf, planOf, type View, windowOf } from './label-scene.ts';
import { allRows, TSENTR, tableOf } from './synthetic.ts';

const gazetteer = gazetteerOf(TSENTR);
const table = tableOf(
  TSENTR,
  TSENTR.map((_, place) => ({ place, claim: 0, mention: place, flags: place === 0 ? 1 : 0 })),
);
const sums = sumPlaces(table, allRows(table));

interface ClaimView extends View {
  /** Pixels that a panel covers at the left. */
  readonly left?: number;
}

const CONTROL = { minX: 1380, minY: 20, maxX: 1420, maxY: 300 };

function labelsIn(view: ClaimView, emphasis: Emphasis = NO_EMPHASIS) {
  const window = windowOf(view);
  const plan = planMarks(sums, view.zoom);
  const marksIn = (area: PixelBox) => withRings(marksInView(plan, area), emphasis, null, sums);
  const visible = { ...window, minX: window.minX + (view.left ?? 0) };
  const labels = planOf(gazetteer, view.zoom, {
    idOf: (place) => table.places.ids[place]!,
    marksIn,
  });
  labels.extend(window);
  const control = {
    minX: window.minX + CONTROL.minX,
    minY: window.minY + CONTROL.minY,
    maxX: window.minX + CONTROL.maxX,
    maxY: window.minY + CONTROL.maxY,
  };
  const room = { window, visible, controls: [control] };
  const marks = marksIn(window);
  return {
    ...{ window, visible, marks, control },
    obstacles: markBoxes(marks),
    labels: wholeLabels(labels.labelsIn(window), room, (label, allows) =>
      labels.move(label, allows),
    ),
  };
}

const VIEWS: readonly ClaimView[] = [
  { lat: 48.3, lon: 37.2, zoom: 9, width: 1440, height: 900 },
  { lat: 48.3, lon: 37.2, zoom: 9.25, width: 1440, height: 900, left: 380 },
  { lat: 48.3, lon: 37.2, zoom: 9, width: 390, height: 844 },
  { lat: 48.3, lon: 37.2, zoom: 7.5, width: 1440, height: 900 },
  { lat: 48.1, lon: 37.0, zoom: 11.75, width: 1440, height: 900 },
];

describe.each(VIEWS)('labels at $lat, $lon, zoom $zoom, $width × $height', (view) => {
  const { labels, obstacles, visible, window, control } = labelsIn(view);

  test('there are enough of them to read a map by', () => {
    expect(labels.length).toBeGreaterThan(12);
  });

  test('no two overlap', () => {
    for (const [i, a] of labels.entries()) {
      for (const b of labels.slice(i + 1)) expect(overlaps(a.spot.box, b.spot.box)).toBe(false);
    }
  });

  test('none covers a mark', () => {
    for (const { spot } of labels) {
      for (const obstacle of obstacles) expect(overlaps(spot.box, obstacle)).toBe(false);
    }
  });

  test('none covers the dot of another', () => {
    for (const { spot } of labels) {
      for (const { request } of labels) {
        if (request.marked) continue;
        const dot = {
          minX: request.x,
          maxX: request.x + 0.1,
          minY: request.y,
          maxY: request.y + 0.1,
        };
        expect(overlaps(spot.box, dot)).toBe(false);
      }
    }
  });

  test('none is cut at the edge of the window, of a panel or of a control', () => {
    for (const { spot } of labels) {
      if (!overlaps(spot.box, window)) continue;
      expect(contains(visible, spot.box)).toBe(true);
      expect(overlaps(spot.box, control)).toBe(false);
    }
  });
});

const keys = (labels: readonly PlacedLabel[]) => labels.map(({ request }) => request.key);

test('every place of the claim keeps its name beside its mark', () => {
  const { labels } = labelsIn({ lat: 48.3, lon: 37.2, zoom: 9, width: 1440, height: 900 });
  expect(keys(labels)).toEqual(expect.arrayContaining(TSENTR.map(([id]) => id)));
});

test.each([
  { lat: 48.25, lon: 37.3, zoom: 8.5, width: 1440, height: 900 },
  { lat: 48.25, lon: 37.3, zoom: 8.5, width: 390, height: 844 },
  { lat: 48.25, lon: 37.3, zoom: 9, width: 390, height: 844 },
])('names keep clear of the rings of a selected claim at zoom $zoom, $width × $height', (view) => {
  const selected = new Set(TSENTR.keys());
  const { labels, marks } = labelsIn(view, { selected, companions: new Set(), claim: 0 });
  const rings = marks.flatMap((mark) => mark.rings);
  expect(rings.length).toBeGreaterThan(8);
  expect(labels.filter(({ request }) => request.insistent).length).toBeGreaterThan(7);
  for (const { spot } of labels) {
    for (const { x, y, radius } of rings) {
      const nearestX = Math.min(Math.max(x, spot.box.minX), spot.box.maxX);
      const nearestY = Math.min(Math.max(y, spot.box.minY), spot.box.maxY);
      expect(Math.hypot(nearestX - x, nearestY - y)).toBeGreaterThanOrEqual(radius + 1.2);
    }
  }
});

test('in a crowd names stand off their marks with a line that crosses no name and no other mark', () => {
  const view = { lat: 48.3, lon: 37.2, zoom: 8, width: 1440, height: 900 };
  const { labels, obstacles } = labelsIn(view);
  const led = labels.filter(({ spot }) => spot.leader !== null);
  expect(led.length).toBeGreaterThan(0);
  for (const { spot } of led) {
    for (const piece of leaderBoxes(spot.leader!)) {
      expect(obstacles.some((obstacle) => overlaps(piece, obstacle))).toBe(false);
      expect(labels.some(({ spot: { box } }) => overlaps(piece, box))).toBe(false);
    }
  }
  const alone = marksInView(planMarks(sums, 8), windowOf(view))
    .filter(({ type }) => type === 'single')
    .map(({ places }) => table.places.ids[places[0]!]!);
  expect(alone.filter((id) => !keys(labels).includes(id))).toEqual([]);
});

test.each([7.5, 8, 8.5])(
  'at zoom %d a name without a line stands nearest to its own mark',
  (zoom) => {
    const { labels } = labelsIn({ lat: 48.3, lon: 37.2, zoom, width: 1440, height: 900 });
    const claimed = labels.filter(({ request }) => request.insistent);
    const beside = claimed.filter(({ spot }) => spot.leader === null);
    const gap = (box: PixelBox, { x, y }: LabelRequest) =>
      Math.hypot(Math.max(box.minX - x, 0, x - box.maxX), Math.max(box.minY - y, 0, y - box.maxY));
    expect(beside.length).toBeGreaterThan(2);
    for (const { request, spot } of beside) {
      for (const other of claimed) {
        expect(gap(spot.box, request)).toBeLessThanOrEqual(gap(spot.box, other.request));
      }
    }
  },
);

test('a settlement under a mark of other places is not named', () => {
  const { labels, obstacles } = labelsIn({
    lat: 48.3,
    lon: 37.2,
    zoom: 6,
    width: 1440,
    height: 900,
  });
  for (const { request } of labels) {
    const point = { minX: request.x, maxX: request.x + 1, minY: request.y, maxY: request.y + 1 };
    if (request.tier === 'region' || request.insistent) continue;
    expect(obstacles.some((obstacle) => overlaps(point, obstacle))).toBe(false);
  }
});

describe('a highlighted place', () => {
  const view = { lat: 48.3, lon: 37.2, zoom: 7, width: 1440, height: 900 };
  const ids = ['Pokrovsk', 'Muravka', 'Novooleksandrivka 17', 'Novooleksandrivka 23'];
  const notes = new Map([['Pokrovsk', 'Donetsk Oblast']]);
  const plan = planOf(gazetteer, view.zoom, {
    highlights: highlightsAt(gazetteer, ids, notes, view.zoom),
  });
  const window = { minX: 0, minY: 0, maxX: 40_000, maxY: 40_000 };
  plan.extend(window);
  const labels = plan.labelsIn(window);

  test('has its name at any zoom, with the line that tells it from its namesakes', () => {
    expect(keys(labels)).toEqual(expect.arrayContaining(ids));
    const lines = labels.find(({ request }) => request.key === 'Pokrovsk')?.form.lines;
    expect(lines?.at(-1)?.runs.map(({ text }) => text)).toEqual(['Donetsk Oblast']);
  });

  test('has a ring that no name covers', () => {
    for (const { x, y } of highlightsAt(gazetteer, ids, notes, view.zoom)) {
      for (const { spot } of labels) {
        const nearestX = Math.min(Math.max(x, spot.box.minX), spot.box.maxX);
        const nearestY = Math.min(Math.max(y, spot.box.minY), spot.box.maxY);
        expect(Math.hypot(nearestX - x, nearestY - y)).toBeGreaterThanOrEqual(13);
      }
    }
  });
});
