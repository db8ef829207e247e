/** The measuring line: what can be done to it and how it is told. */
import { describe, expect, it } from 'vitest';
import { tools } from '../../../src/app/words/en/tools.ts';
import {
  addPoint,
  EMPTY_LINE,
  finish,
  type LinePoint,
  measure,
  movePoint,
  removePoint,
} from '../../../src/map/measure/line.ts';
import {
  bearingInWords,
  lengthInWords,
  lineInWords,
  windOf,
} from '../../../src/map/measure/words.ts';

const words = tools.measure;
const named = (id: string, name: string, lat: number, lon: number): LinePoint => ({
  lat,
  lon,
  place: { id, name },
});
const POKROVSK = named('a', 'Pokrovsk', 48.282, 37.176);
const KOSTIANTYNIVKA = named('b', 'Kostiantynivka', 48.5277, 37.7072);
const FIELD: LinePoint = { lat: 48.5, lon: 38, place: null };
const drawn = [POKROVSK, KOSTIANTYNIVKA, FIELD].reduce(addPoint, EMPTY_LINE);

describe('a measuring line', () => {
  it('adds up its legs', () => {
    const { legs, metres } = measure(drawn);
    expect(legs).toHaveLength(2);
    expect(metres).toBeCloseTo(legs[0]!.metres + legs[1]!.metres, 6);
    expect(measure(EMPTY_LINE)).toEqual({ legs: [], metres: 0 });
  });

  it('does not set the point at which it already ends', () => {
    expect(addPoint(drawn, FIELD)).toBe(drawn);
    expect(addPoint(drawn, { ...FIELD, lon: 38.001 }).points).toHaveLength(4);
  });

  it('takes no more points when it is done, but can be corrected', () => {
    const done = finish(drawn);
    expect(addPoint(done, POKROVSK)).toBe(done);
    expect(movePoint(done, 2, POKROVSK).points[2]).toEqual(POKROVSK);
    expect(movePoint(done, 3, POKROVSK)).toBe(done);
    expect(movePoint(done, -1, POKROVSK)).toBe(done);
    expect(removePoint(done, 1).stage).toBe('done');
  });

  it('is not done without a leg', () => {
    expect(finish(EMPTY_LINE).stage).toBe('drawing');
    const short = removePoint(finish(addPoint(addPoint(EMPTY_LINE, POKROVSK), FIELD)), 0);
    expect(short).toEqual({ points: [FIELD], stage: 'drawing' });
    expect(removePoint(short, -1)).toEqual(short);
  });
});

describe('what is said of it', () => {
  it('names places, lengths and directions, and their sum', () => {
    expect(lineInWords(measure(drawn), words).split('\n')).toEqual([
      'Pokrovsk → Kostiantynivka 47.9 km, 55° NE',
      'Kostiantynivka → point 3 21.9 km, 98° E',
      '69.7 km in all',
    ]);
  });

  it('gives no sum to a single leg and no direction to none', () => {
    const single = [POKROVSK, KOSTIANTYNIVKA].reduce(addPoint, EMPTY_LINE);
    expect(lineInWords(measure(single), words)).toBe('Pokrovsk → Kostiantynivka 47.9 km, 55° NE');
    expect(bearingInWords(null, words)).toBe('');
  });

  it.each([
    [0, '0 m'],
    [0.4, '0 m'],
    [850.4, '850 m'],
    [999.4, '999 m'],
    [999.5, '1.00 km'],
    [4253, '4.25 km'],
    [9994, '9.99 km'],
    [9996, '10.0 km'],
    [41_230, '41.2 km'],
    [99_960, '100 km'],
    [1_234_567, '1,235 km'],
  ])('writes %s m as "%s"', (metres, text) => {
    expect(lengthInWords(metres, words)).toBe(text);
  });

  it('knows sixteen winds, each from its middle eleven degrees to both sides', () => {
    expect(words.winds).toHaveLength(16);
    expect(new Set(words.winds.flat()).size).toBe(32);
    for (let degrees = 0; degrees < 720; degrees += 0.5) {
      const off = Math.abs(((degrees - windOf(degrees) * 22.5 + 540) % 360) - 180);
      expect(off).toBeLessThanOrEqual(11.25);
    }
    expect(bearingInWords(62, words)).toBe('62° ENE');
    expect(bearingInWords(62, words, true)).toBe('62 degrees, east-northeast');
    // Never 360.
    expect(bearingInWords(359.7, words)).toBe('0° N');
  });
});
