/** Decides which point of the sources is which settlement of KATOTTG. */

import { fold } from '../../names/fold.ts';
import { skeleton } from '../../names/skeleton.ts';
import { metresBetween } from '../geometry.ts';
import { push } from '../grouped.ts';
import { assign } from './assignment.ts';
import { type Anchor, type Belonging, belongingOf, Neighbourhood } from './neighbourhood.ts';
import type { Spot } from './spots.ts';
import type { UkrainianSettlement } from './ukraine.ts';

/** A settlement's chosen spot. */
export interface Placing {
  readonly spot: Spot;
  /** Misfit of name, kind and neighbourhood in nats; smaller is better. */
  readonly cost: number;
  /**
   * How much worse the next free or swapped spot is; Infinity where there is none. Spots so near
   * that the accuracy covers them do not count.
   */
  readonly margin: number;
  /** Metres to the farthest of those near rivals that is nearly as good; 0 where there is none. */
  readonly doubtMetres: number;
}

/** Why a settlement has no point. */
export type Unplaced = 'no-spot' | 'far-from-its-units' | 'namesakes-undecided';

/** Above this cost a spot is taken to be another place. */
const MAX_COST = 9;
/** The same for the only spot of a name that no other settlement of the oblast bears. */
const MAX_COST_ALONE = 14;
/** Rival spots nearer than this are one place for the map: choosing the wrong one is no error. */
const NEAR_RIVAL_METRES = 2_800;
/** Below this margin between two namesakes' spots neither is chosen. */
const MIN_MARGIN = 0.7;
/** What a settlement must reach to speak for its neighbours. */
const ANCHOR_COST = 4.5;
const ANCHOR_MARGIN = 1.5;
const ROUNDS = 4;

interface Pair {
  readonly spot: number;
  readonly nameCost: number;
}

/** KOATUU gave urban settlements councils 40 to 69 and the end 00; some are rural since 2024. */
function isUrbanType({ category, koatuu }: UkrainianSettlement): boolean {
  return category === 'T' || /^\d{5}[456]\d{2}00$/.test(koatuu?.code ?? '');
}

const SMALL = new Set(['village', 'hamlet', 'locality', 'suburb']);

/** What the kind of a node speaks against a category of KATOTTG. */
function kindCost(settlement: UkrainianSettlement, spot: Spot): number {
  if (spot.place === '') return 0;
  const isCity = settlement.category === 'M' || settlement.category === 'K';
  if (isCity) return SMALL.has(spot.place) ? 4 : 0;
  if (spot.place === 'locality' || spot.place === 'suburb') return 1.5;
  if (isUrbanType(settlement)) return spot.place === 'city' ? 3 : spot.place === 'town' ? 0 : 1;
  return spot.place === 'city' || spot.place === 'town' ? 2 : 0;
}

/** How names are compared: by their exact key, or by their consonants where that finds nothing. */
export interface NameKeys {
  readonly keyOf: (name: string) => string;
  /** What is added to the misfit of every pair. */
  readonly cost: number;
}

export const EXACT: NameKeys = { keyOf: fold, cost: 0 };
export const BY_CONSONANTS: NameKeys = { keyOf: skeleton, cost: 2 };

/** What a spot's names speak for a settlement; null where they share none. */
function nameCost(current: string, former: readonly string[], spot: Spot): number | null {
  if (spot.name === current) return 0;
  if (former.includes(spot.name)) return 1;
  if (spot.aliases.has(current)) return 1.2;
  return former.some((name) => spot.aliases.has(name)) ? 2 : null;
}

function pairsOf(
  settlements: readonly UkrainianSettlement[],
  spots: readonly Spot[],
  { keyOf, cost: keyCost }: NameKeys,
): Pair[][] {
  const keyed = spots.map((spot) => ({
    ...spot,
    name: keyOf(spot.name),
    aliases: new Set([...spot.aliases].map(keyOf)),
  }));
  const byName = new Map<string, number[]>();
  keyed.forEach((spot, index) => {
    for (const name of new Set([spot.name, ...spot.aliases])) {
      if (name !== '') push(byName, name, index);
    }
  });
  return settlements.map((settlement) => {
    const current = keyOf(settlement.name);
    const former = settlement.former.map(({ text }) => keyOf(text));
    const candidates = new Set([current, ...former].flatMap((name) => byName.get(name) ?? []));
    const pairs: Pair[] = [];
    for (const spot of candidates) {
      const cost = nameCost(current, former, keyed[spot]!);
      if (cost === null) continue;
      pairs.push({ spot, nameCost: cost + keyCost + kindCost(settlement, spots[spot]!) });
    }
    return pairs.sort((a, b) => a.spot - b.spot);
  });
}

/** Groups of settlements that compete for the same spots. */
function components(pairs: readonly (readonly Pair[])[], open: readonly number[]): number[][] {
  const ownerOf = new Map<number, number>();
  const leader = new Map<number, number>(open.map((index) => [index, index]));
  const find = (index: number): number => {
    let root = index;
    while (leader.get(root) !== root) root = leader.get(root)!;
    leader.set(index, root);
    return root;
  };
  for (const index of open) {
    for (const { spot } of pairs[index]!) {
      const owner = ownerOf.get(spot);
      if (owner === undefined) ownerOf.set(spot, index);
      else leader.set(find(index), find(owner));
    }
  }
  const groups = new Map<number, number[]>();
  for (const index of open) {
    const root = find(index);
    push(groups, root, index);
  }
  return [...groups.values()];
}

export interface PlacingResult {
  readonly placed: Map<string, Placing>;
  readonly unplaced: Map<string, Unplaced>;
}

