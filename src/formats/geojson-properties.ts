/** The properties of an exported feature, as data: the documentation prints it and a test holds features to it. */

export interface PropertyDocument {
  readonly name: string;
  readonly type: 'text' | 'number' | 'boolean';
  /** False where the value is never null. */
  readonly nullable: boolean;
  readonly meaning: string;
}

export const GEOJSON_PROPERTIES = [
  text(
    'claim_id',
    'Report and claim: "<report id>/<claim id>"; the features of one claim share it',
  ),
  text('report_id', 'Id of the report'),
  text('report_title', 'Title of the report'),
  textOrNull('publisher', 'Who published the report; null where it is not stated'),
  textOrNull('url', 'Address of the report; null where none is known'),
  text('report_date', 'Date of the report'),
  textOrNull('date', 'First day or UTC time of what is claimed; null where it is not stated'),
  textOrNull('date_to', 'Last day or UTC time of what is claimed'),
  text('date_precision', 'minute, hour, day, week, month, year or unknown'),
  textOrNull('date_as_stated', 'The period in words'),
  textOrNull('time_zone', 'The zone that the source used; times here are UTC'),
  text('reported', 'Day or UTC time at which it was reported'),
  text('title', 'Short neutral title'),
  text('claimant', 'Who says so'),
  text('claimant_side', 'RU, UA or other'),
  textOrNull('quoting', 'Whom the claimant quotes'),
  textOrNull('about_acting', 'The party said to act'),
  textOrNull('about_affected', 'The party said to be acted on'),
  textOrNull('group_of_forces', 'tsentr, zapad, yug, vostok, sever or dnepr'),
  text('kind', 'Kind of claim: strike, shelling, capture, losses, diplomatic ...'),
  text('status', 'claimed, contested, corroborated, geolocated, denied or retracted'),
  text('statement', 'What the claimant said, as a clause that begins with "that"'),
  text('sentence', 'Claimant, statement and status as one sentence'),
  count('place_number', "Which of the claim's places, from 1; 0 where it names none"),
  count('place_count', 'How many places the claim names'),
  textOrNull('place_as_written', "The place in the source's own spelling"),
  textOrNull('region_as_written', 'The region that the source names for it, in its own spelling'),
  textOrNull('role', 'site, anchor (named as a bearing) or target-area'),
  text('precision', 'settlement, hromada, raion, oblast, sector, country or unlocated'),
  flag(
    'certain',
    'False where several places may be meant (the geometry holds them all) or none is known',
  ),
  textOrNull('chosen_by', 'machine or person'),
  textOrNull(
    'place_id',
    'Id of the place meant (KATOTTG code, ISO code, gn: or ru: id); null where undecided',
  ),
  textOrNull('place_type', 'settlement, unit or site'),
  textOrNull('name_uk', 'Ukrainian name of the place'),
  textOrNull('name_ru', 'Russian name of the place, as Russian sources write it today'),
  textOrNull('name_en', 'English name of the place'),
  textOrNull('country', 'ISO 3166-1 code; null where the candidates lie in several'),
  textOrNull('oblast', 'Oblast in English; null where the candidates lie in several'),
  textOrNull('oblast_id', 'ISO 3166-2 code of the oblast'),
  textOrNull('raion', 'Raion or district in English; null where the candidates lie in several'),
  textOrNull('raion_id', 'Id of the raion or district'),
  numberOrNull(
    'accuracy_m',
    "The place's centre lies within so many metres of the point, in 95 of 100 cases",
  ),
  textOrNull(
    'candidates',
    'Ids of the places that may be meant, the likeliest first, separated by "; "',
  ),
  textOrNull('candidate_names', 'Their Ukrainian names, in the same order'),
  textOrNull('reasons', 'Why the chosen place is meant: codes separated by "; "'),
  textOrNull('gloss', 'What the source wrote in brackets after the place'),
  textOrNull('gloss_place_id', 'Id of the place that the gloss names'),
  {
    name: 'gloss_holds',
    type: 'boolean',
    nullable: true,
    meaning: 'Whether the gloss names the same place; null where there is no gloss',
  },
  textOrNull('place_note', 'Note on the place'),
  textOrNull(
    'figures',
    'Figures with their qualifiers, separated by "; "; they belong to the claim, not to each of its places',
  ),
  flag('cumulative', 'True where the figures are a running total'),
  textOrNull('contradicts', 'Ids of claims that this one contradicts'),
  textOrNull('supersedes', 'Ids of claims that this one replaces'),
  textOrNull('note', 'Note on the claim'),
] as const satisfies readonly PropertyDocument[];

export type GeoJsonPropertyName = (typeof GEOJSON_PROPERTIES)[number]['name'];

type Named<Name extends string, Type extends PropertyDocument['type'], Nullable extends boolean> = {
  readonly name: Name;
  readonly type: Type;
  readonly nullable: Nullable;
  readonly meaning: string;
};

function text<const Name extends string>(name: Name, meaning: string): Named<Name, 'text', false> {
  return { name, type: 'text', nullable: false, meaning };
}

function textOrNull<const Name extends string>(
  name: Name,
  meaning: string,
): Named<Name, 'text', true> {
  return { name, type: 'text', nullable: true, meaning };
}

function count<const Name extends string>(
  name: Name,
  meaning: string,
): Named<Name, 'number', false> {
  return { name, type: 'number', nullable: false, meaning };
}

function numberOrNull<const Name extends string>(
  name: Name,
  meaning: string,
): Named<Name, 'number', true> {
  return { name, type: 'number', nullable: true, meaning };
}

function flag<const Name extends string>(
  name: Name,
  meaning: string,
): Named<Name, 'boolean', false> {
  return { name, type: 'boolean', nullable: false, meaning };
}

type ValueOf<Document> = Document extends {
  readonly type: infer Type;
  readonly nullable: infer Null;
}
  ? TypeOf<Type> | (Null extends true ? null : never)
  : never;
type TypeOf<Type> = Type extends 'text' ? string : Type extends 'number' ? number : boolean;

/** The properties of one feature, typed by their documentation. */
export type GeoJsonProperties = {
  [Document in (typeof GEOJSON_PROPERTIES)[number] as Document['name']]: ValueOf<Document>;
};
