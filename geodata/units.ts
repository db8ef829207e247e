/** The units of a gazetteer: their records, parents and chains. */
import { RecordError } from './cells.ts';
import type { UnitChain } from './gazetteer.ts';
import { placeNames } from './place-names.ts';
import { parseUnit } from './records.ts';
import type { Section } from './sections.ts';
import type { PlaceId, Unit } from './settlement.ts';
import { openIdRows } from './tables.ts';

export const NO_CHAIN: UnitChain = { country: null, oblast: null, raion: null, hromada: null };

export interface UnitTable {
  /** All units in the order of the text. */
  readonly all: readonly Unit[];
  byId(id: PlaceId): Unit | undefined;
  /** The chain from a unit up, the unit itself included; empty for null. */
  chainFrom(unit: PlaceId | null): UnitChain;
  /** The unit and every unit below it. */
  below(unit: PlaceId): ReadonlySet<PlaceId>;
}

export function openUnits(sections: readonly Section[]): UnitTable {
  const rows = openIdRows(sections, 'units');
  const units = new Map<PlaceId, Unit>();
  const children = new Map<PlaceId, PlaceId[]>();
  const chains = new Map<PlaceId, UnitChain>();

  rows.ids.forEach((id, index) => {
    const row = parseUnit(rows.line(index), rows.where(index));
    if (units.has(id)) throw new RecordError(rows.where(index), 'id', `"${id}" stands twice`);
    units.set(id, {
      type: 'unit',
      id,
      kind: row.kind,
      country: row.country,
      unit: row.parent,
      display: {
        uk: row.display.uk.text,
        ru: row.display.ru.text,
        en: row.display.en.text,
      },
      names: placeNames(row, row.country),
    });
    if (row.parent !== null) {
      const siblings = children.get(row.parent);
      if (siblings === undefined) children.set(row.parent, [id]);
      else siblings.push(id);
    }
  });
  rows.ids.forEach((id, index) => {
    const parent = units.get(id)?.unit ?? null;
    if (parent !== null && !units.has(parent)) {
      throw new RecordError(rows.where(index), 'parent', `"${parent}" is no unit of this text`);
    }
  });

  function chainFrom(id: PlaceId | null): UnitChain {
    if (id === null) return NO_CHAIN;
    const known = chains.get(id);
    if (known !== undefined) return known;
    const unit = units.get(id);
    if (unit === undefined) return NO_CHAIN;
    chains.set(id, NO_CHAIN); // so that units which hold one another do not recurse for ever
    const chain = { ...chainFrom(unit.unit), [unit.kind]: unit };
    chains.set(id, chain);
    return chain;
  }

  function below(id: PlaceId): ReadonlySet<PlaceId> {
    const found = new Set<PlaceId>([id]);
    // A set may grow while it is walked: each unit brings its children in.
    for (const unit of found) for (const child of children.get(unit) ?? []) found.add(child);
    return found;
  }

  return { all: [...units.values()], byId: (id) => units.get(id), chainFrom, below };
}
