import { describe, expect, it } from 'vitest';
import {
  type AttestedNames,
  chooseAttested,
  isHeldApart,
} from '../../../geodata/names/attested.ts';
import { measureForm } from '../../../geodata/names/measure.ts';

const place = (name: string, own: Partial<AttestedNames> = {}): AttestedNames => ({
  code: 'UA1',
  oblast: 'UA-14',
  name,
  former: [],
  wof: [],
  wikidata: [],
  ...own,
});
const chosen = (...places: AttestedNames[]) =>
  chooseAttested(places).pairs.map(({ russian }) => russian);

describe('the attested form of an official name', () => {
  it('is the member of the set that resembles it, not an old name', () => {
    expect(chosen(place('Миколаїв', { wof: ['Верноленинск', 'Николаев'] }))).toEqual(['Николаев']);
    expect(chosen(place('Українськ', { wikidata: ['лесовка', 'украинск', 'українськ'] }))).toEqual([
      'украинск',
    ]);
  });

  it('is not the form of a former name that resembles it, unless old names are to stay', () => {
    const renamed = place('Новопавлівка', { former: ['Новопетрівка'], wof: ['Новопетровка'] });
    expect(chooseAttested([renamed])).toEqual({ pairs: [], otherNames: 1 });
    expect(chooseAttested([renamed], true).pairs[0]?.russian).toBe('Новопетровка');
  });

  it('is none where the set holds other names only', () => {
    const other = place('Запоріжжя', { wof: ['Алекса\u0301ндровск'] });
    expect(chooseAttested([other])).toEqual({ pairs: [], otherNames: 1 });
  });

  it('is the one that both sources have', () => {
    const both = place('Олексіївка', {
      wof: ['Алексеевка', 'Олексиевка'],
      wikidata: ['алексеевка', 'oleksiivka'],
    });
    expect(chooseAttested([both]).pairs[0]).toMatchObject({ russian: 'Алексеевка', by: 'both' });
  });

  it('is else the one that most settlements of the name have', () => {
    const usual = place('Ганнівка', { wof: ['Анновка'] });
    const either = place('Ганнівка', { wof: ['Ганновка', 'Анновка'] });
    expect(chosen(usual, usual, either)).toEqual(['Анновка', 'Анновка', 'Анновка']);
  });

  it('is a translation only where Wikidata has it for two settlements of the name', () => {
    const translated = place('Друга', { wikidata: ['вторая'] });
    expect(chosen(translated)).toEqual([]);
    expect(chosen(translated, translated)).toEqual(['вторая', 'вторая']);
    const byMachine = place('Гай', { wof: ['Сено'] });
    expect(chosen(byMachine, byMachine)).toEqual([]);
  });

  it('is never Ukrainian spelling', () => {
    for (const [name, ukrainian] of [
      ["Мар'їнське", 'Маринське'],
      ["Новокам'янка", 'Новокамянка'],
      ['Мирне', 'Мирне'],
      ['Нове Життя', 'Нове Життя'],
      ['Миньківці', 'Минковци'],
    ] as const) {
      expect(chosen(place(name, { wof: [ukrainian] })), name).toEqual([]);
    }
    expect(chosen(place('Чисте Поле', { wof: ['Чистое Поле'] }))).toEqual(['Чистое Поле']);
    expect(chosen(place('Лиман', { wof: ['Лиман'] }))).toEqual(['Лиман']);
    expect(chosen(place('Лиман', { wikidata: ['лиман'] }))).toEqual([]);
  });
});

describe('the fifth that is held apart', () => {
  it('is a fifth, the same in every run', () => {
    const codes = Array.from({ length: 20_000 }, (_, n) => `UA14160210010${String(n + 50_000)}`);
    const apart = codes.filter(isHeldApart);
    expect(apart.length / codes.length).toBeGreaterThan(0.19);
    expect(apart.length / codes.length).toBeLessThan(0.21);
    expect(isHeldApart('UA14160210010099403')).toBe(isHeldApart('UA14160210010099403'));
  });
});

describe('measureForm', () => {
  const upperCase = (name: string) => ({ text: name.toUpperCase(), rules: ['word:x', 'part:y'] });
  const measured = measureForm(
    [
      { oblast: 'UA-14', name: 'Лиман', attested: 'лиман' },
      { oblast: 'UA-14', name: 'Лиман', attested: 'Лимань' },
      { oblast: 'UA-05', name: 'Суми', attested: 'Сумы' },
    ],
    upperCase,
  );

  it('counts pairs, names and what could be reached at best', () => {
    expect(measured.pairs).toEqual({ of: 3, right: 1, share: 1 / 3 });
    expect(measured.names).toEqual({ of: 2, right: 1, share: 1 / 2 });
    expect(measured.ceiling).toEqual({ of: 3, right: 2, share: 2 / 3 });
  });

  it('gives each rule and each oblast its share, words summed', () => {
    expect([...measured.byRule]).toEqual([
      ['part:y', { of: 3, right: 1, share: 1 / 3 }],
      ['word', { of: 3, right: 1, share: 1 / 3 }],
    ]);
    expect([...measured.byOblast.keys()]).toEqual(['UA-05', 'UA-14']);
    expect(measured.byOblast.get('UA-14')).toMatchObject({ of: 2, right: 1 });
  });

  it('lists what came out wrong', () => {
    expect(measured.wrong.map(({ name, made, attested }) => [name, made, attested])).toEqual([
      ['Лиман', 'ЛИМАН', 'Лимань'],
      ['Суми', 'СУМИ', 'Сумы'],
    ]);
  });
});
