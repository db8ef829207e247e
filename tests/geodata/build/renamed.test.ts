import { describe, expect, it } from 'vitest';
import { fold } from '../../../geodata/names/index.ts';
import { settlements } from './shipped.ts';

/**
 * Places renamed since 2014, established from KATOTTG's editions, KOATUU of 2016, Who's On First and
 * Wikidata: file, official name, former official name, the source without it, the Russian name that
 * Russia's authorities write.
 */
const RENAMED: readonly (readonly [string, string, string, string, string])[] = [
  // Donetsk Oblast: February 2016 ...
  ['UA-14', 'Бахмут', 'Артемівськ', '2016', 'Артёмовск'],
  ['UA-14', 'Торецьк', 'Дзержинськ', '2016', 'Дзержинск'],
  ['UA-14', 'Лиман', 'Красний Лиман', '2016', 'Красный Лиман'],
  ['UA-14', 'Іванівське', 'Красне', '2016', 'Красное'],
  ['UA-14', 'Молодецьке', 'Леніне', '2016', 'Ленино'],
  // ... and May 2016
  ['UA-14', 'Покровськ', 'Красноармійськ', '2016', 'Красноармейск'],
  ['UA-14', 'Мирноград', 'Димитров', '2016', 'Димитров'],
  ['UA-14', 'Чистякове', 'Торез', '2016', 'Торез'],
  ['UA-14', 'Хрестівка', 'Кіровське', '2016', 'Кировское'],
  ['UA-14', 'Бунге', 'Юнокомунарівськ', '2016', 'Юнокоммунаровск'],
  ['UA-14', 'Кальміуське', 'Комсомольське', '2016', 'Комсомольское'],
  // Luhansk Oblast
  ['UA-09', 'Кадіївка', 'Стаханов', '2016', 'Стаханов'],
  ['UA-09', 'Голубівка', 'Кіровськ', '2016', 'Кировск'],
  ['UA-09', 'Довжанськ', 'Свердловськ', '2016', 'Свердловск'],
  ['UA-09', 'Сорокине', 'Краснодон', '2016', 'Краснодон'],
  ['UA-09', 'Хрустальний', 'Красний Луч', '2016', 'Красный Луч'],
  ['UA-09', 'Сокологірськ', 'Первомайськ', '2025-05-16', 'Первомайск'],
  // Kharkiv Oblast
  ['UA-63', 'Слобожанське', 'Комсомольське', '2016', 'Комсомольское'],
  ['UA-63', 'Берестин', 'Красноград', '2025-05-16', 'Красноград'],
  ['UA-63', 'Златопіль', 'Первомайський', '2025-05-16', 'Первомайский'],
  // Zaporizhzhia Oblast
  ['UA-23', 'Таврійське', 'Червоноармійське', '2016', 'Червоноармейское'],
  ['UA-23', 'Новопавлівка', 'Партизани', '2016', 'Партизаны'],
  // Kherson Oblast
  ['UA-65', 'Олешки', 'Цюрупинськ', '2016', 'Цюрупинск'],
  ['UA-65', 'Калинівське', 'Калінінське', '2016', 'Калининское'],
  ['UA-65', 'Рикове', 'Партизани', '2016', 'Партизаны'],
  // Dnipropetrovsk Oblast
  ['UA-12', 'Дніпро', 'Дніпропетровськ', '2016', 'Днепропетровск'],
  ['UA-12', "Кам'янське", 'Дніпродзержинськ', '2016', 'Днепродзержинск'],
  ['UA-12', 'Покров', 'Орджонікідзе', '2016', 'Орджоникидзе'],
  ['UA-12', 'Самар', 'Новомосковськ', '2025-05-16', 'Новомосковск'],
  // Crimea: decided in 2016, in the codifiers since 2020
  ['UA-43', 'Яни Капу', 'Красноперекопськ', '2021-01-12', 'Красноперекопск'],
  ['UA-43', 'Курман', 'Красногвардійське', '2021-01-12', 'Красногвардейское'],
  ['UA-43', 'Албат', 'Куйбишеве', '2021-01-12', 'Куйбышево'],
  // Elsewhere
  ['UA-35', 'Кропивницький', 'Кіровоград', '2016', 'Кировоград'],
  ['UA-74', 'Сновськ', 'Щорс', '2016', 'Щорс'],
  ['UA-51', 'Подільськ', 'Котовськ', '2016', 'Котовск'],
  ['UA-59', 'Хутір-Михайлівський', 'Дружба', '2025-05-16', 'Дружба'],
];

const OBLAST_DIGITS: Readonly<Record<string, string>> = { 'UA-09': '44', 'UA-43': '01' };

describe('a place with one name on each side', () => {
  it.each(RENAMED)('%s %s was %s until %s: %s in Russia', (oblast, uk, former, until, russian) => {
    const digits = OBLAST_DIGITS[oblast] ?? oblast.slice(3);
    const found = settlements.filter(
      ({ id, display, more }) =>
        id.startsWith(`UA${digits}`) &&
        display.uk.text === uk &&
        more.some(({ kind, text }) => kind === 'former' && fold(text) === fold(former)),
    );
    expect(found).toHaveLength(1);
    const { display, more } = found[0]!;
    expect(display.uk).toMatchObject({ source: 'katottg', usedBy: ['ukraine'] });
    expect(fold(display.ru.text)).toBe(fold(russian));
    expect(display.ru.usedBy).toEqual(['russia']);
    const old = more.find(({ kind, language }) => kind === 'former' && language === 'uk');
    expect(old).toMatchObject({ text: former, from: null, until, derived: false });
    expect(old?.source).toMatch(/^(katottg-editions|koatuu-|wof$|wikidata$)/);
    const current = more.find(({ kind, language }) => kind === 'exonym' && language === 'ru');
    expect(current?.usedBy).toEqual(['ukraine']);
    expect(fold(current!.text)).not.toBe(fold(russian));
  });

  it('is no place whose former name was only spelled otherwise', () => {
    const faults = settlements.filter(
      ({ display, more }) =>
        display.uk.usedBy.length > 0 !==
        more.some(({ kind, language }) => kind === 'exonym' && language === 'ru'),
    );
    expect(faults).toEqual([]);
    const dorozhnie = settlements.filter(({ display }) => display.uk.text === 'Підгороднє');
    expect(dorozhnie.length).toBeGreaterThan(3);
    for (const { more } of dorozhnie) {
      const old = more.filter(({ text, language }) => language === 'uk' && text === 'Підгородне');
      for (const { kind, until } of old) expect([kind, until]).toEqual(['alias', null]);
    }
  });

  it('has no official name that was banned and given up before 2014', () => {
    for (const [uk, old] of [
      ['Вільнянськ', 'Червоноармійське'],
      ['Мангуш', 'Першотравневе'],
      ['Алчевськ', 'Комунарськ'],
    ]) {
      for (const { display, more } of settlements.filter((row) => row.display.uk.text === uk)) {
        expect(display.ru.usedBy, uk).toEqual([]);
        expect(more.filter(({ kind, text }) => kind === 'former' && text === old)).toEqual([]);
      }
    }
  });

  it('counts more renames of February 2016 than any list in a source', () => {
    const february = settlements.filter(({ more }) =>
      more.some(
        ({ kind, language, until, source }) =>
          kind === 'former' &&
          language === 'uk' &&
          until === '2016' &&
          (source === 'wof' || source === 'wikidata'),
      ),
    );
    expect(february.length).toBeGreaterThan(100);
  });
});
