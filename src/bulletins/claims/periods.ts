/** Periods told from the report's date: yesterday, the past day, the past week. */
import { addDays, type KnownDate } from './calendar.ts';
import type { SaidDate } from './dates.ts';

/** In English, where the report's date is not known. */
export const UNDATED = {
  today: 'the day of the report',
  yesterday: 'the day before the report',
  pastDay: 'the 24 hours before the report',
  pastNight: 'the night before the report',
  pastWeek: 'the week before the report',
} as const;

/** The days of a period that ends with the report; null where its date is not known. */
export function periodDays(
  period: keyof typeof UNDATED,
  report: KnownDate,
): Pick<SaidDate, 'from' | 'to' | 'precision' | 'asStated'> | null {
  const { day } = report;
  if (day === null) return null;
  switch (period) {
    case 'today':
      return { from: day, to: day, precision: 'day', asStated: null };
    case 'yesterday':
      return { from: addDays(day, -1), to: addDays(day, -1), precision: 'day', asStated: null };
    case 'pastDay':
      return {
        from: addDays(day, -1),
        to: day,
        precision: 'day',
        asStated: `the 24 hours before ${day}`,
      };
    case 'pastNight':
      return { from: addDays(day, -1), to: day, precision: 'day', asStated: `the night to ${day}` };
    case 'pastWeek':
      return { from: addDays(day, -7), to: day, precision: 'week', asStated: `the week to ${day}` };
  }
}
