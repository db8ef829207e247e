import { describe, expect, test } from 'vitest';
import type { Settlement } from '../../geodata/settlement.ts';
import { overlaps } from '../../src/map/labels/box-grid.ts';
import { leaderBoxes } from '../../src/map/labels/leader.ts';
import { markBoxes } from '../../src/map/labels/mark-room.ts';
import {
  type LabelSide,
  type PlacedLabel,
  placeLabels,
} from '../../src/map/labels/place-labels.ts';
import {
  type NameRequest,
  type NameSource,
  requestLabels,
} from '../../src/map/labels/request-labels.ts';
import { type Emphasis, NO_EMPHASIS, withRings } from '../../src/map/marks/emphasis.ts';
import { planMarks } from '../../src/map/marks/plan.ts';
import { marksInView } from '../../src/map/marks/scene.ts';
import { sumPlaces } from '../../src/map/marks/sum.ts';
import { type PixelBox, worldSize, worldX, worldY } from '../../src/map/projection.ts';
import { allRows, type PlaceSpec, stream, TSENTR, tableOf } from './synthetic.ts';

/** A gazetteer of the given places and 4,000 others between them; enough of it for labels. */
function gazetteerOf(places: readonly PlaceSpec[]): NameSource {
  const next = stream(7);
  const others = Array.from(
    { length: 4000 },
    (_, i): PlaceSpec => [`Novooleksandrivka ${i}`, 47 + 3 * next(), 35.5 + 4 * next()],
  );
  const all = [...places, ...others];
  // None of them is the centre of an oblast (0.9 and above).
  const importance = Float32Array.from(all, () => 0.85 * next());
  const display = (i: number) => ({ uk: all[i]![0], ru: all[i]![0], en: `${all[i]![0]} en` });
  const settlement = (i: number): Settlement => ({
    type: 'settlement',
    kind: 'village',
    id: all[i]![0],
    country: 'UA',
    unit: null,
    display: display(i),
    names: [],
    point: { lat: all[i]![1], lon: all[i]![2], source: 'test', accuracyM: 100 },
    population: null,
    note: null,
  });
  return {
    columns: {
      length: all.length,
      ids: all.map(([id]) => id),
      lat: Float64Array.from(all, ([, lat]) => lat),
      lon: Float64Array.from(all, ([, , lon]) => lon),
      importance,
    },
    byId: (id) => {
      const i = all.findIndex(([known]) => known === id);
      return i < 0 ? undefined : settlement(i);
    },
    displayNames: display,
    within: ([west, south, east, north], limit = all.length) =>
      all
        .map((_, i) => i)
        .filter((i) => {
          const [, lat, lon] = all[i]!;
          return lon >= west && lon <= east && lat >= south && lat <= north;
        })
        .sort((a, b) => importance[b]! - importance[a]!)
        .slice(0, limit),
  };
}

const gazetteer = gazetteerOf(TSENTR);
const table = tableOf(
  TSENTR,
  TSENTR.map((_, place) => ({ place, claim: 0, mention: place, flags: place === 0 ? 1 : 0 })),
);
const sums = sumPlaces(table, allRows(table));

interface View {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly left?: number;
}

function windowOf({ lat, lon, zoom, width, height }: View): PixelBox {
  const size = worldSize(zoom);
  const x = worldX(lon) * size - width / 2;
  const y = worldY(lat) * size - height / 2;
  return { minX: x, minY: y, maxX: x + width, maxY: y + height };
}

function labelsIn(
  view: View,
  previous: ReadonlyMap<string, LabelSide> = new Map(),
  emphasis: Emphasis = NO_EMPHASIS,
) {
  const window = windowOf(view);
  const plain = marksInView(planMarks(sums, view.zoom), window);
  const marks = withRings(plain, emphasis, null, sums);
  const visible = { ...window, minX: window.minX + (view.left ?? 0) };
  const requests = requestLabels({
    gazetteer,
    nameStyle: { first: 'en', second: 'uk' },
    zoom: view.zoom,
    box: window,
    marks,
    idOf: (place) => table.places.ids[place]!,
    highlights: [],
    // A wide average of Inter at 13 px.
    measure: (text) => text.length * 7,
    shown: previous,
  });
  const obstacles = markBoxes(marks);
  return {
    visible,
    marks,
    obstacles,
    labels: placeLabels(requests, { obstacles, window, visible, previous }),
  };
}

const VIEWS: readonly View[] = [
  { lat: 48.3, lon: 37.2, zoom: 9, width: 1440, height: 900 },
  { lat: 48.3, lon: 37.2, zoom: 9.25, width: 1440, height: 900, left: 380 },
  { lat: 48.3, lon: 37.2, zoom: 9, width: 390, height: 844 },
  { lat: 48.3, lon: 37.2, zoom: 7.5, width: 1440, height: 900 },
  { lat: 48.1, lon: 37.0, zoom: 11.75, width: 1440, height: 900 },
];

