/** Traps 1 to 7 of reading places: one name for several places, several names for one. All texts are invented. */
import { describe, expect, it } from 'vitest';
import { PLACE } from './places.ts';
import { read } from './support.ts';

describe('trap 1: Krasny Liman, the city and the village', () => {
  it('keeps «Красный Лиман» of two groups of forces apart', () => {
    const bulletin = read(
      'Группировка войск «Запад» поразила две бригады ВСУ в районах населённых пунктов Торское, Ямполовка, Колодези и Красный Лиман Донецкой Народной Республики.\n\n' +
        'Группировка войск «Центр» отразила пять контратак в районах населённых пунктов Родинское, Новоэкономическое, Димитров и Красный Лиман Донецкой Народной Республики.',
      { date: '2025-10-02', publisher: 'Минобороны России' },
    );
    expect(bulletin.chosen('Красный Лиман', 0)).toBe(PLACE.lymanCity);
    expect(bulletin.chosen('Красный Лиман', 1)).toBe(PLACE.krasnyiLyman);
    expect(bulletin.claimsAt('Красный Лиман').map(({ group }) => group)).toEqual([
      'zapad',
      'tsentr',
    ]);
  });

  it('keeps "Krasny Liman" of two groups of forces apart', () => {
    const bulletin = read(
      'The Zapad Group of Forces hit Ukrainian brigades near Torskoye, Yampolovka and Krasny Liman in the Donetsk People’s Republic.\n\n' +
        'The Tsentr Group of Forces repelled four counter-attacks near Rodinskoye, Dimitrov, Novoekonomicheskoye and Krasny Liman.',
      { date: '2025-10-02', publisher: 'Russian Ministry of Defence' },
    );
    expect(bulletin.chosen('Krasny Liman', 0)).toBe(PLACE.lymanCity);
    expect(bulletin.chosen('Krasny Liman', 1)).toBe(PLACE.krasnyiLyman);
  });

  it('takes «Червоний Лиман» for the village and «Лиман» for the city', () => {
    const bulletin = read(
      'На Лиманському напрямку ворог атакував поблизу Ямполівки, Торського та в бік Лимана. На Покровському напрямку зупинено сім атак у районах Червоного Лимана, Новоекономічного та Мирнограда.',
      { date: '2025-10-02', publisher: 'Генштаб ЗСУ' },
    );
    expect(bulletin.chosen('Лимана')).toBe(PLACE.lymanCity);
    expect(bulletin.chosen('Червоного Лимана')).toBe(PLACE.krasnyiLyman);
  });
});

