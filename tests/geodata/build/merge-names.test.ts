import { describe, expect, it } from 'vitest';
import { type BannedNames, oldNameOf2016 } from '../../../geodata/build/merge/february-2016.ts';
import { type PooledName, poolNames } from '../../../geodata/build/merge/name-pool.ts';
import { isRespelling } from '../../../geodata/build/merge/respelling.ts';
import { russianOfRomanised } from '../../../geodata/build/merge/russian-from-romanised.ts';
import type { UkrainianSettlement } from '../../../geodata/build/merge/ukraine.ts';

describe('another spelling of a name', () => {
  it.each([
    // Misprints and corrections of the codifiers, 2016 to 2025
    ['Дорожне', 'Дорожнє'],
    ['Миколаівка', 'Миколаївка'],
    ['Софієвка', 'Софіївка'],
    ['Хімчин', 'Химчин'],
    ["Юр'ївка", 'Юріївка'],
    ['Грирорівка', 'Григорівка'],
    ['Герасимівка', 'Гарасимівка'],
    ['Полтаво-Боголюбівка', 'Полтавобоголюбівка'],
    ['Міліардівка', 'Мільярдівка'],
    ['Рогові Смоляри', 'Рогові Смолярі'],
    ['Мукачеве', 'Мукачево'],
    ['НЬЮ-ЙОРК', 'Нью-Йорк'],
  ])('%s and %s is no rename', (old, current) => expect(isRespelling(old, current)).toBe(true));

  it.each([
    ['Войкове', 'Войтове'],
    ['Кірове', 'Лісове'],
    ['Артемівськ', 'Бахмут'],
    ['Калініна', 'Калинівка'],
    ['Красногорівка', 'Ясногорівка'],
    ['Нікольське', 'Микільське'],
    ['Чисті Лужі', 'Чисті Луки'],
    ['Коробочкине', 'Коробчине'],
    ['Сєвєродонецьк', 'Сіверськодонецьк'],
  ])('%s and %s is a rename', (old, current) => expect(isRespelling(old, current)).toBe(false));
});

describe('the name before February 2016', () => {
  const settlement = (name: string, former: UkrainianSettlement['former'] = []) =>
    ({ name, former }) as UkrainianSettlement;
  const named = (language: 'uk' | 'ru' | 'en', text: string, source: 'wof' | 'wikidata' = 'wof') =>
    ({ language, text, source }) satisfies PooledName;
  const none: BannedNames = { byLatin: new Map(), bearers: new Map() };

  it('is a banned name of a source that another language bears out', () => {
    const pool = [named('uk', 'Артемівськ'), named('ru', 'Артёмовск')];
    expect(oldNameOf2016(settlement('Бахмут'), pool, none)).toMatchObject({
      text: 'Артемівськ',
      until: '2016',
      source: 'wof',
    });
    expect(oldNameOf2016(settlement('Бахмут'), pool.slice(0, 1), none)).toBeNull();
    const latin = [named('uk', 'Леніне'), named('en', 'Lenine')];
    expect(oldNameOf2016(settlement('Щасливе'), latin, none)?.text).toBe('Леніне');
  });

  it('is taken from Latin only where one place has it and one name is written so', () => {
    const pool = [named('en', 'Komsomolske', 'wikidata')];
    const byLatin = new Map([['komsomolske', 'Комсомольське']]);
    expect(oldNameOf2016(settlement('Лазурне'), pool, { byLatin, bearers: new Map() })?.text).toBe(
      'Комсомольське',
    );
    const bearers = new Map([['лазурне/komsomolske', 2]]);
    expect(oldNameOf2016(settlement('Лазурне'), pool, { byLatin, bearers })).toBeNull();
  });

  it('is none where a dated source has a former name, or where it was given up long before', () => {
    const pool = [named('uk', 'Червоноармійське'), named('ru', 'Червоноармейское')];
    const former = [{ text: 'Інше', until: '2016', source: 'koatuu-2016', respelled: false }];
    expect(oldNameOf2016(settlement('Світле', former), pool, none)).toBeNull();
    expect(oldNameOf2016(settlement('Вільнянськ'), pool, none)).toBeNull();
    const respelled = [{ ...former[0]!, respelled: true }];
    expect(oldNameOf2016(settlement('Світле', respelled), pool, none)?.text).toBe(
      'Червоноармійське',
    );
  });
});

describe('a Russian name that sources have in Latin only', () => {
  const pool = (...texts: string[]): PooledName[] =>
    texts.map((text) => ({ text, language: 'en', source: 'wof' }));

  it('tells what the Ukrainian name leaves open', () => {
    expect(russianOfRomanised('Хвилівка', 'Хвыловка', pool('Khvylevka'))).toBe('Хвылевка');
    expect(russianOfRomanised('Черешнівка', 'Черешновка', pool('Chereshnevka'))).toBe('Черешневка');
  });

  it('leaves the form by rule that it bears out, with or without a hyphen', () => {
    expect(russianOfRomanised('Лозова', 'Лозовая', pool('Lozovaya', 'Lozova'))).toBeNull();
    expect(
      russianOfRomanised('Новомиколаївка', 'Новониколаевка', pool('Novo-Nikolayevka')),
    ).toBeNull();
  });

  it('does not take Ukrainian or Polish in Latin for Russian', () => {
    expect(russianOfRomanised('Римиги', 'Римиги', pool('Rymyhy'))).toBeNull();
    expect(russianOfRomanised('Заячівка', 'Заячевка', pool('Zayachuvka'))).toBeNull();
    expect(russianOfRomanised('Скелювате', 'Скелеватое', pool('Skelyuvate'))).toBeNull();
  });
});

describe('what is no name', () => {
  const names = (official: string, ...aliases: string[]) =>
    poolNames(
      [official],
      { localities: [], item: { id: 'Q1', lat: 50, lon: 30, aliases } } as never,
      new Map(),
    ).map(({ text }) => text);

  it('is left out: phrases, and what a machine translated', () => {
    expect(names('Київ', "Mother of Rus' Cities", 'киев')).toEqual(['Киев']);
    expect(names('Харків', 'первая столица украины', 'харьков')).toEqual(['Харьков']);
    expect(names('Гай', 'сено')).toEqual([]);
  });

  it('is no name that merely looks so', () => {
    expect(names('Новий Посьолок', 'новый поселок')).toEqual(['Новый Поселок']);
    expect(names('Центральне', 'центральное')).toEqual(['Центральное']);
    expect(names('Гора-Подол', 'гора-подол')).toEqual(['Гора-Подол']);
  });
});
