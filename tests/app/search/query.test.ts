import { describe, expect, test } from 'vitest';
import { LONGEST_TYPED, queryOf, takeTyped } from '../../../src/app/search/query.ts';
import { viewOf } from '../../../src/app/search/view.ts';

describe('what is asked of what was typed', () => {
  test('spaces alone ask nothing', () => {
    expect(queryOf('  \t\n  ')).toBe('');
  });

  test('a pasted book is cut to a name’s length, and that it was cut is told', () => {
    expect(takeTyped('а'.repeat(10_000))).toEqual({
      text: 'а'.repeat(LONGEST_TYPED),
      wasCut: true,
    });
    expect(takeTyped('а'.repeat(LONGEST_TYPED)).wasCut).toBe(false);
  });

  test('spaces about a name do not count as length', () => {
    expect(queryOf(`${' '.repeat(10_000)}Pokrovsk`)).toBe('Pokrovsk');
    expect(takeTyped(`${' '.repeat(10_000)}Pokrovsk${' '.repeat(10_000)}`).wasCut).toBe(false);
  });

  test('what is short stays as it was typed, also a space at its end', () => {
    expect(takeTyped(' Chasiv ')).toEqual({ text: ' Chasiv ', wasCut: false });
  });

  test('line breaks part words', () => {
    expect(queryOf('Chasiv\nYar\r\n')).toBe('Chasiv Yar');
    expect(queryOf('Chasiv\r\nYar')).toBe('Chasiv Yar');
  });

  test('emoji are not cut in half', () => {
    expect(queryOf('😀'.repeat(500))).toBe('😀'.repeat(LONGEST_TYPED));
  });

  test('text from right to left is kept', () => {
    expect(queryOf(' בקרה ')).toBe('בקרה');
  });
});

describe('what the map shows', () => {
  test('is the window about the middle, narrower the closer it is', () => {
    const size = { width: 1024, height: 512 };
    const [west, south, east, north] = viewOf({ lat: 48, lon: 37, zoom: 8 }, size);
    // A pixel at zoom 8 is 360 / 65,536 degrees of longitude.
    expect(east - west).toBeCloseTo((1024 * 360) / 65_536, 9);
    expect((east + west) / 2).toBeCloseTo(37, 9);
    // In the middle of it a degree of latitude is 1 / cos(48°) times as many pixels.
    expect(north - south).toBeCloseTo(((512 * 360) / 65_536) * Math.cos((48 * Math.PI) / 180), 1);
    expect(south).toBeLessThan(48);
    expect(north).toBeGreaterThan(48);
  });

  test('is never more than the world', () => {
    expect(viewOf({ lat: 0, lon: 0, zoom: 0 }, { width: 4000, height: 100 })).toMatchObject({
      0: -180,
      2: 180,
    });
  });
});
