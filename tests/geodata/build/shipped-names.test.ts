import { describe, expect, it } from 'vitest';
import { fold } from '../../../geodata/names/index.ts';
import { byId, settlements, units } from './shipped.ts';

const ukraine = settlements.filter(({ id }) => id.startsWith('UA'));
const city = (uk: string) =>
  ukraine.find(({ kind, display }) => kind === 'city' && display.uk.text === uk)!;

describe('the Russian name is the one Russian sources use today', () => {
  it.each([
    ['Покровськ', 'Красноармейск'],
    ['Мирноград', 'Димитров'],
    ['Торецьк', 'Дзержинск'],
    ['Бахмут', 'Артёмовск'],
    ['Лиман', 'Красный Лиман'],
    ['Дніпро', 'Днепропетровск'],
    ['Кропивницький', 'Кировоград'],
    ["Кам'янське", 'Днепродзержинск'],
    ['Хрустальний', 'Красный Луч'],
    ['Довжанськ', 'Свердловск'],
    ['Сорокине', 'Краснодон'],
    ['Олешки', 'Цюрупинск'],
    ['Курахівка', null],
    ['Самар', 'Новомосковск'],
    ['Яни Капу', 'Красноперекопск'],
  ])('%s: %s', (uk, ru) => {
    if (ru === null) {
      // Not a city: it must not be found as one.
      expect(city(uk)).toBeUndefined();
      return;
    }
    const { display, more } = city(uk);
    expect(fold(display.ru.text)).toBe(fold(ru));
    expect(display.ru.usedBy).toEqual(['russia']);
    expect(more.some(({ language, kind }) => language === 'uk' && kind === 'former')).toBe(true);
    expect(more.some(({ language, kind }) => language === 'ru' && kind === 'exonym')).toBe(true);
  });

  it.each([
    ['Часів Яр', 'Часов Яр'],
    ['Луганськ', 'Луганск'],
    ['Алчевськ', 'Алчевск'],
    // Renamed in Ukrainian only: the Russian form of both names is the same.
    ['Сіверськодонецьк', 'Северодонецк'],
    ['Миколаїв', 'Николаев'],
    ['Донецьк', 'Донецк'],
    ['Українськ', 'Украинск'],
    ['Харків', 'Харьков'],
    ['Київ', 'Киев'],
    ['Львів', 'Львов'],
    ['Запоріжжя', 'Запорожье'],
    ['Маріуполь', 'Мариуполь'],
    ["Куп'янськ", 'Купянск'],
    ['Вовчанськ', 'Волчанск'],
    ['Рівне', 'Ровно'],
  ])('%s has no other name in Russian sources: %s', (uk, ru) => {
    const { display } = city(uk);
    expect(fold(display.ru.text)).toBe(fold(ru));
    expect(display.ru.usedBy).toEqual([]);
  });

  it('keeps both Russian names of a renamed village', () => {
    const horikhove = byId.get('UA14160210070041371')!;
    expect(horikhove.display.ru).toMatchObject({ text: 'Петровского', usedBy: ['russia'] });
    expect(horikhove.more).toContainEqual(
      expect.objectContaining({
        language: 'uk',
        kind: 'former',
        text: 'Петровського',
        until: '2016',
      }),
    );
    const malynivka = byId.get('UA14160050150065652')!;
    expect(malynivka.display.ru.text).toBe('Ульяновка');
  });
});

describe('names of every place', () => {
  it('says of every name shown whether a source or a rule gave it', () => {
    const faults = settlements.filter(
      ({ id, display }) =>
        Object.values(display).some((name) => name.derived !== name.source.startsWith('rule:')) ||
        (id.startsWith('UA') && display.uk.derived),
    );
    expect(faults).toEqual([]);
  });

  it('shows each language in its alphabet', () => {
    const faults = settlements.filter(
      ({ display }) =>
        /[ыэъё\p{Script=Latin}]/iu.test(display.uk.text) ||
        /[іїєґ\p{Script=Latin}]/iu.test(display.ru.text) ||
        /\p{Script=Cyrillic}/u.test(display.en.text),
    );
    expect(faults.map(({ id, display }) => [id, display.uk.text, display.ru.text])).toEqual([]);
  });

  it('gives units names that read well', () => {
    const unit = new Map(units.map((row) => [row.id, row.display]));
    expect(unit.get('UA-14')).toMatchObject({
      uk: { text: 'Донецька область' },
      ru: { text: 'Донецкая область' },
      en: { text: 'Donetsk Oblast' },
    });
    const pokrovsk = byId.get('UA14160210010099403')!;
    expect(unit.get(pokrovsk.unit!)).toMatchObject({
      uk: { text: 'Покровська громада' },
      ru: { text: 'Покровская громада' },
      en: { text: 'Pokrovska hromada' },
    });
    expect(unit.get('UA14160000000061982')).toMatchObject({
      uk: { text: 'Покровський район' },
      ru: { text: 'Покровский район' },
      en: { text: 'Pokrovskyi Raion' },
    });
  });

  it('gives Russia stable ids: GeoNames, else oblast, district and name', () => {
    for (const { id } of settlements.filter((row) => !row.id.startsWith('UA'))) {
      expect(id).toMatch(/^(gn:\d+|ru:[a-z0-9-]+(\/[a-z0-9-]+)+(@[a-z0-9-]+)?)$/);
    }
    expect(settlements.find(({ display }) => display.ru.text === 'Суджа')?.unit).toBe(
      'ru:kurskaya-oblast/sudzhanskiy-rayon',
    );
  });
});
