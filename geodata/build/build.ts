/** The whole build as one function: raw folder in, records and counts out. */
import type { ReferenceRow, SettlementRow } from '../records.ts';
import type { SettlementKind } from '../settlement.ts';
import { areaAt } from './geometry.ts';
import { groupBy, push } from './grouped.ts';
import { type Attestations, joinAttestations } from './merge/attestations.ts';
import { openBannedNames } from './merge/february-2016.ts';
import { joinKoatuu } from './merge/koatuu-join.ts';
import { type Located, locate } from './merge/locate.ts';
import { countDropped, type Dropped } from './merge/name-pool.ts';
import { nameSettlement } from './merge/names.ts';
import { placesNotKnown, pointsApart, REASONS } from './merge/point-reports.ts';
import { BY_CONSONANTS, EXACT } from './merge/points.ts';
import { buildRussia } from './merge/russia.ts';
import { openRussianUnits } from './merge/russian-units.ts';
import { type Check, checkBySecondSource } from './merge/second-source.ts';
import { SITES } from './merge/sites.ts';
import { osmSpots, wikidataSpots, wofSpots } from './merge/spots.ts';
import { buildUkraine, isSettlementCategory, type UkrainianSettlement } from './merge/ukraine.ts';
import { tableUnits, ukrainianUnits } from './merge/units.ts';
import { UKRAINIAN_OBLASTS } from './oblasts.ts';
import { type KatottgCategory, readKatottg, readKatottgEditions } from './readers/katottg.ts';
import { readKoatuu, readTransition } from './readers/koatuu.ts';
import { readOchaHromadas, readOchaSettlements } from './readers/ocha.ts';
import { readOsmNodes } from './readers/openstreetmap.ts';
import { readRussianDistricts, readUkrainianOblasts } from './readers/polygons.ts';
import {
  readGeonamesTowns,
  readRussianNamesWithoutPoint,
  readRussianSettlements,
} from './readers/russia.ts';
import { readWhosOnFirst } from './readers/whosonfirst.ts';
import { readWikidata } from './readers/wikidata.ts';
import type { Gazetted } from './write.ts';

const KINDS: Readonly<Record<string, SettlementKind>> = {
  M: 'city',
  K: 'city',
  T: 'urban-settlement',
  X: 'rural-settlement',
  C: 'village',
} satisfies Partial<Record<KatottgCategory, SettlementKind>>;

export interface Built extends Gazetted {
  readonly ukraine: readonly UkrainianSettlement[];
  readonly located: Located;
  readonly attestations: ReadonlyMap<string, Attestations>;
  readonly checks: ReadonlyMap<string, Check>;
  readonly dropped: Dropped;
}

/** More people than any village or urban settlement has: the row then tells of a city. */
const MOST_PEOPLE: Partial<Record<KatottgCategory, number>> = { C: 12_000, X: 30_000, T: 30_000 };

function populationOf(
  category: KatottgCategory,
  localities: readonly { readonly population: number | null }[],
  dropped: Dropped,
): number | null {
  for (const { population } of localities) {
    if (population === null || population <= 0) continue;
    if (population <= (MOST_PEOPLE[category] ?? Number.POSITIVE_INFINITY)) return population;
    countDropped(dropped, "population of a village that is a city's");
  }
  return null;
}

