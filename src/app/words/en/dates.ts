/**
 * Days in few letters, as English writes them. By hand, because the engine takes some 40 ms to load
 * what it formats dates with, and the list of claims is part of the first view.
 */

/** A day of the calendar; a part that is not known, or not to be shown, is null. */
export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

const MONTHS = [
  ...['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'],
  ...['Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
];

function written(...parts: readonly (number | string | null | undefined)[]): string {
  return parts.filter((part) => part !== null && part !== undefined).join(' ');
}

function monthOf({ month }: CalendarDay): string | null {
  return month === null ? null : (MONTHS[month - 1] ?? null);
}

export const dates = {
  /** "1 Jun 2025", "Jun 2025" or "2025". */
  day: (date: CalendarDay) => written(date.day, monthOf(date), date.year),
  /** "1–2 Jun 2025", "31 May – 1 Jun 2025": what both have in common is said once. */
  range: (from: CalendarDay, to: CalendarDay) => {
    if (from.year !== to.year) return `${dates.day(from)} – ${dates.day(to)}`;
    if (from.month !== to.month) {
      return `${written(from.day, monthOf(from))} – ${dates.day(to)}`;
    }
    if (from.day === to.day) return dates.day(to);
    return `${from.day}–${dates.day(to)}`;
  },
};
