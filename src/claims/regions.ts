/** Regions that claims name, to be hatched, and claims that have no place on the map. */
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import type { PlaceId, Unit } from '../../geodata/settlement.ts';
import type { Claim, PlaceMention } from './claim.ts';
import { type FilterableTable, NO_MENTION, NO_PLACE } from './table.ts';
import type { ClaimKind, Side } from './vocabulary.ts';

/** A unit that some of the rows name as a whole. */
export interface NamedRegion {
  readonly unit: PlaceId;
  readonly unitKind: Unit['kind'];
  /** Indexes of the claims, the oldest first, each once. */
  readonly claims: readonly number[];
  /** Of the newest claim. */
  readonly kind: ClaimKind;
  readonly side: Side;
}

/** A claim, or one of its places, that has neither a point nor a region. */
export interface OffMap {
  readonly claim: number;
  /** Which of its places; null where the claim names none. */
  readonly mention: number | null;
  /**
   * `no-place`: the claim names none. `not-stated`: it speaks of one without naming it.
   * `sector`: a stretch of the front, which has no outline. `undecided`: none of the candidates has
   * a point. `point-unknown`: the gazetteer knows the place but not where it lies, or not the id.
   */
  readonly why: 'no-place' | 'not-stated' | 'sector' | 'undecided' | 'point-unknown';
}

/** The units that the rows name as a whole, in the order of their first row. */
export function namedRegions(
  table: FilterableTable,
  claims: readonly Claim[],
  rows: Uint32Array,
  gazetteer: Gazetteer,
): readonly NamedRegion[] {
  const found = new Map<PlaceId, { unit: Unit; claims: Set<number> }>();
  for (const row of rows) {
    const unit = unitOf(mentionOf(table, claims, row), gazetteer);
    if (unit === null) continue;
    const region = found.get(unit.id) ?? { unit, claims: new Set<number>() };
    found.set(unit.id, region);
    region.claims.add(table.claim[row]!);
  }
  return [...found.values()].map((region) => {
    // Rows come by day, so that the last claim is the newest.
    const indexes = [...region.claims];
    const newest = claims[indexes.at(-1)!]!;
    return {
      unit: region.unit.id,
      unitKind: region.unit.kind,
      claims: indexes,
      kind: newest.kind,
      side: newest.claimant.side,
    };
  });
}

/** What of these rows the map cannot show: the list "not on the map". */
export function offMap(
  table: FilterableTable,
  claims: readonly Claim[],
  rows: Uint32Array,
  gazetteer: Gazetteer,
): readonly OffMap[] {
  const list: OffMap[] = [];
  for (const row of rows) {
    if (table.place[row] !== NO_PLACE) continue;
    const mention = mentionOf(table, claims, row);
    if (unitOf(mention, gazetteer) !== null) continue;
    list.push({
      claim: table.claim[row]!,
      mention: mention === null ? null : table.mention[row]!,
      why: whyOff(mention),
    });
  }
  return list;
}

/** The place that a row stands for; null where the claim names none. */
export function mentionOf(
  table: FilterableTable,
  claims: readonly Claim[],
  row: number,
): PlaceMention | null {
  const mention = table.mention[row]!;
  if (mention === NO_MENTION) return null;
  return claims[table.claim[row]!]?.places[mention] ?? null;
}

function unitOf(mention: PlaceMention | null, gazetteer: Gazetteer): Unit | null {
  if (mention === null || mention.chosen === null) return null;
  const place = gazetteer.byId(mention.chosen);
  return place?.type === 'unit' ? place : null;
}

function whyOff(mention: PlaceMention | null): OffMap['why'] {
  if (mention === null) return 'no-place';
  if (mention.precision === 'sector') return 'sector';
  if (mention.chosen !== null) return 'point-unknown';
  return mention.candidates.length > 0 ? 'undecided' : 'not-stated';
}
