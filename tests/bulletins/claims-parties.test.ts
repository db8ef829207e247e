/** Who acts, who is acted on and who says so, in texts of our own read from end to end. */
import { describe, expect, it } from 'vitest';
import type { ReadOptions } from '../../src/bulletins/types.ts';
import { shippedReader } from './support.ts';

interface Told {
  readonly kind: string;
  readonly by: string;
  readonly acting: string | null;
  readonly affected: string | null;
  readonly group: string | null;
  readonly places: readonly string[];
}

function told(text: string, options: ReadOptions = {}): Told[] {
  const { claims, mentions } = shippedReader().read(text, { date: '2025-03-12', ...options });
  return claims.map(({ kind, claimant, about, group, places }) => ({
    kind,
    by: claimant.side,
    acting: about.acting?.side ?? null,
    affected: about.affected?.side ?? null,
    group,
    places: places.map((index) => mentions[index]!.surface),
  }));
}

describe('who acts', () => {
  it('is a group of forces, not those whom it strikes', () => {
    const text =
      "Russia's Defence Ministry said its Tsentr group of forces had taken control of Kotlyne and struck Ukrainian units near Udachne.";
    const both = { by: 'RU', acting: 'RU', affected: 'UA', group: 'tsentr' };
    expect(told(text)).toEqual([
      { kind: 'capture', places: ['Kotlyne'], ...both },
      { kind: 'strike', places: ['Udachne'], ...both },
    ]);
  });

  it.each([
    "Russia's Defence Ministry said that Ukrainian losses near Udachne amounted to up to 420 troops.",
    'Минобороны РФ сообщило, что потери ВСУ у Удачного составили до 420 военнослужащих.',
    'Минобороны РФ сообщило: противник потерял у Удачного до 420 военнослужащих.',
  ])('is never whose losses are told: %s', (text) => {
    expect(told(text)).toMatchObject([{ kind: 'losses', by: 'RU', acting: 'RU', affected: 'UA' }]);
  });

  it.each([
    ['Russian forces unsuccessfully attacked near Kupiansk.', 'UA', 'RU'],
    ['Ukrainian forces repelled Russian attacks near Kupiansk.', 'UA', 'RU'],
    ['Сили оборони відбили атаки противника поблизу Лисівки.', 'UA', 'RU'],
  ])('is who repels, not who attacks: %s', (text, acting, affected) => {
    const publisher = text.startsWith('Сили') ? 'Генеральний штаб ЗСУ' : 'ISW';
    expect(told(text, { publisher })).toMatchObject([{ kind: 'repelled', acting, affected }]);
  });

  it('is nobody where nothing tells it', () => {
    expect(told('Увечері під обстріл потрапив Покровськ.')).toMatchObject([
      { kind: 'shelling', by: 'other', acting: null, affected: null },
    ]);
  });
});

describe('who says it', () => {
  it.each([
    ['Kherson Regional Military Administration (Telegram)', 'UA'],
    ['Governor of Kursk region (Telegram)', 'RU'],
    ['Губернатор Белгородской области', 'RU'],
    ['Телеграм-канал голови Сумської ОВА', 'UA'],
    ['A Russian war blogger (EN)', 'RU'],
    ['A gardening club', 'other'],
  ])('is told by whose channel it is: %s', (publisher, side) => {
    const [claim] = told('A drone struck a house in Rylsk, and shells hit Beryslav.', {
      publisher,
    });
    expect(claim!.by).toBe(side);
  });

  it('changes with an official without a name', () => {
    const text =
      "Ukraine's General Staff said its troops repelled 34 assaults near Lysivka and denied that Kotlyne had fallen. The governor of Belgorod region said drones attacked Shebekino.";
    expect(told(text).map(({ kind, by, places }) => [kind, by, places[0]])).toEqual([
      ['repelled', 'UA', 'Lysivka'],
      ['denial', 'UA', 'Kotlyne'],
      ['strike', 'RU', 'Shebekino'],
    ]);
  });

  it('is an institute again after the words of somebody it quotes', () => {
    const text =
      'The Russian Ministry of Defense (MoD) claimed that Russian forces seized Skudne. Russian forces attacked near Kupiansk.';
    expect(told(text, { publisher: 'ISW' }).map(({ by }) => by)).toEqual(['RU', 'other']);
  });
});

describe('groups of forces', () => {
  it('do after a semicolon what the one before did', () => {
    const text =
      'Минобороны России: группировка «Юг» освободила Дачное; группировка «Восток» — Времевку.';
    expect(told(text)).toMatchObject([
      { kind: 'capture', group: 'yug', places: ['Дачное'] },
      { kind: 'capture', group: 'vostok', places: ['Времевку'] },
    ]);
  });

  it('do nothing that the other side does', () => {
    const text =
      'Бойцы группировки «Центр» взяли Котлино. ВСУ атаковали дронами Белгород, сообщило Минобороны РФ.';
    expect(told(text)).toMatchObject([{ group: 'tsentr' }, { acting: 'UA', group: null }]);
  });
});

describe('places', () => {
  it('from which something is launched are not struck', () => {
    const text =
      'У ніч на 12 березня противник атакував 117 ударними БпЛА із напрямків: Курськ, Орел, Міллерово.';
    expect(told(text, { publisher: 'Повітряні сили ЗСУ' })).toMatchObject([
      { kind: 'strike', places: [] },
    ]);
  });

  it('of a part of a total are not the place of the total', () => {
    const text =
      'Минобороны РФ: противник потерял более 1460 военнослужащих, из них более 220 — у Удачного.';
    expect(told(text).flatMap(({ places }) => places)).toEqual([]);
  });
});

describe('figures', () => {
  it('of an area are square kilometres', () => {
    const { claims } = shippedReader().read(
      'Площа, яку захопив ворог біля Лимана, зросла на 45 км².',
      {},
    );
    expect(claims.flatMap(({ figures }) => figures.map(({ figure }) => figure.what))).toEqual([
      'square kilometres',
    ]);
  });
});
