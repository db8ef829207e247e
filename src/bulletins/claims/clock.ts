/** Times of day with the zone that the text names. */
import type { Token } from '../types.ts';
import type { SentenceFeatures } from './features.ts';
import type { FeatureIndex } from './numbers.ts';

export interface Clock {
  readonly hours: number;
  readonly minutes: number;
  /** Null where the text names no zone: the time is then told as stated, never turned into UTC. */
  readonly zone: 'moscow' | 'kyiv' | 'utc' | null;
  readonly toToken: number;
}

/** How many tokens after a date, or before it, its time of day may stand. */
const REACH = 5;

/** The time of day after token `at`: "at 13:00 Moscow time". */
export function clockAt(
  features: SentenceFeatures,
  tokens: readonly Token[],
  index: FeatureIndex,
  at: number,
): Clock | null {
  const last = Math.min(features.sentence.endToken - 3, at + REACH);
  for (let hour = at; hour <= last; hour++) {
    const clock = clockFrom(features, tokens, index, hour);
    if (clock !== null) return clock;
    if (tokens[hour]!.key === ';') return null;
  }
  return null;
}

/** "13:00": three tokens. */
export function clockFrom(
  features: SentenceFeatures,
  tokens: readonly Token[],
  index: FeatureIndex,
  at: number,
): Clock | null {
  const [hour, colon, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (at + 2 >= features.sentence.endToken) return null;
  if (hour?.kind !== 'number' || colon?.key !== ':' || minute?.kind !== 'number') return null;
  if (!/^\d{1,2}$/.test(hour.text) || !/^\d{2}$/.test(minute.text)) return null;
  const hours = Number(hour.text);
  const minutes = Number(minute.text);
  if (hours > 23 || minutes > 59) return null;
  let toToken = at + 3;
  let zone: Clock['zone'] = null;
  for (let next = at + 3; next < at + 6; next++) {
    const named = index.at(next, 'zone');
    if (named === null) continue;
    zone = named.zone;
    toToken = named.to;
    break;
  }
  return { hours, minutes, zone, toToken };
}

const HOUR = 3_600_000;

/** The last Sunday of a month, as a UTC time of its midnight. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0));
  return last.getTime() - last.getUTCDay() * 24 * HOUR;
}

/** Kyiv keeps UTC+2, and UTC+3 from the last Sunday of March to that of October, changing at 01:00 UTC. */
function kyivOffset(localTime: number, year: number): number {
  const begins = lastSunday(year, 3) + HOUR;
  const ends = lastSunday(year, 10) + HOUR;
  const winter = localTime - 2 * HOUR;
  return winter >= begins && winter < ends - HOUR ? 3 : 2;
}

export const ZONE_NAMES = {
  moscow: 'Moscow time (UTC+3)',
  kyiv: 'Kyiv time',
  utc: 'UTC',
} as const;

/** UTC of a clock time on a day; Moscow has kept UTC+3 since October 2014. Null without a zone. */
export function instantOf(day: string, clock: Clock): string | null {
  if (clock.zone === null) return null;
  const local = Date.parse(day) + clock.hours * HOUR + clock.minutes * 60_000;
  const offset =
    clock.zone === 'utc'
      ? 0
      : clock.zone === 'moscow'
        ? 3
        : kyivOffset(local, Number(day.slice(0, 4)));
  return `${new Date(local - offset * HOUR).toISOString().slice(0, 16)}Z`;
}
