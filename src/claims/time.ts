/** Days and times of claims. All in UTC. */
import type { ClaimRecord } from './claim.ts';

const MILLISECONDS_A_DAY = 86_400_000;

/** Days since 1970-01-01 UTC of a date or UTC time that the schema accepted. */
export function dayNumber(instant: string): number {
  return Math.floor(Date.parse(instant) / MILLISECONDS_A_DAY);
}

/** `2025-06-01` of a day number. */
export function dayText(day: number): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export interface ClaimDays {
  readonly from: number;
  readonly to: number;
}

/**
 * The first and last day a claim speaks of; where it states no beginning, the day it was reported
 * (a claim of "recent weeks" is found on the day it was made). A running total belongs to the day
 * it was reported, or it would stretch the timeline back to the first day it counts.
 */
export function claimDays(claim: Pick<ClaimRecord, 'time' | 'reported' | 'cumulative'>): ClaimDays {
  if (claim.cumulative === true) {
    const reported = dayNumber(claim.reported);
    return { from: reported, to: reported };
  }
  const from = dayNumber(claim.time.from ?? claim.time.to ?? claim.reported);
  const to = claim.time.to === null ? from : dayNumber(claim.time.to);
  return { from, to: Math.max(from, to) };
}
