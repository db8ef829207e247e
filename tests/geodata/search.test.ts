import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../geodata/search/build-index.ts';
import { openSearch } from '../../geodata/search.ts';
import { openUnitNames } from '../../geodata/unit-names.ts';
import { fixtureGazetteer, PLACES } from '../fixtures/gazetteer.ts';

const gazetteer = fixtureGazetteer();
const search = openSearch(gazetteer, buildSearchIndex(gazetteer));

function first(query: string): string | undefined {
  return search.find(query)[0]?.place.id;
}

function ids(query: string): string[] {
  return search.find(query).map((found) => found.place.id);
}

describe('finding a place', () => {
  it.each([
    ['красноармейск', PLACES.pokrovsk],
    ['Krasnoarmiisk', PLACES.pokrovsk],
    ['Krasnoarmeysk', PLACES.pokrovsk],
    ['Krasnoarmeisk', PLACES.pokrovsk],
    ['KRASNOARMIJSK', PLACES.pokrovsk],
    ['Pokrovsk', PLACES.pokrovsk],
    ['Покровськ', PLACES.pokrovsk],
    ['Покро́вськ', PLACES.pokrovsk],
    ['Grishino', PLACES.pokrovsk],
    ['Dimitrov', PLACES.myrnohrad],
    ['Димитров', PLACES.myrnohrad],
    ['Удачное', PLACES.udachne],
    ['Udachnoye', PLACES.udachne],
    ['Udachnoe', PLACES.udachne],
    ['Udachne', PLACES.udachne],
    ['Yablonovka', PLACES.yablunivka],
    ['Rusin Yar', PLACES.rusynYar],
    ['Petrovskogo', PLACES.horikhove],
    ['Ulyanovka', PLACES.malynivka],
    ['Юзовка', PLACES.donetsk],
    ['Kiev', PLACES.kyiv],
    ['Київ', PLACES.kyiv],
    ['Dolmabahçe Palace', PLACES.dolmabahce],
    ['dolmabahce', PLACES.dolmabahce],
    ['ciragan', PLACES.ciragan],
    ['Sumy Oblast', 'UA-59'],
  ])('by "%s"', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('says which name matched', () => {
    expect(search.find('красноармейск')[0]?.matched.text).toBe('Красноармейск');
    expect(search.find('Pokrovsk')[0]?.matched.text).toBe('Pokrovsk');
    expect(search.find('Grishino')[0]?.matched.text).toBe('Grishino');
  });

  it('gives every namesake once, in any spelling', () => {
    for (const query of ['Олексіївка', 'Алексеевка', 'Oleksiivka', 'Alekseyevka', 'Alekseevka']) {
      const found = ids(query);
      expect(found).toHaveLength(5);
      expect(new Set(found).size).toBe(5);
    }
  });

  it('grows with every letter typed', () => {
    for (const query of ['Al', 'Alek', 'Aleksey', 'Alekseye', 'Alekseyevk']) {
      expect(ids(query)).toContain(PLACES.oleksiivkaDonetsk);
    }
  });

  it('takes an oblast or raion behind the name', () => {
    const sumy = [PLACES.oleksiivkaSumy, PLACES.oleksiivkaLebedyn, PLACES.oleksiivkaRomny].sort();
    for (const query of [
      'Oleksiivka, Sumy',
      'oleksiivka sumy',
      'oleksiivka sumy oblast',
      'Олексіївка, Сумська область',
      'Алексеевка Сумская',
    ]) {
      expect([query, ids(query).sort()]).toEqual([query, sumy]);
    }
    expect(ids('Олексіївка, Роменський район')).toEqual([PLACES.oleksiivkaRomny]);
    expect(ids('Alekseyevka, Kursk region')).toEqual([PLACES.alekseyevkaKursk]);
  });

  it('is not hidden by a region that is not known', () => {
    expect(ids('Pokrovsk, Narnia')[0]).toBe(PLACES.pokrovsk);
  });
});

describe('the order', () => {
  it('is whole name, beginning, word inside', () => {
    const scores = ['Pokrovsk', 'Pokrov', 'Yar'].map((query) => search.find(query)[0]?.score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
    expect(first('Yar')).toBe(PLACES.rusynYar);
  });

  it('is name in use, former name, alias', () => {
    const [use, former, alias] = ['Покровськ', 'Красноармійськ', 'Grishino'].map(
      (query) => search.find(query)[0]?.score ?? 0,
    );
    expect(use).toBeGreaterThan(former!);
    expect(former).toBeGreaterThan(alias!);
  });

  it('puts the larger place first, or the nearer when told where', () => {
    expect(first('Донецьк')).toBe(PLACES.donetsk);
    const beside = (lat: number, lon: number) =>
      search.find('Шевченко', { near: { lat, lon } }).map(({ place }) => place.id);
    const both = [PLACES.shevchenkoPokrovsk, PLACES.shevchenkoDobropillia];
    expect(beside(48.222, 37.142)).toEqual(both);
    expect(beside(48.383, 37.11)).toEqual(both.toReversed());
    const romny = search.find('Oleksiivka', { near: { lat: 50.7, lon: 33.5 } });
    expect(romny[0]?.place.id).toBe(PLACES.oleksiivkaRomny);
  });

  it('keeps scores within 0..1, falling', () => {
    for (const query of ['p', 'о', 'Oleksiivka', 'Kyiv', 'Київ', 'pokrovks']) {
      const scores = search.find(query, { limit: 50 }).map((found) => found.score);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
      expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
    }
  });

  it('keeps to the limit', () => {
    expect(search.find('Oleksiivka', { limit: 2 })).toHaveLength(2);
    expect(search.find('Oleksiivka', { limit: 0 })).toEqual([]);
  });
});

describe('a slip', () => {
  it.each([
    ['Pokrovks', PLACES.pokrovsk],
    ['Покровсь', PLACES.pokrovsk],
    ['Мірноград', PLACES.myrnohrad],
    ['Димитроф', PLACES.myrnohrad],
    ['Yablunvka', PLACES.yablunivka],
  ])('of one letter in "%s" is forgiven', (query, id) => {
    expect(first(query)).toBe(id);
  });

  it('of two letters, too, in a longer name', () => {
    expect(first('Pakravsk')).toBe(PLACES.pokrovsk);
    expect(ids('Pak')).toEqual([]);
  });

  it('is looked for only when nothing else is found', () => {
    expect(ids('Полтавка')).toEqual([PLACES.poltavka]);
  });
});

describe('odd questions', () => {
  it.each([
    '',
    '   ',
    '\t\n',
    '😀',
    '😀😀😀😀',
    ',',
    ', ,',
    '-',
    '’',
    '%',
    '(((',
    'a'.repeat(10_000),
    'ії '.repeat(3000),
    '\u0000',
    '\ud800',
  ])('find nothing and break nothing (%#)', (query) => {
    expect(search.find(query)).toEqual([]);
  });
});

describe('the names of oblasts', () => {
  const names = openUnitNames(gazetteer);

  it.each([
    ['UA-59', 'UA-59'],
    ['ua-59', 'UA-59'],
    ['Sumy', 'UA-59'],
    ['Sumy Oblast', 'UA-59'],
    ['sumska', 'UA-59'],
    ['Сумська область', 'UA-59'],
    ['Сумская обл.', 'UA-59'],
    ['Donetsk', 'UA-14'],
    ['Донецкая', 'UA-14'],
    ['Kyiv', 'UA-30'],
    ['Bryansk region', 'RU-BRY'],
  ])('take "%s"', (text, id) => {
    expect(names.find(text).map((unit) => unit.id)).toEqual([id]);
  });

  it('take a beginning only when told', () => {
    expect(names.find('Donet')).toEqual([]);
    expect(names.find('Donet', { prefix: true }).map((unit) => unit.id)).toEqual(['UA-14']);
    expect(names.find('oblast', { prefix: true })).toEqual([]);
    expect(names.find('')).toEqual([]);
  });
});
