import { describe, expect, test } from 'vitest';
import type { Place, PlaceName } from '../../../geodata/settlement.ts';
import {
  coordinatesInWords,
  coordinatesToCopy,
  decimalsFor,
} from '../../../src/app/panels/details/coordinates.ts';
import { periodInWords } from '../../../src/app/panels/details/name-words.ts';
import {
  formerNames,
  groupNames,
  namesInOrder,
  styledNames,
} from '../../../src/app/panels/details/names.ts';
import {
  accuracyInWords,
  kindInWords,
  regionLine,
  unitName,
} from '../../../src/app/panels/details/place-words.ts';
import { registerEntries } from '../../../src/app/panels/details/registers.ts';
import { en } from '../../../src/app/words/en.ts';
import { fixtureGazetteer, PLACES } from '../../fixtures/gazetteer.ts';

const gazetteer = fixtureGazetteer();

function place(id: string): Place {
  const found = gazetteer.byId(id);
  if (!found) throw new Error(`The fixture has no place ${id}.`);
  return found;
}

function texts(names: readonly PlaceName[]): readonly string[] {
  return names.map((name) => name.text);
}

describe('names of a place', () => {
  const groups = groupNames(place(PLACES.pokrovsk));

  test('the official one, then who writes what', () => {
    const official = groups.find((group) => group.kind.type === 'official');
    expect(texts(official?.names ?? [])).toEqual(['Покровськ']);
    const russia = groups.find((group) => group.kind.type === 'used-by');
    expect(russia?.kind).toMatchObject({ users: ['russia'], language: 'ru' });
    expect(texts(russia?.names ?? [])).toEqual(['Красноармейск']);
  });

  test('the Russian form that Russia’s authorities do not use is kept apart', () => {
    const form = groups.find((group) => group.kind.type === 'form-of-official');
    expect(texts(form?.names ?? [])).toEqual(['Покровск']);
    expect(form?.names[0]?.derived).toBe(true);
  });

  test('a form that only the place’s own side uses is not said to be the other side’s', () => {
    const pokrovsk = place(PLACES.pokrovsk);
    const names = pokrovsk.names.map((name) =>
      name.text === 'Покровськ' || name.text === 'Покровск'
        ? { ...name, usedBy: ['ukraine' as const] }
        : name,
    );
    const kinds = groupNames({ ...pokrovsk, names }).map(({ kind, names }) => [
      kind.type,
      texts(names)[0],
    ]);
    expect(kinds).toContainEqual(['used-by', 'Красноармейск']);
    expect(kinds).toContainEqual(['form-of-official', 'Покровск']);
  });

  test('former names carry their years', () => {
    const former = groups.find((group) => group.kind.type === 'former')?.names ?? [];
    expect(former.map((name) => [name.text, periodInWords(name, en)])).toEqual([
      ['Красноармійськ', 'until 2016'],
    ]);
    expect(texts(formerNames(place(PLACES.pokrovsk), 'uk'))).toEqual(['Красноармійськ']);
  });

  test('a former name is romanised for an English reader, and says that a rule made it', () => {
    const [name] = formerNames(place(PLACES.pokrovsk), 'en');
    expect(name).toMatchObject({ text: 'Krasnoarmiisk', until: '2016', derived: true });
    const donetsk = formerNames(place(PLACES.donetsk), 'en').map((one) => one.text);
    expect(donetsk).toEqual(['Staline']);
  });

  test('no text stands in two groups', () => {
    for (const id of Object.values(PLACES)) {
      const all = groupNames(place(id)).flatMap((group) =>
        group.names.map((name) => `${name.text} ${name.until ?? ''} ${name.language}`),
      );
      expect(new Set(all).size).toBe(all.length);
    }
  });

  test('nobody is said to use a name where the sides do not differ', () => {
    const kinds = groupNames(place(PLACES.poltavka)).map((group) => group.kind.type);
    expect(kinds).not.toContain('used-by');
    expect(kinds).not.toContain('form-of-official');
  });

  test('the heading follows the reader’s order and leaves no language out', () => {
    const order = namesInOrder(place(PLACES.pokrovsk), { first: 'ru', second: null });
    expect(order.map((name) => name.text)).toEqual(['Красноармейск', 'Покровськ', 'Pokrovsk']);
    expect(styledNames(place(PLACES.pokrovsk), { first: 'en', second: 'ru' })).toEqual([
      'Pokrovsk',
      'Красноармейск',
    ]);
  });

  test('periods say only what is known', () => {
    expect(periodInWords({ from: '1938', until: '2016-05-12' }, en)).toBe('1938–2016');
    expect(periodInWords({ from: '1938', until: null }, en)).toBe('from 1938');
    expect(periodInWords({ from: null, until: null }, en)).toBe('');
  });
});

