/** When a statement says that something happened. */
import type { ReadClaim } from '../types.ts';
import type { KnownDate } from './calendar.ts';
import { instantOf, ZONE_NAMES } from './clock.ts';
import type { DatesOfSentence, LoosePeriod, SaidDate } from './dates.ts';

type Time = ReadClaim['time'];

export interface FoundTime {
  readonly time: Time;
  /** True where another sentence tells it, or the report's date helped. */
  readonly inferred: boolean;
}

export const NO_TIME: Time = {
  from: null,
  to: null,
  precision: 'unknown',
  zone: null,
  asStated: null,
  span: null,
};

/** The dates in force: of the sentence, else of its paragraph, else of the text's beginning. */
export interface TimesInForce {
  readonly own: DatesOfSentence;
  readonly paragraph: SaidDate | null;
  readonly text: SaidDate | null;
}

/** `from` and `to` are the statement's tokens. Never gives a day that the text does not tell. */
export function timeOf(
  times: TimesInForce,
  from: number,
  to: number,
  report: KnownDate,
): FoundTime {
  const happened = nearest(
    times.own.dates.filter((date) => !date.published),
    from,
    to,
  );
  if (happened !== null) return { time: timeOfDate(happened), inferred: happened.yearInferred };
  const loose = nearest(times.own.loose, from, to);
  if (loose !== null) return { time: timeOfLoose(loose, report), inferred: false };
  const inherited = times.paragraph ?? times.text;
  if (inherited !== null) return { time: timeOfDate(inherited), inferred: true };
  const published = nearest(
    times.own.dates.filter((date) => date.published),
    from,
    to,
  );
  if (published !== null) return { time: timeOfPublished(published), inferred: false };
  return { time: NO_TIME, inferred: false };
}

function nearest<Found extends { readonly fromToken: number; readonly toToken: number }>(
  dates: readonly Found[],
  from: number,
  to: number,
): Found | null {
  let best: Found | null = null;
  let least = Infinity;
  for (const date of dates) {
    const away = date.toToken <= from ? from - date.toToken : Math.max(0, date.fromToken - to);
    if (away < least) {
      best = date;
      least = away;
    }
  }
  return best;
}

function timeOfDate(date: SaidDate): Time {
  const { from, to, precision, clock, asStated, start, end } = date;
  const span = { start, end };
  const plain: Time = { from, to, precision, zone: null, asStated, span };
  if (clock === null || from !== to) return plain;
  const said = `${clock.hours}:${String(clock.minutes).padStart(2, '0')}`;
  const instant = instantOf(to, clock);
  if (instant === null || clock.zone === null) {
    return { ...plain, asStated: `${to}, ${said}, time zone not stated` };
  }
  const zone = ZONE_NAMES[clock.zone];
  return {
    from: instant,
    to: instant,
    precision: 'minute',
    zone,
    asStated: `${to}, ${said} ${zone}`,
    span,
  };
}

function timeOfPublished({ to, start, end }: SaidDate): Time {
  return {
    from: null,
    to,
    precision: 'unknown',
    zone: null,
    asStated: `told on ${to}`,
    span: { start, end },
  };
}

function timeOfLoose(loose: LoosePeriod, report: KnownDate): Time {
  const { asStated, precision } = loose;
  return { from: null, to: report.day, precision, zone: null, asStated, span: null };
}
