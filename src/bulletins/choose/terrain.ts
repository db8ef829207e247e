/** What choosing asks of the gazetteer again and again, kept: points in space, units, priors. */
import { EARTH_RADIUS_KM } from '../../../geodata/distance.ts';
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { PlaceId, UnitKind } from '../../../geodata/settlement.ts';
import { OBLAST_PRIOR, PRIOR_ABROAD, PRIOR_OF_OTHERS } from './tables/oblasts.ts';

const RADIANS = Math.PI / 180;

/** A point on the globe in kilometres from its middle: distances are then two products cheap. */
export interface SpacePoint {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** Degrees WGS 84; NaN stays NaN. */
export function inSpace(lat: number, lon: number): SpacePoint {
  const cos = Math.cos(lat * RADIANS) * EARTH_RADIUS_KM;
  return {
    x: cos * Math.cos(lon * RADIANS),
    y: cos * Math.sin(lon * RADIANS),
    z: Math.sin(lat * RADIANS) * EARTH_RADIUS_KM,
  };
}

/** Along the chord: within the distances of a front the same as along the ground. */
export function chordKm(a: SpacePoint, b: SpacePoint): number {
  return Math.hypot(a.x - b.x, a.y - b.y, a.z - b.z);
}

export interface Terrain {
  /** The units that hold the settlement of a row, from the country down. */
  unitsOf(row: number): readonly PlaceId[];
  /** The smallest kind of unit in the chain from a unit up; null for none. */
  kindOf(unit: PlaceId): UnitKind | null;
  /**
   * Whether the gazetteer lists only part of what lies in a unit: Russia's registers hold few of its
   * villages, Ukraine's hold all.
   */
  isPartlyListed(unit: PlaceId): boolean;
  isCity(row: number): boolean;
  /** The prior of the oblast of a row; see `OBLAST_PRIOR`. */
  priorOf(row: number): number;
}

interface KnownUnit {
  readonly kind: UnitKind | null;
  readonly ids: readonly PlaceId[];
  readonly prior: number;
}

const PARTLY_LISTED: PlaceId = 'RU';

const NOWHERE: KnownUnit = { kind: null, ids: [], prior: PRIOR_ABROAD };

const KINDS = ['country', 'oblast', 'raion', 'hromada'] as const satisfies readonly UnitKind[];

export function openTerrain(gazetteer: Gazetteer): Terrain {
  const units = new Map<PlaceId, KnownUnit>();

  // No records of units are made, which would make their names.
  function unit(id: PlaceId | null): KnownUnit {
    if (id === null) return NOWHERE;
    const known = units.get(id);
    if (known !== undefined) return known;
    const chain = KINDS.map((kind) => gazetteer.unitAbove(id, kind));
    const [country, oblast] = chain;
    const found: KnownUnit = {
      kind: KINDS.findLast((_, at) => chain[at] !== null) ?? null,
      ids: chain.filter((one) => one !== null),
      prior: OBLAST_PRIOR[oblast ?? ''] ?? PRIOR_OF_OTHERS[country ?? ''] ?? PRIOR_ABROAD,
    };
    units.set(id, found);
    return found;
  }

  return {
    unitsOf: (row) => unit(gazetteer.unitOf(row)).ids,
    kindOf: (id) => unit(id).kind,
    isPartlyListed: (id) => unit(id).ids[0] === PARTLY_LISTED,
    isCity: (row) => gazetteer.kindOf(row) === 'city',
    priorOf: (row) => unit(gazetteer.unitOf(row)).prior,
  };
}
