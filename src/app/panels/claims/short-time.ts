import type { Claim } from '../../../claims/claim.ts';
import type { CalendarDay } from '../../words/en/dates.ts';
import type { Words } from '../../words/en.ts';

/** A claim's time for a narrow column, and in full for a tooltip and for `dateTime`. */
export interface ShortTime {
  readonly text: string;
  /** ISO 8601; null where no single day is stated. */
  readonly dateTime: string | null;
  /** As the source stated it. */
  readonly full: string | null;
}

/**
 * Days as the source gave them, never more precise: "31 May – 1 Jun 2025"; for "recent weeks" and
 * the like the source's own words; where no day is stated, the day of the report, said to be that.
 */
export function shortTime(claim: Claim, words: Words): ShortTime {
  const { from, to, precision, asStated } = claim.time;
  const full = asStated ?? null;
  const start = from ?? to;
  const end = to ?? from;
  if (precision === 'unknown' || start === null || end === null) {
    const reported = words.dates.day(calendarDay(claim.reported, precision));
    return { text: words.claims.reportedOn(reported), dateTime: null, full };
  }
  if (full !== null && (from === null || to === null)) return { text: full, dateTime: null, full };
  const text = words.dates.range(calendarDay(start, precision), calendarDay(end, precision));
  return { text, dateTime: Date.parse(start) === Date.parse(end) ? start : null, full };
}

/** The day in UTC on which an ISO 8601 time lies, no more precise than its source. */
function calendarDay(time: string, precision: Claim['time']['precision']): CalendarDay {
  const date = new Date(time);
  const isYear = precision === 'year';
  return {
    year: date.getUTCFullYear(),
    month: isYear ? null : date.getUTCMonth() + 1,
    day: isYear || precision === 'month' ? null : date.getUTCDate(),
  };
}
