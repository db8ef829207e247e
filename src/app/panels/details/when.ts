import type { ClaimTime } from '../../../claims/claim.ts';
import type { DetailsWords } from '../../words/en/details.ts';

/** A claim's time put into words, as precise as the source was and no more. */
export interface When {
  /** The time in the source's own zone where it named one, else in UTC. */
  readonly text: string;
  /** What stands beside it: the same time in UTC, or the dates behind "recent weeks". Null where nothing is to add. */
  readonly beside: string | null;
  /** For the `dateTime` attribute of a `<time>` element; null where no single time is known. */
  readonly dateTime: string | null;
}

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * Puts a claim's time into words. Dates stay the dates the source gave, in no zone; times of day are
 * shown in the source's zone with the UTC time beside them.
 *
 * @param locale BCP 47, for the order of day, month and year.
 */
export function whenInWords(time: ClaimTime, words: DetailsWords['when'], locale: string): When {
  const exact = exactTime(time, words, locale);
  const stated = time.asStated ?? null;
  if (!exact) return { text: stated ?? words.notStated, beside: null, dateTime: null };
  // "2 June 2025, 13:00 Moscow time" is said with its offset, and not twice.
  if (stated === null || exact.text.startsWith(stated)) return exact;
  // Dates that the source's own words already contain are not said twice.
  const known = [exact.text, exact.beside].filter(
    (part) => part !== null && !stated.includes(part),
  );
  return { text: stated, beside: known.join(', ') || null, dateTime: exact.dateTime };
}

/** A date of a report, or a time in UTC: "1 June 2025", "1 June 2025, 10:00 UTC". */
export function instantInWords(
  instant: string,
  words: DetailsWords['when'],
  locale: string,
): string {
  const date = formatDate(locale).format(Date.parse(instant));
  return hasTimeOfDay(instant) ? words.inUtc(`${date}, ${clock(Date.parse(instant))}`) : date;
}

function exactTime(time: ClaimTime, words: DetailsWords['when'], locale: string): When | null {
  const start = time.from ?? time.to;
  if (start === null || time.precision === 'unknown') return null;
  const end = time.to ?? start;
  const timed =
    (time.precision === 'minute' || time.precision === 'hour') &&
    hasTimeOfDay(start) &&
    hasTimeOfDay(end);
  return timed
    ? timeOfDay(start, end, time.zone ?? null, words, locale)
    : dates(time, start, end, words, locale);
}

function dates(
  time: ClaimTime,
  start: string,
  end: string,
  words: DetailsWords['when'],
  locale: string,
): When {
  const from = Date.parse(start);
  const to = Date.parse(end);
  const dateTime = start === end ? start : null;
  if (time.precision === 'month' || time.precision === 'year') {
    const style = new Intl.DateTimeFormat(locale, {
      timeZone: 'UTC',
      year: 'numeric',
      ...(time.precision === 'month' ? { month: 'long' } : {}),
    });
    return { text: range(style, from, to), beside: null, dateTime: null };
  }
  // Both ends carry a time of day a full day apart: the source spoke of the hours before the second.
  if (hasTimeOfDay(start) && hasTimeOfDay(end) && to - from === DAY) {
    const date = formatDate(locale).format(to + (zoneOffset(time.zone ?? null, to) ?? 0) * MINUTE);
    return { text: words.dayBefore(date), beside: null, dateTime: null };
  }
  const shown = range(formatDate(locale), from, to);
  if (time.to === null || time.from === null) {
    const open = time.from === null ? words.upTo(shown) : words.since(shown);
    return {
      text: time.precision === 'day' && time.to === null ? shown : open,
      beside: null,
      dateTime,
    };
  }
  if (time.precision === 'week' && start === end)
    return { text: words.weekOf(shown), beside: null, dateTime: null };
  return { text: shown, beside: null, dateTime };
}

function timeOfDay(
  start: string,
  end: string,
  zone: string | null,
  words: DetailsWords['when'],
  locale: string,
): When {
  const from = Date.parse(start);
  const to = Date.parse(end);
  const dateTime = from === to ? start : null;
  const inUtc = words.inUtc(momentRange(from, to, locale));
  const offset = zoneOffset(zone, from);
  if (zone === null || offset === null || offset === 0)
    return { text: inUtc, beside: null, dateTime };
  const shift = offset * MINUTE;
  const text = words.inZone(momentRange(from + shift, to + shift, locale), zone);
  const sameDay = [from, to].every((at) => dayOf(at) === dayOf(at + shift));
  const beside = from === to && sameDay ? words.inUtc(clock(from)) : inUtc;
  return { text, beside, dateTime };
}

/**
 * Minutes ahead of UTC that the source's zone stands for: "Moscow time (UTC+3)" is 180; an IANA
 * name is looked up at that instant. Null where the words name no offset.
 */
export function zoneOffset(zone: string | null, at: number): number | null {
  if (zone === null) return null;
  const stated = /(?:UTC|GMT)(?:\s*([+\-−])\s*(\d{1,2})(?::?(\d{2}))?)?/.exec(zone);
  if (stated) {
    const minutes = Number(stated[2] ?? 0) * 60 + Number(stated[3] ?? 0);
    return stated[1] === '+' || stated[1] === undefined ? minutes : -minutes;
  }
  if (!/^[A-Za-z_]+\/[A-Za-z_/+-]+$/.test(zone)) return null;
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    }).formatToParts(at);
    const part = (type: Intl.DateTimeFormatPartTypes) =>
      Number(parts.find((one) => one.type === type)?.value);
    const local = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
    );
    return Math.round((local - at) / MINUTE);
  } catch {
    return null;
  }
}

function hasTimeOfDay(instant: string): boolean {
  return instant.includes('T');
}

function dayOf(at: number): number {
  return Math.floor(at / DAY);
}

function clock(at: number): string {
  return new Date(at).toISOString().slice(11, 16);
}

function momentRange(from: number, to: number, locale: string): string {
  const date = formatDate(locale);
  const start = `${date.format(from)}, ${clock(from)}`;
  if (from === to) return start;
  return dayOf(from) === dayOf(to)
    ? `${start}–${clock(to)}`
    : `${start} – ${date.format(to)}, ${clock(to)}`;
}

function range(style: Intl.DateTimeFormat, from: number, to: number): string {
  // formatRange separates with thin spaces; plain ones break lines and compare as people expect.
  return from < to ? style.formatRange(from, to).replace(/\s/g, ' ') : style.format(from);
}

function formatDate(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}
