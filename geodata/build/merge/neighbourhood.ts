/**
 * What the places around a point say about it. Settlements of one old council, one hromada, one old
 * raion lie together: the units of the solved settlements nearest to a point tell which units the
 * point lies in, and the solved members of a settlement's units tell where to look for it.
 */
import { metresBetween } from '../geometry.ts';
import { councilOf, raionOf } from './koatuu-join.ts';
import type { UkrainianSettlement } from './ukraine.ts';

/** A settlement whose point is settled. */
export interface Anchor {
  readonly settlement: UkrainianSettlement;
  readonly lat: number;
  readonly lon: number;
}

/** The units by which settlements are known to lie together; null where the source has none. */
export interface Belonging {
  readonly hromada: string | null;
  readonly council: string | null;
  readonly oldRaion: string | null;
}

export function belongingOf(settlement: UkrainianSettlement): Belonging {
  const { koatuu } = settlement;
  const old = koatuu?.code2016 ?? null;
  // A code of the last years before KATOTTG may carry the new community instead of the old council.
  return {
    hromada: settlement.hromada,
    council: old === null ? null : councilOf(old),
    oldRaion: koatuu === null ? null : raionOf(old ?? koatuu.code),
  };
}

const NEAREST = 9;
const CELL_DEGREES = 0.1;

/** The solved settlements of an oblast and around it, in cells, with their units. */
export class Neighbourhood {
  readonly #cells = new Map<number, { anchor: Anchor; belonging: Belonging }[]>();
  readonly #members = new Map<string, Anchor[]>();
  readonly #belongings: ReadonlyMap<string, Belonging>;
  readonly #centroids: ReadonlyMap<string, { lat: number; lon: number }>;

  /** @param centroids of hromadas by KATOTTG code */
  constructor(
    anchors: readonly Anchor[],
    belongings: ReadonlyMap<string, Belonging>,
    centroids: ReadonlyMap<string, { lat: number; lon: number }>,
  ) {
    this.#belongings = belongings;
    this.#centroids = centroids;
    for (const anchor of anchors) {
      const belonging = belongings.get(anchor.settlement.code)!;
      const cell = cellOf(anchor.lat, anchor.lon);
      const inCell = this.#cells.get(cell);
      if (inCell) inCell.push({ anchor, belonging });
      else this.#cells.set(cell, [{ anchor, belonging }]);
      for (const unit of [belonging.hromada, belonging.council, belonging.oldRaion]) {
        if (unit === null) continue;
        const members = this.#members.get(unit);
        if (members) members.push(anchor);
        else this.#members.set(unit, [anchor]);
      }
    }
  }

  #nearest(lat: number, lon: number, except: string): { metres: number; belonging: Belonging }[] {
    const found: { metres: number; belonging: Belonging }[] = [];
    for (let reach = 1; reach <= 4; reach++) {
      found.length = 0;
      for (let y = -reach; y <= reach; y++) {
        for (let x = -reach; x <= reach; x++) {
          const cell = cellOf(lat + y * CELL_DEGREES, lon + x * CELL_DEGREES);
          for (const { anchor, belonging } of this.#cells.get(cell) ?? []) {
            if (anchor.settlement.code === except) continue;
            const metres = metresBetween(lat, lon, anchor.lat, anchor.lon);
            found.push({ metres, belonging });
          }
        }
      }
      if (found.length >= NEAREST * 2) break;
    }
    return found.sort((a, b) => a.metres - b.metres).slice(0, NEAREST);
  }

  #metresToMembers(unit: string | null, lat: number, lon: number, except: string): number | null {
    const members = unit === null ? undefined : this.#members.get(unit);
    let best: number | null = null;
    for (const member of members ?? []) {
      if (member.settlement.code === except) continue;
      const metres = metresBetween(lat, lon, member.lat, member.lon);
      if (best === null || metres < best) best = metres;
    }
    return best;
  }

  /**
   * How badly a point fits a settlement's units, in nats: 0 is best, above about 8 it lies elsewhere.
   * The constants weigh the old council most, since it is the smallest; they were set by hand on
   * oblasts outside the south-east, where the points are then measured.
   */
  misfit(settlement: UkrainianSettlement, lat: number, lon: number): number {
    const own = this.#belongings.get(settlement.code)!;
    const around = this.#nearest(lat, lon, settlement.code);
    let total = 0;
    const shares = { hromada: 0, council: 0, oldRaion: 0 };
    for (const { metres, belonging } of around) {
      const weight = 1 / (metres + 1_000);
      total += weight;
      if (own.hromada !== null && belonging.hromada === own.hromada) shares.hromada += weight;
      if (own.council !== null && belonging.council === own.council) shares.council += weight;
      if (own.oldRaion !== null && belonging.oldRaion === own.oldRaion) shares.oldRaion += weight;
    }
    let misfit = 0;
    if (total > 0) {
      misfit -= Math.log((shares.hromada / total) * 0.97 + 0.03);
      if (own.oldRaion !== null) misfit -= Math.log((shares.oldRaion / total) * 0.97 + 0.03);
    }
    const council = this.#metresToMembers(own.council, lat, lon, settlement.code);
    if (council !== null) misfit += 1.5 * Math.log1p(Math.max(0, council - 3_000) / 3_000);
    const hromada = this.#metresToMembers(own.hromada, lat, lon, settlement.code);
    if (hromada !== null) misfit += Math.log1p(Math.max(0, hromada - 4_000) / 5_000);
    const centroid = own.hromada === null ? undefined : this.#centroids.get(own.hromada);
    if (centroid) {
      const metres = metresBetween(lat, lon, centroid.lat, centroid.lon);
      misfit += Math.log1p((metres / 15_000) ** 2);
    }
    return misfit;
  }
}

function cellOf(lat: number, lon: number): number {
  return Math.floor(lat / CELL_DEGREES) * 10_000 + Math.floor(lon / CELL_DEGREES);
}
