/** Days of the calendar as text (`2025-06-01`). All in UTC. */

/** What is known of the day of the report. */
export interface KnownDate {
  /** `2025-06-01`; null where only the year, or nothing, is known. */
  readonly day: string | null;
  readonly year: number | null;
  readonly month: number | null;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** `2025-06-01` or `2025-06`; whatever else it is given it knows nothing. */
export function knownDate(text: string | null | undefined): KnownDate {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(text ?? '');
  if (found === null) return { day: null, year: null, month: null };
  const year = Number(found[1]);
  const month = found[2] === undefined ? null : Number(found[2]);
  const day = found[3] === undefined ? null : dayOf(year, month!, Number(found[3]));
  return { day, year, month };
}

/** Null for a day that no calendar has. */
export function dayOf(year: number, month: number, day: number): string | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  const same = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same ? date.toISOString().slice(0, 10) : null;
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

export function lastDayOfMonth(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/**
 * The year of a date that leaves it out: the last one in which the date does not lie after the
 * report, but for a day (a report of the evening may be dated by another zone). Null where the
 * report's date is not known: no year is guessed.
 */
export function placeYear(month: number, day: number, report: KnownDate): number | null {
  if (report.year === null) return null;
  if (report.day === null) {
    return report.month !== null && month > report.month ? report.year - 1 : report.year;
  }
  const sameYear = dayOf(report.year, month, day);
  if (sameYear === null)
    return dayOf(report.year - 1, month, day) === null ? null : report.year - 1;
  return sameYear <= addDays(report.day, 1) ? report.year : report.year - 1;
}
