/** What the real reader finds named in texts of our own; the choice of places is tested elsewhere. */
import { describe, expect, it } from 'vitest';
import type { MentionType, ResolvedMention } from '../../src/bulletins/types.ts';
import { read } from './support.ts';

const mentions = (text: string) => read(text).reading.mentions;
const named = (text: string, type: MentionType = 'settlement') =>
  mentions(text)
    .filter((mention) => mention.type === type)
    .map((mention) => mention.surface);
const one = (text: string, surface: string): ResolvedMention => {
  const found = mentions(text).find((mention) => mention.surface === surface);
  if (found === undefined) throw new Error(`"${surface}" is not found in: ${text}`);
  return found;
};

describe('settlements', () => {
  it('are found after cues, in lists and in any case', () => {
    expect(named('Ворог атакував поблизу Кураховки, Лиману та в районі Часового Яру.')).toEqual([
      'Кураховки',
      'Лиману',
      'Часового Яру',
    ]);
    expect(named('Бои у Волчанска и юго-западнее Великой Новосёлки.')).toEqual([
      'Волчанска',
      'Великой Новосёлки',
    ]);
    expect(named('Clashes near Lyman, Terny, and toward Sumy City were reported.')).toEqual([
      'Lyman',
      'Terny',
      'Sumy City',
    ]);
  });

  it('are found in a list after a strong cue though no register knows them', () => {
    expect(named('Заняты населённые пункты Купянск, Щурогряз и Бржкхово.')).toEqual([
      'Купянск',
      'Щурогряз',
      'Бржкхово',
    ]);
  });

  it('are split and joined as names are, not as marks are', () => {
    expect(named('Взяты Мирная, Долина и Золотарёвка.')).toEqual(['Мирная, Долина', 'Золотарёвка']);
    expect(named('Обстріляно Сакко і Ванцетті.')).toEqual(['Сакко і Ванцетті']);
    expect(named('Troops hold the Pokrovsk-Kostiantynivka-Lyman line.')).toEqual([
      'Pokrovsk',
      'Kostiantynivka',
      'Lyman',
    ]);
  });

  it('are not persons, streets, weapons, clubs, months, things said of the sun', () => {
    for (const text of [
      'Тарас Шевченко писав вірші, а Шевченко був і художником.',
      'Воды нет на улицах Садовой, Мира и Победы.',
      'Сбиты 12 «Гераней» и ракета «Искандер».',
      'Промінь сонця впав на стіл. Вершина була далеко.',
      'Progress was slow in March, and May was no better.',
      'Матч «Шахтар» – «Зоря» завершився 2:1.',
      'У газеті «Маяк» вийшла стаття.',
      'The 93rd Brigade and the Kharkiv Police met Governor Ivan Petrenko.',
    ]) {
      expect(named(text), text).toEqual([]);
    }
  });

  it('are not the dateline of an agency', () => {
    expect(named('MOSCOW, August 3. /TASS/. Troops took the village of Terny.')).toEqual(['Terny']);
  });
});

describe('what is no place of a claim', () => {
  it('is a road, a reservoir, a plant', () => {
    const text = 'Удар по Лисичанському НПЗ і трасі Лисичанськ-Бахмут.';
    expect(named(text)).toEqual([]);
    expect(named(text, 'other')).toContain('Лисичанському НПЗ');
    expect(named('They crossed the Karlivka reservoir and the E-50.')).toEqual([]);
  });

  it('is a direction, with the settlement it is named after', () => {
    const text = 'На Купянском направлении тихо; на Авдеевском — две атаки.';
    expect(named(text)).toEqual([]);
    expect(named(text, 'direction')).toEqual(['Купянском направлении', 'Авдеевском']);
    expect(one(text, 'Авдеевском').places.length).toBeGreaterThan(0);
    expect(
      named('Attacks in the Siversk and Kramatorsk directions failed.', 'direction'),
    ).toHaveLength(2);
  });

  it('is a group of forces', () => {
    expect(one('Подразделения «Севера» наступали.', 'Севера').group).toBe('sever');
    expect(one('Battlegroup East advanced.', 'Battlegroup East').group).toBe('vostok');
    expect(named('Торговый центр «Восток» открыт.')).toEqual([]);
  });
});

