/** Traps 8 to 12 and 14 of reading places: which words are places at all, and how many. All texts are invented. */
import { describe, expect, it } from 'vitest';
import { PLACE } from './places.ts';
import { read, shippedGazetteer } from './support.ts';

describe('trap 8: splitting', () => {
  it('takes «Мирная, Долина», printed with a comma, for one place', () => {
    const bulletin = read(
      'Освобождены населённые пункты Тошковка, Мирная, Долина и Подлесное Луганской Народной Республики.',
    );
    expect(bulletin.names).toEqual(['Тошковка', 'Мирная, Долина', 'Подлесное']);
    expect(bulletin.chosen('Мирная, Долина')).toBe(PLACE.myrnaDolyna);
  });

  it.each([
    ['Сакко і Ванцетті', 'Ворог обстріляв Яковлівку, Сакко і Ванцетті та Бахмутське.', 3],
    ['Сакко и Ванцетти', 'Удары пришлись по населённым пунктам Сакко и Ванцетти и Яковлевка.', 2],
    ['Sakko i Vantsetti', 'The village of Sakko i Vantsetti was shelled, as was Yakovlivka.', 2],
  ])('takes «%s» for one place', (name, text, count) => {
    const bulletin = read(text);
    expect(bulletin.names).toHaveLength(count);
    expect(bulletin.first(name)).toBe(PLACE.saccoAndVanzetti);
  });

  it.each([
    'Ворог наступав у районі Роти – Семигір’я, успіху не мав.',
    "Ворог наступав у районі Роти - Семигір'я, успіху не мав.",
    'Ворог наступав у районі Роти—Семигір’я, успіху не мав.',
  ])('takes «Роти – Семигір’я» for two places, whatever the dash: %s', (text) => {
    const places = read(text).settlements.map(({ candidates }) => candidates[0]?.place);
    expect(places).toEqual([PLACE.roty, PLACE.semyhiria]);
  });

  it.each([
    ['The drone fell in Kleban-Byk near Shcherbynivka.', ['Kleban-Byk', 'Shcherbynivka']],
    ['Дрон упав у Клебан-Бику біля Щербинівки.', ['Клебан-Бику', 'Щербинівки']],
    ['Дрон упал в Гора-Подоле под Грайвороном.', ['Гора-Подоле', 'Грайвороном']],
  ])('keeps a hyphen inside a name: %s', (text, names) => {
    expect(read(text).names).toEqual(names);
  });
});

describe('trap 10: directions are not places', () => {
  it.each([
    'Heavy fighting continues in the Siversk direction.',
    'There were no offensive actions on the Shakhtarsk axis.',
    'The enemy was most active in the Pokrovsk sector.',
    'На Донецькому напрямку ворог наступальних дій не проводив.',
    'На Бахмутському, Авдіївському та Новопавлівському напрямках без змін.',
    'На Донецком и Краснолиманском направлениях ВСУ потеряли три склада.',
  ])('finds no settlement in: %s', (text) => {
    const bulletin = read(text);
    expect(bulletin.names).toEqual([]);
    expect(bulletin.reading.mentions.map(({ type }) => type)).toContain('direction');
    const held = bulletin.claims.flatMap((claim) => claim.places);
    expect(held.filter((place) => bulletin.reading.mentions[place]?.type === 'direction')).toEqual(
      [],
    );
  });

  it.each([
    [
      'Russian forces continued to attack toward Pokrovsk from near Lysivka.',
      'Pokrovsk',
      'Lysivka',
    ],
    ['Ворог атакував поблизу Лисівки у бік Покровська.', 'Покровська', 'Лисівки'],
    ['Противник атаковал у Лысовки в сторону Покровска.', 'Покровска', 'Лысовки'],
    ['Ворог наступав у районі Лисівки в напрямку Покровська.', 'Покровська', 'Лисівки'],
  ])('takes what is aimed at for an anchor, not the site: %s', (text, aim, site) => {
    const bulletin = read(text);
    expect(bulletin.chosen(aim)).toBe(PLACE.pokrovsk);
    expect(bulletin.mention(aim).role).toBe('anchor');
    expect(bulletin.mention(site).role).toBe('site');
  });
});