/**
 * Assigns spots to settlements jointly: each spot once, by name, kind and neighbourhood. Settlements
 * that no other competes with are solved first; then, in rounds, the solved ones say what lies
 * around each spot, and the namesakes are assigned so that the sum of misfits is least.
 *
 * @param settlements of one oblast that have no point yet
 * @param spots of one source in that oblast
 * @param known settlements of the oblast that a former source has placed
 */
export function placeSettlements(
  settlements: readonly UkrainianSettlement[],
  spots: readonly Spot[],
  known: readonly Anchor[],
  centroids: ReadonlyMap<string, { lat: number; lon: number }>,
  keys: NameKeys = EXACT,
): PlacingResult {
  const pairs = pairsOf(settlements, spots, keys);
  const belongings = new Map<string, Belonging>();
  for (const settlement of [...settlements, ...known.map((anchor) => anchor.settlement)]) {
    belongings.set(settlement.code, belongingOf(settlement));
  }
  const suitors = new Map<number, number>();
  for (const list of pairs)
    for (const { spot } of list) suitors.set(spot, (suitors.get(spot) ?? 0) + 1);
  const anchorOf = (index: number, spot: number): Anchor => ({
    settlement: settlements[index]!,
    lat: spots[spot]!.lat,
    lon: spots[spot]!.lon,
  });
  let anchors: Anchor[] = [...known];
  pairs.forEach((list, index) => {
    const only = list[0];
    if (list.length === 1 && only && only.nameCost < 1 && suitors.get(only.spot) === 1) {
      anchors.push(anchorOf(index, only.spot));
    }
  });

  const open = settlements.map((_, index) => index).filter((index) => pairs[index]!.length > 0);
  const groups = components(pairs, open);
  let placings = new Map<number, Placing & { spotIndex: number }>();
  for (let round = 0; round < ROUNDS; round++) {
    const neighbourhood = new Neighbourhood(anchors, belongings, centroids);
    placings = new Map();
    for (const group of groups) {
      for (const [index, placing] of placeGroup(group, pairs, settlements, spots, neighbourhood)) {
        placings.set(index, placing);
      }
    }
    anchors = [...known];
    for (const [index, placing] of placings) {
      if (placing.cost < ANCHOR_COST && placing.margin >= ANCHOR_MARGIN) {
        anchors.push(anchorOf(index, placing.spotIndex));
      }
    }
  }

  const placed = new Map<string, Placing>();
  const unplaced = new Map<string, Unplaced>();
  settlements.forEach((settlement, index) => {
    const placing = placings.get(index);
    if (placing && placing.margin >= MIN_MARGIN) placed.set(settlement.code, placing);
    else if (placing) unplaced.set(settlement.code, 'namesakes-undecided');
    else unplaced.set(settlement.code, pairs[index]!.length > 0 ? 'far-from-its-units' : 'no-spot');
  });
  return { placed, unplaced };
}

function placeGroup(
  group: readonly number[],
  pairs: readonly (readonly Pair[])[],
  settlements: readonly UkrainianSettlement[],
  spots: readonly Spot[],
  neighbourhood: Neighbourhood,
): [number, Placing & { spotIndex: number }][] {
  const columns = [
    ...new Set(group.flatMap((index) => pairs[index]!.map((pair) => pair.spot))),
  ].sort((a, b) => a - b);
  const positionOf = new Map(columns.map((spot, position) => [spot, position]));
  const costs = group.map((index) => {
    const row = new Array<number>(columns.length).fill(Number.POSITIVE_INFINITY);
    for (const pair of pairs[index]!) {
      const spot = spots[pair.spot]!;
      row[positionOf.get(pair.spot)!] =
        pair.nameCost + neighbourhood.misfit(settlements[index]!, spot.lat, spot.lon);
    }
    return row;
  });
  const isAlone = group.length === 1 && columns.length === 1 && costs[0]![0]! < MAX_COST_ALONE;
  const chosen = assign(costs, isAlone ? MAX_COST_ALONE : MAX_COST);
  const holder = new Map<number, number>();
  chosen.forEach((column, row) => {
    if (column >= 0) holder.set(column, row);
  });
  const placings: [number, Placing & { spotIndex: number }][] = [];
  chosen.forEach((column, row) => {
    if (column < 0) return;
    const cost = costs[row]![column]!;
    const spotIndex = columns[column]!;
    const metresTo = columns.map((other) =>
      metresBetween(
        spots[spotIndex]!.lat,
        spots[spotIndex]!.lon,
        spots[other]!.lat,
        spots[other]!.lon,
      ),
    );
    const { margin, doubtMetres } = marginOf(row, column, costs, chosen, holder, metresTo);
    placings.push([group[row]!, { spot: spots[spotIndex]!, spotIndex, cost, margin, doubtMetres }]);
  });
  return placings;
}

/** How much the sum of costs rises when the row takes its next best column, by swap or freely. */
function marginOf(
  row: number,
  column: number,
  costs: readonly (readonly number[])[],
  chosen: readonly number[],
  holder: ReadonlyMap<number, number>,
  metresTo: readonly number[],
): { margin: number; doubtMetres: number } {
  const own = costs[row]![column]!;
  let margin = Number.POSITIVE_INFINITY;
  let doubtMetres = 0;
  costs[row]!.forEach((cost, other) => {
    if (other === column || !Number.isFinite(cost)) return;
    const rival = holder.get(other);
    let rise = cost - own;
    if (rival !== undefined) {
      const rivalOwn = costs[rival]![chosen[rival]!]!;
      rise += Math.min(costs[rival]![column]!, MAX_COST) - rivalOwn;
    }
    if (metresTo[other]! > NEAR_RIVAL_METRES) margin = Math.min(margin, rise);
    else if (rise < ANCHOR_MARGIN) doubtMetres = Math.max(doubtMetres, metresTo[other]!);
  });
  return { margin, doubtMetres };
}
