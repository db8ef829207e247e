/** Names do not flicker: the choice and the sides hold while panning and from zoom to zoom. */
import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/map/labels/box-grid.ts';
import type { Carried, LabelPlan, PlacedLabel } from '../../src/map/labels/plan.ts';
import { type PixelBox, worldSize } from '../../src/map/projection.ts';
import { gazetteerOf, planOf, ranksOf, type View, windowOf } from './label-scene.ts';
import { stream, TSENTR } from './synthetic.ts';

const gazetteer = gazetteerOf(TSENTR);
const ranks = ranksOf(gazetteer.columns);
const units = [{ id: 'UA-14', lat: 48.15, lon: 37.6, areaKm2: 26_500 }];
const VIEW: View = { lat: 48.3, lon: 37.2, zoom: 9, width: 1440, height: 900 };

function moved({ minX, minY, maxX, maxY }: PixelBox, x: number, y: number): PixelBox {
  return { minX: minX + x, minY: minY + y, maxX: maxX + x, maxY: maxY + y };
}

function carriedOf(labels: readonly PlacedLabel[]): Map<string, Carried> {
  return new Map(
    labels.map(({ request, form, spot }) => [request.key, { spot: spot.id, form: form.kind }]),
  );
}

/** The names that stand in a box, with the box of each. */
function namesIn(plan: LabelPlan, box: PixelBox): Map<string, PixelBox> {
  plan.extend(box);
  return new Map(plan.labelsIn(box).map(({ request, spot }) => [request.key, spot.box]));
}

describe.each([6, 7.25, 9, 10, 11.5, 13])('at zoom %d', (zoom) => {
  test('in fifty small pans no name goes and comes back, and none moves', () => {
    const plan = planOf(gazetteer, zoom, { ranks, units });
    const next = stream(zoom * 100 + 1);
    let box = windowOf({ ...VIEW, zoom });
    const everPlaced = new Map(namesIn(plan, box));
    for (let pan = 0; pan < 50; pan += 1) {
      box = moved(box, 60 * next() - 20, 50 * next() - 25);
      const shown = namesIn(plan, box);
      for (const [key, at] of everPlaced) {
        if (overlaps(at, box)) expect(shown.get(key), `${key} after pan ${pan}`).toEqual(at);
      }
      for (const [key, at] of shown) everPlaced.set(key, at);
    }
    expect(everPlaced.size).toBeGreaterThan(5);
  });

  test('the names of a view are the same from wherever the map was panned to it', () => {
    const home = windowOf({ ...VIEW, zoom });
    const direct = planOf(gazetteer, zoom, { ranks });
    const panned = planOf(gazetteer, zoom, { ranks });
    for (let step = 12; step > 0; step -= 1) panned.extend(moved(home, 90 * step, -40 * step));
    const here = [...namesIn(direct, home).keys()];
    const after = new Set(namesIn(panned, home).keys());
    expect(here.filter((key) => after.has(key)).length).toBeGreaterThan(0.96 * here.length);
  });
});

describe.each([5.5, 7, 8.25, 9, 10, 11])('from zoom %d', (zoom) => {
  test.each([0.25, 1])('closer by %d all names stay, nearly all at the same side', (step) => {
    const wide = windowOf({ ...VIEW, zoom });
    const before = planOf(gazetteer, zoom, { ranks, units });
    before.extend(wide);
    const shown = before.labelsIn(wide);
    const close = windowOf({ ...VIEW, zoom: zoom + step });
    const after = planOf(gazetteer, zoom + step, {
      ...{ ranks, units, carried: carriedOf(shown), keepsCarried: true },
    });
    after.extend(close);
    const stays = new Map(after.labelsIn(close).map((label) => [label.request.key, label]));
    const scale = 2 ** step;
    const inside = shown.filter(({ request: { x, y, tier } }) => {
      const point = { minX: x * scale, minY: y * scale, maxX: x * scale + 1, maxY: y * scale + 1 };
      return tier !== 'region' && overlaps(point, close);
    });
    expect(inside.length).toBeGreaterThan(2);
    expect(inside.filter(({ request }) => !stays.has(request.key))).toEqual([]);
    const turned = inside.filter(
      ({ request, spot }) => stays.get(request.key)?.spot.id !== spot.id,
    );
    expect(turned.length).toBeLessThanOrEqual(0.1 * inside.length);
  });

  test('a step further away names nothing that was not named before in the same place', () => {
    const close = windowOf({ ...VIEW, zoom: zoom + 0.5 });
    const before = namesIn(planOf(gazetteer, zoom + 0.5, { ranks }), close);
    const size = worldSize(zoom + 0.5);
    const after = planOf(gazetteer, zoom, { ranks });
    const wide = windowOf({ ...VIEW, zoom });
    after.extend(wide);
    const inner = after.labelsIn(wide).filter(({ request: { x, y } }) => {
      const scale = size / worldSize(zoom);
      const at = { minX: x * scale, minY: y * scale, maxX: x * scale + 1, maxY: y * scale + 1 };
      return overlaps(at, moved(close, 0, 0));
    });
    const fresh = inner.filter(({ request }) => !before.has(request.key));
    expect(fresh.length).toBeLessThanOrEqual(Math.max(1, 0.08 * inner.length));
  });
});

test('names that were shown keep their place when the whole gazetteer comes', () => {
  const box = windowOf(VIEW);
  const few = gazetteerOf(TSENTR);
  const first = {
    ...few,
    columns: {
      length: TSENTR.length + 300,
      ids: few.columns.ids.slice(0, TSENTR.length + 300),
      lat: few.columns.lat.slice(0, TSENTR.length + 300),
      lon: few.columns.lon.slice(0, TSENTR.length + 300),
      importance: few.columns.importance.slice(0, TSENTR.length + 300),
    },
  };
  const early = planOf(first, VIEW.zoom, { ranks: ranksOf(first.columns) });
  early.extend(box);
  const shown = early.labelsIn(box);
  const full = planOf(gazetteer, VIEW.zoom, {
    ...{ ranks, units, carried: carriedOf(shown), keepsCarried: true },
  });
  const names = namesIn(full, box);
  expect(shown.length).toBeGreaterThan(3);
  const inDirectSight = shown.filter(({ request }) =>
    ranks.leastZoom.some(
      (least, i) =>
        gazetteer.columns.ids[ranks.rows[i]!] === request.key && least <= VIEW.zoom + 0.125,
    ),
  );
  for (const { request, spot } of inDirectSight) expect(names.get(request.key)).toEqual(spot.box);
});
