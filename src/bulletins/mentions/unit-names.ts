/** Finds oblasts, raions and hromadas by the words before "oblast", «район» or «громада». */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import { skeleton } from '../../../geodata/names/skeleton.ts';
import type { PlaceId, UnitKind } from '../../../geodata/settlement.ts';
import type { WrittenNames } from '../../../geodata/written/types.ts';

export interface UnitNames {
  /** Units of a kind by the name without the noun, in any case and spelling; most likely first. */
  find(kind: UnitKind, name: string): readonly PlaceId[];
  /** Settlements that an adjective is made of («Покровський»: Покровськ), the most important first. */
  settlementsOf(adjective: string): readonly PlaceId[];
}

const CYRILLIC = /[а-яёіїєґ]/i;
/** Endings of adjectives in both languages, and what is left of English ones. */
const ADJECTIVE_ENDING =
  /(?:ого|ому|ыми|ими|ього|ьому|ая|ой|ую|ою|ий|ый|ій|ое|ом|ым|им|ім|ие|ые|их|ых|ої|а|у|е|і|ы)$/;
const LATIN_ADJECTIVE = /(?:s?kyi|s?kyy|s?kiy|s?ky|s?kii)$/i;
/** Nouns of units, in the gazetteer's names. */
const NOUN =
  /^(?:область|область|район|громада|край|республика|республіка|oblast|raion|hromada|krai|republic|district|народная|народна|автономная|автономна|міська|сільська|селищна|територіальна|муніципальний|муниципальный|округ|міський|городской|городская|сельская|поселковая|urban|rural|settlement|territorial|community)$/i;
const MOST = 6;

/** One key for «Харківська», «Харьковской», "Kharkiv" and "Kharkov". */
export function unitKey(name: string): string {
  const words = name.toLowerCase();
  const bare = CYRILLIC.test(words)
    ? words.replace(ADJECTIVE_ENDING, '')
    : words.replace(LATIN_ADJECTIVE, 's');
  const key = skeleton(bare);
  // «харківськ» and "Kharkiv", «донецьк» and "Donetsk" meet without the ending of adjectives.
  if (key.endsWith('ск') && key.length > 4) return key.slice(0, -2);
  if (key.endsWith('цк') && key.length > 2) return key.slice(0, -1);
  if (key.endsWith('с') && key.length > 3 && !CYRILLIC.test(words)) return key.slice(0, -1);
  return key;
}

export function openUnitNames(gazetteer: Gazetteer, names: WrittenNames): UnitNames {
  const byKind = new Map<UnitKind, Map<string, PlaceId[]>>();
  const cache = new Map<string, readonly PlaceId[]>();

  function keysOf(kind: UnitKind): Map<string, PlaceId[]> {
    let keys = byKind.get(kind);
    if (keys !== undefined) return keys;
    keys = new Map();
    byKind.set(kind, keys);
    for (const unit of gazetteer.allUnits(kind)) {
      for (const { text } of unit.names) {
        const bare = text
          .split(' ')
          .filter((word) => !NOUN.test(word))
          .join(' ');
        const key = unitKey(bare === '' ? text : bare);
        if (key === '') continue;
        const units = keys.get(key);
        if (units === undefined) keys.set(key, [unit.id]);
        else if (!units.includes(unit.id)) units.push(unit.id);
      }
    }
    // Ukraine's first: «Московська громада» is there, too, but rarely meant.
    for (const units of keys.values()) {
      units.sort((a, b) => Number(b.startsWith('UA')) - Number(a.startsWith('UA')));
    }
    return keys;
  }

  function byCentre(kind: UnitKind, name: string): readonly PlaceId[] {
    const found: PlaceId[] = [];
    for (const row of rowsOf(name)) {
      const within = gazetteer.unitOf(row);
      // Units are named after towns; a village of the name is another place.
      if (within === null || gazetteer.kindOf(row) === 'village') continue;
      const unit = gazetteer.unitAbove(within, kind);
      if (unit !== null && !found.includes(unit)) found.push(unit);
    }
    return found;
  }

  function rowsOf(adjective: string): readonly number[] {
    const ranks = new Map<number, number>();
    for (const form of formsBehind(adjective)) {
      if (!names.isName(form)) continue;
      for (const { row, kind } of names.find(form)) {
        if (row < 0 || kind === 'spelled-alike') continue;
        // «Красноармейское направление» is of Pokrovsk, not of Yalta, which bore the name for a year.
        const rank = kind === 'alias' ? 2 : kind === 'former-name' ? 1 : 0;
        ranks.set(row, Math.min(rank, ranks.get(row) ?? rank));
      }
    }
    const { importance } = gazetteer.columns;
    return [...ranks]
      .sort(([a, one], [b, other]) => one - other || importance[b]! - importance[a]!)
      .slice(0, MOST)
      .map(([row]) => row);
  }

  function kept(key: string, find: () => readonly PlaceId[]): readonly PlaceId[] {
    let found = cache.get(key);
    if (found === undefined) {
      if (cache.size > 5_000) cache.clear();
      found = find();
      cache.set(key, found);
    }
    return found;
  }

  return {
    find: (kind, name) =>
      kept(`${kind} ${name}`, () => {
        const units = keysOf(kind).get(unitKey(name));
        if (units !== undefined) return units.slice(0, MOST);
        return kind === 'oblast' ? [] : byCentre(kind, name);
      }),
    settlementsOf: (adjective) =>
      kept(`place ${adjective}`, () => rowsOf(adjective).map(gazetteer.idOf)),
  };
}

/** Names that an adjective may be made of: «Покровськ», «Авдіївка», «Лиман», «Оріхів», «Гуляйполе». */
function formsBehind(adjective: string): string[] {
  if (!CYRILLIC.test(adjective)) return [adjective];
  const capital = adjective.charAt(0).toUpperCase() + adjective.slice(1);
  const stem = capital.replace(ADJECTIVE_ENDING, '');
  const ukrainian = /(?:ськ|цьк|зьк)$/.test(stem);
  const russian = !ukrainian && /(?:ск|цк)$/.test(stem);
  if (!ukrainian && !russian) return [capital];
  const bare = stem.replace(/(?:ськ|ск)$/, '');
  const forms = [stem, `${stem}${ukrainian ? 'е' : 'ое'}`];
  if (bare === stem) {
    // «Донецьк», «Торецьк»; «Гнатівка» has no such form.
    return [...forms, `${stem.slice(0, -2)}к${ukrainian ? 'а' : 'а'}`];
  }
  const back = bare.replace(/[ьй]$/, '');
  return [
    ...forms,
    bare,
    `${bare}ка`,
    `${back}о`,
    `${back}е`,
    `${back}а`,
    `${back}и`,
    `${back}ы`,
    `${back}ь`,
    `${back}ое`,
  ];
}
