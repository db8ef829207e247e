/** In whose mouth words are put, in texts of our own read from end to end. */
import { describe, expect, it } from 'vitest';
import type { ReadClaim, ReadOptions } from '../../src/bulletins/types.ts';
import { shippedReader } from './support.ts';

function claimsOf(text: string, options: ReadOptions = {}): readonly ReadClaim[] {
  return shippedReader().read(text, { date: '2025-03-12', ...options }).claims;
}

/** Side and name of whoever makes each claim. */
function voices(text: string, publisher?: string): string[] {
  return claimsOf(text, publisher === undefined ? {} : { publisher }).map(
    ({ claimant }) => `${claimant.side} ${claimant.name ?? '-'}`,
  );
}

describe('a claimant named later', () => {
  it('does not make the statements before its sentence', () => {
    expect(
      voices(
        'Clashes went on near Kupiansk, Lyman and Siversk. Vovchansk was shelled. Syrskyi claimed that Ukrainian forces regained about 90 sq km.',
      ),
    ).toEqual(['other -', 'other -', 'UA Syrskyi']);
    expect(
      voices(
        'В Купянске объявлена обязательная эвакуация. По данным Минобороны России, отбиты две атаки у Липцев.',
      ),
    ).toEqual(['other -', 'RU Минобороны РФ']);
  });

  it.each([
    ["Обстріляно Вовчанськ. Тривають бої біля Куп'янська, — йдеться у звіті Генштабу.", 'UA'],
    ['Взято Дачное. Идут бои у Успеновки, — сообщили в Минобороны РФ.', 'RU'],
    ['Взято Дачное. Идут бои у Успеновки. Об этом сообщает Минобороны РФ.', 'RU'],
  ])('makes them where it only closes them: %s', (text, side) => {
    expect(voices(text).map((voice) => voice.slice(0, 2))).toEqual([side, side]);
  });
});

describe('a text of nobody named', () => {
  it.each([
    ['Противник трижды атаковал под Купянском. Наши бойцы отбили атаки у Лимана.', 'UA'],
    ['The enemy attacked near Kupiansk twice. Shells hit Lyman.', 'UA'],
    ['Враг ударил дронами по Рыльску в Курской области. Ранен житель Рыльска.', 'RU'],
    ['Освобождён населённый пункт Дачное в ДНР. Обстрелян Шебекино.', 'RU'],
    ['Наши бойцы отбили атаку ВСУ у Липцев. Обстрелян Шебекино.', 'RU'],
    ['Сили оборони відбили атаку окупантів біля Лимана.', 'UA'],
  ])('tells its side by whom it calls the enemy and by its words: %s', (text, side) => {
    const claims = claimsOf(text);
    expect(claims.length).toBeGreaterThan(0);
    for (const { claimant, inferred } of claims) {
      expect(claimant).toMatchObject({ side, name: null });
      expect(inferred).toContain('side');
    }
  });

  it.each([
    'Вчора під обстріл потрапив Херсон.',
    'Под Купянском идут бои.',
    'Ukrainian forces liberated Robotyne. Russian forces shelled Lyman.',
    'Противник обстрелял Донецк.',
  ])('tells none by its language, its places or both sides named alike: %s', (text) => {
    const sides = claimsOf(text).map(({ claimant }) => claimant.side);
    expect(sides.length).toBeGreaterThan(0);
    expect(sides).not.toContain('RU');
  });

  it('says nothing by the words of somebody whom it quotes', () => {
    expect(
      voices(
        'Kherson was shelled.\n\nThe Russian Defense Ministry said its troops liberated Dachne.\n\nISW sees clashes near Lyman.',
      ),
    ).toEqual(['other -', 'RU Russian Ministry of Defence', 'other ISW']);
  });

  it('stays another’s where a neutral outlet publishes it', () => {
    expect(voices('Противник атаковал под Купянском.', 'BBC')).toEqual(['other BBC']);
  });
});

describe('persons and projects', () => {
  it('speak after a clause about them', () => {
    expect(
      voices(
        'Проект DeepState, который каждый день публикует карту боевых действий в стране, сообщил поздним вечером, что российские войска заняли Дачное.',
        'BBC',
      ),
    ).toEqual(['UA DeepState']);
  });

  it.each([
    [
      'Аналитик Олег Тарасенко, которого цитирует Reuters, заявил, что россияне вошли в Часов Яр.',
      'other Аналитик Олег Тарасенко',
    ],
    ['За даними проєкту DeepState, окупанти просунулися біля Торецька.', 'UA DeepState'],
  ])('speak, not whoever is named beside them: %s', (text, voice) => {
    expect(voices(text)).toEqual([voice]);
  });

  it('are of the side that the adjective tells, under their surname too', () => {
    expect(
      voices(
        'Украинский военный блогер Тарас Кривенко пишет, что российские войска вошли в Богуслав. По данным Кривенко, идут бои у Купянска.',
        'BBC',
      ),
    ).toEqual(['UA блогер Тарас Кривенко', 'UA блогер Тарас Кривенко']);
  });

  it.each([
    ['A Russian milblogger claimed that Russian forces advanced near Lyman.', 'RU'],
    ['A Ukrainian milblogger said that Russian forces advanced near Lyman.', 'UA'],
    ['Украинские СМИ сообщают, что обстрелян Херсон.', 'UA'],
    ['Ukrainian media reported that Kherson was shelled.', 'UA'],
    ['За повідомленнями українських ЗМІ, обстріляно Херсон.', 'UA'],
    ['Український аналітик Остап Дрозд пише, що росіяни зайшли у Торецьк.', 'UA'],
  ])('are told by it where they have no name: %s', (text, side) => {
    expect(voices(text, 'BBC').map((voice) => voice.slice(0, 2).trim())).toEqual([side]);
  });

  it.each([
    [
      'Губернатор Павел Дроздов сообщил, что беспилотники атаковали Рыльск в Курской области.',
      'RU',
    ],
    [
      'Губернатор Павел Дроздов повідомив, що дрони атакували Нікополь у Дніпропетровській області.',
      'UA',
    ],
    [
      'Губернатор Павел Дроздов сообщил, что беспилотники атаковали Рыльск в Курской области и Нікополь в Днепропетровской области.',
      'ot',
    ],
  ])('speak as governors for the regions that the text names: %s', (text, side) => {
    expect(voices(text)[0]?.slice(0, 2)).toBe(side);
  });
});
