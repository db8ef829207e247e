/** How a name may be written: on two lines, on one, or the first name alone. Pure. */
import type { Measure } from './measure.ts';
import type { LabelStyle, RegionStyle, Tone } from './style.ts';

/** A piece of a line in one font. */
export interface Run {
  readonly text: string;
  readonly font: string;
  readonly tone: Tone;
  /** Pixels between letters. */
  readonly spacing: number;
  /** Pixels. */
  readonly width: number;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
  readonly height: number;
}

export interface LabelForm {
  readonly kind: 'two-lines' | 'one-line' | 'first-only';
  readonly lines: readonly Line[];
  /** Of the whole text in pixels, a whole number each. */
  readonly width: number;
  readonly height: number;
}

export interface NamePair {
  readonly first: string;
  /** Null where one name is shown or both are written alike. */
  readonly second: string | null;
  /** A further line, such as the oblast of a namesake. */
  readonly note: string | null;
}

/** A pair wider than this on one line is written on two. */
const MOST_ON_ONE_LINE = 150;
const DOT = ' · ';

/**
 * The forms of a settlement's name, the one to be preferred first.
 * @param alone whether the first name alone will do where there is no room for both
 */
export function nameForms(
  { first, second, note }: NamePair,
  style: LabelStyle,
  measure: Measure,
  alone: boolean,
): LabelForm[] {
  const { firstFont, secondFont, firstLine, secondLine, tone } = style;
  const run = (text: string, font: string, colour: Tone): Run => ({
    ...{ text, font, tone: colour, spacing: 0 },
    width: measure(text, font),
  });
  const lineOf = (runs: readonly Run[], height: number): Line => ({
    runs,
    width: runs.reduce((sum, { width }) => sum + width, 0),
    height,
  });
  const notes = note === null ? [] : [lineOf([run(note, secondFont, 'soft')], secondLine)];
  const name = run(first, firstFont, tone);
  const firstOnly = form('first-only', [lineOf([name], firstLine), ...notes]);
  if (second === null) return [firstOnly];
  const other = run(second, secondFont, 'soft');
  const forms = [
    form('two-lines', [lineOf([name], firstLine), lineOf([other], secondLine), ...notes]),
  ];
  const both = lineOf([name, run(`${DOT}${second}`, secondFont, 'soft')], firstLine);
  if (both.width <= MOST_ON_ONE_LINE) forms.push(form('one-line', [both, ...notes]));
  if (alone) forms.push(firstOnly);
  return forms;
}

/**
 * The forms of a region's name in spaced capitals that are no wider than `most` pixels: with the
 * second name beneath it where `second` is given, then alone, then each word on a line of its own.
 */
export function regionForms(
  first: string,
  second: string | null,
  style: RegionStyle,
  measure: Measure,
  most: number,
): LabelForm[] {
  const { font, secondFont, line, secondLine, spacing } = style;
  const capitals = (text: string): Line => {
    const upper = text.toUpperCase();
    const width = measure(upper, font, spacing);
    return { runs: [{ text: upper, font, tone: 'region', spacing, width }], width, height: line };
  };
  const words = first.split(' ');
  const forms: LabelForm[] = [];
  if (second !== null) {
    const width = measure(second, secondFont);
    const runs: Run[] = [{ text: second, font: secondFont, tone: 'region', spacing: 0, width }];
    forms.push(form('two-lines', [capitals(first), { runs, width, height: secondLine }]));
  }
  forms.push(form('first-only', [capitals(first)]));
  if (words.length > 1) forms.push(form('first-only', words.map(capitals)));
  return forms.filter(({ width }) => width <= most);
}

function form(kind: LabelForm['kind'], lines: readonly Line[]): LabelForm {
  return {
    kind,
    lines,
    width: Math.ceil(Math.max(...lines.map(({ width }) => width))),
    height: lines.reduce((sum, { height }) => sum + height, 0),
  };
}
