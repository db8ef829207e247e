/** What choosing asks of the gazetteer again and again, kept: points in space, units, priors. */
import { EARTH_RADIUS_KM } from '../../../geodata/distance.ts';
import type { Gazetteer, UnitChain } from '../../../geodata/gazetteer.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
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
  /** The chain from a unit up, with the unit. */
  chainOf(unit: PlaceId): UnitChain;
  /** The prior of the oblast of a row; see `OBLAST_PRIOR`. */
  priorOf(row: number): number;
}

interface KnownUnit {
  readonly chain: UnitChain;
  readonly ids: readonly PlaceId[];
  readonly prior: number;
}

const NOWHERE: KnownUnit = {
  chain: { country: null, oblast: null, raion: null, hromada: null },
  ids: [],
  prior: PRIOR_ABROAD,
};

function priorOf({ country, oblast }: UnitChain): number {
  const ofOblast = OBLAST_PRIOR[oblast?.id ?? ''];
  return ofOblast ?? PRIOR_OF_OTHERS[country?.id ?? ''] ?? PRIOR_ABROAD;
}

export function openTerrain(gazetteer: Gazetteer): Terrain {
  const units = new Map<PlaceId, KnownUnit>();

  function unit(id: PlaceId | null): KnownUnit {
    if (id === null) return NOWHERE;
    const known = units.get(id);
    if (known !== undefined) return known;
    const place = gazetteer.byId(id);
    if (place?.type !== 'unit') return NOWHERE;
    const chain = { ...gazetteer.units(place), [place.kind]: place };
    const ids = [chain.country, chain.oblast, chain.raion, chain.hromada].flatMap((one) =>
      one === null ? [] : [one.id],
    );
    const found = { chain, ids, prior: priorOf(chain) };
    units.set(id, found);
    return found;
  }

  return {
    unitsOf: (row) => unit(gazetteer.unitOf(row)).ids,
    chainOf: (id) => unit(id).chain,
    priorOf: (row) => unit(gazetteer.unitOf(row)).prior,
  };
}