/** Reads the raw folder and makes every record; throws where a source is broken. */
export function build(raw: string): Built {
  const katottg = readKatottg(raw);
  const editions = readKatottgEditions(raw);
  const codes = new Set(
    katottg.filter(({ category }) => isSettlementCategory(category)).map(({ code }) => code),
  );
  const koatuu = joinKoatuu(
    readTransition(raw),
    readKoatuu(raw, '2016'),
    readKoatuu(raw, '2017'),
    (code) => codes.has(code),
  );
  const ukraine = buildUkraine(katottg, editions, koatuu);

  const hromadas = readOchaHromadas(raw);
  const centroids = new Map<string, { lat: number; lon: number }>();
  for (const { code, category } of katottg) {
    const hromada = category === 'H' ? hromadas.get(code.slice(0, 9)) : undefined;
    if (hromada) centroids.set(code, hromada);
  }
  const nodes = readOsmNodes(raw);
  const localities = readWhosOnFirst(raw);
  const items = readWikidata(raw);
  const oblastOfLabel = new Map(UKRAINIAN_OBLASTS.map(({ osm, iso }) => [osm, iso]));
  const labelOfNode = new Map(nodes.map(({ id, oblast }) => [id, oblast]));
  const oblasts = readUkrainianOblasts(raw);
  const oblastAt = (lat: number, lon: number): string | undefined =>
    areaAt(oblasts, lat, lon)?.properties.shapeISO;
  const itemById = new Map(items.map((item) => [item.id, item]));
  const localitiesOfItem = groupBy(localities, ({ wikidata }) => wikidata);
  const nodeSpots = osmSpots(nodes, itemById, localitiesOfItem);
  const located = locate(
    ukraine,
    [
      { spots: nodeSpots, keys: EXACT },
      { spots: wofSpots(localities), keys: EXACT },
      { spots: wikidataSpots(items), keys: EXACT },
      { spots: nodeSpots, keys: BY_CONSONANTS },
    ],
    oblastAt,
    (spot) => oblastOfLabel.get(labelOfNode.get(spot.id) ?? ''),
    centroids,
  );

  const dropped: Dropped = new Map();
  const attestations = joinAttestations(ukraine, located.placed, localities, items);
  const checks = checkBySecondSource(ukraine, located.placed, {
    attestations,
    items: itemById,
    localitiesOfItem,
    localities,
    oblastAt,
  });
  const ocha = readOchaSettlements(raw);
  const englishOfNode = new Map(nodes.map(({ id, nameEn }) => [id, nameEn]));
  const banned = openBannedNames(ukraine, attestations);
  const settlements = new Map<string, SettlementRow[]>();
  const references = new Map<string, ReferenceRow[]>();
  for (const settlement of ukraine) {
    const { code, oblast } = settlement;
    const placing = located.placed.get(code);
    const attested = attestations.get(code)!;
    const names = nameSettlement(
      settlement,
      attested,
      { ocha: ocha.get(code.slice(0, 12)), osm: placing && englishOfNode.get(placing.spot.id) },
      banned,
      dropped,
    );
    push(settlements, oblast.iso, {
      id: code,
      kind: KINDS[settlement.category]!,
      unit: settlement.hromada ?? settlement.raion ?? oblast.iso,
      point: placing
        ? {
            lat: placing.spot.lat,
            lon: placing.spot.lon,
            source: placing.spot.source,
            accuracyM: checks.get(code)!.accuracyM,
          }
        : null,
      population: populationOf(settlement.category, attested.localities, dropped),
      ...names,
      note: placing ? null : REASONS[located.unplaced.get(code) ?? 'no-spot'],
    });
    const wof = attested.localities[0];
    const reference = {
      koatuu: settlement.koatuu?.code,
      osm: placing?.spot.source === 'osm-2025-12' ? placing.spot.id : undefined,
      wikidata: attested.item?.id ?? (placing?.spot.wikidata || undefined),
      geonames: wof?.geonames || undefined,
      wof: wof?.id,
    };
    push(references, oblast.iso, {
      id: code,
      ...Object.fromEntries(Object.entries(reference).filter(([, value]) => value !== undefined)),
    });
  }

  const russianRows = readRussianSettlements(raw);
  const russianNames = readRussianNamesWithoutPoint(raw);
  const probe = openRussianUnits([], new Set());
  const near = new Set(russianRows.map(({ oblast }) => probe.oblastOf(oblast).iso));
  const russianUnits = openRussianUnits(readRussianDistricts(raw), near);
  const russia = buildRussia(
    russianRows,
    russianNames,
    readGeonamesTowns(raw),
    russianUnits,
    dropped,
  );
  for (const { file, row } of russia.settlements) push(settlements, file, row);
  for (const { file, row } of russia.references) push(references, file, row);

  return {
    ukraine,
    located,
    dropped,
    settlements,
    references,
    units: [
      ...tableUnits(),
      ...ukrainianUnits(katottg, editions, hromadas),
      ...russianUnits.rows(),
    ],
    sites: SITES,
    attestations,
    checks,
    reports: new Map([
      ['points-apart.md', pointsApart(ukraine, located.placed, checks)],
      ['places-not-known.md', placesNotKnown(ukraine, located.unplaced)],
    ]),
  };
}
