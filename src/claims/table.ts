/**
 * Claims as columns, one row a claim and place, sorted by day, so that the map and the filters
 * work on millions of rows without an object each.
 */
import type { PlaceId } from '../../geodata/settlement.ts';

/** Bits of `ClaimTable.flags`. */
export const UNSURE = 1;
export const DISPUTED_GLOSS = 2;

export interface ClaimTable {
  readonly length: number;
  /** Index into the list of claims the table was built from. */
  readonly claim: Uint32Array;
  /** Which of the claim's places, in the order of the report. */
  readonly mention: Uint16Array;
  /** Index into `places`; NO_PLACE where the row has no point. */
  readonly place: Uint32Array;
  /** Days since 1970-01-01 UTC of the claim's `time.from`, else of `reported`; ascending. */
  readonly day: Int32Array;
  /** Index into CLAIM_KINDS. */
  readonly kind: Uint8Array;
  /** Index into SIDES, of the claimant. */
  readonly side: Uint8Array;
  /** Index into STATUSES. */
  readonly status: Uint8Array;
  /** Index into PRECISIONS. */
  readonly precision: Uint8Array;
  /** UNSURE: several candidates and none chosen. DISPUTED_GLOSS: a gloss that does not hold. */
  readonly flags: Uint8Array;
  readonly places: PlaceColumns;
}

export const NO_PLACE = 0xffffffff;

/** The points that rows refer to: settlements and sites, never a unit's centroid. */
export interface PlaceColumns {
  readonly ids: readonly PlaceId[];
  /** Degrees WGS 84. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
}
