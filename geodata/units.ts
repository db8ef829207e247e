/** The units of a gazetteer: their chains, and their records on demand. */
import { RecordError } from './cells.ts';
import type { UnitChain } from './gazetteer.ts';
import { placeNames } from './place-names.ts';
import { parseUnit, UNIT_KINDS } from './records.ts';
import type { Section } from './sections.ts';
import type { PlaceId, Unit, UnitKind } from './settlement.ts';
import { openIdRows } from './tables.ts';

export const NO_CHAIN: UnitChain = { country: null, oblast: null, raion: null, hromada: null };

export interface UnitTable {
  /** Ids in the order of the text. */
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

/** Throws a RecordError for a unit that stands twice, of no known kind or of an unknown parent. */
export function openUnits(sections: readonly Section[]): UnitTable {
  const rows = openIdRows(sections, 'units');
  const rowOf = new Map<PlaceId, number>();
  const kinds: UnitKind[] = [];
  const parents: PlaceId[] = [];
  const children = new Map<PlaceId, PlaceId[]>();
  const records = new Map<PlaceId, Unit>();
  const chains = new Map<PlaceId, UnitChain>();

  rows.ids.forEach((id, row) => {
    if (rowOf.has(id)) throw new RecordError(rows.where(row), 'id', `"${id}" stands twice`);
    rowOf.set(id, row);
    const [, field = '', parent = ''] = rows.line(row).split('\t', 3);
    const kind = UNIT_KINDS.find((known) => known === field);
    if (kind === undefined) {
      const problem = `is "${field.slice(0, 60)}"; use ${UNIT_KINDS.join(', ')}`;
      throw new RecordError(rows.where(row), 'kind', problem);
    }
    kinds.push(kind);
    parents.push(parent);
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [id]);
    else siblings.push(id);
  });
  parents.forEach((parent, row) => {
    if (parent !== '' && !rowOf.has(parent)) {
      throw new RecordError(rows.where(row), 'parent', `"${parent}" is no unit of these texts`);
    }
  });

  function byId(id: PlaceId): Unit | undefined {
    const row = rowOf.get(id);
    const known = records.get(id);
    if (row === undefined || known !== undefined) return known;
    const { kind, country, parent, display, more } = parseUnit(rows.line(row), rows.where(row));
    const names = placeNames({ display, more }, country);
    const shown = { uk: display.uk.text, ru: display.ru.text, en: display.en.text };
    const unit: Unit = { type: 'unit', id, kind, country, unit: parent, display: shown, names };
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
    // No chain is longer than the kinds are many.
    for (let step = 0; step < UNIT_KINDS.length; step += 1) {
      const row = rowOf.get(at);
      if (row === undefined) return null;
      if (kinds[row] === kind) return at;
      at = parents[row] ?? '';
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
    ids: rows.ids,
    has: (id) => rowOf.has(id),
    kindOf: (id) => kinds[rowOf.get(id) ?? -1],
    ...{ byId, chainFrom, above, below },
  };
}
