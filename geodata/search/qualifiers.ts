/** Finds the oblast, raion or hromada that stands beside a name: «Донецкая область», "Sumy", "р-н". */
import type { Gazetteer } from '../gazetteer.ts';
import type { UnitKind } from '../settlement.ts';
import { keyOf, latinKeyOfCyrillic } from './alphabet.ts';
import { OF_GROUP } from './entries.ts';
import { keyText, type ReadIndex } from './read-index.ts';

/** Words that say what sort of unit it is. */
const WORDS_OF_KIND: readonly (readonly [UnitKind, readonly string[]])[] = [
  ['oblast', ['область', 'області', 'области', 'обл', 'край', 'республіка', 'республика']],
  ['oblast', ['oblast', 'obl', 'region', 'province', 'krai', 'kray', 'republic', 'county']],
  ['raion', ['район', 'району', 'районі', 'района', 'районе', 'р н', 'рн', 'raion', 'rayon']],
  ['raion', ['district']],
  ['hromada', ['громада', 'громади', 'община', 'hromada', 'community', 'тг', 'отг', 'gromada']],
];
const OTHER_WORDS = [
  ...['автономна', 'автономная', 'міська', 'сільська', 'селищна', 'городская', 'сельская'],
  ...['поселковая', 'autonomous', 'urban', 'rural', 'settlement', 'territorial', 'of', 'the'],
];
const KIND_OF_WORD = new Map<string, UnitKind | null>([
  ...OTHER_WORDS.map((word) => [keyOf(word), null] as const),
  ...WORDS_OF_KIND.flatMap(([kind, words]) => words.map((word) => [keyOf(word), kind] as const)),
]);

/** What is left of a key without the words that only say what sort of unit it is, and that sort. */
function bareName(key: string): { readonly name: string; readonly kind: UnitKind | null } {
  let kind: UnitKind | null = null;
  const words = key.replace(/(^| )р н( |$)/, '$1рн$2').split(' ');
  const kept = words.filter((word) => {
    const known = KIND_OF_WORD.get(word);
    if (known === undefined) return true;
    kind ??= known;
    return false;
  });
  return { name: kept.join(' '), kind };
}

/** What is left of a key without a last word that is about to say what sort of unit it is: "sumska o". */
function withoutUnfinished(key: string): string | null {
  const at = key.lastIndexOf(' ');
  const last = key.slice(at + 1);
  if (at <= 0 || last === '') return null;
  for (const word of KIND_OF_WORD.keys()) if (word.startsWith(last)) return key.slice(0, at);
  return null;
}

/** Units, as a byte for each of the index's `others` counted from 1: 1 for those meant and all below them. */
export type UnitSet = Uint8Array;

export interface Qualifiers {
  /** The units that a text may mean, oblasts, raions and hromadas alike; null where it means none. */
  find(text: string): UnitSet | null;
}

/** At most so many sets are kept for the next keystroke. */
const KEPT_SETS = 64;
const CENTRE_OF_OBLAST = 0.9;

interface NamedUnit {
  readonly key: string;
  readonly unit: number;
  readonly kind: UnitKind;
}

/** The keys of the names that the index has of a place's group, in both scripts. */
function* keysOf(group: number, index: ReadIndex, latinOfGroup: LatinNames): Generator<string> {
  for (const number of [index.groupUk[group]!, index.groupRu[group]!]) {
    const key = keyText(index, number);
    yield key;
    yield latinKeyOfCyrillic(key);
  }
  yield* latinOfGroup.get(group) ?? [];
}

/** The Latin names of groups that are no romanisation of theirs: "Sumy Oblast". */
type LatinNames = ReadonlyMap<number, readonly string[]>;

function latinNames(index: ReadIndex, wanted: ReadonlySet<number>): LatinNames {
  const found = new Map<number, string[]>();
  index.extraKey.forEach((key, at) => {
    const group = index.extraOwner[at]!;
    if ((index.extraClass[at]! & OF_GROUP) === 0 || !wanted.has(group)) return;
    found.set(group, [...(found.get(group) ?? []), keyText(index, key)]);
  });
  return found;
}

