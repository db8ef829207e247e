/** Reads coordinates as people paste them into a search: decimal degrees, or degrees, minutes and seconds. */

export interface Coordinates {
  /** Degrees WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** Whether the text itself says which number is which: by N and E, «пн. ш.», «в. д.». */
  readonly named: boolean;
}

export type ReadCoordinates =
  | { readonly type: 'point'; readonly point: Coordinates }
  /** Written as coordinates, but no such place is on Earth. */
  | { readonly type: 'off-earth' };

type Axis = 'lat' | 'lon';

interface Angle {
  readonly degrees: number;
  /** Null where no letter says it. */
  readonly axis: Axis | null;
  /** Whether it is more than a bare whole number. */
  readonly telling: boolean;
}

/** No coordinates are longer, however they are written. */
const LONGEST = 80;

const HEMISPHERES: readonly (readonly [pattern: string, axis: Axis, sign: 1 | -1])[] = [
  ['north|n|пн\\.?\\s*ш\\.?|с\\.?\\s*ш\\.?', 'lat', 1],
  ['south|s|пд\\.?\\s*ш\\.?|ю\\.?\\s*ш\\.?', 'lat', -1],
  ['east|e|сх\\.?\\s*д\\.?|в\\.?\\s*д\\.?', 'lon', 1],
  ['west|w|зх\\.?\\s*д\\.?|з\\.?\\s*д\\.?', 'lon', -1],
];
const HEMISPHERE = HEMISPHERES.map(([pattern]) => pattern).join('|');
const NUMBER = '\\d{1,3}(?:[.,]\\d{1,12})?';
/** Degrees, minutes, seconds. */
const MARKED = `(${NUMBER})\\s*°?\\s*(?:(${NUMBER})\\s*'\\s*(?:(${NUMBER})\\s*")?)?`;
/** Hemisphere, sign, the angle, hemisphere: the letter may stand before both angles or after both. */
const AFTER = `()([-+])?${MARKED}\\s*(${HEMISPHERE})?`;
const BEFORE = `(${HEMISPHERE})\\s*()${MARKED}()`;
/** The same with spaces instead of marks, which only a letter at the end makes clear. */
const SPACED = `()()(${NUMBER})\\s+(${NUMBER})(?:\\s+(${NUMBER}))?\\s*(${HEMISPHERE})`;
/** Nothing need stand between them after a mark or a letter. */
const BETWEEN = '(?:\\s*[,;/]\\s*|\\s+|(?<=[^\\d.,\\s]))';
const PATTERNS = [AFTER, BEFORE, SPACED].map(
  (angle) => new RegExp(`^${angle}${BETWEEN}${angle}$`, 'i'),
);

/**
 * Reads a pair of coordinates: "48.28, 37.18", "48,28 37,18", "48°16′N 37°10′E", "37.18 E 48.28 N",
 * "48 16 30 N 37 10 12 E", «48°16′ пн. ш. 37°10′ сх. д.». Without letters the latitude comes first.
 *
 * @returns null where the text is no pair of coordinates
 */
export function readCoordinates(text: string): ReadCoordinates | null {
  if (text.length > LONGEST || !/\d/.test(text)) return null;
  const plain = text
    .trim()
    .replace(/[−–]/g, '-')
    .replace(/[º˚]/g, '°')
    .replace(/''|[″”“]/g, '"')
    .replace(/[′’‘ʹʼ]/g, "'");
  for (const pattern of PATTERNS) {
    const match = pattern.exec(plain);
    if (match === null) continue;
    const first = angleOf(match.slice(1, 7));
    const second = angleOf(match.slice(7, 13));
    if (first === null || second === null) return null;
    // "48,28" is one number with a decimal comma before it is two.
    if (!first.telling && !second.telling && !/\s/.test(plain)) return null;
    return pointOf(first, second);
  }
  return null;
}

function angleOf(parts: readonly (string | undefined)[]): Angle | null {
  const [before, sign, degrees = '', minutes, seconds, after] = parts;
  const whole = numberOf(degrees);
  const [min, sec] = [numberOf(minutes ?? '0'), numberOf(seconds ?? '0')];
  const finer = minutes !== undefined;
  if (min >= 60 || sec >= 60 || (finer && !Number.isInteger(whole))) return null;
  if (seconds !== undefined && !Number.isInteger(min)) return null;
  const letter = before || after;
  const hemisphere = letter
    ? HEMISPHERES.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'i').test(letter))
    : undefined;
  const value = whole + min / 60 + sec / 3600;
  return {
    degrees: value * (sign === '-' ? -1 : 1) * (hemisphere?.[2] ?? 1),
    axis: hemisphere?.[1] ?? null,
    telling: finer || /[.,]/.test(degrees) || hemisphere !== undefined,
  };
}

function pointOf(first: Angle, second: Angle): ReadCoordinates | null {
  const lonFirst = first.axis === 'lon' || second.axis === 'lat';
  const [lat, lon] = lonFirst ? [second, first] : [first, second];
  if (lat.axis === 'lon' || lon.axis === 'lat') return null;
  if (Math.abs(lat.degrees) > 90 || Math.abs(lon.degrees) > 180) return { type: 'off-earth' };
  const named = lat.axis !== null || lon.axis !== null;
  return { type: 'point', point: { lat: lat.degrees, lon: lon.degrees, named } };
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'));
}
