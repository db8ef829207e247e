/** Lengths, bearings and lines as text, in the words that the app gives. */
import type { LinePoint, MeasuredLeg, MeasuredLine } from './line.ts';

export interface MeasureWords {
  readonly heading: string;
  readonly hint: { readonly pointer: string; readonly keys: string; readonly done: string };
  /** "47.9 km": the number as it is to be read. */
  readonly kilometres: (number: string) => string;
  readonly metres: (number: string) => string;
  /** Digits and separators of a number with this many decimals. */
  readonly number: (value: number, decimals: number) => string;
  /** The sixteen winds clockwise from north, as short signs and as spoken. */
  readonly winds: readonly (readonly [sign: string, spoken: string])[];
  /** "62° ENE". */
  readonly bearing: (degrees: number, wind: string) => string;
  readonly spokenBearing: (degrees: number, wind: string) => string;
  /** A point without a name: "point 2". */
  readonly point: (number: number) => string;
  readonly leg: (from: string, to: string, length: string, bearing: string) => string;
  readonly total: (length: string) => string;
  readonly announce: (point: string, leg: string | null, total: string | null) => string;
  readonly removed: (point: string, total: string | null) => string;
  readonly started: string;
  readonly ended: string;
  readonly finished: (total: string) => string;
  readonly cleared: string;
  readonly remove: (point: string) => string;
  readonly undo: string;
  readonly clear: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly finish: string;
  readonly goOn: string;
  readonly close: string;
  readonly addPlace: (name: string) => string;
}

/** Metres below 1 km; kilometres with fewer decimals as they grow: 4.25, 41.2, 213 km. */
export function lengthInWords(metres: number, words: MeasureWords): string {
  // What would be rounded up to 1000 m is 1 km.
  if (metres < 999.5) return words.metres(words.number(Math.round(metres), 0));
  const km = metres / 1000;
  const decimals = km < 9.995 ? 2 : km < 99.95 ? 1 : 0;
  return words.kilometres(words.number(km, decimals));
}

/** The wind of sixteen that a bearing in degrees is nearest to: 0 north, 4 east, 15 north-northwest. */
export function windOf(degrees: number): number {
  return Math.round((((degrees % 360) + 360) % 360) / 22.5) % 16;
}

/** "62° ENE"; degrees run from 0 to 359. Empty where there is no direction. */
export function bearingInWords(
  bearing: number | null,
  words: MeasureWords,
  spoken = false,
): string {
  if (bearing === null) return '';
  const [sign, said] = words.winds[windOf(bearing)]!;
  const degrees = Math.round(bearing) % 360;
  return spoken ? words.spokenBearing(degrees, said) : words.bearing(degrees, sign);
}

export function pointInWords(point: LinePoint, index: number, words: MeasureWords): string {
  return point.place?.name ?? words.point(index + 1);
}

/** "Pokrovsk → Kostiantynivka 47.9 km, 55° NE". */
export function legInWords(leg: MeasuredLeg, index: number, words: MeasureWords): string {
  return words.leg(
    pointInWords(leg.from, index, words),
    pointInWords(leg.to, index + 1, words),
    lengthInWords(leg.metres, words),
    bearingInWords(leg.bearing, words),
  );
}

/** A line a leg and, where there are several, their sum: what is copied. */
export function lineInWords({ legs, metres }: MeasuredLine, words: MeasureWords): string {
  const lines = legs.map((leg, index) => legInWords(leg, index, words));
  if (legs.length > 1) lines.push(words.total(lengthInWords(metres, words)));
  return lines.join('\n');
}
