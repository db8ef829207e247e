/** Finds the dates and periods that a sentence names. */
import type { TimePrecision } from '../../claims/vocabulary.ts';
import type { FoundDate, Token } from '../types.ts';
import { addDays, dayOf, type KnownDate, lastDayOfMonth, placeYear } from './calendar.ts';
import { type Clock, clockAt } from './clock.ts';
import type { Feature, SentenceFeatures } from './features.ts';
import type { FeatureIndex } from './numbers.ts';
import { periodDays, UNDATED } from './periods.ts';

/** A date with its tokens and what the words say of it. */
export interface SaidDate extends FoundDate {
  readonly fromToken: number;
  readonly toToken: number;
  /** The day something was published or said, not the day it happened. */
  readonly published: boolean;
  /** From then on: running totals. */
  readonly since: boolean;
  /** In English where `from` and `to` do not say it. */
  readonly asStated: string | null;
  readonly clock: Clock | null;
}

/** A period without days: "recent weeks"; or one that needs the report's date, which is not known. */
export interface LoosePeriod {
  readonly fromToken: number;
  readonly toToken: number;
  readonly asStated: string;
  readonly precision: TimePrecision;
}

export interface DatesOfSentence {
  readonly dates: readonly SaidDate[];
  readonly loose: readonly LoosePeriod[];
}

const NUMERIC = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;
const YEAR = /^(?:19|20)\d\d$/;

export function datesOf(
  features: SentenceFeatures,
  tokens: readonly Token[],
  index: FeatureIndex,
  report: KnownDate,
): DatesOfSentence {
  const dates: SaidDate[] = [];
  const loose: LoosePeriod[] = [];
  const { firstToken, endToken } = features.sentence;
  for (let at = firstToken; at < endToken; at++) {
    const date =
      numericDate(tokens, at, endToken) ??
      writtenDate(tokens, index, at, endToken, firstToken, report);
    if (date !== null) {
      const said = sayingOf(features, tokens, index, date, report);
      dates.push(said);
      at = said.toToken - 1;
      continue;
    }
    const period = index.at(at, 'period');
    if (period !== null) {
      const found = periodDays(period.period, report);
      const { start } = tokens[period.from]!;
      const { end } = tokens[period.to - 1]!;
      const range = { fromToken: period.from, toToken: period.to };
      if (found === null) {
        loose.push({ ...range, asStated: UNDATED[period.period], precision: 'unknown' });
      } else {
        const clock = null;
        dates.push({
          start,
          end,
          ...range,
          ...found,
          yearInferred: true,
          published: false,
          since: false,
          clock,
        });
      }
      at = period.to - 1;
      continue;
    }
    const vague = index.at(at, 'loose');
    if (vague !== null) {
      loose.push({
        fromToken: vague.from,
        toToken: vague.to,
        asStated: vague.english,
        precision: vague.precision,
      });
      at = vague.to - 1;
    }
  }
  return { dates, loose };
}

interface RawDate {
  readonly from: string;
  readonly to: string;
  readonly precision: TimePrecision;
  readonly yearInferred: boolean;
  readonly fromToken: number;
  readonly toToken: number;
}

/** "12.02.2024", "2024-02-12". */
function numericDate(tokens: readonly Token[], at: number, end: number): RawDate | null {
  const token = tokens[at]!;
  if (token.kind !== 'number') return null;
  const dotted = NUMERIC.exec(token.text);
  if (dotted !== null) {
    const year = Number(dotted[3]!.length === 2 ? `20${dotted[3]}` : dotted[3]);
    const day = dayOf(year, Number(dotted[2]), Number(dotted[1]));
    if (day === null) return null;
    return single(day, 'day', false, at, at + 1);
  }
  if (!YEAR.test(token.text) || at + 4 >= end) return null;
  const [dash, month, dash2, last] = tokens.slice(at + 1, at + 5);
  if (
    dash?.key !== '-' ||
    dash2?.key !== '-' ||
    month?.text.length !== 2 ||
    last?.text.length !== 2
  ) {
    return null;
  }
  const day = dayOf(Number(token.text), Number(month.text), Number(last.text));
  return day === null ? null : single(day, 'day', false, at, at + 5);
}

function single(
  day: string,
  precision: TimePrecision,
  yearInferred: boolean,
  fromToken: number,
  toToken: number,
): RawDate {
  return { from: day, to: day, precision, yearInferred, fromToken, toToken };
}

function dayNumberAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : null;
}

const RANGE_MARKS = new Set(['-', '–', '—', ',']);

/** A second day after the first: "25 and 26", "15-16", «с 15 до 16». */
function secondDay(
  tokens: readonly Token[],
  index: FeatureIndex,
  at: number,
): { day: number; to: number } | null {
  const joins = index.at(at, 'until') !== null || RANGE_MARKS.has(tokens[at]?.key ?? '');
  const day = joins ? dayNumberAt(tokens, at + 1) : null;
  return day === null ? null : { day, to: at + 2 };
}

