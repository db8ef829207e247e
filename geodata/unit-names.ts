/** Finds units by what people call them: "Sumy", «Сумська область», "Donetsk region", "UA-14". */
import type { Gazetteer } from './gazetteer.ts';
import { cyrillicKey, isCyrillic, keyOf, latinKeyOfCyrillic } from './search/alphabet.ts';
import type { PlaceName, Unit } from './settlement.ts';
import { latinKey } from './spellings.ts';

/** Words that say what sort of unit it is. */
const GENERIC_WORDS = [
  ...['область', 'обл', 'обл.', 'район', 'р н', 'громада', 'край', 'автономна', 'республіка'],
  ...['автономная', 'республика', 'oblast', 'region', 'province', 'raion', 'district', 'krai'],
  ...['kray', 'hromada', 'community', 'autonomous', 'republic', 'of', 'the', 'county'],
];
const GENERIC: ReadonlySet<string> = new Set(GENERIC_WORDS.map(keyOf));

function withoutGenericWords(key: string): string {
  return key
    .split(' ')
    .filter((word) => !GENERIC.has(word))
    .join(' ');
}

export interface UnitNames {
  /**
   * The units of a kind that a text may mean, from the surest evidence that finds any: id or whole
   * name; name without "oblast" and the like; name of the oblast's centre. `prefix` (at least three
   * letters) also takes the beginning of a name.
   */
  find(text: string, options?: { readonly prefix?: boolean }): readonly Unit[];
  /** Every key that `find` knows, with the unit: to suggest the nearest. */
  readonly keys: ReadonlyMap<string, readonly Unit[]>;
}

function keysOf(name: PlaceName): string[] {
  return isCyrillic(name.text)
    ? [cyrillicKey(name.text), latinKeyOfCyrillic(cyrillicKey(name.text))]
    : [keyOf(name.text)];
}

/** Opens the names of the oblasts, or of another kind of unit. */
export function openUnitNames(gazetteer: Gazetteer, kind: Unit['kind'] = 'oblast'): UnitNames {
  const whole = new Map<string, Unit[]>();
  const short = new Map<string, Unit[]>();
  const centre = new Map<string, Unit[]>();
  const add = (map: Map<string, Unit[]>, key: string, unit: Unit): void => {
    const units = map.get(key);
    if (key === '') return;
    if (units === undefined) map.set(key, [unit]);
    else if (!units.includes(unit)) units.push(unit);
  };

  for (const unit of gazetteer.allUnits(kind)) {
    add(whole, latinKey(unit.id), unit);
    for (const name of unit.names) {
      for (const key of keysOf(name)) {
        add(whole, key, unit);
        add(short, withoutGenericWords(key), unit);
      }
    }
  }
  if (kind === 'oblast') {
    const { importance, ids, length } = gazetteer.columns;
    for (let row = 0; row < length; row += 1) {
      // Only the centres of oblasts reach 0.9: see importance.ts.
      if (importance[row]! < 0.9) continue;
      const place = gazetteer.byId(ids[row]!);
      const oblast = place === undefined ? null : gazetteer.units(place).oblast;
      if (place === undefined || oblast === null) continue;
      for (const name of place.names) {
        if (name.kind === 'alias' || name.kind === 'former') continue;
        for (const key of keysOf(name)) add(centre, key, oblast);
      }
    }
  }
  const levels = [whole, short, centre];

  return {
    keys: new Map([...centre, ...short, ...whole]),
    find(text, { prefix = false } = {}) {
      const keys = [latinKey(text), keyOf(text), withoutGenericWords(keyOf(text))];
      for (const level of levels) {
        for (const key of keys) {
          const units = level.get(key);
          if (units !== undefined) return units;
        }
      }
      const beginning = keys[2] ?? '';
      if (!prefix || beginning.length < 3) return [];
      const found = new Set<Unit>();
      for (const level of levels) {
        for (const [key, units] of level) {
          if (key.startsWith(beginning)) for (const unit of units) found.add(unit);
        }
      }
      return [...found];
    },
  };
}
