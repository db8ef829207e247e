import { describe, expect, test } from 'vitest';
import { openSearch } from '../../../geodata/search.ts';
import { countClaimsByPlace, placesNamedBy } from '../../../src/app/search/claims-here.ts';
import { hitsOf } from '../../../src/app/search/hits.ts';
import { whyMatched } from '../../../src/app/search/match.ts';
import { MOST_HITS, type SearchHit } from '../../../src/app/search/protocol.ts';
import { SearchLine } from '../../../src/app/search/SearchLine.tsx';
import { en } from '../../../src/app/words/en.ts';
import { readReport } from '../../../src/claims/read-report.ts';
import type { NameStyle } from '../../../src/map/types.ts';
import { FIRST_REPORT, shippedReport } from '../../claims/report-text.ts';
import { fixtureGazetteer, PLACES } from '../../fixtures/gazetteer.ts';
import { textOf } from '../details/render.tsx';

const gazetteer = fixtureGazetteer();
const search = openSearch(gazetteer);
const style: NameStyle = { first: 'en', second: 'ru' };
const { claims } = readReport(shippedReport(FIRST_REPORT), FIRST_REPORT);

function find(query: string): readonly SearchHit[] {
  return hitsOf(search.find(query, { limit: MOST_HITS }), gazetteer);
}

function line(query: string, position = 0): string {
  const hit = find(query)[position];
  if (!hit) throw new Error(`Nothing is found for "${query}".`);
  return textOf(<SearchLine hit={hit} claims={0} style={style} words={en} />);
}

describe('a line of the list', () => {
  test('«красноармейск» is Pokrovsk’s name today in Russian sources and needs no word', () => {
    expect(line('красноармейск')).toMatch(
      /^Pokrovsk Красноармейск city · Pokrovsk\w* Raion · Donetsk Oblast$/i,
    );
  });

  test('a former name says until when', () => {
    expect(line('Красноармійськ')).toContain('Красноармійськ: former name, until 2016');
  });

  test('the Russian form that Russia’s authorities do not use is the Russian name', () => {
    expect(line('Покровск')).toContain('Покровск: Russian name');
  });

  test('namesakes are told apart by raion and oblast', () => {
    const lines = find('Oleksiivka').map((_, index) => line('Oleksiivka', index));
    expect(lines.length).toBeGreaterThan(2);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines.filter((one) => one.includes('Hromada'))).toHaveLength(2);
  });

  test('a unit is not said to lie in itself', () => {
    const hit = find('Sumy Oblast').find((one) => one.place.id === 'UA-59');
    expect(hit).toBeDefined();
    expect(hit?.oblast).toBeNull();
  });

  test('the number of claims is shown only where there are some', () => {
    const [hit] = find('Pokrovsk');
    if (!hit) throw new Error('Pokrovsk is not found.');
    expect(textOf(<SearchLine hit={hit} claims={3} style={style} words={en} />)).toContain(
      '3 claims',
    );
    expect(textOf(<SearchLine hit={hit} claims={0} style={style} words={en} />)).not.toContain(
      'claim',
    );
  });
});

describe('why a line was found', () => {
  const pokrovsk = gazetteer.byId(PLACES.pokrovsk);
  if (!pokrovsk) throw new Error('The fixture has no Pokrovsk.');
  const why = (matched: string, names: NameStyle = style) =>
    whyMatched(pokrovsk, matched, names, en.search.why);

  test('nothing is said of a name that the line shows', () => {
    expect(why('Pokrovsk')).toBeNull();
    expect(why('Красноармейск')).toBeNull();
  });

  test('who writes it, where the sides differ', () => {
    expect(why('Красноармейск', { first: 'en', second: 'uk' })).toBe(
      'as Russia’s authorities write it',
    );
  });

  test('the language, where the reader’s style leaves it out', () => {
    expect(why('Покровск')).toBe('Russian name');
    expect(why('Pokrovsk', { first: 'uk', second: null })).toBe('English name');
  });

  test('the official name needs no word, in whatever style', () => {
    expect(why('Покровськ')).toBeNull();
  });

  test('another spelling', () => {
    expect(why('Grishino')).toBe('another spelling');
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
