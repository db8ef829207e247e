import { describe, expect, test } from 'vitest';
import { SIDES } from '../../src/claims/vocabulary.ts';
import { BASEMAP_PALETTES } from '../../src/map/basemap/palette.ts';
import { mapColours } from '../../src/map/colours.ts';

type Rgb = readonly [red: number, green: number, blue: number];

function rgb(colour: string): Rgb {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (digits === null) throw new Error(`${colour} is not written as #rrggbb`);
  const [red, green, blue] = digits.slice(1).map((pair) => Number.parseInt(pair, 16));
  return [red!, green!, blue!];
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(colour: Rgb): number {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dark, bright] = [luminance(rgb(a)), luminance(rgb(b))].sort((x, y) => x - y);
  return (bright! + 0.05) / (dark! + 0.05);
}

/** Hue in degrees, as HSL has it. */
function hue(colour: string): number {
  const [red, green, blue] = rgb(colour);
  return (
    ((Math.atan2(Math.sqrt(3) * (green - blue), 2 * red - green - blue) * 180) / Math.PI + 360) %
    360
  );
}

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(['light', 'dark'] as const)('on the %s map', (theme) => {
  const colours = mapColours(theme);
  const { land, water, urban } = BASEMAP_PALETTES[theme];
  const grounds = { land, water, urban, paper: colours.paper };

  test.each(SIDES)('the colour of side %s keeps 3:1 on every ground (WCAG 1.4.11)', (side) => {
    for (const [ground, colour] of Object.entries(grounds)) {
      expect(contrast(colours.sides[side], colour), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test('the accent of rings and outlines keeps 3:1 on every ground', () => {
    for (const [ground, colour] of Object.entries(grounds)) {
      expect(contrast(colours.accent, colour), ground).toBeGreaterThanOrEqual(3);
    }
  });

  test('names keep 4.5:1 on land, in the first and in the second language (WCAG 1.4.3)', () => {
    for (const ground of [land, colours.paper]) {
      expect(contrast(colours.ink, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours.softInk, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  test.each([
    ['RU', '#d55e00'],
    ['UA', '#0072b2'],
    ['other', '#009e73'],
  ] as const)(
    'the colour of side %s is a shade of the palette of Okabe and Ito',
    (side, original) => {
      const turn = Math.abs(hue(colours.sides[side]) - hue(original));
      expect(Math.min(turn, 360 - turn)).toBeLessThan(8);
    },
  );
});
