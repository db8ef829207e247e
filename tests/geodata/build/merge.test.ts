import { describe, expect, it } from 'vitest';
import { checkGazetted, type Source } from '../../../geodata/build/check.ts';
import { applyCorrections, type Correction } from '../../../geodata/build/corrections.ts';
import { areaAt, areaContains, metresOutside } from '../../../geodata/build/geometry.ts';
import { mendLookalikes } from '../../../geodata/build/merge/alphabets.ts';
import { assign } from '../../../geodata/build/merge/assignment.ts';
import { joinKoatuu } from '../../../geodata/build/merge/koatuu-join.ts';
import { restoreCase } from '../../../geodata/build/merge/letter-case.ts';
import { faultOf } from '../../../geodata/build/merge/name-pool.ts';
import { russianFromLatin } from '../../../geodata/build/merge/russian-from-latin.ts';
import { slug } from '../../../geodata/build/merge/slug.ts';
import type { Area } from '../../../geodata/build/readers/polygons.ts';
import type { SettlementRow, UnitRow } from '../../../geodata/records.ts';

const square = <Properties>(
  properties: Properties,
  west: number,
  south: number,
): Area<Properties> => ({
  properties,
  bbox: [west, south, west + 1, south + 1],
  polygons: [
    [
      [
        [west, south],
        [west + 1, south],
        [west + 1, south + 1],
        [west, south + 1],
        [west, south],
      ],
      [
        [west + 0.4, south + 0.4],
        [west + 0.6, south + 0.4],
        [west + 0.6, south + 0.6],
        [west + 0.4, south + 0.6],
        [west + 0.4, south + 0.4],
      ],
    ],
  ],
});

describe('joint assignment', () => {
  it('gives up the best pair of one row when the sum is better for it', () => {
    expect(
      assign(
        [
          [1, 2],
          [1, 9],
        ],
        20,
      ),
    ).toEqual([1, 0]);
  });

  it('leaves a row without a column rather than take one that costs more', () => {
    expect(
      assign(
        [
          [12, Number.POSITIVE_INFINITY],
          [1, 30],
        ],
        9,
      ),
    ).toEqual([-1, 0]);
  });

  it('leaves the row that has only impossible columns', () => {
    expect(assign([[Number.POSITIVE_INFINITY], [3]], 9)).toEqual([-1, 0]);
  });
});

describe('areas', () => {
  const area = square('a', 30, 50);
  it('has its holes outside', () => {
    expect(areaContains(area, 50.2, 30.2)).toBe(true);
    expect(areaContains(area, 50.5, 30.5)).toBe(false);
    expect(areaContains(area, 51.2, 30.2)).toBe(false);
  });

  it('measures to the nearest edge and finds the nearest area within reach', () => {
    expect(metresOutside(area, 51.01, 30.5)).toBeCloseTo(1_112, -1);
    expect(areaAt([area, square('b', 40, 50)], 51.01, 30.5, 2_000)?.properties).toBe('a');
    expect(areaAt([area], 51.1, 30.5, 2_000)).toBeUndefined();
  });
});

describe('names of the sources', () => {
  it('get their capitals back, small words excepted', () => {
    expect(restoreCase('САККО І ВАНЦЕТТІ')).toBe('Сакко і Ванцетті');
    expect(restoreCase('ІВАНО-ФРАНКІВСЬК')).toBe('Івано-Франківськ');
    expect(restoreCase("кам'янське")).toBe("Кам'янське");
    expect(restoreCase('РОКИТНЕ-НАД-РОССЮ')).toBe('Рокитне-над-Россю');
  });

  it('lose Latin lookalikes, and only those', () => {
    expect(mendLookalikes('Домашoво')).toBe('Домашово');
    expect(mendLookalikes('Artemivka')).toBe('Artemivka');
    expect(mendLookalikes('Zолоте')).toBe('Zолоте');
  });

  it.each([
    ['Стар.Гута', 'abbreviated name'],
    ['Шахта 10', 'name with a number'],
    ['Мирне (село)', 'name with brackets or punctuation'],
    ['Невскe', 'name of mixed alphabets'],
    ['село Мирне', 'name with the kind of place in it'],
  ])('%s is dropped: %s', (name, reason) => {
    expect(faultOf(name)).toBe(reason);
  });

  it('stay when nothing is wrong with them', () => {
    expect(faultOf("Куп'янськ-Вузловий")).toBeNull();
  });

  it('of Russia become ids and, where only Latin is known, Russian again', () => {
    expect(slug('Белгородский район')).toBe('belgorodskiy-rayon');
    expect(slug('Подъячево')).not.toMatch(/[^a-z-]/);
    expect(russianFromLatin('Krasnolesnyy')).toBe('Краснолесный');
    expect(russianFromLatin('Shchëkino')).toBe('Щёкино');
    expect(russianFromLatin('Novozavidovskiy')).toBe('Новозавидовский');
    expect(russianFromLatin('Aznakayevo')).toBe('Азнакаево');
    expect(russianFromLatin('Khanty-Mansiysk')).toBe('Ханты-Мансийск');
    expect(russianFromLatin('Krasnoyarsk')).toBe('Красноярск');
    expect(russianFromLatin('Cheboksary')).toBe('Чебоксары');
    expect(russianFromLatin('Ust-Labinsk')).toBe('Усть-Лабинск');
    expect(russianFromLatin('Norilsk')).toBe('Норильск');
    expect(russianFromLatin('Shar’ya')).toBe('Шарья');
  });
});

