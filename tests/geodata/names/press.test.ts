import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold, pressSpellings } from '../../../geodata/names/index.ts';
import { PRESS_RUSSIAN } from '../../../geodata/names/tables/press-russian.ts';
import { PRESS_UKRAINIAN } from '../../../geodata/names/tables/press-ukrainian.ts';

const RUSSIAN: readonly (readonly [string, string])[] = [
  ['Красный Лиман', 'Krasny Liman'],
  ['Толстый Луг', 'Tolstiy Lug'],
  ['Удачное', 'Udachnoye'],
  ['Покровское', 'Pokrovskoe'],
  ['Алексеевка', 'Alekseyevka'],
  ['Алексеевка', 'Alekseevka'],
  ['Алексеевка', 'Alexeyevka'],
  ['Новоегоровка', 'Novoyegorovka'],
  ['Елизаветовка', 'Yelizavetovka'],
  ['Елизаветовка', 'Elizavetovka'],
  ['Артёмовск', 'Artyomovsk'],
  ['Артёмовск', 'Artemovsk'],
  ['Васильевка', 'Vasilyevka'],
  ['Васильевка', 'Vasilievka'],
  ['Купянск', 'Kupyansk'],
  ['Харьков', 'Kharkov'],
  ['Большая Новосёлка', 'Bolshaya Novosyolka'],
  ['Красноармейск', 'Krasnoarmeysk'],
];

const UKRAINIAN: readonly (readonly [string, string])[] = [
  ["Куп'янськ", 'Kupiansk'],
  ["Куп'янськ", 'Kupyansk'],
  ['Миропілля', 'Myropillya'],
  ['Софіївка', 'Sofiyivka'],
  ['Філія', 'Filiya'],
  ["Верхньокам'янське", 'Verkhniokamiyanske'],
  ["Мар'їнка", 'Maryinka'],
  ['Плещіївка', 'Pleshchivka'],
  ['Дорожнє', 'Dorozhne'],
  ['Білицьке', 'Bilitske'],
  ['Красний Лиман', 'Krasny Lyman'],
  ['Русин Яр', 'Rusyn Yar'],
];

describe('pressSpellings', () => {
  it.each(RUSSIAN)('writes %s as %s', (name, latin) => {
    expect(pressSpellings(name, 'ru')).toContain(latin);
  });

  it.each(UKRAINIAN)('writes %s as %s', (name, latin) => {
    expect(pressSpellings(name, 'uk')).toContain(latin);
  });

  it('gives the commonest first and each once', () => {
    const spellings = pressSpellings('Алексеевка', 'ru');
    expect(spellings[0]).toBe('Alekseyevka');
    expect(new Set(spellings).size).toBe(spellings.length);
    expect(pressSpellings('Суми', 'uk')[0]).toBe('Sumy');
  });

  it('writes a letter the same way throughout a name', () => {
    const spellings = pressSpellings('Новое Весёлое', 'ru');
    expect(spellings).not.toContain('Novoye Veseloe');
    expect(spellings).toContain('Novoe Veseloe');
  });

  it('does not take one language for the other, nor make back-formed names', () => {
    expect(pressSpellings('Попів Яр', 'uk')).not.toContain('Popov Yar');
    expect(pressSpellings('Олешня', 'ru')).not.toContain('Oleshni');
  });

  it('leaves no Cyrillic letter and no sign', () => {
    for (const [name] of RUSSIAN) {
      for (const latin of pressSpellings(name, 'ru')) expect(latin).toMatch(/^[A-Za-z -]+$/);
    }
    for (const [name] of UKRAINIAN) {
      for (const latin of pressSpellings(name, 'uk')) expect(latin).toMatch(/^[A-Za-z -]+$/);
    }
  });

  it('has a table that says of each habit who writes so', () => {
    for (const { what, ways } of [...PRESS_RUSSIAN, ...PRESS_UKRAINIAN]) {
      expect(what.length).toBeGreaterThan(20);
      expect(ways.length).toBeGreaterThan(1);
    }
  });
});

const VECTORS = new URL('../../../../shared/transliteration-vectors.json', import.meta.url);

/** Mistakes and other languages: no habit of English, so that none is made. */
const NOT_MADE: ReadonlySet<string> = new Set([
  'Oleshni', // a genitive taken for the name
  'Gory-Podol', // a plural taken for the name
  'Rusynyi Yar', // made from the genitive
  'Popov Yar', // the Russian name
  'Chromowe', // German
]);

describe.runIf(existsSync(VECTORS))('the press that was observed', () => {
  it('is spelled so, but for mistakes and other languages', () => {
    const vectors = (
      JSON.parse(readFileSync(VECTORS, 'utf8')) as {
        system: string;
        input: string;
        output: string;
      }[]
    ).filter(({ system }) => system.endsWith('-press-observed'));
    expect(vectors.length).toBeGreaterThanOrEqual(40);
    const missed = vectors.filter(({ system, input, output }) => {
      const spellings = pressSpellings(input, system.startsWith('ru') ? 'ru' : 'uk').map(fold);
      return !spellings.includes(fold(output));
    });
    expect(new Set(missed.map(({ output }) => output))).toEqual(NOT_MADE);
  });
});