describe('trap 2: the names of the two sides', () => {
  it.each([
    ['Кутузовка', 'Добрянка, Кучеров Яр, Новый Донбасс', PLACE.stepy],
    ['Ленино', 'Удачное, Муравка, Новосергеевка', PLACE.molodetske],
    ['Никаноровка', 'Суворово, Маяк, Дорожное', PLACE.zapovidne],
    ['Розовка', 'Очеретино, Архангельское, Новокалиново', PLACE.oleksandropil],
    ['Пушкино', 'Украинка, Успеновка, Новотроицкое', PLACE.chumatske],
    ['Северодонецк', 'Лисичанск, Рубежное', PLACE.siverskodonetsk],
  ])('knows «%s» by its old name among its neighbours', (name, others, place) => {
    const bulletin = read(`Бои шли в районах населённых пунктов ${others} и ${name}.`);
    expect(bulletin.chosen(name)).toBe(place);
  });

  it.each([
    ['Кутузівки', 'Степів', 'Кучерового Яру та Нового Донбасу', PLACE.stepy],
    ['Леніного', 'Молодецького', 'Удачного та Муравки', PLACE.molodetske],
    ['Никанорівки', 'Заповідного', 'Затишка та Дорожнього', PLACE.zapovidne],
    ['Розівки', 'Олександрополя', 'Новокалинового та Керамика', PLACE.oleksandropil],
    ['Пушкіного', 'Чумацького', 'Українки та Успенівки', PLACE.chumatske],
    ['Сєвєродонецька', 'Сіверськодонецька', 'Лисичанська й Рубіжного', PLACE.siverskodonetsk],
  ])('takes «%s» and «%s» for one place', (old, current, others, place) => {
    const withOld = read(`Ворог атакував поблизу ${others}, а також у районі ${old}.`);
    const withCurrent = read(`Ворог атакував поблизу ${others}, а також у районі ${current}.`);
    expect(withOld.chosen(old)).toBe(place);
    expect(withCurrent.chosen(current)).toBe(place);
  });

  it('leaves open which of two «Олександропіль» is meant that lie equally near, the right one first', () => {
    // One is 12.7 km from Очеретине and 10.0 from Архангельське, the other 13.1 and 10.7 km.
    const bulletin = read(
      'Ворог атакував поблизу Очеретиного та Архангельського, а також у районі Олександрополя.',
    );
    expect(bulletin.chosen('Олександрополя')).toBeNull();
    expect(bulletin.first('Олександрополя')).toBe(PLACE.oleksandropil);
  });

  it.each([
    ['Nikanorovka', 'Zapovidne'],
    ['Kutuzovka', 'Stepy'],
    ['Severodonetsk', 'Siverskodonetsk'],
    ['Krasnoarmeysk', 'Pokrovsk'],
  ])('takes "%s (%s)" for one place under two names', (old, current) => {
    const bulletin = read(
      `Russian forces advanced near ${old} (${current}) in the Donetsk and Luhansk regions, the map project said.`,
    );
    expect(bulletin.chosen(old)).not.toBeNull();
    expect(bulletin.chosen(current)).toBe(bulletin.chosen(old));
    expect(bulletin.mention(current).glossHolds).toBe(true);
  });

  it('keeps a gloss that names another place as a finding, and both names where they are', () => {
    const bulletin = read(
      'Подразделения группировки «Центр» улучшили положение в районах населённых пунктов Муравка, Удачное (Котлино) и Красноармейск ДНР.',
    );
    expect(bulletin.chosen('Удачное')).toBe(PLACE.udachne);
    expect(bulletin.mention('Котлино').glossHolds).toBe(false);
    expect(bulletin.reading.issues.map(({ code }) => code)).toContain('false-gloss');
  });
});

describe('trap 3: the same name twice in one raion', () => {
  it.each([
    ['Іллінки', 'Курахового та Берестків', PLACE.illinkaKurakhove],
    ['Іллінки', 'Єлизаветівки та Романівки', PLACE.illinkaMarinka],
    ['Новоолександрівки', 'Прогресу та Воздвиженки', PLACE.novooleksandrivkaHrodivka],
    ['Новоолександрівки', 'Криворіжжя та Сергіївки', PLACE.novooleksandrivkaKryvorizhzhia],
    ['Новоолександрівки', 'Котлиного та Новосергіївки', PLACE.novooleksandrivkaPokrovsk],
    ['Шевченка', 'Новотроїцького та Лисівки', PLACE.shevchenkoPokrovsk],
    ['Шевченка', 'Добропілля та Золотого Колодязя', PLACE.shevchenkoDobropillia],
  ])('tells %s by its neighbours: %s', (name, others, place) => {
    const bulletin = read(
      `На Покровському напрямку ворог атакував у районах ${others}, а також ${name} Донецької області.`,
      { date: '2025-02-11' },
    );
    expect(bulletin.chosen(name)).toBe(place);
  });

  it('leaves Shevchenko unresolved where nothing tells which, and offers both', () => {
    const bulletin = read('A shell fell near the village of Shevchenko in the Pokrovsk district.');
    expect(bulletin.chosen('Shevchenko')).toBeNull();
    const offered = bulletin.mention('Shevchenko').candidates.map(({ place }) => place);
    expect(offered).toContain(PLACE.shevchenkoPokrovsk);
    expect(offered).toContain(PLACE.shevchenkoDobropillia);
    expect(bulletin.reading.issues.map(({ code }) => code)).toContain('unresolved-place');
  });

  it('leaves a lonely Ивановка unresolved: a wrong pin is worse than none', () => {
    const bulletin = read('Обстрелу подверглось село Ивановка, сообщил глава администрации.');
    expect(bulletin.chosen('Ивановка')).toBeNull();
    expect(bulletin.mention('Ивановка').candidates.length).toBeGreaterThan(1);
  });
});