describe('trap 11: famous namesakes', () => {
  it.each([
    ['Макіївки', 'Греківки, Площанки', 'Луганської області', PLACE.makiivkaVillage],
    ['Макіївки', 'Ясинуватої, Горлівки', 'Донецької області', PLACE.makiivkaCity],
    ['Синельникового', 'Вовчанська, Тихого', 'Харківської області', PLACE.synelnykoveVillage],
    ['Синельникового', 'Павлограда, Першотравенська', 'Дніпропетровщини', PLACE.synelnykoveCity],
    ['Добропілля', 'Білозерського, Новодонецького', 'Донецької області', PLACE.dobropilliaCity],
  ])('tells %s near %s of %s', (name, others, region, place) => {
    const bulletin = read(`Ворог завдав ударів у районах ${others} та ${name} ${region}.`);
    expect(bulletin.first(name)).toBe(place);
    expect([place, null]).toContain(bulletin.chosen(name));
  });

  it('goes by the hromada that is named: Добропілля of Kryvyi Rih hromada is the village', () => {
    const bulletin = read(
      'Ворог ударив по селу Добропілля Криворізької громади Донецької області.',
    );
    expect(bulletin.first('Добропілля')).toBe(PLACE.dobropilliaVillage);
  });

  it('takes Муром of a list of Belgorod’s border villages for the village', () => {
    const bulletin = read(
      'В Шебекинском округе Белгородской области обстреляны сёла Муром и Новая Таволжанка.',
    );
    expect(bulletin.first('Муром')).toBe(PLACE.muromVillage);
  });

  it.each([
    ['В Дзержинске Нижегородской области сбит беспилотник, сообщил губернатор.', 'Дзержинске'],
    [
      'A drone was shot down over Dzerzhinsk near Nizhny Novgorod, the governor said.',
      'Dzerzhinsk',
    ],
    ['Над Дзержинськом Нижньогородської області збито безпілотник.', 'Дзержинськом'],
  ])('never takes Nizhny Novgorod’s Dzerzhinsk for Toretsk: %s', (text, name) => {
    expect([PLACE.dzerzhinskNizhny, null]).toContain(read(text).chosen(name));
  });

  it('takes «Дзержинск» among villages of Donetsk for Toretsk', () => {
    const bulletin = read('Отбиты атаки в районах Щербиновки, Дзержинска и Дылеевки ДНР.');
    expect(bulletin.chosen('Дзержинска')).toBe(PLACE.toretsk);
  });

  it.each([
    'Красноармейский район Волгограда остался без света после атаки беспилотников.',
    'В Красноармейском районе Самарской области прошёл снегопад.',
  ])('does not see Pokrovsk in a district of Volga: %s', (text) => {
    expect(read(text).settlements.map(({ chosen }) => chosen)).not.toContain(PLACE.pokrovsk);
  });
});

describe('trap 12: common words, weapons, people, units and ships', () => {
  it.each([
    ['Промінь', 'Ворог атакував у районах Лисівка, Промінь та Новоекономічне.', PLACE.promin],
    ['Маяк', 'Бои идут в районах населённых пунктов Маяк, Дорожное и Никаноровка.', PLACE.maiak],
    ['Progress', 'Russian troops attacked near Progress, Vozdvyzhenka and Sokil.', PLACE.prohres],
    ['Хороше', 'Ворог просунувся у селах Хороше, Вороне та Маліївка.', PLACE.khoroshe],
    ['Вершина', 'Окупанти обстріляли Зайцеве, Вершина та Кодему.', PLACE.vershyna],
  ])('finds the village «%s» in a list', (name, text, place) => {
    expect(read(text).chosen(name)).toBe(place);
  });

  it.each([
    'Progress on the ground was slow, and Hope faded as Victory seemed far.',
    'Промінь прожектора впіймав дрон. Маяк на березі згас. Долина вкрита туманом.',
    'Хорошее утро! Прогресс виден: Победа близко, Мир впереди.',
    'Президент нагадав слова: Шевченко писав про волю. Капітан Шевченко та лікарка Іваненко погодилися.',
    'Игрок сборной Шевченко забил гол, тренер Петровский доволен.',
    'Lieutenant Shevchenko and Colonel Petrenko received awards.',
    'Расчёты «Града», «Урагана», «Солнцепёка» и «Торнадо-С» отработали ночью, летали «Герани» и «Ланцеты».',
    'Himars, Bradley, Leopard and Abrams vehicles were shown, next to a Grad and a Shahed.',
    'Крейсер «Москва», корвет «Цеденжапов» и катер «Раптор» вернулись в порт.',
    '93-тя бригада «Холодний Яр», полк «Азов» та батальйон «Донбас» отримали поповнення.',
    'The Azov brigade, the Donbas battalion and the frigate Admiral Makarov were named.',
  ])('pins nothing in: %s', (text) => {
    expect(read(text).pinned).toEqual([]);
  });
});