describe('where a place lies', () => {
  test('raion and oblast in the reader’s language', () => {
    expect(regionLine(place(PLACES.pokrovsk), gazetteer, 'en')).toMatch(
      /^Pokrovsk\w* raion, Donetsk Oblast$/i,
    );
    expect(regionLine(place(PLACES.pokrovsk), gazetteer, 'uk')).toBe(
      'Покровський район, Донецька область',
    );
  });

  test('a unit’s word is not said twice', () => {
    const display = { uk: 'Покровський', ru: 'Покровский район', en: 'Pokrovskyi Raion' };
    expect(unitName(display, 'raion', 'uk')).toBe('Покровський район');
    expect(unitName(display, 'raion', 'ru')).toBe('Покровский район');
    expect(unitName(display, 'raion', 'en')).toBe('Pokrovskyi Raion');
  });

  test('a site without a raion says its country', () => {
    expect(regionLine(place(PLACES.dolmabahce), gazetteer, 'en')).toBe('Türkiye');
    expect(kindInWords(place(PLACES.dolmabahce), en)).toBe('named site');
  });

  test('coordinates have the decimals that their accuracy deserves', () => {
    expect(decimalsFor(100)).toBe(3);
    expect(decimalsFor(1000)).toBe(2);
    expect(decimalsFor(10_000)).toBe(1);
    expect(decimalsFor(200_000)).toBe(0);
    const point = { lat: 48.27712, lon: 37.17734, source: 'x', accuracyM: 2000 };
    expect(coordinatesInWords(point)).toBe('48.28 N 37.18 E');
    expect(coordinatesToCopy(point)).toBe('48.28, 37.18');
    expect(coordinatesInWords({ ...point, lat: -1.5, lon: -0.5 })).toBe('1.50 S 0.50 W');
  });

  test('rounding adds no more error than the point has', () => {
    for (const accuracyM of [20, 100, 500, 1500, 9000, 60_000]) {
      const halfStepM = 55_660 / 10 ** decimalsFor(accuracyM);
      expect(halfStepM).toBeLessThanOrEqual(accuracyM);
    }
  });

  test('an accuracy is an estimate and is said as one', () => {
    expect(accuracyInWords(1523, en)).toBe('good to about 2 km');
    expect(accuracyInWords(347, en)).toBe('good to about 300 m');
  });
});

describe('other registers', () => {
  test('ids become links to the register’s own page', () => {
    const entries = registerEntries({ osm: 'r12345', wikidata: 'Q1000446', geonames: '704422' });
    expect(entries.map((entry) => entry.url)).toEqual([
      'https://www.openstreetmap.org/relation/12345',
      'https://www.wikidata.org/wiki/Q1000446',
      'https://www.geonames.org/704422',
    ]);
  });

  test('what is not an id of the register is shown but not linked', () => {
    const hostile = registerEntries({ wikidata: 'javascript:alert(1)', osm: '1/../2' });
    expect(hostile.map((entry) => entry.url)).toEqual([null, null]);
    expect(registerEntries({ koatuu: '1413200000' })[0]?.url).toBeNull();
  });
});
