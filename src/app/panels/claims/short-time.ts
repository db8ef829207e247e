import type { Claim } from '../../../claims/claim.ts';
import type { Words } from '../../words/en.ts';

/** A claim's time for a narrow column, and in full for a tooltip and for `dateTime`. */
export interface ShortTime {
  readonly text: string;
  /** ISO 8601; null where no single day is stated. */
  readonly dateTime: string | null;
  /** As the source stated it. */
  readonly full: string | null;
}

/** Kept, since making one takes a few milliseconds and every row of the list needs one. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, precision: Claim['time']['precision']): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: precision === 'month' || precision === 'year' ? undefined : 'numeric',
    month: precision === 'year' ? undefined : 'short',
    year: 'numeric',
  });
  formats.set(key, format);
  return format;
}

/**
 * Days as the source gave them, never more precise: "31 May – 1 Jun 2025"; for "recent weeks" and
 * the like the source's own words; where no day is stated, the day of the report, said to be that.
 */
export function shortTime(claim: Claim, words: Words): ShortTime {
  const { from, to, precision, asStated } = claim.time;
  const format = formatOf(words.details.locale, precision);
  const full = asStated ?? null;
  if (precision === 'unknown' || (from === null && to === null)) {
    const reported = format.format(Date.parse(claim.reported));
    return { text: words.claims.reportedOn(reported), dateTime: null, full };
  }
  if (full !== null && (from === null || to === null)) return { text: full, dateTime: null, full };
  const start = Date.parse(from ?? to ?? '');
  const end = Date.parse(to ?? from ?? '');
  // Thin spaces of formatRange do not break; the column is narrow.
  const text =
    start < end ? format.formatRange(start, end).replace(/\s/g, ' ') : format.format(start);
  return { text, dateTime: start === end ? (from ?? to) : null, full };
}
