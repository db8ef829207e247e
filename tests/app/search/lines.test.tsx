import { describe, expect, test } from 'vitest';
import type { FoundNamesakes, MatchedName } from '../../../geodata/found.ts';
import { buildSearchIndex } from '../../../geodata/search/build-index.ts';
import { openSearch } from '../../../geodata/search.ts';
import { countClaimsByPlace, placesNamedBy } from '../../../src/app/search/claims-here.ts';
import { entriesOf, entriesOfPoint, MOST_LINES } from '../../../src/app/search/entries.ts';
import { whyMatched } from '../../../src/app/search/match.ts';
import { SearchLine } from '../../../src/app/search/SearchLine.tsx';
import { en } from '../../../src/app/words/en.ts';
import { readReport } from '../../../src/claims/read-report.ts';
import type { NameStyle } from '../../../src/map/types.ts';
import { FIRST_REPORT, shippedReport } from '../../claims/report-text.ts';
import { fixtureGazetteer, PLACES } from '../../fixtures/gazetteer.ts';
import { markupOf, textOf } from '../details/render.tsx';

const gazetteer = fixtureGazetteer();
const search = openSearch(gazetteer, buildSearchIndex(gazetteer));
const style: NameStyle = { first: 'en', second: 'ru' };
const { claims } = readReport(shippedReport(FIRST_REPORT), FIRST_REPORT);

function find(query: string) {
  return entriesOf(search.find(query, { limit: MOST_LINES }), gazetteer);
}

function lineNode(query: string, position = 0, claimCount = 0) {
  const entry = find(query)[position];
  if (!entry) throw new Error(`Nothing is found for "${query}".`);
  return <SearchLine entry={entry} query={query} claims={claimCount} style={style} words={en} />;
}

function line(query: string, position = 0): string {
  return textOf(lineNode(query, position));
}

function rowOf(id: string): number {
  return gazetteer.columns.ids.indexOf(id);
}

function namesakes(ids: readonly string[]): FoundNamesakes {
  return {
    type: 'namesakes',
    name: 'Oleksiivka',
    language: 'en',
    count: ids.length,
    rows: ids.map(rowOf),
  };
}

describe('a line of the list', () => {
  test('«красноармейск» is Pokrovsk’s name today in Russian sources and needs no word', () => {
    expect(line('красноармейск')).toMatch(
      /^Pokrovsk Красноармейск city · Pokrovsk\w* Raion · Donetsk Oblast$/i,
    );
  });

  test('a former name says until when', () => {
    expect(line('Красноармійськ')).toContain('Красноармійськ: until 2016');
  });

  test('the Russian form that Russia’s authorities do not use is the Russian name', () => {
    expect(line('Покровск')).toContain('Покровск: Russian name');
  });

  test('the name that matched is told also where it is the official one, if the line shows others', () => {
    expect(line('Покровськ')).toContain('Покровськ: Ukrainian name');
  });

  test('the letters that were typed are marked, in the name where they stand', () => {
    expect(markupOf(lineNode('красноарм'))).toContain('<mark>Красноарм</mark>ейск');
    expect(markupOf(lineNode('красноармей'))).not.toContain('<mark>Pokr');
  });

  test('namesakes are told apart by raion and oblast', () => {
    const lines = find('Oleksiivka').map((_, index) => line('Oleksiivka', index));
    expect(lines.length).toBeGreaterThan(2);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((one) => one.includes('Hromada'))).toHaveLength(2);
  });

  test('a unit is not said to lie in itself', () => {
    const entry = find('Sumy Oblast').find((one) => one.key === 'UA-59');
    expect(entry).toMatchObject({ type: 'place', oblast: null });
  });

  test('the number of claims is shown only where there are some', () => {
    expect(textOf(lineNode('Pokrovsk', 0, 3))).toContain('3 claims');
    expect(textOf(lineNode('Pokrovsk', 0, 0))).not.toContain('claim');
  });
});

describe('a line of namesakes', () => {
  const { oleksiivkaSumy, oleksiivkaLebedyn, oleksiivkaRomny, oleksiivkaDonetsk } = PLACES;
  const written = (ids: readonly string[]) => {
    const [entry] = entriesOf([namesakes(ids)], gazetteer);
    if (!entry) throw new Error('The line of namesakes is lost.');
    return textOf(<SearchLine entry={entry} query="oleks" claims={0} style={style} words={en} />);
  };

  test('counts them and their oblasts', () => {
    expect(written([oleksiivkaSumy, oleksiivkaLebedyn, oleksiivkaDonetsk])).toBe(
      '3 places named Oleksiivka in 2 oblasts · show all on the map',
    );
  });

  test('names the oblast or the raion that holds all of them', () => {
    expect(written([oleksiivkaSumy, oleksiivkaRomny])).toContain('in Sumy Oblast');
    expect(written([oleksiivkaSumy, oleksiivkaLebedyn])).toContain('in Sumskyi Raion');
  });
});

