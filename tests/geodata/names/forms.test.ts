import { describe, expect, it } from 'vitest';
import { fold, matchesForm, russianForm, ukrainianForm } from '../../../geodata/names/index.ts';
import { UK_RU_ATTESTED_WORDS } from '../../../geodata/names/tables/uk-ru-attested-words.ts';
import { UK_RU_ENDINGS } from '../../../geodata/names/tables/uk-ru-endings.ts';
import { UK_RU_FIRST_WORDS } from '../../../geodata/names/tables/uk-ru-first-words.ts';
import { UK_RU_GIVEN_NAMES } from '../../../geodata/names/tables/uk-ru-given-names.ts';
import { UK_RU_MEASURED } from '../../../geodata/names/tables/uk-ru-measured.ts';
import { UK_RU_ROOTS } from '../../../geodata/names/tables/uk-ru-roots.ts';
import { UK_RU_WORDS } from '../../../geodata/names/tables/uk-ru-words.ts';

const UKRAINIAN_TO_RUSSIAN: readonly (readonly [string, string])[] = [
  ['Олексіївка', 'Алексеевка'],
  ['Покровськ', 'Покровск'],
  ['Північне', 'Северное'],
  ['Велика Новосілка', 'Великая Новосёлка'],
  ['Гірське', 'Горское'],
  ['Новоолександрівка', 'Новоалександровка'],
  ['Ямпіль', 'Ямполь'],
  ['Часів Яр', 'Часов Яр'],
  ['Красногорівка', 'Красногоровка'],
  ['Вільшана', 'Ольшана'],
  ['Ківшарівка', 'Ковшаровка'],
  ['Залізне', 'Железное'],
  ['Миколаївка', 'Николаевка'],
  ['Микільське', 'Никольское'],
  ['Ганнівка', 'Анновка'],
  ['Андріївка', 'Андреевка'],
  ['Степанівка', 'Степановка'],
  ['Торецьк', 'Торецк'],
  ['Куп’янськ', 'Купянск'],
  ["Мар'їнка", 'Марьинка'],
  ["Кам'янка", 'Каменка'],
  ['Вугледар', 'Угледар'],
  ['Суми', 'Сумы'],
  ['Чернівці', 'Черновцы'],
  ['Вінниця', 'Винница'],
  ['Добропілля', 'Доброполье'],
  ['Мирноград', 'Мирноград'],
  ['Вовчанськ', 'Волчанск'],
  ['Верхньокам’янське', 'Верхнекаменское'],
  ['Біла Гора', 'Белая Гора'],
  ['Нижня Дуванка', 'Нижняя Дуванка'],
  ['Зелений Гай', 'Зелёный Гай'],
  ['Білогорівка', 'Белогоровка'],
  ['Дворічна', 'Двуречная'],
  ['Крохмальне', 'Крахмальное'],
  ['Сакко і Ванцетті', 'Сакко и Ванцетти'],
];

const RUSSIAN_TO_UKRAINIAN: readonly (readonly [string, string])[] = [
  ['Белгород', 'Бєлгород'],
  ['Суджа', 'Суджа'],
  ['Шебекино', 'Шебекіно'],
  ['Валуйки', 'Валуйки'],
  ['Алексеевка', 'Олексіївка'],
  ['Красная Яруга', 'Красна Яруга'],
  ['Рыльск', 'Рильськ'],
  ['Тёткино', 'Тьоткіно'],
  ['Елец', 'Єлець'],
  ['Троицк', 'Троїцьк'],
  ['Лежнево', 'Лежнєво'],
  ['Плещеево', 'Плещеєво'],
  ['Егорьевск', "Єгор'євськ"],
  ['Великие Луки', 'Великі Луки'],
  ['Череповец', 'Череповець'],
  ['Новочеркасск', 'Новочеркаськ'],
  ['Клинцы', 'Клинці'],
  ['Выгоничи', 'Вигоничі'],
  ['Большое Солдатское', 'Велике Солдатське'],
  ['Малая Локня', 'Мала Локня'],
  ['Черкасское Поречное', 'Черкаське Порєчне'],
  ['Николаево-Дарьино', "Ніколаєво-Дар'їно"],
  ['Репьёвка', "Реп'ївка"],
  ['Тверь', 'Твер'],
  ['Каменск-Шахтинский', 'Каменськ-Шахтинський'],
];