describe('trap 14: names in no register', () => {
  it.each([
    // «Взяты» alone may be said of prisoners or of a sample; «освобождены» tells of settlements.
    ['Карьеровка-Новая', 'Освобождены населённые пункты Нижнее, Карьеровка-Новая и Золотое ЛНР.'],
    [
      'Brzhezhinovka',
      'Russian forces seized Nyzhnie, Brzhezhinovka and Zolote, the ministry said.',
    ],
    ['Кар’єрнівське', 'Ворог захопив села Нижнє, Кар’єрнівське та Золоте Луганської області.'],
  ])('lists «%s» unresolved, and holds it in the claim', (name, text) => {
    const bulletin = read(text);
    expect(bulletin.chosen(name)).toBeNull();
    expect(bulletin.mention(name).precision).not.toBe('settlement');
    expect(bulletin.claimAt(name).kind).toBe('capture');
    expect(bulletin.placesOf(bulletin.claimAt(name))).toHaveLength(3);
    const issues = bulletin.reading.issues.filter(({ code }) => code === 'unresolved-place');
    expect(issues.map(({ mention }) => bulletin.reading.mentions[mention!]?.surface)).toContain(
      name,
    );
  });
});

describe('names of Russian villages, few of which are in a register', () => {
  it.each([
    ['In the Kursk region, fighting went on near Ivashkovo, Goptarovka and Demidovka.', []],
    ['Drones struck Oleksandria and Petrovka in the Bryansk region.', []],
    ['В Курской области атаки отбиты у сёл Лебедевка, Орловка и Новая Сорочина.', ['Лебедевка']],
    ['У Курській області бої тривали поблизу Гуєва, Олешні та Горналі.', ['Гуєва', 'Горналі']],
    ['Курская область: Рыльск, Тёткино, Новый Путь, Елизаветовка.', ['Рыльск', 'Тёткино']],
  ])('pins only inside the region: %s', (text, pinned) => {
    const bulletin = read(text);
    expect(bulletin.settlements.length).toBeGreaterThanOrEqual(2);
    expect(bulletin.pinned).toEqual(pinned);
    const gazetteer = shippedGazetteer();
    for (const { chosen } of bulletin.settlements) {
      if (chosen === null) continue;
      const oblast = gazetteer.unitAbove(gazetteer.unitOf(gazetteer.rowOf(chosen)!)!, 'oblast');
      expect(oblast).toBe('RU-KRS');
    }
  });
});

describe('a place far from the others of its list', () => {
  it.each([
    'У Херсонській області обстріляно Антонівку, Садове, Зеленівку, Комишани, Золоту Балку та Херсон.',
    'Strikes in the Kherson region hit Kherson, Bilozerka, Stanislav, Komyshany and Zolota Balka.',
  ])('is pinned where it is the only one of its name in the region: %s', (text) => {
    const { settlements } = read(text);
    const balka = settlements.find(({ surface }) => /Балку|Balka/.test(surface));
    expect(balka?.chosen).toBe('UA65020170040073651');
  });

  it.each([
    'Strikes hit Ananyev in the Odesa region.',
    'Strikes hit Ananiev in the Odessa region.',
    'Поражён склад в районе населённого пункта Ананьев Одесской области.',
  ])('is met by the spellings of other languages: %s', (text) => {
    expect(read(text).settlements[0]?.chosen).toBe('UA51120010010049617');
  });
});
