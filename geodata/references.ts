import { RecordError } from './cells.ts';
import type { ReferenceLookup } from './gazetteer.ts';
import { parseReference } from './records.ts';
import { type GazetteerText, readSections } from './sections.ts';
import type { References } from './settlement.ts';
import { openIdRows } from './tables.ts';

const NONE: References = {};

/**
 * Opens the reference ids of places. Throws a RecordError that names file and line for a text that
 * is wrong or cut off. A place without references has an empty record.
 */
export function openReferences(texts: readonly GazetteerText[]): ReferenceLookup {
  const rows = openIdRows(readSections(texts), 'references');
  const rowOf = new Map<string, number>();
  rows.ids.forEach((id, row) => {
    if (rowOf.has(id)) throw new RecordError(rows.where(row), 'id', `"${id}" stands twice`);
    rowOf.set(id, row);
  });
  return {
    byId(id) {
      const row = rowOf.get(id);
      if (row === undefined) return NONE;
      const { id: _, ...references } = parseReference(rows.line(row), rows.where(row));
      return references;
    },
  };
}