describe.each(VIEWS)('labels at $lat, $lon, zoom $zoom, $width × $height', (view) => {
  const { labels, obstacles, visible } = labelsIn(view);

  test('there are enough of them to read a map by', () => {
    expect(labels.length).toBeGreaterThan(15);
  });

  test('no two overlap', () => {
    for (const [i, a] of labels.entries()) {
      for (const b of labels.slice(i + 1)) expect(overlaps(a.box, b.box)).toBe(false);
    }
  });

  test('none covers a mark', () => {
    for (const { box } of labels) {
      for (const obstacle of obstacles) expect(overlaps(box, obstacle)).toBe(false);
    }
  });

  test('none covers the dot of another', () => {
    for (const { box } of labels) {
      for (const { request } of labels) {
        if (request.marked) continue;
        const dot = {
          minX: request.x,
          maxX: request.x + 0.1,
          minY: request.y,
          maxY: request.y + 0.1,
        };
        expect(overlaps(box, dot)).toBe(false);
      }
    }
  });

  test('none is cut at the edge of the window or of a panel', () => {
    for (const { box } of labels) {
      if (!overlaps(box, windowOf(view))) continue;
      expect(box.minX).toBeGreaterThanOrEqual(visible.minX);
      expect(box.maxX).toBeLessThanOrEqual(visible.maxX);
      expect(box.minY).toBeGreaterThanOrEqual(visible.minY);
      expect(box.maxY).toBeLessThanOrEqual(visible.maxY);
    }
  });
});

const keys = (labels: readonly PlacedLabel<NameRequest>[]) =>
  labels.map(({ request }) => request.key);

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
  const { labels, marks } = labelsIn(view, new Map(), {
    selected,
    companions: new Set(),
    claim: 0,
  });
  const rings = marks.flatMap((mark) => mark.rings);
  expect(rings.length).toBeGreaterThan(8);
  expect(labels.filter(({ request }) => request.marked).length).toBeGreaterThan(7);
  for (const { box } of labels) {
    for (const { x, y, radius } of rings) {
      const nearestX = Math.min(Math.max(x, box.minX), box.maxX);
      const nearestY = Math.min(Math.max(y, box.minY), box.maxY);
      expect(Math.hypot(nearestX - x, nearestY - y)).toBeGreaterThanOrEqual(radius + 1.2);
    }
  }
});

test('in a crowd names stand off their marks with a line that crosses no name and no other mark', () => {
  const { labels, obstacles } = labelsIn({
    lat: 48.3,
    lon: 37.2,
    zoom: 8,
    width: 1440,
    height: 900,
  });
  const led = labels.filter(({ leader }) => leader !== null);
  expect(led.length).toBeGreaterThan(0);
  for (const { leader } of led) {
    for (const piece of leaderBoxes(leader!)) {
      expect(obstacles.some((obstacle) => overlaps(piece, obstacle))).toBe(false);
      expect(labels.some(({ box }) => overlaps(piece, box))).toBe(false);
    }
  }
  const alone = marksInView(
    planMarks(sums, 8),
    windowOf({ lat: 48.3, lon: 37.2, zoom: 8, width: 1440, height: 900 }),
  )
    .filter(({ type }) => type === 'single')
    .map(({ places }) => table.places.ids[places[0]!]!);
  expect(alone.filter((id) => !keys(labels).includes(id))).toEqual([]);
});

test.each([7.5, 8, 8.5])(
  'at zoom %d a name without a line stands nearest to its own mark',
  (zoom) => {
    const { labels } = labelsIn({ lat: 48.3, lon: 37.2, zoom, width: 1440, height: 900 });
    const beside = labels.filter(({ request, leader }) => request.marked && leader === null);
    const marked = labels.map(({ request }) => request).filter((request) => request.marked);
    const gap = (box: PixelBox, { x, y }: NameRequest) =>
      Math.hypot(Math.max(box.minX - x, 0, x - box.maxX), Math.max(box.minY - y, 0, y - box.maxY));
    expect(beside.length).toBeGreaterThan(2);
    for (const { request, box } of beside) {
      for (const other of marked) expect(gap(box, request)).toBeLessThanOrEqual(gap(box, other));
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
    expect(obstacles.some((obstacle) => overlaps(point, obstacle))).toBe(false);
  }
});

test('names stay at their side after a pan of a few pixels', () => {
  const view = { lat: 48.3, lon: 37.2, zoom: 9, width: 1440, height: 900 };
  const before = labelsIn(view).labels;
  const previous = new Map(before.map(({ request, side }) => [request.key as string, side]));
  const after = labelsIn({ ...view, lon: view.lon + 0.03 }, previous).labels;
  const moved = after.filter(({ request, side }) => {
    const old = previous.get(request.key);
    return old !== undefined && old !== side;
  });
  const kept = after.filter(({ request }) => previous.has(request.key));
  expect(kept.length).toBeGreaterThan(before.length * 0.85);
  expect(moved.length).toBeLessThan(kept.length * 0.05);
});

test('one name is written once where both languages write it alike', () => {
  const window = windowOf({ lat: 48.3, lon: 37.2, zoom: 9, width: 800, height: 600 });
  const requests = requestLabels({
    gazetteer,
    nameStyle: { first: 'uk', second: 'ru' },
    zoom: 9,
    box: window,
    marks: [],
    idOf: () => '',
    highlights: ['Pokrovsk'],
    measure: (text) => text.length * 7,
    shown: new Set(),
  });
  expect(requests[0]).toMatchObject({ key: 'Pokrovsk', first: 'Pokrovsk', second: null });
});
