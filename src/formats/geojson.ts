/** GeoJSON (RFC 7946): one feature for each claim and place, flat properties. */
import type { Feature, Geometry } from 'geojson';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import type { Place } from '../../geodata/settlement.ts';
import type { PlaceMention } from '../claims/claim.ts';
import type { ClaimPlace, ExportInput } from './export-input.ts';
import type { GeoJsonProperties } from './geojson-properties.ts';
import { mentionGeometry } from './geometry.ts';
import { exportHeader } from './header.ts';
import { claimSentence, figuresText, joined, partyText } from './words.ts';

export const GEOJSON_FORMAT = 'namesake-geojson/1';

type ClaimFeature = Feature<Geometry | null, GeoJsonProperties> & { readonly id: string };

/**
 * The selection as a FeatureCollection, one feature a line. The foreign member `namesake` tells
 * what it is, how it was filtered, and whom to name. Coordinates are WGS 84, longitude first.
 */
export function writeGeoJson(input: ExportInput): string {
  const features = input.selection.map((item) => JSON.stringify(claimFeature(item, input)));
  const header = JSON.stringify(exportHeader(input, GEOJSON_FORMAT), null, 1);
  return `{\n"type": "FeatureCollection",\n"namesake": ${header},\n"features": [\n${features.join(',\n')}\n]\n}\n`;
}

/** One claim at one of its places. */
export function claimFeature({ claim, mention }: ClaimPlace, input: ExportInput): ClaimFeature {
  const number = mention === null ? 0 : mention + 1;
  const place = mention === null ? null : (claim.places[mention] ?? null);
  const { report, time } = claim;
  return {
    type: 'Feature',
    id: `${claim.key}/${number}`,
    geometry: mentionGeometry(place, input.gazetteer, input.outlines),
    properties: {
      claim_id: claim.key,
      report_id: report.id,
      report_title: report.title,
      publisher: report.publisher,
      url: report.url,
      report_date: report.date,
      date: time.from,
      date_to: time.to,
      date_precision: time.precision,
      date_as_stated: time.asStated,
      time_zone: time.zone,
      reported: claim.reported,
      title: claim.title,
      claimant: claim.claimant.name,
      claimant_side: claim.claimant.side,
      quoting: partyText(claim.claimant.quoting),
      about_acting: partyText(claim.about.acting),
      about_affected: partyText(claim.about.affected),
      group_of_forces: claim.group,
      kind: claim.kind,
      status: claim.status,
      statement: claim.statement,
      sentence: claimSentence(claim),
      place_number: number,
      place_count: claim.places.length,
      ...placeProperties(place, input.gazetteer),
      figures: figuresText(claim.figures),
      cumulative: claim.cumulative === true,
      contradicts: joined(claim.contradicts),
      supersedes: joined(claim.supersedes),
      note: claim.note,
    },
  };
}

type PlaceProperties = Pick<
  GeoJsonProperties,
  | 'place_as_written'
  | 'region_as_written'
  | 'role'
  | 'precision'
  | 'certain'
  | 'chosen_by'
  | 'place_id'
  | 'place_type'
  | 'name_uk'
  | 'name_ru'
  | 'name_en'
  | 'country'
  | 'oblast'
  | 'oblast_id'
  | 'raion'
  | 'raion_id'
  | 'accuracy_m'
  | 'candidates'
  | 'candidate_names'
  | 'reasons'
  | 'gloss'
  | 'gloss_place_id'
  | 'gloss_holds'
  | 'place_note'
>;

function placeProperties(mention: PlaceMention | null, gazetteer: Gazetteer): PlaceProperties {
  const chosen = placeOf(mention?.chosen ?? null, gazetteer);
  const candidates = mention?.candidates ?? [];
  const meant =
    chosen === null ? candidates.map(({ place }) => placeOf(place, gazetteer)) : [chosen];
  const country = common(meant.map((place) => place?.country ?? null));
  const oblast = commonUnit(meant, 'oblast', gazetteer);
  const raion = commonUnit(meant, 'raion', gazetteer);
  return {
    place_as_written: mention?.asWritten ?? null,
    region_as_written: mention?.regionAsWritten ?? null,
    role: mention?.role ?? null,
    precision: mention?.precision ?? 'unlocated',
    certain: chosen !== null,
    chosen_by: mention?.chosenBy ?? null,
    place_id: mention?.chosen ?? null,
    place_type: chosen?.type ?? null,
    name_uk: chosen?.display.uk ?? null,
    name_ru: chosen?.display.ru ?? null,
    name_en: chosen?.display.en ?? null,
    country,
    oblast: oblast?.display.en ?? null,
    oblast_id: oblast?.id ?? null,
    raion: raion?.display.en ?? null,
    raion_id: raion?.id ?? null,
    accuracy_m:
      chosen === null || chosen.type === 'unit' ? null : (chosen.point?.accuracyM ?? null),
    candidates: joined(candidates.map(({ place }) => place)),
    candidate_names: joined(
      candidates.map(({ place }) => placeOf(place, gazetteer)?.display.uk ?? place),
    ),
    reasons: joined(
      candidates
        .filter(({ place }) => place === mention?.chosen)
        .flatMap(({ reasons }) => reasons.map(({ code }) => code)),
    ),
    gloss: mention?.gloss?.text ?? null,
    gloss_place_id: mention?.gloss?.place ?? null,
    gloss_holds: mention?.gloss?.holds ?? null,
    place_note: mention?.note ?? null,
  };
}

function placeOf(id: string | null, gazetteer: Gazetteer): Place | null {
  return id === null ? null : (gazetteer.byId(id) ?? null);
}

/** The unit of this kind that holds all the places (a unit holds itself); null where they differ. */
function commonUnit(
  places: readonly (Place | null)[],
  kind: 'oblast' | 'raion',
  gazetteer: Gazetteer,
): Place | null {
  const id = common(
    places.map((place) => {
      if (place === null) return null;
      if (place.type === 'unit' && place.kind === kind) return place.id;
      return gazetteer.units(place)[kind]?.id ?? null;
    }),
  );
  return placeOf(id, gazetteer);
}

/** The one value that all share. */
function common(values: readonly (string | null)[]): string | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
