/** What a search index holds of the names of a gazetteer, before it is packed and after it is read. */
import type { Language, NameKind, PlaceId, UnitKind } from '../settlement.ts';

/** Raise it when the packed format or the making of keys changes. */
export const SEARCH_INDEX_VERSION = 1;
/** The first four bytes of a packed index, as a number: "NMSI". */
export const SEARCH_INDEX_MAGIC = 0x49534d4e;

/**
 * How current a name is: 0 the official name of a place of Ukraine, 1 another name in use, 2 former,
 * 3 alias or romanised.
 * The first is apart so that «Шевченко» finds those called so before those whose Russian form it is.
 */
export type NameClass = 0 | 1 | 2 | 3;

export function classOf(kind: NameKind, language: Language, official: Language): NameClass {
  if (kind === 'former') return 2;
  if (kind === 'alias' || kind === 'romanised') return 3;
  return kind === 'official' && language === official ? 0 : 1;
}

/** A unit or a site, so that the engine need not make the records of all. */
export interface OtherPlace {
  readonly id: PlaceId;
  readonly kind: UnitKind | 'site';
  /** For a unit the one above it, as its place in `others` plus 1; 0 for none and for sites. */
  readonly above: number;
}

export const KINDS_OF_OTHERS: readonly OtherPlace['kind'][] = [
  'country',
  'oblast',
  'raion',
  'hromada',
  'site',
];

/** Names of places by their keys. `place` numbers settlements by row, then units, then sites. */
export interface Extra {
  readonly key: number;
  /** A place, or where `ofGroup` is set a group. */
  readonly owner: number;
  readonly ofGroup: boolean;
  readonly nameClass: NameClass;
}

/** Beside the class of an extra name: its owner is a group. */
export const OF_GROUP = 4;

/**
 * All names, as keys. A group is a set of places with the same three shown names and the same
 * official language: its names are stored once.
 */
export interface SearchEntries {
  readonly fingerprint: number;
  /** The units in the order of `allUnits()`, then the sites: the places after the settlements. */
  readonly others: readonly OtherPlace[];
  /** Cyrillic keys in ascending order, then the Latin keys that no Cyrillic one gives, ascending. */
  readonly cyrillicKeys: readonly string[];
  readonly latinKeys: readonly string[];
  /** For each group its Ukrainian and Russian key, and whether its official language is Russian. */
  readonly groupUk: Uint32Array;
  readonly groupRu: Uint32Array;
  readonly groupIsRussian: Uint8Array;
  /** For each group which of the spellings of its Ukrainian key its name has, counted from 0; so the Russian. */
  readonly groupUkSpelling: Uint8Array;
  readonly groupRuSpelling: Uint8Array;
  /** For each place its group. */
  readonly groupOf: Uint32Array;
  /** For each place its smallest unit as its place in `others`, plus 1; 0 for none. */
  readonly unitOf: Uint32Array;
  /** Names that are none of a group's two, ascending by key; keys count on from Cyrillic to Latin. */
  readonly extras: readonly Extra[];
}
