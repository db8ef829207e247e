import type {
  DisplayNames,
  Language,
  NameKind,
  Place,
  PlaceId,
  References,
  Settlement,
  SettlementKind,
  Site,
  Unit,
} from './settlement.ts';

/** West, south, east, north in degrees WGS 84. */
export type BBox = readonly [west: number, south: number, east: number, north: number];

/** The units that hold a place, from the country down; null where there is none. */
export interface UnitChain {
  readonly country: Unit | null;
  readonly oblast: Unit | null;
  readonly raion: Unit | null;
  readonly hromada: Unit | null;
}

/** The settlements as columns, for drawing and for searching; index i is the same row in each. */
export interface SettlementColumns {
  readonly length: number;
  readonly ids: readonly PlaceId[];
  /** Degrees WGS 84; NaN where the place is not known. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** 0..1, larger is more important: made of kind, centre of which unit, population where known. */
  readonly importance: Float32Array;
  /** Of which unit each is the centre, as an index into `CENTRES`: 0 for most. */
  readonly centre?: Uint8Array;
}

export type NameVisitor = (
  text: string,
  language: Language,
  kind: NameKind,
  derived: boolean,
) => void;

/** The gazetteer, built once and then read-only. */
export interface Gazetteer {
  readonly size: number;
  readonly columns: SettlementColumns;
  byId(id: PlaceId): Place | undefined;
  /** The id of row `index` of `columns`, where not all ids are needed. Throws a RangeError for no row. */
  idOf(index: number): PlaceId;
  /** The row of a settlement; undefined for an id of none. */
  rowOf(id: PlaceId): number | undefined;
  /** The record of row `index` of `columns`, without asking for ids. Throws a RangeError for no row. */
  settlementAt(index: number): Settlement;
  /** Names of row `index` of `columns`, without making the whole record. */
  displayNames(index: number): DisplayNames;
  /** Calls `visit` with every name of row `index`, the shown ones first, without making a record. */
  eachName(index: number, visit: NameVisitor): void;
  kindOf(index: number): SettlementKind;
  /** The smallest unit that holds the settlement of row `index`, without making the record. */
  unitOf(index: number): PlaceId | null;
  /** All settlements that bear this name today, in any language, sorted by importance. */
  namesakes(name: string): readonly Settlement[];
  /** Rows of `columns` within the box, the most important first. */
  within(bounds: BBox, limit?: number): readonly number[];
  /** The settlements nearest to a point, the nearest first. `maxKm` defaults to no limit. */
  nearest(lat: number, lon: number, count: number, maxKm?: number): readonly Settlement[];
  /** The unit of a kind in the chain from a unit up, itself included, without making records. */
  unitAbove(unit: PlaceId, kind: Unit['kind']): PlaceId | null;
  /** The units that hold a place; for a unit those above it, not itself. */
  units(place: Place): UnitChain;
  /** All units, or those of one kind. */
  allUnits(kind?: Unit['kind']): readonly Unit[];
  allSites(): readonly Site[];
  /** The settlements whose chain contains this unit. */
  settlementsOf(unit: PlaceId): readonly Settlement[];
  nameIn(place: Place, language: Language): string;
}

/** The reference ids of places, kept in a file of their own and opened when shown. */
export interface ReferenceLookup {
  byId(id: PlaceId): References;
}

export { openGazetteer, openGazetteerInSteps } from './open.ts';
export { openReferences } from './references.ts';
