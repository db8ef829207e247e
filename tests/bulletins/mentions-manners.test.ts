/** What is found named in the manners of many publishers: channels, ministries, staffs, agencies. All texts are invented. */
import { describe, expect, it } from 'vitest';
import type { MentionType } from '../../src/bulletins/types.ts';
import { read } from './support.ts';

const mentions = (text: string) => read(text).reading.mentions;
const named = (text: string, type: MentionType = 'settlement') =>
  mentions(text)
    .filter((mention) => mention.type === type)
    .map((mention) => mention.surface);
/** Settlements with the surfaces of the units that are bound to them, the closest first. */
const bound = (text: string) => {
  const all = mentions(text);
  return all
    .filter(({ type }) => type === 'settlement')
    .map(({ surface, regions }) => [surface, regions.map((index) => all[index]?.surface)[0]]);
};

describe('regions', () => {
  it('are told by adjectives whose noun stands at the end of the list', () => {
    const text =
      'Поражены бригады в районах населённых пунктов Садки, Юнаковка Сумской и Волчанск, Зелёное Харьковской областей.';
    expect(bound(text)).toEqual([
      ['Садки', 'Сумской'],
      ['Юнаковка', 'Сумской'],
      ['Волчанск', 'Харьковской областей'],
      ['Зелёное', 'Харьковской областей'],
    ]);
    expect(
      bound('Shells fell in Ivanivka of Kharkiv and Nevske, Makiivka of Luhansk region.'),
    ).toEqual([
      ['Ivanivka', 'Kharkiv'],
      ['Nevske', 'Luhansk region'],
      ['Makiivka', 'Luhansk region'],
    ]);
  });

  it('are not the second word of «Станица Луганская»', () => {
    const text = 'Обстреляны дома в Станице Луганской и Счастье Луганской области.';
    expect(named(text)).toEqual(['Станице Луганской', 'Счастье']);
  });

  it('of a heading hold for what stands under it', () => {
    expect(bound('Харківська область. Ворог бив по Куп’янську.\nПід Лиманом тихо.')).toEqual([
      ['Куп’янську', 'Харківська область'],
      ['Лиманом', undefined],
    ]);
    const lines =
      '📍 Сумщина\n— обстріляно Білопілля\n— обстріляно Миропілля\n\nОдещина: тихо. Обстріляно Лиман.';
    expect(bound(lines)).toEqual([
      ['Білопілля', 'Сумщина'],
      ['Миропілля', 'Сумщина'],
      ['Лиман', undefined],
    ]);
  });

  it('share a noun in the plural, «округа» too, and are no districts of a city', () => {
    expect(
      named('Атакованы Белгородский, Валуйский и Шебекинский округа, ранен житель.', 'unit'),
    ).toEqual(['Белгородский', 'Валуйский', 'Шебекинский округа']);
    for (const text of [
      'У Корабельному районі Херсона поранено двох.',
      'Debris fell in the Zavodskoy district of Saratov.',
      "In Kharkiv's Kyivskyi district a house burned.",
    ]) {
      expect(named(text, 'unit'), text).toEqual([]);
      expect(named(text, 'other'), text).toHaveLength(1);
      expect(named(text), text).toHaveLength(1);
    }
  });
});

describe('directions', () => {
  it('are named after the noun, by adjectives that are names, and as sections', () => {
    expect(named('On the axis of Marinka and Shakhtarsk attacks failed.', 'direction')).toEqual([
      'Marinka',
      'Shakhtarsk',
    ]);
    expect(named('На Хатнем участке тихо.', 'direction')).toEqual(['Хатнем участке']);
    expect(named('Kupyansk section: quiet.', 'direction')).toEqual(['Kupyansk section']);
  });

  it('are of the town that bears the name now before one that bore it once', () => {
    const [direction] = mentions('Красноармейское направление: без изменений.');
    expect(direction?.places[0]).toBe('UA14160210010099403');
  });
});

describe('names that stand without a word of place before them', () => {
  it('are places where it is said that they were taken, shelled or ours', () => {
    expect(named('Комар взят. Плавни наши. Горловку обстреляли.')).toEqual([
      'Комар',
      'Плавни',
      'Горловку',
    ]);
    expect(named('Komar was captured. Vremevka has been fully liberated.')).toEqual([
      'Komar',
      'Vremevka',
    ]);
    expect(named('Олександропіль та Нова Полтавка втрачено.')).toEqual([
      'Олександропіль',
      'Нова Полтавка',
    ]);
    expect(named('Партизаны взяли языка. Петров взят под стражу.')).toEqual([]);
  });

  it('are headings, but not datelines', () => {
    expect(named('Часов Яр. Бои у реки.')).toEqual(['Часов Яр']);
    expect(named('Москва. Путин провёл совещание.')).toEqual([]);
    expect(named('Краматорск. 11 июля. Тихо.')).toEqual([]);
  });

  it('are places among other places though they are surnames', () => {
    expect(named('Под Шевченко и Федоровкой бои.')).toEqual(['Шевченко', 'Федоровкой']);
    expect(named('Со слов Шевченко, он устал. Шевченко и Петренко согласны.')).toEqual([]);
  });

  it('are settlements before «бои», which their adjectives are not', () => {
    expect(named('Под Купянском бои, под Донецком тихо.')).toEqual(['Купянском', 'Донецком']);
  });

  it('are tags within a sentence, not those that follow it', () => {
    expect(named('В районе #Часов_Яр бои. #Красноармейск #Димитров')).toEqual(['Часов_Яр']);
  });

  it('are settlements after "n.p."', () => {
    expect(named('Our troops took n.p. Grishino.')).toEqual(['Grishino']);
  });
});

describe('things named after places', () => {
  it.each([
    ['Debris hit Kerch, Hvardiiske and Kirovske airfields.', 1],
    ['Удар по аэродромам Саки, Кача и Бельбек.', 3],
    ['Drones work over the Pokrovsk – Dobropillia road.', 1],
    ['По трассе Покровск — Доброполье бьют дроны.', 1],
    ['Взрыв в районе Казачьей бухты.', 1],
    ['The Khortytsia operational group spoke of it.', 1],
  ])('are no settlements: %s', (text, things) => {
    expect(named(text)).toEqual([]);
    expect(named(text, 'other')).toHaveLength(things);
  });

  it('are roads, but not tanks', () => {
    expect(named('Т-72 и M113 шли по М-14 и T-0511.', 'other')).toEqual(['М-14', 'T-0511']);
  });
});

it('reads words that are written with loose marks as they are read without', () => {
  const text = 'Українські війська відійшли з району Ямполя та Зарічного.';
  const found = (written: string) => named(written).map((name) => name.normalize('NFC'));
  expect(found(text.normalize('NFD'))).toEqual(found(text));
  expect(found(text)).toEqual(['Ямполя', 'Зарічного']);
});
