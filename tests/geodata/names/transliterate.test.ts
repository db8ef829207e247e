import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type RomanisationSystem, transliterate } from '../../../geodata/names/index.ts';
import { TRANSLITERATION_EXCEPTIONS } from '../../../geodata/names/tables/transliteration-exceptions.ts';

const UKRAINIAN: readonly (readonly [string, string])[] = [
  ['Покровськ', 'Pokrovsk'],
  ['Згорани', 'Zghorany'],
  ['Розгірче', 'Rozghirche'],
  ['Єлизаветівка', 'Yelyzavetivka'],
  ['Старий Єланець', 'Staryi Yelanets'],
  ['Їжаківка', 'Yizhakivka'],
  ['Чугуїв', 'Chuhuiv'],
  ['Йосипівка', 'Yosypivka'],
  ['Юр’ївка', 'Yurivka'],
  ["Мар'їнка", 'Marinka'],
  ['Яблунівка', 'Yablunivka'],
  ['Нью-Йорк', 'Niu-York'],
  ['Щастя', 'Shchastia'],
  ['Ямпіль', 'Yampil'],
  ['Велика Новосілка', 'Velyka Novosilka'],
  ['Гуляйполе', 'Huliaipole'],
  ['Ґанівка', 'Ganivka'],
  ['Ізюм', 'Izium'],
];

const RUSSIAN: readonly (readonly [string, string])[] = [
  ['Красноармейск', 'Krasnoarmeysk'],
  ['Белгород', 'Belgorod'],
  ['Ельня', "Yel'nya"],
  ['Щёлково', 'Shchëlkovo'],
  ['Ёлкино', 'Yëlkino'],
  ['Валуйки', 'Valuyki'],
  ['Подъёмное', "Pod''yëmnoye"],
  ['Братск', 'Brat·sk'],
  ['Вышчево', 'Vysh·chevo'],
  ['Майавка', 'May·avka'],
];

describe('transliterate', () => {
  it.each(UKRAINIAN)('romanises %s as %s by the systems of 2010 and 2019', (name, latin) => {
    expect(transliterate(name, 'uk-kmu-2010')).toBe(latin);
    expect(transliterate(name, 'uk-bgnpcgn-2019')).toBe(latin);
  });

  it.each(RUSSIAN)('romanises %s as %s by the system of 1947', (name, latin) => {
    expect(transliterate(name, 'ru-bgnpcgn-1947')).toBe(latin);
  });

  it('writes all capitals where the word is in capitals, and one where it is not', () => {
    expect(transliterate('ЄНАКІЄВЕ', 'uk-kmu-2010')).toBe('YENAKIIEVE');
    expect(transliterate('ЩАСТЯ і Щастя', 'uk-kmu-2010')).toBe('SHCHASTIA i Shchastia');
    expect(transliterate('ЗГОРАНИ', 'uk-kmu-2010')).toBe('ZGHORANY');
    expect(transliterate('ЕЛЬЦОВКА', 'ru-bgnpcgn-1947')).toBe("YEL'TSOVKA");
  });

  it('is not led astray by stress marks or decomposed letters', () => {
    expect(transliterate('Покро\u0301вськ', 'uk-kmu-2010')).toBe('Pokrovsk');
    expect(transliterate('Київ'.normalize('NFD'), 'uk-kmu-2010')).toBe('Kyiv');
  });

  it('leaves digits, hyphens and Latin letters', () => {
    expect(transliterate('Хутір № 2-А (Lisove)', 'uk-kmu-2010')).toBe('Khutir № 2-A (Lisove)');
  });

  it('follows every listed exception, each with a reason', () => {
    for (const exception of TRANSLITERATION_EXCEPTIONS) {
      expect(transliterate(exception.input, exception.system)).toBe(exception.ours);
      expect(exception.ours).not.toBe(exception.published);
      expect(exception.reason.length).toBeGreaterThan(20);
    }
  });
});

const VECTORS = new URL('../../../../shared/transliteration-vectors.json', import.meta.url);
const SYSTEM_OF: Readonly<Record<string, RomanisationSystem>> = {
  'uk-kmu-2010': 'uk-kmu-2010',
  'uk-bgnpcgn-2019': 'uk-bgnpcgn-2019',
  'ru-bgnpcgn-1947': 'ru-bgnpcgn-1947',
  'ru-bgnpcgn-1947-standard': 'ru-bgnpcgn-1947',
};

interface Vector {
  readonly system: string;
  readonly input: string;
  readonly output: string;
}

describe.runIf(existsSync(VECTORS))('published examples', () => {
  it('are all followed but for the listed exceptions', () => {
    const vectors: readonly Vector[] = JSON.parse(readFileSync(VECTORS, 'utf8'));
    const excepted = new Set(TRANSLITERATION_EXCEPTIONS.map((one) => `${one.system} ${one.input}`));
    const wrong: string[] = [];
    let compared = 0;
    for (const { system, input, output } of vectors) {
      const ours = SYSTEM_OF[system];
      if (ours === undefined || excepted.has(`${ours} ${input}`)) continue;
      compared++;
      const made = transliterate(input, ours);
      if (made !== output) wrong.push(`${system}: ${input} gives ${made}, published ${output}`);
    }
    expect(wrong).toEqual([]);
    expect(compared).toBeGreaterThan(150);
  });
});
