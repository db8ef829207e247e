/** Finds a spot for a name: greedy, the first that is free. Pure. */
import type { PixelBox } from '../projection.ts';
import { BoxGrid } from './box-grid.ts';
import { farSpots, leaderBoxes } from './leader.ts';
import { indexOfMarked, isNearest, type MarkedPoints } from './nearest-mark.ts';
import type { Carried, PlacedLabel } from './plan.ts';
import type { LabelRequest } from './request-labels.ts';
import type { Spot } from './spots.ts';

/** How often the names that must not be lost are placed anew when some of them find no room. */
const MOST_RETRIES = 3;
/** With more names than this at once, those without room stay without: trying all spots takes too long. */
const MOST_RETRIED = 250;

/** The first form and spot that is free; as it stood before, where that is free. */
export function tryAll(
  request: LabelRequest,
  carried: Carried | undefined,
  isFree: (spot: Spot) => boolean,
): PlacedLabel | null {
  const forms = request.forms();
  if (carried !== undefined) {
    const form = forms.find(({ kind }) => kind === carried.form);
    for (const spot of form === undefined ? [] : request.spots(form)) {
      if (form && spot.id === carried.spot && isFree(spot)) return { request, form, spot };
    }
  }
  for (const form of forms) {
    for (const spot of request.spots(form)) if (isFree(spot)) return { request, form, spot };
  }
  return null;
}

/**
 * Places names that must not be lost: beside their marks or, where that finds no room, a little off
 * with a line. Where a crowd leaves some without a name, they choose first in the next attempt; the
 * best attempt counts.
 * @param all every request with a mark, also those placed before
 * @param taken what may not be covered; not changed
 */
export function placeInsistent(
  requests: readonly LabelRequest[],
  all: readonly LabelRequest[],
  taken: BoxGrid,
  carried: ReadonlyMap<string, Carried>,
  allows: (spot: Spot) => boolean = () => true,
): PlacedLabel[] {
  if (requests.length === 0) return [];
  const marked = indexOfMarked(all);
  const retries = requests.length > MOST_RETRIED ? 0 : MOST_RETRIES;
  let order = requests;
  let best: readonly PlacedLabel[] = [];
  for (let attempt = 0; attempt <= retries; attempt += 1) {
    const labels = placeInOrder(order, { taken, marked, carried, allows });
    if (labels.length > best.length) best = labels;
    if (labels.length === order.length) break;
    const named = new Set(labels.map(({ request }) => request));
    const lost = order.filter((request) => !named.has(request));
    order = [...lost, ...order.filter((request) => named.has(request))];
  }
  return [...best];
}

interface Room {
  readonly taken: BoxGrid;
  readonly marked: MarkedPoints;
  readonly carried: ReadonlyMap<string, Carried>;
  readonly allows: (spot: Spot) => boolean;
}

function placeInOrder(requests: readonly LabelRequest[], room: Room): PlacedLabel[] {
  const own = new BoxGrid();
  const isFree = (box: PixelBox) => !room.taken.hits(box) && !own.hits(box);
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    const label = placeBeside(request, room, isFree) ?? placeAway(request, room, isFree);
    if (label === null) continue;
    placed.push(label);
    own.add(label.spot.box);
    if (label.spot.leader !== null) for (const box of leaderBoxes(label.spot.leader)) own.add(box);
  }
  return placed;
}

function placeBeside(
  request: LabelRequest,
  { marked, carried, allows }: Room,
  isFree: (box: PixelBox) => boolean,
): PlacedLabel | null {
  return tryAll(
    request,
    carried.get(request.key),
    (spot) => allows(spot) && isFree(spot.box) && isNearest(spot.box, request, marked),
  );
}

/** A name that finds no room beside its mark stands a little off, with a line to the mark. */
function placeAway(
  request: LabelRequest,
  { carried, allows }: Room,
  isFree: (box: PixelBox) => boolean,
): PlacedLabel | null {
  const [form] = request.forms();
  if (form === undefined) return null;
  const isOpen = (spot: Spot) =>
    allows(spot) &&
    isFree(spot.box) &&
    (spot.leader === null || leaderBoxes(spot.leader).every(isFree));
  const spots = [...farSpots(request, form)];
  const before = spots.find(({ id }) => id === carried.get(request.key)?.spot);
  const spot = before && isOpen(before) ? before : spots.find(isOpen);
  return spot === undefined ? null : { request, form, spot };
}
