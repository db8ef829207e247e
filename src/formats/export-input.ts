/** What every format is given: plain data, so that app and command line export the same. */
import type { MultiPolygon } from 'geojson';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import type { PlaceId } from '../../geodata/settlement.ts';
import type { Claim } from '../claims/claim.ts';
import type { ClaimFilter } from '../claims/select.ts';
import { type ClaimTable, NO_MENTION } from '../claims/table.ts';

/** A claim with one of its places, counted from 0 in the order of the report; null for the claim as a whole. */
export interface ClaimPlace {
  readonly claim: Claim;
  readonly mention: number | null;
}

/** An entry of `geodata/sources.json` that an export must name. */
export interface DataSource {
  readonly key: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
  readonly url?: string | null;
}

export interface ExportInput {
  /** In the order of the output. */
  readonly selection: readonly ClaimPlace[];
  readonly gazetteer: Gazetteer;
  /** The outline of a unit in degrees WGS 84; null where there is none. */
  readonly outlines: (unit: PlaceId) => MultiPolygon | null;
  /** What the selection was narrowed to; null for all. */
  readonly filter: Partial<ClaimFilter> | null;
  /** Of the gazetteer and the outlines; only those that the output uses are named in it. */
  readonly sources: readonly DataSource[];
  /** UTC time at which the export is made: `2025-06-02T10:00:00Z`. */
  readonly generated: string;
}

/** All places of these claims; a claim that names none stands once. */
export function wholeClaims(claims: readonly Claim[]): ClaimPlace[] {
  return claims.flatMap((claim): ClaimPlace[] =>
    claim.places.length === 0
      ? [{ claim, mention: null }]
      : claim.places.map((_, mention) => ({ claim, mention })),
  );
}

/**
 * The claims and places of some rows of a table, in the order of the claims and of their places,
 * not of the days, so that the places of a claim stand together.
 */
export function selectedPlaces(
  table: ClaimTable,
  claims: readonly Claim[],
  rows: Uint32Array,
): ClaimPlace[] {
  const sorted = rows
    .slice()
    .sort((a, b) => table.claim[a]! - table.claim[b]! || table.mention[a]! - table.mention[b]!);
  return [...sorted].map((row) => {
    const mention = table.mention[row]!;
    return {
      claim: claims[table.claim[row]!]!,
      mention: mention === NO_MENTION ? null : mention,
    };
  });
}
