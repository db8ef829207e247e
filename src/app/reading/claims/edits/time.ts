/** A claim's time between the model (days, or times in UTC) and the browser's controls for dates. */
import type { ClaimTime } from '../../../../claims/claim.ts';
import type { TimePrecision } from '../../../../claims/vocabulary.ts';

/** Whether its ends are times of day, in UTC, rather than days. */
export function hasTimeOfDay({ from, to, precision }: ClaimTime): boolean {
  const timed = [from, to].some((instant) => instant?.includes('T'));
  return timed || precision === 'minute' || precision === 'hour';
}

/** What `<input type="date">` shows, or `datetime-local` where `timed`: `2025-06-01T10:00`. */
export function inControl(instant: string | null, timed: boolean): string {
  if (instant === null) return '';
  if (!timed) return instant.slice(0, 10);
  return instant.includes('T') ? instant.slice(0, 16) : `${instant}T00:00`;
}

/** What stands in the control as the model writes it; null where it is empty. */
export function ofControl(value: string): string | null {
  if (value === '') return null;
  return value.includes('T') ? `${value.slice(0, 16)}Z` : value;
}

/** The time with one end set; a day that is set is known to the day, unless something else was said. */
export function withInstant(
  time: ClaimTime,
  end: 'from' | 'to',
  instant: string | null,
): ClaimTime {
  const next = { ...time, [end]: instant };
  if (next.from === null && next.to === null) return { ...next, precision: 'unknown' };
  return time.precision === 'unknown' ? { ...next, precision: 'day' } : next;
}

/** The time with another precision: coarser than the hour it has days, and not known it has none. */
export function withPrecision(time: ClaimTime, precision: TimePrecision): ClaimTime {
  if (precision === 'unknown') return { ...time, precision, from: null, to: null };
  if (precision === 'minute' || precision === 'hour') return { ...time, precision };
  const day = (instant: string | null) => instant?.slice(0, 10) ?? null;
  return { ...time, precision, from: day(time.from), to: day(time.to) };
}
