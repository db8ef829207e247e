import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseUnit, type UnitRow } from '../../../records.ts';

/** A settlement with a point, as the outlines need it. */
export interface UnitPlace {
  readonly lon: number;
  readonly lat: number;
  /** The smallest unit that holds it: a hromada, or an oblast for the few without one. */
  readonly unit: string;
}

/** The gazetteer's units by id, and Ukraine's settlements that have a point, sorted by id. */
export interface Gazetted {
  readonly units: ReadonlyMap<string, UnitRow>;
  readonly settlements: readonly UnitPlace[];
}

/**
 * Reads `units.tsv` and `settlements/UA-*.tsv` of the gazetteer's text.
 *
 * @throws when a file is missing or a line of the units is not of their format.
 */
export function readGazetted(data: string): Gazetted {
  const units = new Map<string, UnitRow>();
  linesOf(join(data, 'units.tsv')).forEach((line, index) => {
    const unit = parseUnit(line, { file: 'units.tsv', line: index + 2 });
    units.set(unit.id, unit);
  });
  const settlements: UnitPlace[] = [];
  const folder = join(data, 'settlements');
  for (const name of readdirSync(folder).sort()) {
    if (!name.startsWith('UA-')) continue;
    // Of a settlement's line only the first columns: id, kind, unit, lat, lon.
    for (const line of linesOf(join(folder, name))) {
      const [, , unit = '', lat = '', lon = ''] = line.split('\t', 5);
      if (lat !== '') settlements.push({ lon: Number(lon), lat: Number(lat), unit });
    }
  }
  return { units, settlements };
}

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8').replace(/\n$/, '').split('\n').slice(1);
}

/** The oblast above a unit, or the unit itself where it is one; null above no oblast. */
export function oblastOf(units: Gazetted['units'], id: string): string | null {
  for (let unit = units.get(id); unit; unit = units.get(unit.parent ?? '')) {
    if (unit.kind === 'oblast') return unit.id;
  }
  return null;
}
