/** The units of a gazetteer: their chains, and their records on demand. */
import type { UnitChain } from './gazetteer.ts';
import type { PlaceId, Unit, UnitKind } from './settlement.ts';

export const NO_CHAIN: UnitChain = { country: null, oblast: null, raion: null, hromada: null };
/** From the largest down; no chain is longer than this. */
export const UNIT_KINDS: readonly UnitKind[] = ['country', 'oblast', 'raion', 'hromada'];

/** Units as they are stored: each array has one entry a unit, in the same order. */
export interface StoredUnits {
  /** Each once. */
  readonly ids: readonly PlaceId[];
  readonly kinds: readonly UnitKind[];
  /** The unit above, one of `ids`; empty for a country. */
  readonly parents: readonly PlaceId[];
  record(index: number): Unit;
}

export interface UnitTable {
  /** Ids in the order they are stored in. */
  readonly ids: readonly PlaceId[];
  has(id: PlaceId): boolean;
  kindOf(id: PlaceId): UnitKind | undefined;
  byId(id: PlaceId): Unit | undefined;
  /** The chain from a unit up, the unit itself included; empty for null. */
  chainFrom(unit: PlaceId | null): UnitChain;
  /** The unit of a kind in the chain from a unit up, without making records. */
  above(unit: PlaceId, kind: UnitKind): PlaceId | null;
  /** The unit and every unit below it. */
  below(unit: PlaceId): ReadonlySet<PlaceId>;
}

export function openUnits({ ids, kinds, parents, record }: StoredUnits): UnitTable {
  const indexOf = new Map<PlaceId, number>();
  const children = new Map<PlaceId, PlaceId[]>();
  const records = new Map<PlaceId, Unit>();
  const chains = new Map<PlaceId, UnitChain>();
  ids.forEach((id, index) => {
    indexOf.set(id, index);
    const parent = parents[index] ?? '';
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [id]);
    else siblings.push(id);
  });

  function byId(id: PlaceId): Unit | undefined {
    const index = indexOf.get(id);
    const known = records.get(id);
    if (index === undefined || known !== undefined) return known;
    const unit = record(index);
    records.set(id, unit);
    return unit;
  }

  function chainFrom(id: PlaceId | null): UnitChain {
    if (id === null) return NO_CHAIN;
    const known = chains.get(id);
    if (known !== undefined) return known;
    const unit = byId(id);
    if (unit === undefined) return NO_CHAIN;
    chains.set(id, NO_CHAIN); // so that units which hold one another do not recurse for ever
    const chain = { ...chainFrom(unit.unit), [unit.kind]: unit };
    chains.set(id, chain);
    return chain;
  }

  function above(id: PlaceId, kind: UnitKind): PlaceId | null {
    let at = id;
    for (let step = 0; step < UNIT_KINDS.length; step += 1) {
      const index = indexOf.get(at);
      if (index === undefined) return null;
      if (kinds[index] === kind) return at;
      at = parents[index] ?? '';
    }
    return null;
  }

  function below(id: PlaceId): ReadonlySet<PlaceId> {
    const found = new Set<PlaceId>([id]);
    // A set may grow while it is walked: each unit brings its children in.
    for (const unit of found) for (const child of children.get(unit) ?? []) found.add(child);
    return found;
  }

  return {
    ids,
    has: (id) => indexOf.has(id),
    kindOf: (id) => kinds[indexOf.get(id) ?? -1],
    ...{ byId, chainFrom, above, below },
  };
}
