/** What must hold before anything is written. Each fault names the record and what to do about it. */

import { stripStress } from '../names/index.ts';
import type { DisplayName } from '../records.ts';
import type { PlaceName } from '../settlement.ts';
import type { Correction } from './corrections.ts';
import { areaAt, metresOutside } from './geometry.ts';
import { isMixed } from './merge/name-pool.ts';
import type { Area } from './readers/polygons.ts';
import { RUSSIAN_OBLASTS } from './russian-oblasts.ts';
import type { Gazetted } from './write.ts';

export interface Fault {
  readonly code:
    | 'duplicate-id'
    | 'unknown-unit'
    | 'point-outside-oblast'
    | 'bad-name'
    | 'unknown-source'
    | 'source-without-licence'
    | 'no-reason';
  readonly message: string;
}

/** An entry of `sources.json`. */
export interface Source {
  readonly title: string;
  readonly url: string;
  readonly date: string;
  readonly licence: string;
  readonly attribution: string;
  /** SHA-256 by path below the raw folder. */
  readonly files?: Readonly<Record<string, string>>;
}

/** How far outside its oblast's polygon a point may lie: the polygons are that coarse. */
const TOLERANCE_METRES = 2_000;

interface NamedRow {
  readonly id: string;
  readonly display: Readonly<Record<string, DisplayName>>;
  readonly more: readonly PlaceName[];
}

function checkNames(
  row: NamedRow,
  sources: Readonly<Record<string, Source>>,
  faults: Fault[],
): void {
  for (const { text, source, derived } of [...Object.values(row.display), ...row.more]) {
    if (text === '' || isMixed(text) || stripStress(text) !== text || text !== text.trim()) {
      const message = `${row.id}: the name "${text}" is empty, of mixed alphabets or bears stress marks; mend it in merge/name-pool.ts or by corrections.json`;
      faults.push({ code: 'bad-name', message });
    }
    if (!derived && !(source in sources)) {
      const message = `${row.id}: the name "${text}" comes from "${source}", which sources.json does not have`;
      faults.push({ code: 'unknown-source', message });
    }
  }
}

/** All faults of the built data; an empty list lets the build write. */
export function checkGazetted(
  gazetted: Gazetted,
  sources: Readonly<Record<string, Source>>,
  corrections: readonly Correction[],
  ukrainianOblasts: readonly Area<{ shapeISO: string }>[],
  russianDistricts: readonly Area<{ oblast_ru: string }>[],
): Fault[] {
  const faults: Fault[] = [];
  for (const [key, { licence, attribution }] of Object.entries(sources)) {
    if (!licence || !attribution) {
      const message = `sources.json: "${key}" needs a licence and an attribution`;
      faults.push({ code: 'source-without-licence', message });
    }
  }
  const units = new Map(gazetted.units.map((unit) => [unit.id, unit]));
  const settlements = [...gazetted.settlements.values()].flat();
  const seen = new Set<string>();
  for (const row of [...settlements, ...gazetted.units, ...gazetted.sites]) {
    if (seen.has(row.id)) faults.push({ code: 'duplicate-id', message: `${row.id} stands twice` });
    seen.add(row.id);
    checkNames(row, sources, faults);
    const unit = 'parent' in row ? row.parent : row.unit;
    if (unit !== null && !units.has(unit)) {
      faults.push({ code: 'unknown-unit', message: `${row.id}: its unit ${unit} does not exist` });
    }
    const point = 'point' in row ? row.point : null;
    if (point && !(point.source in sources)) {
      const message = `${row.id}: its point comes from "${point.source}", which sources.json does not have`;
      faults.push({ code: 'unknown-source', message });
    }
    if ('population' in row && point === null && !row.note) {
      faults.push({
        code: 'no-reason',
        message: `${row.id} has no point and no note that says why`,
      });
    }
  }

  const outsideAllowed = new Set(
    corrections.filter(({ change }) => change === 'accept-outside').map(({ id }) => id),
  );
  const oblastOf = (unit: string | null): string | null => {
    for (let id = unit; id !== null; id = units.get(id)?.parent ?? null) {
      if (units.get(id)?.kind === 'oblast') return id;
    }
    return null;
  };
  const districtsOf = new Map<string, Area<{ oblast_ru: string }>[]>();
  for (const { iso, ru, polygons } of RUSSIAN_OBLASTS) {
    const own = russianDistricts.filter(
      ({ properties }) => properties.oblast_ru === (polygons ?? ru),
    );
    if (own.length > 0) districtsOf.set(iso, own);
  }
  for (const { id, unit, point, display } of settlements) {
    const oblast = oblastOf(unit);
    if (point === null || oblast === null || outsideAllowed.has(id)) continue;
    const { lat, lon } = point;
    const districts = districtsOf.get(oblast);
    let isOutside = false;
    if (oblast.startsWith('UA-')) {
      const found = areaAt(ukrainianOblasts, lat, lon)?.properties.shapeISO;
      // KATOTTG has the villages around Sevastopol in Crimea's raions, the polygons in the city.
      if (found === oblast || (found === 'UA-40' && oblast === 'UA-43')) continue;
      const own = ukrainianOblasts.find(({ properties }) => properties.shapeISO === oblast);
      isOutside = !own || metresOutside(own, lat, lon) > TOLERANCE_METRES;
    } else if (districts) {
      isOutside = areaAt(districts, lat, lon, TOLERANCE_METRES) === undefined;
    }
    if (isOutside) {
      const message = `${id} ${display.uk.text}: its point ${lat}, ${lon} (${point.source}) lies more than 2 km outside ${oblast}; mend it in corrections.json or accept it there with the reason`;
      faults.push({ code: 'point-outside-oblast', message });
    }
  }
  return faults;
}