describe('russianForm', () => {
  it.each(UKRAINIAN_TO_RUSSIAN)('makes of %s the name %s', (name, russian) => {
    expect(fold(russianForm(name).text)).toBe(fold(russian));
  });

  it('writes ё where Russian writes it', () => {
    expect(russianForm('Новосілка').text).toBe('Новосёлка');
    expect(russianForm('Зелений Гай').text).toBe('Зелёный Гай');
  });

  it('keeps capitals as they are', () => {
    expect(russianForm('ПОКРОВСЬК').text).toBe('ПОКРОВСК');
    expect(russianForm('Новий Світ').text).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u);
  });

  it('leaves no Ukrainian letter', () => {
    for (const [name] of UKRAINIAN_TO_RUSSIAN) {
      expect(russianForm(name).text).not.toMatch(/[іїєґ'’]/i);
    }
  });

  it('says by which rules the form was made', () => {
    const { rules } = russianForm('Олександрівка');
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.some((rule) => rule.startsWith('part:') && rule.includes('олександр'))).toBe(true);
  });

  it('takes any apostrophe and a stress mark', () => {
    expect(russianForm('Марʼї\u0301нка').text).toBe(russianForm("Мар'їнка").text);
  });
});

describe('ukrainianForm', () => {
  it.each(RUSSIAN_TO_UKRAINIAN)('makes of %s the name %s', (name, ukrainian) => {
    expect(ukrainianForm(name).text).toBe(ukrainian);
  });

  it('leaves no Russian letter', () => {
    for (const [name] of RUSSIAN_TO_UKRAINIAN) {
      expect(ukrainianForm(name).text).not.toMatch(/[ёъыэ]/i);
    }
  });

  it('does not turn a number into a name', () => {
    expect(ukrainianForm('Жерновец 1-е').text).toMatch(/ 1-е$/);
  });
});

describe('matchesForm', () => {
  it.each([
    ['Миколаїв', 'Николаев'],
    ['Запоріжжя', 'Запорожье'],
    ['Велика Новосілка', 'Большая Новосёлка'],
    ['Велика Новосілка', 'Великая Новоселка'],
    ['Оленівка', 'Еленовка'],
    ['Катеринівка', 'Екатериновка'],
    ['Ківшарівка', 'Ковша\u0301ровка'],
    ['Рівне', 'Ровно'],
    ['Піщане', 'Песчаное'],
    ['Червона Зоря', 'Красная Заря'],
  ])('knows the form of %s in «%s»', (ukrainian, russian) => {
    expect(matchesForm(ukrainian, russian)).toBe(true);
  });

  it.each([
    ['Миколаїв', 'Верноленинск'],
    ['Українськ', 'лесовка'],
    ['Донецьк', 'александровка'],
    ['Запоріжжя', 'Алекса\u0301ндровск'],
    ['Покровськ', 'Красноармейск'],
    ['Торецьк', 'Дзержинск'],
    ['Мирноград', 'Димитров'],
    ['Олексіївка', 'Александровка'],
    ['Хрестівка', 'Кировское'],
    ['Сентянівка', 'Фрунзе'],
  ])('does not take an old name of %s, «%s», for its form', (ukrainian, russian) => {
    expect(matchesForm(ukrainian, russian)).toBe(false);
  });
});

describe('the tables of the Russian form', () => {
  it('have no part twice', () => {
    const parts = [
      UK_RU_MEASURED,
      UK_RU_ROOTS,
      UK_RU_GIVEN_NAMES,
      UK_RU_ENDINGS,
      UK_RU_FIRST_WORDS,
    ].flatMap((table) => table.map(([part]) => part));
    expect(parts.filter((part, index) => parts.indexOf(part) !== index)).toEqual([]);
    const words = [...UK_RU_ATTESTED_WORDS, ...UK_RU_WORDS].map(([word]) => word);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});