describe('units', () => {
  it('are found by one noun for several names, by short names and without the noun', () => {
    const ids = (text: string) =>
      mentions(text)
        .filter(({ type }) => type === 'unit')
        .map(({ places }) => places[0]);
    expect(ids('В Харьковской и Сумской областях тихо.')).toEqual(['UA-63', 'UA-59']);
    expect(ids('Clashes in Sumy and Kursk oblasts.')).toEqual(['UA-59', 'RU-KRS']);
    expect(ids('Над Курской областью сбито 43, 27 — над Липецкой.')).toEqual(['RU-KRS', 'RU-LIP']);
    expect(ids('Херсонщина під обстрілом, на Сумщині тихо.')).toEqual(['UA-65', 'UA-59']);
    expect(ids("in the Donetsk People's Republic and the LPR")).toEqual(['UA-14', 'UA-09']);
  });

  it('bind the places of their own part of a list', () => {
    const text =
      'Near Synkivka and Petropavlivka in the Kharkiv region and Makiivka of the Luhansk region.';
    const all = mentions(text);
    const region = (surface: string) =>
      one(text, surface).regions.map((index) => all[index]?.surface);
    expect(region('Petropavlivka')).toEqual(['Kharkiv region']);
    expect(region('Makiivka')).toEqual(['Luhansk region']);
  });
});

describe('relations', () => {
  it('bear a bearing, or lie in one from a larger place', () => {
    expect(one('Атаки южнее Авдеевки.', 'Авдеевки')).toMatchObject({
      bearing: 'S',
      role: 'anchor',
    });
    const text = 'They seized Varvarivka and Pryluky (both northwest of Hulyaipole).';
    const all = mentions(text);
    for (const surface of ['Varvarivka', 'Pryluky']) {
      const { liesFrom } = one(text, surface);
      expect(liesFrom?.bearing).toBe('NW');
      expect(all[liesFrom?.mention ?? -1]?.surface).toBe('Hulyaipole');
    }
    expect(one(text, 'Hulyaipole').role).toBe('anchor');
  });

  it('are glosses in brackets, after a slash or with a word for another name', () => {
    for (const text of [
      'Бои у Димитрова (Мирноград).',
      'Бои у Димитрова/Мирноград и дальше.',
      'Бои у Димитрова (новое название — Мирноград).',
    ]) {
      const all = mentions(text);
      expect(all[one(text, 'Мирноград').glossOf ?? -1]?.surface, text).toBe('Димитрова');
    }
  });

  it('name the kind that the text names', () => {
    expect(one('Обстріляно село Вершина.', 'Вершина').kindNamed).toBe('village');
    expect(one('The city of Lyman was hit.', 'Lyman').kindNamed).toBe('city');
  });
});

describe('claimants', () => {
  it('have the side that they serve', () => {
    const side = (text: string) =>
      mentions(text).find(({ type }) => type === 'claimant')?.claimant?.side;
    expect(side('Минобороны РФ сообщило о боях.')).toBe('RU');
    expect(side('Про це повідомив Генштаб ЗСУ.')).toBe('UA');
    expect(side('ISW reported an advance.')).toBe('other');
    expect(side('Губернатор Белгородской области Пётр Иванов сообщил о дроне.')).toBe('RU');
    expect(side('Повідомив голова Сумської ОВА Іван Бойко.')).toBe('UA');
  });
});

it('mentions come in order and do not overlap', () => {
  const text =
    'Губернатор Белгородской области Вячеслав Гладков сообщил: в Шебекинском округе, в селе Муром, удар. Голова Херсонської ОВА Олександр Прокудін.';
  let last = 0;
  for (const { start, end } of mentions(text)) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
});

describe('groups of forces', () => {
  const groups = (text: string) =>
    mentions(text)
      .filter(({ type }) => type === 'group')
      .map(({ surface }) => surface);
  const settlements = (text: string) =>
    mentions(text)
      .filter(({ type }) => type === 'settlement')
      .map(({ surface }) => surface);

  it.each([
    ['The GR "North" advanced.', 'GR "North"'],
    ['GV "East" took a village.', 'GV "East"'],
    ['The GoF West advanced.', 'GoF West'],
    ['The North group advanced.', 'North group'],
    ['ГрВ «Днепр» наносила удары.', 'Днепр'],
  ])('are found by the abbreviations of their noun: %s', (text, group) => {
    expect(groups(text)).toEqual([group]);
  });

  it.each([
    [
      'Ukrainian losses were: North over 110, West over 170, South up to 95, Dnepr up to 40.',
      ['North', 'West', 'South', 'Dnepr'],
    ],
    [
      'Угруповання «Північ»: понад 130 осіб, Захід - 150, Дніпро - до 30.',
      ['Північ', 'Захід', 'Дніпро'],
    ],
    ['Потери:\n- Север: более 130\n- Днепр: до 30', ['Север', 'Днепр']],
    ['Losses of the day:\nNorth – 120\nDnepr – up to 30', ['North', 'Dnepr']],
  ])('are bare names with figures in a list of groups: %s', (text, named) => {
    expect(groups(text)).toEqual(named);
    expect(settlements(text)).toEqual([]);
  });

  it.each([
    'Kharkiv 5 wounded, Dnipro 7 wounded, Sumy 3 wounded.',
    'Battlegroup East struck depots. Three were hurt in Kharkiv. Dnipro: 12 wounded.',
  ])('are not the city with a figure: %s', (text) => {
    expect(settlements(text)).toContain('Dnipro');
  });
});
