import { describe, expect, test } from 'vitest';
import { readCoordinates } from '../../../src/app/search/coordinates.ts';

function point(text: string): [lat: number, lon: number] | string {
  const read = readCoordinates(text);
  if (read === null) return 'not coordinates';
  if (read.type === 'off-earth') return 'off the Earth';
  return [Number(read.point.lat.toFixed(5)), Number(read.point.lon.toFixed(5))];
}

describe('coordinates that people paste', () => {
  test.each([
    '48.28, 37.18',
    '48.28 37.18',
    '48.28,37.18',
    ' 48.28 ; 37.18 ',
    '48.28/37.18',
    '48,28 37,18',
    '48,28; 37,18',
    '48,28, 37,18',
    '48.28° 37.18°',
    '48.28°N, 37.18°E',
    '48.28N 37.18E',
    'N48.28 E37.18',
    '48.28 n37.18 e',
    '37.18 E, 48.28 N',
    '48.28 north, 37.18 east',
    '48°16′48″N 37°10′48″E',
    `48°16'48"N, 37°10'48"E`,
    `48°16'48''N 37°10'48''E`,
    '48° 16.8′ N, 37° 10.8′ E',
    '48 16 48 N 37 10 48 E',
    '48º16’48”N 37º10’48”E',
    '48,28° с. ш. 37,18° в. д.',
    '48°16′48″ с.ш., 37°10′48″ в.д.',
    '48°16′48″ пн. ш. 37°10′48″ сх. д.',
  ])('«%s» is the point by Pokrovsk', (text) => {
    expect(point(text)).toEqual([48.28, 37.18]);
  });

  test('south and west are negative, by letter or by sign', () => {
    expect(point('33.5 S, 70.1 W')).toEqual([-33.5, -70.1]);
    expect(point('−33.5, −70.1')).toEqual([-33.5, -70.1]);
    expect(point('33°30′ ю. ш. 70°6′ з. д.')).toEqual([-33.5, -70.1]);
    expect(point('33°30′ пд. ш. 70°6′ зх. д.')).toEqual([-33.5, -70.1]);
  });

  test('minutes without seconds', () => {
    expect(point('48°16′N 37°10′E')).toEqual([48.26667, 37.16667]);
  });

  test('whole degrees, where a space parts them', () => {
    expect(point('48, 37')).toEqual([48, 37]);
    expect(point('48 37')).toEqual([48, 37]);
  });

  test('letters tell which number is which, and whether they did is told', () => {
    expect(readCoordinates('48.28 N 37.18 E')).toMatchObject({ point: { named: true } });
    expect(readCoordinates('48.28 37.18')).toMatchObject({ point: { named: false } });
  });

  test('a point that is not on Earth is said to be none', () => {
    expect(point('98.28, 37.18')).toBe('off the Earth');
    expect(point('48.28, 237.18')).toBe('off the Earth');
  });

  test.each([
    '',
    'Pokrovsk',
    '48',
    '48.28',
    '48,28',
    '48.28, ',
    '48.28 37.18 12',
    '48.28 N 37.18 N',
    '48.28 N 37.18 S',
    '48°61′N 37°10′E',
    '48.5°16′N 37°10′E',
    'Селище 40',
    'Pokrovsk 48.28, 37.18',
    '2024-06-01',
    '1234, 5678',
    `${'1'.repeat(5000)}, 2`,
    '48.28, 37.18'.repeat(20),
  ])('«%s» is left to the search for names', (text) => {
    expect(readCoordinates(text)).toBeNull();
  });
});
