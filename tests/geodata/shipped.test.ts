/** The shipped gazetteer, opened as the program opens it. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import type { Search } from '../../geodata/search.ts';
import { loadGazetteer } from '../../src/cli/data.ts';
import { openShippedSearch } from '../../src/cli/search-data.ts';
import { PLACES } from '../fixtures/gazetteer.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

describe('the shipped gazetteer', () => {
  let gazetteer: Gazetteer;
  let search: Search;

  beforeAll(async () => {
    gazetteer = loadGazetteer(ROOT);
    search = await openShippedSearch(ROOT, gazetteer);
  });

  it('parses to the last record', () => {
    const { ids, length, importance } = gazetteer.columns;
    expect(length).toBeGreaterThan(40_000);
    let unlike = 0;
    ids.forEach((id, row) => {
      const place = gazetteer.byId(id);
      if (place?.type !== 'settlement') throw new Error(`${id} is no settlement`);
      const shown = gazetteer.displayNames(row);
      let names = 0;
      gazetteer.eachName(row, () => {
        names += 1;
      });
      if (names !== place.names.length || shown.uk !== place.display.uk) unlike += 1;
      if (!(importance[row]! > 0 && importance[row]! <= 1)) unlike += 1;
    });
    expect(unlike).toBe(0);
    for (const unit of gazetteer.allUnits()) expect(unit.display.en).not.toBe('');
  });

  it('puts every settlement of Ukraine into an oblast, and every hromada’s centre above its villages', () => {
    for (const unit of gazetteer.allUnits('hromada').slice(0, 200)) {
      const [first] = gazetteer.settlementsOf(unit.id);
      if (first !== undefined) expect(gazetteer.units(first).oblast).not.toBeNull();
    }
    const village = PLACES.oleksiivkaDonetsk;
    const { ids, importance } = gazetteer.columns;
    const of = (id: string) => importance[ids.indexOf(id)]!;
    expect(of(PLACES.pokrovsk)).toBeGreaterThan(of(village));
    expect(of(PLACES.kyiv)).toBe(Math.max(...importance));
  });

  it('has one centre for each oblast of Ukraine', () => {
    const { ids, importance } = gazetteer.columns;
    const centres = ids.filter((id, row) => id.startsWith('UA') && importance[row]! >= 0.9);
    const oblasts = centres.map((id) => gazetteer.units(gazetteer.byId(id)!).oblast?.id);
    expect(centres).toHaveLength(26); // 24 oblasts without Kyiv's own, Crimea, Kyiv, Sevastopol
    expect(new Set(oblasts).size).toBe(26);
  });

  it.each([
    ['красноармейск', PLACES.pokrovsk],
    ['Krasnoarmiisk', PLACES.pokrovsk],
    ['Krasnoarmeysk', PLACES.pokrovsk],
    ['Pokrovsk', PLACES.pokrovsk],
    ['Покровськ', PLACES.pokrovsk],
    ['Dimitrov', PLACES.myrnohrad],
    ['Удачное', PLACES.udachne],
    ['Udachnoye', PLACES.udachne],
    ['Rusin Yar', PLACES.rusynYar],
    ['Kiev', PLACES.kyiv],
    ['Alekseyevka, Donetsk', PLACES.oleksiivkaDonetsk],
    ['Petrovskogo, Donetsk', PLACES.horikhove],
    ['Ulyanovka, Donetsk', PLACES.malynivka],
    ['Pazeno', PLACES.pazeno],
    ['Çırağan Palace', PLACES.ciragan],
  ])('is found by "%s"', (query, id) => {
    expect(search.find(query)[0]?.place.id).toBe(id);
  });

  it('finds the three Oleksiivkas of Sumy Oblast', () => {
    const found = search.find('oleksiivka sumy').map(({ place }) => place.id);
    for (const id of [PLACES.oleksiivkaSumy, PLACES.oleksiivkaLebedyn, PLACES.oleksiivkaRomny]) {
      expect(found).toContain(id);
    }
  });

  it('knows the seventeen Shevchenkos of Donetsk Oblast, and their like elsewhere', () => {
    const namesakes = gazetteer.namesakes('Шевченко');
    const inDonetsk = namesakes.filter((place) => gazetteer.units(place).oblast?.id === 'UA-14');
    expect(inDonetsk.map((place) => place.id)).toContain(PLACES.shevchenkoPokrovsk);
    expect(inDonetsk.map((place) => place.id)).toContain(PLACES.shevchenkoDobropillia);
    expect(inDonetsk.length).toBeGreaterThanOrEqual(15);
    expect(namesakes.length).toBeGreaterThan(inDonetsk.length);
  });

  it('has every chosen and possible place of the first report where the report says', () => {
    const points: [string, number, number][] = [
      [PLACES.pokrovsk, 48.277, 37.177],
      [PLACES.myrnohrad, 48.308, 37.259],
      [PLACES.horikhove, 48.0986, 36.9162],
      [PLACES.oleksiivkaSumy, 51.137, 34.867],
    ];
    for (const [id, lat, lon] of points) {
      const nearest = gazetteer.nearest(lat, lon, 3, 3).map((place) => place.id);
      expect(nearest).toContain(id);
    }
  });

  it.each(['Шевченко', 'Олексіївка'])(
    'puts those officially called %s before those it is the form of',
    (name) => {
      const found = search.find(name, { limit: 30 });
      expect(found).toHaveLength(30);
      expect(new Set(found.map(({ place }) => place.display.uk))).toEqual(new Set([name]));
      expect(found.every(({ place }) => place.country === 'UA')).toBe(true);
    },
  );

  it('answers odd questions with nothing', () => {
    for (const query of ['', '   ', '😀😀😀', 'я'.repeat(10_000), 'x y z '.repeat(15)]) {
      expect(search.find(query)).toEqual([]);
    }
  });
});
