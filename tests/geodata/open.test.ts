import { describe, expect, it } from 'vitest';
import { openGazetteer, openReferences } from '../../geodata/gazetteer.ts';
import { RecordError } from '../../geodata/records.ts';
import {
  fixtureGazetteer,
  fixtureReferences,
  fixtureTexts,
  PLACES,
} from '../fixtures/gazetteer.ts';

const gazetteer = fixtureGazetteer();

function settlement(id: string) {
  const place = gazetteer.byId(id);
  if (place?.type !== 'settlement') throw new Error(`${id} is no settlement`);
  return place;
}

function importanceOf(id: string): number {
  return gazetteer.columns.importance[gazetteer.columns.ids.indexOf(id)]!;
}

/** The texts with one of them changed. */
function changed(name: string, change: (text: string) => string) {
  return fixtureTexts().map((text) =>
    text.name === name ? { name, text: change(text.text) } : text,
  );
}

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof RecordError) return error.message;
    throw error;
  }
  return 'nothing was thrown';
}

describe('a place', () => {
  it('has its names: official, the one Russian sources use, former', () => {
    const pokrovsk = settlement(PLACES.pokrovsk);
    expect(pokrovsk.display).toEqual({ uk: 'Покровськ', ru: 'Красноармейск', en: 'Pokrovsk' });
    const kinds = pokrovsk.names.map((name) => [name.language, name.kind, name.text, name.usedBy]);
    expect(kinds).toContainEqual(['uk', 'official', 'Покровськ', []]);
    expect(kinds).toContainEqual(['ru', 'exonym', 'Красноармейск', ['russia']]);
    expect(kinds).toContainEqual(['ru', 'exonym', 'Покровск', []]);
    expect(kinds).toContainEqual(['uk', 'former', 'Красноармійськ', []]);
    expect(pokrovsk.country).toBe('UA');
  });

  it('in Russia has the Russian name as the official one', () => {
    const sudzha = settlement(PLACES.sudzha);
    expect(sudzha.country).toBe('RU');
    expect(sudzha.names.find((name) => name.kind === 'official')?.language).toBe('ru');
  });

  it('without a point says why, and is NaN in the columns', () => {
    const place = settlement(PLACES.alekseyevkaKursk);
    expect(place.point).toBeNull();
    expect(place.note).toContain('no source has a point');
    const row = gazetteer.columns.ids.indexOf(place.id);
    expect(gazetteer.columns.lat[row]).toBeNaN();
    expect(gazetteer.columns.lon[row]).toBeNaN();
  });

  it('lies in its units from the country down', () => {
    const chain = gazetteer.units(settlement(PLACES.oleksiivkaSumy));
    expect(chain.country?.id).toBe('UA');
    expect(chain.oblast?.display.en).toBe('Sumy Oblast');
    expect(chain.raion?.display.uk).toBe('Сумський район');
    expect(chain.hromada?.display.uk).toBe('Хотінська громада');
  });

  it('that is not there is undefined', () => {
    expect(gazetteer.byId('UA00000000000000000')).toBeUndefined();
    expect(gazetteer.byId('')).toBeUndefined();
  });

  it('may be a unit or a site', () => {
    expect(gazetteer.byId('UA-59')?.type).toBe('unit');
    const palace = gazetteer.byId(PLACES.ciragan);
    expect(palace?.type).toBe('site');
    expect(palace && gazetteer.nameIn(palace, 'en')).toBe('Çırağan Palace');
    expect(gazetteer.allSites()).toHaveLength(2);
  });

  it('has the same shown names by row as in its record', () => {
    gazetteer.columns.ids.forEach((id, row) => {
      expect(gazetteer.displayNames(row)).toEqual(gazetteer.byId(id)?.display);
    });
  });

  it('has the same names visited as in its record', () => {
    gazetteer.columns.ids.forEach((id, row) => {
      const visited: unknown[] = [];
      gazetteer.eachName(row, (...name) => visited.push(name));
      const names = gazetteer.byId(id)?.names ?? [];
      expect(visited).toEqual(
        names.map(({ text, language, kind, derived }) => [text, language, kind, derived]),
      );
    });
  });
});

describe('units', () => {
  it('hold units, but not themselves', () => {
    const raion = gazetteer.byId('UA14160000000061982')!;
    const chain = gazetteer.units(raion);
    expect(chain.oblast?.id).toBe('UA-14');
    expect(chain.raion).toBeNull();
    expect(gazetteer.units(gazetteer.byId('UA')!).country).toBeNull();
  });

  it('are listed by kind', () => {
    expect(gazetteer.allUnits('oblast').map((unit) => unit.id)).toContain('RU-BRY');
    expect(gazetteer.allUnits('raion').every((unit) => unit.kind === 'raion')).toBe(true);
    expect(gazetteer.allUnits().length).toBeGreaterThan(gazetteer.allUnits('hromada').length);
  });

  it('list their settlements, the most important first', () => {
    const inDonetsk = gazetteer.settlementsOf('UA-14');
    expect(inDonetsk).toHaveLength(15);
    expect(inDonetsk[0]?.id).toBe(PLACES.donetsk);
    expect(gazetteer.settlementsOf('UA').length).toBe(19);
    expect(gazetteer.settlementsOf('no such unit')).toEqual([]);
  });
});

