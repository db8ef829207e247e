/**
 * The records of the gazetteer: what a place is, what it is called and where it is.
 *
 * A place is a settlement, a unit (country, oblast, raion, hromada) or a named site.
 */

/** Stable id: KATOTTG code; `gn:<id>`; `ru:<oblast>/<district>/<name>`; ISO 3166 code; `site:<name>`. */
export type PlaceId = string;

export type Language = 'uk' | 'ru' | 'en';
export const LANGUAGES: readonly Language[] = ['uk', 'ru', 'en'];

/**
 * - `official`: the name in force, in the language of the state it lies in.
 * - `exonym`: the current name in another language.
 * - `former`: a name the place officially had until `until`.
 * - `alias`: another spelling or name found in a source, period unknown.
 * - `romanised`: a Latin spelling by a system or a habit.
 */
export type NameKind = 'official' | 'exonym' | 'former' | 'alias' | 'romanised';

/** Who writes the name today, where the sides differ. */
export type NameUser = 'ukraine' | 'russia' | 'press';

export interface PlaceName {
  readonly text: string;
  readonly language: Language;
  readonly kind: NameKind;
  /** ISO 8601 year or date from which the name was in force; null where not known. */
  readonly from: string | null;
  /** ISO 8601 year or date until which the name was in force; null where not known or still in force. */
  readonly until: string | null;
  /** Empty where the sides do not differ. */
  readonly usedBy: readonly NameUser[];
  /** A key of `sources.json`, or `rule:<name>` for a derived name. */
  readonly source: string;
  /** True where a rule made the name; false where a source attests it. */
  readonly derived: boolean;
}

/** The three names shown for a place. The Russian one is the name that Russian sources use today. */
export type DisplayNames = Readonly<Record<Language, string>>;

export type CountryCode = string;

export type SettlementKind =
  | 'city'
  | 'urban-settlement'
  | 'rural-settlement'
  | 'village'
  | 'locality';

export type UnitKind = 'country' | 'oblast' | 'raion' | 'hromada';

export interface Point {
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** A key of `sources.json`. */
  readonly source: string;
  /** The settlement's centre lies within this many metres in about 95 of 100 cases. */
  readonly accuracyM: number;
}

export interface References {
  readonly koatuu?: string;
  readonly osm?: string;
  readonly wikidata?: string;
  readonly geonames?: string;
  readonly wof?: string;
}

interface PlaceBase {
  readonly id: PlaceId;
  /** ISO 3166-1 alpha-2. */
  readonly country: CountryCode;
  /** The smallest unit that holds the place; null for a country. */
  readonly unit: PlaceId | null;
  readonly display: DisplayNames;
  readonly names: readonly PlaceName[];
}

export interface Settlement extends PlaceBase {
  readonly type: 'settlement';
  readonly kind: SettlementKind;
  /** Null where the place is not known; `note` then says why. */
  readonly point: Point | null;
  readonly population: number | null;
  /** What a reader must know about the record: why there is no point, sources that disagree. */
  readonly note: string | null;
}

export interface Unit extends PlaceBase {
  readonly type: 'unit';
  readonly kind: UnitKind;
}

export interface Site extends PlaceBase {
  readonly type: 'site';
  readonly kind: 'site';
  readonly point: Point;
}

export type Place = Settlement | Unit | Site;