function namedUnits({ columns }: Gazetteer, index: ReadIndex): NamedUnit[] {
  const { importance, length } = columns;
  const units = index.others;
  // An oblast is called by its centre, too: "Sumy" for Sumska oblast, whose adjective differs.
  const centres: { readonly place: number; readonly unit: number }[] = [];
  for (let row = 0; row < length; row += 1) {
    if (importance[row]! < CENTRE_OF_OBLAST) continue;
    let unit = index.unitOf[row]!;
    while (unit !== 0 && units[unit - 1]!.kind !== 'oblast') unit = units[unit - 1]!.above;
    if (unit !== 0) centres.push({ place: row, unit });
  }
  const places = [...units.map((_, at) => ({ place: length + at, unit: at + 1 })), ...centres];
  const groups = new Set(places.map(({ place }) => index.groupOf[place]!));
  const latinOfGroup = latinNames(index, groups);
  const named: NamedUnit[] = [];
  for (const { place, unit } of places) {
    const { kind } = units[unit - 1]!;
    if (kind === 'country' || kind === 'site') continue;
    const keys = new Set<string>();
    for (const key of keysOf(index.groupOf[place]!, index, latinOfGroup)) {
      keys.add(bareName(key).name);
    }
    for (const key of keys) if (key !== '') named.push({ key, unit, kind });
  }
  return named.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.unit - b.unit));
}

export function openQualifiers(gazetteer: Gazetteer, index: ReadIndex): Qualifiers {
  const units = index.others;
  const above = Uint16Array.from([0, ...units.map((unit) => unit.above)]);
  const named = namedUnits(gazetteer, index);
  const kept = new Map<string, UnitSet | null>();

  function firstFrom(key: string): number {
    let low = 0;
    let high = named.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (named[middle]!.key < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function setOf(meant: ReadonlySet<number>): UnitSet {
    const set = new Uint8Array(units.length + 1);
    for (const unit of meant) set[unit] = 1;
    for (let unit = 1; unit < set.length; unit += 1) {
      for (let up = above[unit]!; up !== 0 && set[unit] === 0; up = above[up]!) {
        if (set[up] === 1) set[unit] = 1;
      }
    }
    return set;
  }

  function unitsNamed(name: string, kind: UnitKind | null, whole: boolean): Set<number> {
    const meant = new Set<number>();
    for (let at = firstFrom(name); at < named.length; at += 1) {
      const candidate = named[at]!;
      if (whole ? candidate.key !== name : !candidate.key.startsWith(name)) break;
      if (kind === null || candidate.kind === kind) meant.add(candidate.unit);
    }
    return meant;
  }

  function meantBy(key: string): UnitSet | null {
    const { name, kind } = bareName(key);
    if (name === '') return null;
    let meant = unitsNamed(name, kind, true);
    if (meant.size === 0) meant = unitsNamed(name, kind, false);
    if (meant.size > 0) return setOf(meant);
    const finished = withoutUnfinished(key);
    if (finished !== null) {
      const set = meantBy(finished);
      if (set !== null) return set;
    }
    // Two units one after the other: «Покровський район Донецька область».
    const words = key.split(' ');
    for (let at = 1; at < words.length && words.length <= 6; at += 1) {
      const inner = meantBy(words.slice(0, at).join(' '));
      const outer = inner && meantBy(words.slice(at).join(' '));
      if (inner === null || outer === null) continue;
      const common = inner.map((value, unit) => value & outer[unit]!);
      if (common.includes(1)) return common;
    }
    return null;
  }

  return {
    find(text) {
      const key = keyOf(text);
      if (key === '') return null;
      let set = kept.get(key);
      if (set === undefined) {
        set = meantBy(key);
        if (kept.size >= KEPT_SETS) kept.clear();
        kept.set(key, set);
      }
      return set;
    },
  };
}
