/** Traps 9, 13 and 15 of reading: regions, figures, denials and bearings. All texts are invented. */
import { describe, expect, it } from 'vitest';
import { PLACE } from './places.ts';
import { type Read, read } from './support.ts';

/** The text of each figure's value, its qualifier and its key where it is shared. */
function figuresOf(bulletin: Read) {
  return bulletin.claims.flatMap(({ figures }) => figures.map(({ figure }) => figure));
}

describe('trap 9: the wrong region in the source', () => {
  it.each([
    [
      'Поражены бригады ВСУ в районах Невское, Макеевка, Грековка и Нововодяное Донецкой Народной Республики.',
      'Нововодяное',
      [PLACE.novovodiane],
    ],
    [
      'Losses were inflicted near Stelmakhovka, Makeyevka, Grekovka and Novoyegorovka (Kharkov region).',
      'Novoyegorovka',
      [PLACE.novoiehorivka, PLACE.novoiehorivkaNextToIt],
    ],
  ])('goes by the neighbours when the region cannot be right: %s', (text, name, places) => {
    const bulletin = read(text);
    expect(places).toContain(bulletin.first(name));
    expect([...places, null]).toContain(bulletin.chosen(name));
  });

  it('binds a region to its own part of the list', () => {
    const bulletin = read(
      'Удары нанесены в районах Кондратовка и Алексеевка Сумской области, Графское и Волчанск Харьковской области, Александровка и Алексеевка Днепропетровской области.',
    );
    const oblast = (surface: string, nth = 0) => bulletin.first(surface, nth)?.slice(0, 4);
    expect(oblast('Кондратовка')).toBe('UA59');
    expect(oblast('Алексеевка', 0)).toBe('UA59');
    expect(oblast('Графское')).toBe('UA63');
    expect(oblast('Волчанск')).toBe('UA63');
    expect(oblast('Алексеевка', 1)).toBe('UA12');
  });
});

describe('trap 13: denials', () => {
  it.each([
    ['Ворог не окупував Заповідне, там тривають бої.', 'Заповідне'],
    ['Інформація про захоплення Мирнограда не відповідає дійсності.', 'Мирнограда'],
    ['Российские войска не взяли Димитров, сообщил Генштаб ВСУ.', 'Димитров'],
    ['The General Staff denied that Russian forces had captured Myrnohrad.', 'Myrnohrad'],
    ['Russian troops have not entered Myrnohrad, a spokesman said.', 'Myrnohrad'],
  ])('never makes a capture of: %s', (text, name) => {
    const kinds = read(text)
      .claimsAt(name)
      .map(({ kind }) => kind);
    expect(kinds).toContain('denial');
    expect(kinds).not.toContain('capture');
    expect(kinds).not.toContain('advance');
  });

  it.each([
    ['Ворог тричі атакував поблизу Торського, успіху не мав.', 'Торського'],
    ['Противник безуспешно наступал у Спорного.', 'Спорного'],
    ['The enemy tried without success to break through near Spirne.', 'Spirne'],
  ])('takes an attack without success for one that was repelled: %s', (text, name) => {
    expect(read(text).claimAt(name).kind).toBe('repelled');
  });
});

describe('trap 13: several claimants', () => {
  it('gives each sentence its own claimant and side', () => {
    const bulletin = read(
      "Russia's Defence Ministry said its forces had taken the village of Zolote. Ukraine's General Staff said its troops had repelled six assaults near Hirske.",
    );
    expect(bulletin.claimAt('Zolote')).toMatchObject({ kind: 'capture', claimant: { side: 'RU' } });
    expect(bulletin.claimAt('Hirske')).toMatchObject({
      kind: 'repelled',
      claimant: { side: 'UA' },
    });
  });

  it('keeps a milblogger apart from the institute that quotes him', () => {
    const bulletin = read(
      'Geolocated footage indicates that Russian forces advanced near Kotlyne. A Russian milblogger claimed that Russian forces seized Udachne.',
      { publisher: 'ISW' },
    );
    expect(bulletin.claimAt('Kotlyne').claimant.side).toBe('other');
    expect(bulletin.claimAt('Udachne').claimant.side).toBe('RU');
  });

  it.each([
    [
      'В Минобороны РФ заявили, что взято село Муравка. В Генштабе ВСУ сообщили, что у Удачного отбито пять атак.',
      'Муравка',
      'Удачного',
    ],
    [
      'У Міноборони РФ заявили, що захоплено село Муравка. У Генштабі ЗСУ повідомили, що біля Удачного відбито п’ять атак.',
      'Муравка',
      'Удачного',
    ],
  ])('tells the sides in: %s', (text, theirs, ours) => {
    const bulletin = read(text);
    expect(bulletin.claimAt(theirs).claimant.side).toBe('RU');
    expect(bulletin.claimAt(ours).claimant.side).toBe('UA');
  });
});

