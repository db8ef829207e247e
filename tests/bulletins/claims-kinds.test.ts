/** What a claim tells, by words of many forms; texts of our own read from end to end. */
import { describe, expect, it } from 'vitest';
import { shippedReader } from './support.ts';

function told(text: string, publisher?: string): string[] {
  const { claims, mentions } = shippedReader().read(text, {
    date: '2025-03-12',
    publisher: publisher ?? null,
  });
  return claims.map(
    ({ kind, places }) => `${kind}: ${places.map((index) => mentions[index]!.surface).join(', ')}`,
  );
}

describe('kinds', () => {
  it.each([
    ['Вчора росіяни били по районах Нікополя з артилерії.', 'shelling: Нікополя'],
    ['Росіяни завдали вогневого ураження по Марганцю.', 'shelling: Марганцю'],
    ['Потерпають від ворожої артилерії Херсон і Берислав.', 'shelling: Херсон, Берислав'],
    ['У Шостці ворог пошкодив склад, пошкоджено інфраструктуру.', 'shelling: Шостці'],
    ['Унаслідок удару дронів у Конотопі пошкоджено інфраструктуру.', 'strike: Конотопі'],
    ['Russian guns fired at Beryslav: infrastructure was damaged.', 'shelling: Beryslav'],
    ['Kupiansk came under attack.', 'assault: Kupiansk'],
    ['Lyman came under drone attack.', 'strike: Lyman'],
    ['Под атакой находятся Константиновка и Дружковка.', 'assault: Константиновка, Дружковка'],
    ['Russian troops penetrated into Toretsk.', 'advance: Toretsk'],
    ['Российские войска зашли в Торецк.', 'advance: Торецк'],
    ["Росіяни проникли в Куп'янськ.", "advance: Куп'янськ"],
    ['Russian forces attempted to advance 12 times near Pokrovsk.', 'assault: Pokrovsk'],
    ['Российские войска 7 раз пытались продвинуться у Покровска.', 'assault: Покровска'],
    ['Окупанти 6 разів намагалися просунутися біля Лимана.', 'assault: Лимана'],
    ['Противник пытался контратаковать у Котлино, но успеха не имел.', 'repelled: Котлино'],
    ['Массовая атака: ПВО перехватила 30 БПЛА над Борисоглебском.', 'air-defence: Борисоглебском'],
  ])('are told by it: %s', (text, expected) => {
    expect(told(text)).toEqual([expected]);
  });

  it('of counterattacks that the other side only tried are told by who says it', () => {
    const text = 'ВСУ пытались контратаковать у Котлино.';
    expect(told(text, 'Минобороны РФ')).toEqual(['repelled: Котлино']);
    expect(told(text, 'Генштаб ВСУ')).toEqual(['assault: Котлино']);
  });

  it('are not changed by the sentence before', () => {
    expect(
      told(
        'Массовая атака БПЛА на Воронеж. Над Борисоглебском перехватили несколько десятков БПЛА.',
      ),
    ).toEqual(['strike: Воронеж', 'air-defence: Борисоглебском']);
  });
});

describe('groups of forces of one sentence', () => {
  it.each([
    'Battlegroup North took Vesele in the Kharkov Region while Battlegroup Center took Kotlyne in the Donetsk Region, the Russian Defense Ministry said.',
    'Минобороны РФ: группировка «Север» освободила Весёлое в Харьковской области, а группировка «Центр» освободила Котлино.',
  ])('make a claim each: %s', (text) => {
    const { claims } = shippedReader().read(text, { date: '2025-03-12' });
    expect(claims.map(({ kind, group, claimant }) => [kind, group, claimant.side])).toEqual([
      ['capture', 'sever', 'RU'],
      ['capture', 'tsentr', 'RU'],
    ]);
  });

  it.each([
    'The Russian Defense Ministry said Ukrainian losses amounted to about 940 troops: Battlegroup North eliminated over 110, Battlegroup West over 170, Battlegroup South up to 220.',
    'Минобороны РФ: потери ВСУ составили около 940 военнослужащих: «Север» — более 110, «Запад» — более 170, «Юг» — до 220.',
  ])('share one total: %s', (text) => {
    const { claims } = shippedReader().read(text, { date: '2025-03-12' });
    expect(claims).toHaveLength(1);
    const [claim] = claims;
    expect(claim).toMatchObject({ kind: 'losses', group: null });
    expect(claim!.figures.map(({ figure }) => figure.value)).toEqual([940, 110, 170, 220]);
    const keys = new Set(claim!.figures.map(({ figure }) => figure.shared));
    expect(keys.size).toBe(1);
    expect(keys).not.toContain(null);
    const parts = claim!.figures.slice(1).map(({ figure }) => figure.what);
    for (const what of parts) expect(what).toMatch(/part of the total$/);
  });
});