describe('lines for coordinates', () => {
  test('the point, then the settlements nearest to it with how far they are', () => {
    const lines = entriesOfPoint({ lat: 48.28, lon: 37.18, named: false }, gazetteer);
    expect(lines[0]).toMatchObject({ type: 'point', point: { lat: 48.28, lon: 37.18 } });
    expect(lines[1]).toMatchObject({ type: 'place', key: PLACES.pokrovsk });
    const [, nearest] = lines;
    if (!nearest) throw new Error('No settlement is near.');
    expect(
      textOf(<SearchLine entry={nearest} query="48.28" claims={0} style={style} words={en} />),
    ).toMatch(/Pokrovsk Красноармейск [\d.]+ k?m away · city/);
  });

  test('the other order is offered where only it leads to a settlement', () => {
    const lines = entriesOfPoint({ lat: 37.18, lon: 48.28, named: false }, gazetteer);
    expect(lines[0]).toMatchObject({ type: 'point', swapped: true, point: { lat: 48.28 } });
    expect(lines.at(-1)).toMatchObject({ type: 'point', swapped: false, point: { lat: 37.18 } });
  });

  test('letters that say which is which are believed', () => {
    const lines = entriesOfPoint({ lat: 37.18, lon: 48.28, named: true }, gazetteer);
    expect(lines).toHaveLength(1);
  });

  test('without a gazetteer the point alone is offered', () => {
    expect(entriesOfPoint({ lat: 48.28, lon: 37.18, named: false }, null)).toHaveLength(1);
  });
});

describe('why a line was found', () => {
  const pokrovsk = gazetteer.byId(PLACES.pokrovsk);
  if (!pokrovsk) throw new Error('The fixture has no Pokrovsk.');
  const nameOf = (text: string): MatchedName => {
    const name = pokrovsk.names.find((one) => one.text === text);
    if (!name) throw new Error(`Pokrovsk has no name "${text}".`);
    return name;
  };
  const why = (text: string, names: NameStyle = style) =>
    whyMatched(
      pokrovsk,
      { name: nameOf(text), how: 'whole', otherLayout: false },
      names,
      en.search.why,
    );

  test('nothing is said of a name that the line shows', () => {
    expect(why('Pokrovsk')).toEqual([]);
    expect(why('Красноармейск')).toEqual([]);
  });

  test('who writes it, where the sides differ', () => {
    expect(why('Красноармейск', { first: 'en', second: 'uk' })).toEqual([
      'as Russia’s authorities write it',
    ]);
  });

  test('the language, where the reader’s style leaves it out', () => {
    expect(why('Покровск')).toEqual(['Russian name']);
    expect(why('Pokrovsk', { first: 'uk', second: null })).toEqual(['English name']);
  });

  test('another spelling', () => {
    expect(why('Grishino')).toEqual(['another spelling']);
  });

  test('what stands between the name and what was typed, beside what the name is', () => {
    const name = nameOf('Красноармійськ');
    const of = (how: 'case-form' | 'typo' | 'whole', otherLayout: boolean) =>
      whyMatched(pokrovsk, { name, how, otherLayout }, style, en.search.why);
    expect(of('case-form', false)).toEqual(['until 2016', 'an inflected form was typed']);
    expect(of('typo', false)).toEqual(['until 2016', 'near what you typed']);
    expect(of('whole', true)).toEqual(['until 2016', 'typed in another keyboard layout']);
  });
});

describe('claims here', () => {
  test('a place that may be meant counts, a claim counts once', () => {
    const counts = countClaimsByPlace(claims, [...claims.keys()]);
    expect(counts.get(PLACES.pokrovsk)).toBe(1);
    expect(counts.get(PLACES.shevchenkoDobropillia)).toBe(1);
    expect(counts.has(PLACES.razine)).toBe(false);
    expect(counts.has(PLACES.oleksiivkaRomny)).toBe(false);
  });

  test('claims that the filter hides do not count', () => {
    expect(countClaimsByPlace(claims, []).size).toBe(0);
  });

  test('a candidate that was not chosen is not named', () => {
    const control = claims.find((claim) => claim.id === 'oleksiivka-control');
    expect([...placesNamedBy(control ?? { places: [] })]).toEqual([PLACES.oleksiivkaSumy]);
  });
});