describe('trap 4: irregular pairs', () => {
  const pairs = [
    ['Ковшаровки', 'Ківшарівки', 'Kovsharovka', PLACE.kivsharivka],
    ['Ольшаны', 'Вільшани', 'Olshana', PLACE.vilshana],
    ['Крахмального', 'Крохмального', 'Krakhmalnoye', PLACE.krokhmalne],
    ['Двуречной', 'Дворічної', 'Dvurechnaya', PLACE.dvorichna],
  ] as const;

  it.each(pairs)('finds one place for «%s», «%s» and "%s"', (ru, uk, en, place) => {
    const russian = read(`Удары нанесены в районах Купянска, Синьковки и ${ru}.`);
    const ukrainian = read(`Ворог штурмував позиції поблизу Куп’янська, Синьківки та ${uk}.`);
    const english = read(`Strikes were reported near Kupyansk, Sinkovka and ${en}.`);
    expect(russian.chosen(ru)).toBe(place);
    expect(ukrainian.chosen(uk)).toBe(place);
    expect(english.chosen(en)).toBe(place);
  });
});

describe('trap 5: translated names', () => {
  it.each([
    ['Горное', 'Золотое и Тошковка Луганской области', PLACE.hirske],
    ['Спорное', 'Северск и Переездное', PLACE.spirne],
    ['Затишье', 'Никаноровка и Маяк под Добропольем', PLACE.zatyshok],
    ['Большая Новосёлка', 'Времевка и Нескучное', PLACE.velykaNovosilka],
  ])('knows the translated «%s»', (name, others, place) => {
    const bulletin = read(`Под обстрелом оказались ${name}, ${others}.`);
    expect(bulletin.chosen(name)).toBe(place);
  });

  it('knows "Bolshaya Novosyolka" and «Великой Новосёлки» as one place', () => {
    expect(read('Fighting goes on in Bolshaya Novosyolka.').chosen('Bolshaya Novosyolka')).toBe(
      PLACE.velykaNovosilka,
    );
    expect(read('Бои идут на окраинах Великой Новосёлки.').chosen('Великой Новосёлки')).toBe(
      PLACE.velykaNovosilka,
    );
  });
});

describe('trap 6: English made back from a case', () => {
  it.each([
    ['Ternov', 'The enemy attacked near Yampolivka, Torske and Ternov.', PLACE.terny],
    ['Robotyny', 'Attacks were repelled near Verbove and Robotyny.', PLACE.robotyne],
    ['Oleshni', 'Shelling was reported near Chupakhivka and Oleshni, Sumy region.', PLACE.oleshnia],
    ['Gory-Podol', 'A drone hit a house in Gory-Podol, Belgorod region.', PLACE.goraPodol],
    ['Rusynyi Yar', 'Two assaults took place near Poltavka and Rusynyi Yar.', PLACE.rusynYar],
  ])('finds the place behind "%s"', (name, text, place) => {
    expect(read(text).first(name)).toBe(place);
  });
});

describe('trap 7: cases', () => {
  it.each([
    [
      'Ямполя',
      'Окупанти тричі атакували поблизу Торського, Серебрянки та Ямполя.',
      PLACE.yampilLyman,
    ],
    ['Часового Яру', 'Тривають бої на околицях Часового Яру.', PLACE.chasivYar],
    ['Волновасі', 'У Волновасі Донецької області вибухнув склад.', PLACE.volnovakha],
    ['Васильковом', 'Під Васильковом Київської області чути вибухи.', PLACE.vasylkiv],
    ['Часова Яра', 'Бои идут севернее Часова Яра.', PLACE.chasivYar],
    [
      'Великою Новосілкою',
      'Бої тривають між Великою Новосілкою та Времівкою.',
      PLACE.velykaNovosilka,
    ],
  ])('reads «%s»', (name, text, place) => {
    expect(read(text).chosen(name)).toBe(place);
  });

  it('reads a list whose case changes on the way', () => {
    const bulletin = read('Ворог просунувся у Петрівці, Лисівка, Балаган та поблизу Сухого Яру.');
    expect(bulletin.names).toEqual(['Петрівці', 'Лисівка', 'Балаган', 'Сухого Яру']);
    expect(bulletin.chosen('Петрівці')).toBe(PLACE.petrivkaSelydove);
    expect(bulletin.chosen('Лисівка')).toBe(PLACE.lysivka);
    expect(bulletin.chosen('Балаган')).toBe(PLACE.balahan);
  });

  it('reads «Костянтинівці» as the city by its neighbours', () => {
    const bulletin = read('Вибухи лунали у Костянтинівці, Дружківці та Краматорську.');
    expect(bulletin.chosen('Костянтинівці')).toBe(PLACE.kostiantynivka);
  });
});