describe('trap 13: figures', () => {
  /** Adds up all outcomes: a figure that several claims share counts once. */
  function total(bulletin: Read): number {
    const counted = new Set<string>();
    let sum = 0;
    for (const { value, shared, measures } of figuresOf(bulletin)) {
      if (value === null || measures !== 'outcome') continue;
      if (shared !== null && counted.has(shared)) continue;
      if (shared !== null) counted.add(shared);
      sum += value;
    }
    return sum;
  }

  it.each([
    'Противник потерял более 1 460 военнослужащих, из них более 220 — в районе Прогресса.',
    'Противник втратив понад 1 460 військових, з них понад 220 — поблизу Прогресу.',
    'The enemy lost more than 1,460 servicemen, of them more than 220 near Progress.',
  ])('counts a sub-total within its total once: %s', (text) => {
    const bulletin = read(text, { date: '2024-06-14' });
    expect(figuresOf(bulletin).map(({ value }) => value)).toContain(1460);
    expect(total(bulletin)).toBe(1460);
  });

  it('counts a night’s drones once, not again by region', () => {
    const bulletin = read(
      'За ночь средствами ПВО сбиты 100 украинских беспилотников: 60 — над Курской областью, 30 — над Брянской, 10 — над Белгородской.',
      { publisher: 'Минобороны России', date: '2025-03-03' },
    );
    expect(total(bulletin)).toBe(100);
  });

  it('keeps what qualifies a number', () => {
    const bulletin = read(
      'Under fire near Lysivka and Kotlyne, the enemy lost up to 140 troops and more than five vehicles.',
    );
    const qualified = figuresOf(bulletin).map(({ value, qualifier }) => [qualifier, value]);
    expect(qualified).toContainEqual(['up to', 140]);
  });

  it('takes no number of a brigade, a date, an hour or a road for a figure', () => {
    const bulletin = read(
      'Станом на 16:00 12 серпня 2025 року підрозділи 47-ї бригади відбили атаку на трасі Т-0504 поблизу Клебан-Бика.',
    );
    expect(figuresOf(bulletin)).toEqual([]);
  });
});

describe('trap 13: hromadas only', () => {
  it.each([
    'Під обстрілом була Хотінська громада Сумської області.',
    'Обстрелу подверглась Хотенская громада Сумской области.',
    'The Khotin community of Sumy region came under artillery fire.',
  ])('holds the hromada, and pins no settlement: %s', (text) => {
    const bulletin = read(text);
    expect(bulletin.pinned).toEqual([]);
    const units = bulletin.reading.mentions.filter(({ type }) => type === 'unit');
    expect(units.flatMap(({ places }) => places)).toContain('UA59080290000021284');
    expect(bulletin.claims[0]?.kind).toBe('shelling');
    const held = bulletin.claims[0]?.places.map((place) => bulletin.reading.mentions[place]?.type);
    expect(held).toContain('unit');
  });
});

describe('trap 15: bearings', () => {
  it.each([
    ['Russian forces advanced southeast of Chasiv Yar.', 'Chasiv Yar', 'SE'],
    ['Russian forces advanced north of Chasiv Yar.', 'Chasiv Yar', 'N'],
    ['Ворог просунувся північніше Часового Яру.', 'Часового Яру', 'N'],
    ['Ворог просунувся на південний захід від Часового Яру.', 'Часового Яру', 'SW'],
    ['Противник продвинулся западнее Часова Яра.', 'Часова Яра', 'W'],
    ['Противник продвинулся к северо-востоку от Часова Яра.', 'Часова Яра', 'NE'],
  ])('keeps anchor and bearing, and lowers the precision: %s', (text, name, bearing) => {
    const bulletin = read(text);
    const mention = bulletin.mention(name);
    expect(mention.chosen).toBe(PLACE.chasivYar);
    expect(mention.bearing).toBe(bearing);
    expect(mention.precision).not.toBe('settlement');
    expect(bulletin.claimAt(name).kind).toBe('advance');
  });

  it.each([
    ['Attacks were reported near Andriivka (north of Sumy City).', 'Andriivka', 'Sumy City'],
    ['Атаки тривали поблизу Андріївки (на північ від Сум).', 'Андріївки', 'Сум'],
    ['Атаки отмечены у Андреевки (севернее Сум).', 'Андреевки', 'Сум'],
  ])('uses where a place lies from a larger one, which is no site: %s', (text, name, city) => {
    const bulletin = read(text);
    const from = bulletin.mention(name).liesFrom;
    expect(from?.bearing).toBe('N');
    expect(bulletin.reading.mentions[from!.mention]?.surface).toBe(city);
    expect(bulletin.mention(city).role).toBe('anchor');
    expect(bulletin.chosen(city)).toBe(PLACE.sumy);
    expect(bulletin.first(name)).toBe(PLACE.andriivkaSumy);
    // Its own point is the site where it is pinned: only the larger place has a bearing.
    expect(bulletin.mention(name).bearing).toBeNull();
  });
});
