import { describe, expect, it } from 'vitest';
import {
  formatReference,
  formatSettlement,
  formatSite,
  formatUnit,
  parseReference,
  parseSettlement,
  parseSite,
  parseUnit,
  RecordError,
  SETTLEMENT_COLUMNS,
  SETTLEMENT_HEADER,
  type SettlementRow,
} from '../../geodata/records.ts';

const POKROVSK =
  'UA14160210010099403\tcity\tUA14160210000049742\t48.277\t37.177\t800\tosm-2025-12\t60127\t' +
  'Покровськ|katottg\tКрасноармейск|wof|russia\tPokrovsk|~kmu-2010\t' +
  'uk|former|Красноармійськ|koatuu-2016||2016;ru|exonym|Покровск|~uk-ru\t';
const UNPLACED =
  'UA14160210010000001\tvillage\tUA14160210000049742\t\t\t\t\t\tЯр|katottg\tЯр|~uk-ru\tYar|~kmu-2010\t\t' +
  'no source has a point';
const WHERE = { file: 'UA-14.tsv', line: 12 };

/** The line with one field replaced. */
function withField(line: string, column: string, value: string): string {
  const fields = line.split('\t');
  fields[SETTLEMENT_COLUMNS.indexOf(column)] = value;
  return fields.join('\t');
}

function errorOf(work: () => unknown): RecordError {
  try {
    work();
  } catch (error) {
    if (error instanceof RecordError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

describe('the line of a settlement', () => {
  it('opens into a row with sources, rules and users of names', () => {
    const row = parseSettlement(POKROVSK);
    expect(row.display.ru).toEqual({
      text: 'Красноармейск',
      source: 'wof',
      derived: false,
      usedBy: ['russia'],
    });
    expect(row.display.en).toEqual({
      text: 'Pokrovsk',
      source: 'rule:kmu-2010',
      derived: true,
      usedBy: [],
    });
    expect(row.more[0]).toEqual({
      language: 'uk',
      kind: 'former',
      text: 'Красноармійськ',
      source: 'koatuu-2016',
      derived: false,
      from: null,
      until: '2016',
      usedBy: [],
    });
    expect(row.point).toEqual({ lat: 48.277, lon: 37.177, accuracyM: 800, source: 'osm-2025-12' });
    expect(row.population).toBe(60127);
    expect(row.note).toBeNull();
  });

  it.each([POKROVSK, UNPLACED])('is the same after reading and writing', (line) => {
    expect(formatSettlement(parseSettlement(line))).toBe(line);
  });

  it('has as many fields as the header', () => {
    expect(SETTLEMENT_HEADER.split('\t')).toHaveLength(POKROVSK.split('\t').length);
  });

  it('rounds coordinates to five decimals', () => {
    const row = parseSettlement(POKROVSK);
    const moved: SettlementRow = {
      ...row,
      point: { ...row.point!, lat: 48.123456789, lon: -0.000001 },
    };
    expect(formatSettlement(moved)).toContain('\t48.12346\t0\t');
  });
});

describe('a broken line', () => {
  it.each([
    ['lat', '95.2', 'column "lat": is "95.2"; it must be a number from -90 to 90'],
    ['lon', '37,1', 'column "lon": is "37,1"; it must be a number from -180 to 180'],
    ['lon', '', 'column "lat": needs lat, lon, accuracy_m, point_source together, or none of them'],
    ['kind', 'town', 'column "kind": is "town"; use city'],
    ['population', '-5', 'column "population": is "-5"'],
    ['uk', 'Покровськ', 'column "uk": "Покровськ" has a name without a source'],
    ['uk', '', 'column "uk": is empty'],
    ['ru', 'Красноармейск|wof|moscow', 'column "ru": is "moscow"; use ukraine, russia, press'],
    ['more', 'uk|old|Гришине|wikidata', 'column "more": is "old"; use official'],
    ['more', 'uk|former', 'column "more": "uk|former" is no name'],
  ])('with %s "%s" names file, line and column', (column, value, message) => {
    const error = errorOf(() => parseSettlement(withField(POKROVSK, column, value), WHERE));
    expect(error.message).toContain(`UA-14.tsv, line 12, ${message}`);
    expect(error.line).toBe(12);
  });

  it('that is cut off says how many fields it has', () => {
    const error = errorOf(() => parseSettlement(POKROVSK.slice(0, 60), WHERE));
    expect(error.message).toMatch(/^UA-14\.tsv, line 12: has \d+ fields instead of 13/);
  });
});

describe('writing', () => {
  const row = parseSettlement(POKROVSK);

  it('refuses text that would break the line', () => {
    const name = row.more[0]!;
    for (const text of ['a;b', 'a|b', 'a\tb', 'a\nb', '']) {
      const more = [{ ...name, text }];
      expect(errorOf(() => formatSettlement({ ...row, more })).column).toBe('more');
    }
    expect(errorOf(() => formatSettlement({ ...row, note: 'two\nlines' })).column).toBe('note');
  });

  it('refuses a derived name whose source is no rule', () => {
    const display = { ...row.display, en: { ...row.display.en, source: 'katottg' } };
    expect(errorOf(() => formatSettlement({ ...row, display })).column).toBe('en');
  });
});

describe('the other records', () => {
  it('units are the same after reading and writing', () => {
    const line =
      'UA-14\toblast\tUA\tUA\tДонецька область|katottg\tДонецкая область|~uk-ru\tDonetsk Oblast|~kmu-2010\t';
    expect(parseUnit(line).parent).toBe('UA');
    expect(formatUnit(parseUnit(line))).toBe(line);
    const country = 'UA\tcountry\t\tUA\tУкраїна|wikidata\tУкраина|wikidata\tUkraine|wikidata\t';
    expect(parseUnit(country).parent).toBeNull();
    expect(formatUnit(parseUnit(country))).toBe(country);
  });

  it('sites are the same after reading and writing, and must have a point', () => {
    const line =
      'site:dolmabahce-palace\tTR\tTR\t41.0392\t29.0003\t100\tcorrections\tДолмабахче|corrections\t' +
      'Долмабахче|corrections\tDolmabahçe Palace|corrections\t\t';
    expect(formatSite(parseSite(line))).toBe(line);
    const without = line.replace('41.0392\t29.0003\t100\tcorrections', '\t\t\t');
    expect(errorOf(() => parseSite(without)).message).toContain('a site must have a point');
  });

  it('references leave out what is not known', () => {
    const line = 'UA14160210010099403\t1413200000\tnode/1\t\t\t101752435';
    expect(parseReference(line)).toEqual({
      id: 'UA14160210010099403',
      koatuu: '1413200000',
      osm: 'node/1',
      wof: '101752435',
    });
    expect(formatReference(parseReference(line))).toBe(line);
  });
});