describe('the old classifier', () => {
  const row = (code: string, name: string, category = 'С') => ({ code, category, name });
  it('is joined by raion and name where the code of 2016 is gone, unless two answer', () => {
    const transition = [
      { ...row('0510390001', 'ЖУКІВЦІ'), katottg: 'A' },
      { ...row('0510390002', 'ЧЕРВОНЕ'), katottg: 'B' },
    ];
    const file2016 = [
      row('0510382001', 'ЖУКІВЦІ'),
      row('0510383001', 'ЧЕРВОНЕ'),
      row('0510384001', 'ЧЕРВОНЕ'),
    ];
    const joined = joinKoatuu(transition, file2016, file2016, () => true);
    expect(joined.get('A')?.code2016).toBe('0510382001');
    expect(joined.get('B')?.code2016).toBeNull();
  });
});

describe('the check before writing', () => {
  const name = (text: string) => ({ text, source: 's', derived: false, usedBy: [] });
  const display = { uk: name('Мирне'), ru: name('Мирное'), en: name('Myrne') };
  const source: Source = { title: 't', url: '', date: '', licence: 'CC0-1.0', attribution: 'a' };
  const unit: UnitRow = {
    id: 'UA-14',
    kind: 'oblast',
    parent: null,
    country: 'UA',
    display,
    more: [],
  };
  const row: SettlementRow = {
    id: 'UA1',
    kind: 'village',
    unit: 'UA-14',
    point: { lat: 50.2, lon: 30.2, source: 's', accuracyM: 500 },
    population: null,
    display,
    more: [],
    note: null,
  };
  const faultsOf = (
    rows: readonly SettlementRow[],
    sources: Record<string, Source> = { s: source },
    corrections: readonly Correction[] = [],
  ) =>
    checkGazetted(
      {
        settlements: new Map([['UA-14', rows]]),
        references: new Map(),
        units: [unit],
        sites: [],
        reports: new Map(),
      },
      sources,
      corrections,
      [square({ shapeISO: 'UA-14' }, 30, 50)],
      [],
    ).map(({ code }) => code);

  it('lets sound rows pass', () => expect(faultsOf([row])).toEqual([]));

  it.each<[string, SettlementRow[], string]>([
    ['an id twice', [row, row], 'duplicate-id'],
    ['a unit that is not there', [{ ...row, unit: 'UA-15' }], 'unknown-unit'],
    [
      'a point outside the oblast',
      [{ ...row, point: { ...row.point!, lat: 51.1 } }],
      'point-outside-oblast',
    ],
    ['mixed alphabets', [{ ...row, display: { ...display, uk: name('Мирнe') } }], 'bad-name'],
    ['stress marks', [{ ...row, display: { ...display, uk: name('Ми́рне') } }], 'bad-name'],
    ['an unknown source', [{ ...row, point: { ...row.point!, source: 'x' } }], 'unknown-source'],
    ['no point and no reason', [{ ...row, point: null }], 'no-reason'],
  ])('stops at %s', (_, rows, code) => expect(faultsOf(rows)).toContain(code));

  it('stops at a source without a licence', () => {
    expect(faultsOf([row], { s: { ...source, licence: '' } })).toEqual(['source-without-licence']);
  });

  it('accepts a point outside when a correction says why', () => {
    const outside = { ...row, point: { ...row.point!, lat: 51.1 } };
    const accepted: Correction = {
      id: 'UA1',
      change: 'accept-outside',
      why: 'an exclave',
      evidence: 'e',
    };
    expect(faultsOf([outside], { s: source }, [accepted])).toEqual([]);
  });

  it('applies corrections and refuses those that change nothing or nobody', () => {
    const files = new Map([['UA-14', [row]]]);
    const why = { why: 'w', evidence: 'e' };
    const moved = applyCorrections(files, [
      { id: 'UA1', change: 'point', lat: 50.3, lon: 30.3, accuracyM: 300, ...why },
    ]);
    expect(moved.get('UA-14')![0]!.point).toEqual({
      lat: 50.3,
      lon: 30.3,
      accuracyM: 300,
      source: 'corrections',
    });
    expect(() =>
      applyCorrections(files, [
        { id: 'UA1', change: 'drop-name', language: 'uk', text: 'Х', ...why },
      ]),
    ).toThrow(/changes nothing/);
    expect(() => applyCorrections(files, [{ id: 'UA2', change: 'no-point', ...why }])).toThrow(
      /no settlement/,
    );
  });
});