describe('importance', () => {
  it('puts centres of oblasts above all, then larger places', () => {
    const order = [
      PLACES.kyiv,
      PLACES.donetsk,
      PLACES.pokrovsk,
      PLACES.myrnohrad,
      PLACES.udachne,
      PLACES.shevchenkoPokrovsk,
      PLACES.oleksiivkaDonetsk,
    ].map(importanceOf);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
    expect(Math.max(...gazetteer.columns.importance)).toBeLessThanOrEqual(1);
    expect(Math.min(...gazetteer.columns.importance)).toBeGreaterThan(0);
  });
});

describe('namesakes', () => {
  it('are all places of a name, in any language and romanised', () => {
    const all = [
      PLACES.oleksiivkaDonetsk,
      PLACES.oleksiivkaSumy,
      PLACES.oleksiivkaLebedyn,
      PLACES.oleksiivkaRomny,
      PLACES.alekseyevkaKursk,
    ].sort();
    for (const name of ['Олексіївка', 'АЛЕКСЕЕВКА', 'Oleksiivka', 'Alekseyevka']) {
      expect([
        name,
        gazetteer
          .namesakes(name)
          .map((place) => place.id)
          .sort(),
      ]).toEqual([name, all]);
    }
  });

  it('do not bear the name as a former one or an alias only', () => {
    expect(gazetteer.namesakes('Красноармійськ')).toEqual([]);
    expect(gazetteer.namesakes('Юзовка')).toEqual([]);
    expect(gazetteer.namesakes('Красноармейск').map((place) => place.id)).toEqual([
      PLACES.pokrovsk,
    ]);
  });

  it('of nothing are none', () => {
    for (const name of ['', '   ', '😀', 'Нарнія']) expect(gazetteer.namesakes(name)).toEqual([]);
  });
});

describe('a text that is wrong', () => {
  it('names file, line and column of a bad latitude', () => {
    const texts = changed('settlements.tsv', (text) => text.replace('48.277', '95.2'));
    expect(messageOf(() => openGazetteer(texts))).toMatch(
      /^settlements\.tsv, line \d+, column "lat": is "95\.2"; it must be a number from -90 to 90$/,
    );
  });

  it('names an unknown kind, an unknown unit and an id that stands twice', () => {
    const first = fixtureTexts()[0]!.text.split('\n')[1]!;
    const cases: [(text: string) => string, RegExp][] = [
      [(text) => text.replace('\tvillage\t', '\ttown\t'), /column "kind": is "town"/],
      [(text) => text.replaceAll('UA14160210000011148', 'UA99'), /"UA99" is no unit/],
      [(text) => `${text}${first}\n`, /column "id": ".*" stands twice/],
    ];
    for (const [change, message] of cases) {
      expect(messageOf(() => openGazetteer(changed('settlements.tsv', change)))).toMatch(message);
    }
  });

  it('that is cut off anywhere is told, never opened by halves', () => {
    const whole = fixtureTexts()[0]!.text;
    for (const length of [0, 10, whole.length - 200, whole.length - 1]) {
      const texts = changed('settlements.tsv', (text) => text.slice(0, length));
      expect(messageOf(() => openGazetteer(texts))).toMatch(/^settlements\.tsv, line \d+/);
    }
  });

  it('that is a page of HTML says what was expected', () => {
    const texts = [{ name: 'gazetteer.tsv', text: '<!doctype html>\n<html></html>\n' }];
    expect(messageOf(() => openGazetteer(texts))).toContain(
      'gazetteer.tsv, line 1: expected the header line of settlements, units, sites or references, found "<!doctype html>"',
    );
  });

  it('of units names an unknown parent', () => {
    const texts = changed('units.tsv', (text) => text.replace('\toblast\tUA\t', '\toblast\tXX\t'));
    expect(messageOf(() => openGazetteer(texts))).toMatch(
      /^units\.tsv, line \d+, column "parent": "XX" is no unit of these texts$/,
    );
  });
});

describe('references', () => {
  const references = openReferences([fixtureReferences()]);

  it('are found by id, and empty for a place without', () => {
    expect(references.byId(PLACES.pokrovsk)).toEqual({
      koatuu: '1413200000',
      wikidata: 'Q1000446',
      geonames: '704422',
      wof: '101752877',
    });
    expect(references.byId(PLACES.muravka)).toEqual({});
  });

  it('that are cut off name the file', () => {
    const { name, text } = fixtureReferences();
    expect(messageOf(() => openReferences([{ name, text: text.slice(0, -5) }]))).toContain(name);
  });
});
