/** Points for all of Ukraine: OpenStreetMap first, then Who's On First, then Wikidata. */

import { metresBetween } from '../geometry.ts';
import { push } from '../grouped.ts';
import type { Anchor } from './neighbourhood.ts';
import { type NameKeys, type Placing, placeSettlements, type Unplaced } from './points.ts';
import type { Spot } from './spots.ts';
import type { UkrainianSettlement } from './ukraine.ts';

export interface Located {
  readonly placed: Map<string, Placing>;
  readonly unplaced: Map<string, Unplaced>;
}

/** Spots nearer than this to a settled point of the same name are that settlement again. */
const SAME_PLACE_METRES = 3_000;

/**
 * @param sources spots of each source, the most trusted first
 * @param oblastOfSpot ISO code by the source's own label, where it has one
 */
export function locate(
  settlements: readonly UkrainianSettlement[],
  sources: readonly { readonly spots: readonly Spot[]; readonly keys: NameKeys }[],
  oblastAt: (lat: number, lon: number) => string | undefined,
  oblastOfSpot: (spot: Spot) => string | undefined,
  centroids: ReadonlyMap<string, { lat: number; lon: number }>,
): Located {
  const byOblast = new Map<string, UkrainianSettlement[]>();
  for (const settlement of settlements) {
    const { iso } = settlement.oblast;
    push(byOblast, iso, settlement);
  }
  const placed = new Map<string, Placing>();
  const unplaced = new Map<string, Unplaced>(settlements.map(({ code }) => [code, 'no-spot']));
  const byCode = new Map(settlements.map((settlement) => [settlement.code, settlement]));
  for (const { spots, keys } of sources) {
    const spotsOf = new Map<string, Spot[]>();
    for (const spot of spots) {
      const inside = oblastAt(spot.lat, spot.lon);
      for (const iso of new Set([inside, oblastOfSpot(spot)])) {
        if (iso === undefined) continue;
        push(spotsOf, iso, spot);
        // KATOTTG has the villages around Sevastopol in Crimea's raions, the maps in the city.
        if (iso === 'UA-40') push(spotsOf, 'UA-43', spot);
      }
    }
    for (const [iso, members] of byOblast) {
      const open = members.filter(({ code }) => !placed.has(code));
      if (open.length === 0) continue;
      const known: Anchor[] = members.flatMap(({ code }) => {
        const placing = placed.get(code);
        if (!placing) return [];
        return [{ settlement: byCode.get(code)!, lat: placing.spot.lat, lon: placing.spot.lon }];
      });
      const free =
        placed.size === 0
          ? (spotsOf.get(iso) ?? [])
          : freeSpots(spotsOf.get(iso) ?? [], placed, known);
      const result = placeSettlements(open, free, known, centroids, keys);
      for (const [code, placing] of result.placed) {
        placed.set(code, placing);
        unplaced.delete(code);
      }
      for (const [code, reason] of result.unplaced) {
        if (reason !== 'no-spot') unplaced.set(code, reason);
      }
    }
  }
  return { placed, unplaced };
}

/** A later source's spots without those that stand for a settlement already placed. */
function freeSpots(
  spots: readonly Spot[],
  placed: ReadonlyMap<string, Placing>,
  known: readonly Anchor[],
): Spot[] {
  const taken = known.map(({ settlement }) => placed.get(settlement.code)!.spot);
  const byName = new Map<string, Spot[]>();
  for (const spot of taken) {
    for (const name of [spot.name, ...spot.aliases]) {
      const list = byName.get(name);
      if (list) list.push(spot);
      else byName.set(name, [spot]);
    }
  }
  return spots.filter(
    (spot) =>
      ![spot.name, ...spot.aliases].some((name) =>
        byName
          .get(name)
          ?.some(
            (other) => metresBetween(spot.lat, spot.lon, other.lat, other.lon) < SAME_PLACE_METRES,
          ),
      ),
  );
}
