/** Units and sites from the gazetteer's texts. */
import { RecordError } from './cells.ts';
import { placeNames } from './place-names.ts';
import { parseSite, parseUnit, UNIT_KINDS } from './records.ts';
import type { Section } from './sections.ts';
import type { PlaceId, Site, UnitKind } from './settlement.ts';
import { openIdRows } from './tables.ts';
import { openUnits, type UnitTable } from './units.ts';

/** Throws a RecordError for a unit that stands twice, of no known kind or of an unknown parent. */
export function openTextUnits(sections: readonly Section[]): UnitTable {
  const rows = openIdRows(sections, 'units');
  const known = new Set<PlaceId>();
  const kinds: UnitKind[] = [];
  const parents: PlaceId[] = [];
  rows.ids.forEach((id, row) => {
    if (known.has(id)) throw new RecordError(rows.where(row), 'id', `"${id}" stands twice`);
    known.add(id);
    const [, field = '', parent = ''] = rows.line(row).split('\t', 3);
    const kind = UNIT_KINDS.find((candidate) => candidate === field);
    if (kind === undefined) {
      const problem = `is "${field.slice(0, 60)}"; use ${UNIT_KINDS.join(', ')}`;
      throw new RecordError(rows.where(row), 'kind', problem);
    }
    kinds.push(kind);
    parents.push(parent);
  });
  parents.forEach((parent, row) => {
    if (parent !== '' && !known.has(parent)) {
      throw new RecordError(rows.where(row), 'parent', `"${parent}" is no unit of these texts`);
    }
  });
  return openUnits({
    ...{ ids: rows.ids, kinds, parents },
    record(row) {
      const parsed = parseUnit(rows.line(row), rows.where(row));
      const { id, kind, country, parent, display } = parsed;
      const shown = { uk: display.uk.text, ru: display.ru.text, en: display.en.text };
      const names = placeNames(parsed, country);
      return { type: 'unit', id, kind, country, unit: parent, display: shown, names };
    },
  });
}

/** Throws a RecordError for a site that is wrong. */
export function openTextSites(sections: readonly Section[]): Map<PlaceId, Site> {
  const rows = openIdRows(sections, 'sites');
  return new Map(
    rows.ids.map((id, index) => {
      const { country, unit, point, display, more } = parseSite(
        rows.line(index),
        rows.where(index),
      );
      const names = placeNames({ display, more }, country);
      const shown = { uk: display.uk.text, ru: display.ru.text, en: display.en.text };
      return [id, { type: 'site', kind: 'site', id, country, unit, point, display: shown, names }];
    }),
  );
}
