import { describe, expect, it } from 'vitest';
import { metresBetween } from '../../../geodata/build/geometry.ts';
import { stripStress } from '../../../geodata/names/index.ts';
import {
  byId,
  filesOf,
  references,
  settlementFiles,
  settlements,
  sites,
  sources,
  textOf,
  units,
} from './shipped.ts';

describe('the shipped gazetteer', () => {
  it('has every settlement of KATOTTG once, Kyiv and Sevastopol among them as cities', () => {
    const ukraine = settlements.filter(({ id }) => id.startsWith('UA'));
    expect(ukraine).toHaveLength(29_707);
    expect(byId.get('UA80000000000093317')).toMatchObject({ kind: 'city', unit: 'UA-30' });
    expect(byId.get('UA85000000000065278')).toMatchObject({ kind: 'city', unit: 'UA-40' });
    expect(new Set(settlements.map(({ id }) => id)).size).toBe(settlements.length);
  });

  it('is sorted by id in every file and ends each with one line end', () => {
    for (const folder of ['settlements', 'references'] as const) {
      for (const file of filesOf(folder)) {
        const text = textOf(`${folder}/${file}`);
        const ids = text
          .replace(/\n$/, '')
          .split('\n')
          .slice(1)
          .map((line) => line.split('\t')[0]!);
        expect(
          [...ids].sort((a, b) => (a < b ? -1 : 1)),
          file,
        ).toEqual(ids);
        expect(text.endsWith('\n') && !text.endsWith('\n\n') && !text.includes('\r'), file).toBe(
          true,
        );
      }
    }
  });

  it('puts every settlement into a unit that exists, in the oblast of its file', () => {
    const byUnit = new Map(units.map((unit) => [unit.id, unit]));
    for (const [file, rows] of settlementFiles) {
      for (const { id, unit } of rows) {
        let oblast = byUnit.get(unit!);
        while (oblast && oblast.kind !== 'oblast') oblast = byUnit.get(oblast.parent!);
        expect(oblast, id).toBeDefined();
        if (file !== 'RU-towns') expect(oblast!.id, id).toBe(file);
      }
    }
  });

  it('has a point for at least 99.5 % of Ukraine and a reason for each of the others', () => {
    const ukraine = settlements.filter(({ id }) => id.startsWith('UA'));
    const without = settlements.filter(({ point }) => point === null);
    expect(without.filter(({ id }) => id.startsWith('UA')).length).toBeLessThan(
      ukraine.length * 0.005,
    );
    for (const { id, note } of without) expect(note, id).toMatch(/^place not known: ./);
    const listed = textOf('places-not-known.md');
    for (const { id } of without) if (id.startsWith('UA')) expect(listed).toContain(id);
  });

  it('has no name of mixed alphabets or with stress marks', () => {
    const faults: string[] = [];
    for (const { id, display, more } of [...settlements, ...units, ...sites]) {
      for (const { text } of [...Object.values(display), ...more]) {
        const isMixed = /\p{Script=Cyrillic}/u.test(text) && /\p{Script=Latin}/u.test(text);
        if (isMixed || stripStress(text) !== text) faults.push(`${id} ${text}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('names a licensed source for every point and every attested name', () => {
    for (const [key, source] of Object.entries(sources)) {
      expect(source.licence && source.attribution && source.title && source.date, key).toBeTruthy();
      for (const hash of Object.values(source.files)) expect(hash, key).toMatch(/^[0-9a-f]{64}$/);
    }
    const rules = /^rule:(uk-ru|ru-uk|latin-ru|kmu-2010|bgnpcgn-1947)$/;
    const faults: string[] = [];
    for (const row of [...settlements, ...units, ...sites]) {
      if ('point' in row && row.point && !(row.point.source in sources)) faults.push(row.id);
      for (const { source, derived } of [...Object.values(row.display), ...row.more]) {
        if (derived ? !rules.test(source) : !(source in sources))
          faults.push(`${row.id} ${source}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('keeps references for settlements that exist', () => {
    expect(references.filter(({ id }) => !byId.has(id))).toEqual([]);
    const pokrovsk = references.find(({ id }) => id === 'UA14160210010099403');
    expect(pokrovsk).toMatchObject({
      koatuu: '1413200000',
      wikidata: 'Q1000446',
      geonames: '704422',
    });
  });

  it('has the two palaces of the talks within 100 m', () => {
    const dolmabahce = sites.find(({ id }) => id === 'site:dolmabahce-palace')!;
    const ciragan = sites.find(({ id }) => id === 'site:ciragan-palace')!;
    expect(
      metresBetween(dolmabahce.point.lat, dolmabahce.point.lon, 41.0392, 29.0003),
    ).toBeLessThan(100);
    expect(metresBetween(ciragan.point.lat, ciragan.point.lon, 41.0437, 29.0166)).toBeLessThan(100);
  });
});

describe('the points of the first report', () => {
  it.each([
    ['UA59080290110068619', 'Олексіївка', 51.137, 34.867],
    ['UA14160210030061715', 'Шевченко', 48.222, 37.142],
    ['UA14160070160024156', 'Шевченко', 48.383, 37.11],
    ['UA14120050130090059', 'Полтавка', 48.437, 37.466],
    ['UA14160250040030428', 'Муравка', 48.177, 36.897],
    ['UA14160050260014570', 'Разіне', 48.367, 37.312],
    ['UA14160250010071750', 'Удачне', 48.239, 36.983],
    ['UA14160150010065527', 'Мирноград', 48.308, 37.259],
    ['UA14120050200072681', 'Яблунівка', 48.423, 37.66],
    ['UA14160210010099403', 'Покровськ', 48.277, 37.177],
    ['UA14120050160090939', 'Русин Яр', 48.447, 37.508],
    ['UA14160050150065652', 'Малинівка', 48.335, 37.41],
    ['UA14160210070041371', 'Горіхове', 48.0986, 36.9162],
    ['UA14020090220044513', 'Пазено', 48.766, 37.974],
    ['UA14040010140071861', 'Олексіївка', 48.017, 36.948],
  ])('%s %s lies where it truly is', (id, name, lat, lon) => {
    const row = byId.get(id)!;
    expect(row.display.uk.text).toBe(name);
    expect(metresBetween(row.point!.lat, row.point!.lon, lat, lon)).toBeLessThan(1_000);
  });
});