/** "February 25 and 26, 2026", «8 марта», "from 15 to 16 October", «в грудні». */
function writtenDate(
  tokens: readonly Token[],
  index: FeatureIndex,
  at: number,
  end: number,
  first: number,
  report: KnownDate,
): RawDate | null {
  const month = index.at(at, 'month');
  let days: [number, number] | null = null;
  let monthNumber: number;
  let to: number;
  if (month !== null) {
    // "February 25 to 26": the days follow.
    monthNumber = month.month;
    to = month.to;
    if (tokens[to]?.key === '.') to++;
    const day = dayNumberAt(tokens, to);
    if (day !== null && !isYearLike(tokens, to)) {
      const second = secondDay(tokens, index, to + 1);
      days = [day, second?.day ?? day];
      to = second?.to ?? to + 1;
    } else if (month.to - month.from !== 1 || !isMonthAlone(tokens, at, first)) return null;
  } else {
    const day = dayNumberAt(tokens, at);
    if (day === null) return null;
    let next = at + 1;
    if (/^(?:st|nd|rd|th)$/.test(tokens[next]?.key ?? '')) next++;
    if (index.at(next, 'month') === null && tokens[next]?.key === 'of') next++;
    const second = secondDay(tokens, index, next);
    const named =
      index.at(next, 'month') ?? (second === null ? null : index.at(second.to, 'month'));
    if (named === null) return null;
    days = [day, index.at(next, 'month') !== null ? day : second!.day];
    monthNumber = named.month;
    to = named.to;
  }
  if (to > end) return null;
  const year = yearAfter(tokens, index, to, end);
  const fromToken = at;
  const toToken = year?.to ?? to;
  const known = year?.year ?? null;
  if (days === null) {
    const placed = known ?? placeYear(monthNumber, 1, report);
    if (placed === null) return null;
    const start = dayOf(placed, monthNumber, 1)!;
    return {
      from: start,
      to: lastDayOfMonth(placed, monthNumber),
      precision: 'month',
      yearInferred: known === null,
      fromToken,
      toToken,
    };
  }
  const placed = known ?? placeYear(monthNumber, days[1], report);
  if (placed === null) return null;
  // "31 and 1 June": the first day lies in the month before.
  const to1 = dayOf(placed, monthNumber, days[1]);
  if (to1 === null) return null;
  const from1 =
    days[0] <= days[1]
      ? dayOf(placed, monthNumber, days[0])
      : dayOf(
          monthNumber === 1 ? placed - 1 : placed,
          monthNumber === 1 ? 12 : monthNumber - 1,
          days[0],
        );
  if (from1 === null) return null;
  return {
    from: from1,
    to: to1,
    precision: 'day',
    yearInferred: known === null,
    fromToken,
    toToken,
  };
}

function isYearLike(tokens: readonly Token[], at: number): boolean {
  return YEAR.test(tokens[at]?.text ?? '');
}

/** A month without a day is one only after a preposition: "in December", «в грудні», "since May". */
function isMonthAlone(tokens: readonly Token[], at: number, first: number): boolean {
  return (
    at > first &&
    /^(?:in|since|of|during|в|у|с|с начала|з|from|until|to)$/.test(tokens[at - 1]!.key)
  );
}

function yearAfter(
  tokens: readonly Token[],
  index: FeatureIndex,
  at: number,
  end: number,
): { year: number; to: number } | null {
  let next = at;
  if (tokens[next]?.key === ',') next++;
  const token = tokens[next];
  if (next >= end || token?.kind !== 'number' || !YEAR.test(token.text)) return null;
  const word = index.at(next + 1, 'year');
  return { year: Number(token.text), to: word !== null ? word.to : next + 1 };
}

/** What the words before a date say of it. */
function sayingOf(
  features: SentenceFeatures,
  tokens: readonly Token[],
  index: FeatureIndex,
  date: RawDate,
  report: KnownDate,
): SaidDate {
  const before = (type: Feature['type'], reach: number): boolean => {
    for (let at = date.fromToken - 1; at >= features.sentence.firstToken; at--) {
      if (at < date.fromToken - reach) return false;
      const found = index.at(at, type);
      if (found !== null && found.to >= date.fromToken - 1) return true;
    }
    return false;
  };
  const night = before('nightTo', 5);
  const since = before('since', 4);
  const published = !night && before('published', 3);
  const from = night && date.from === date.to ? addDays(date.from, -1) : date.from;
  const to = since && report.day !== null && report.day >= date.from ? report.day : date.to;
  const clock = clockAt(features, tokens, index, date.toToken);
  const { start } = tokens[date.fromToken]!;
  const { end } = tokens[date.toToken - 1]!;
  const asStated = night ? `the night to ${date.to}` : since ? `since ${date.from}` : null;
  return { ...date, start, end, from, to, published, since, asStated, clock };
}
