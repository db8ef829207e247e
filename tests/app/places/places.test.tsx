import { beforeEach, describe, expect, test } from 'vitest';
import { findNamesakes, oblastNotes } from '../../../src/app/map/namesakes-shown.ts';
import { asWritten } from '../../../src/app/panels/details/sentences.ts';
import { Namesakes } from '../../../src/app/panels/places/Namesakes.tsx';
import PlacesPanel from '../../../src/app/panels/places/PlacesPanel.tsx';
import {
  countByCountry,
  groupByOblast,
  placeRows,
  type Sorting,
  sortRows,
} from '../../../src/app/panels/places/rows.ts';
import type { AppStore } from '../../../src/app/state/store.ts';
import { en } from '../../../src/app/words/en.ts';
import { readReport } from '../../../src/claims/read-report.ts';
import { FIRST_REPORT, shippedReport } from '../../claims/report-text.ts';
import { PLACES } from '../../fixtures/gazetteer.ts';
import { gazetteer, markupOf, storeWith, textOf } from '../details/render.tsx';

const { claims } = readReport(shippedReport(FIRST_REPORT), FIRST_REPORT);
const all = [...claims.keys()];
const rows = placeRows(claims, all, gazetteer, (mention) => asWritten(mention, en));
const style = { first: 'en', second: 'ru' } as const;

function row(id: string) {
  return rows.find((one) => one.id === id);
}

describe('places named by the shown claims', () => {
  test('each place has one row; what has no candidate has none', () => {
    expect(new Set(rows.map((one) => one.id)).size).toBe(rows.length);
    expect(rows.flatMap((one) => one.asWritten)).not.toContain('along the border');
  });

  test('an undecided place stands at its best candidate, once, and says so', () => {
    expect(row(PLACES.shevchenkoPokrovsk)).toMatchObject({ unsure: 2, asWritten: ['Shevchenko'] });
    expect(row(PLACES.shevchenkoDobropillia)).toBeUndefined();
  });

  test('a failing gloss is flagged, and the place it names has no row', () => {
    expect(row(PLACES.muravka)?.glossFails).toBe(true);
    expect(row(PLACES.razine)).toBeUndefined();
    expect(row(PLACES.pokrovsk)?.glossFails).toBe(false);
  });

  test('an oblast named as a whole is its own oblast', () => {
    expect(row('RU-KRS')).toMatchObject({ precision: 'oblast', oblast: { id: 'RU-KRS' } });
  });

  test('sorting by claims, by name and back keeps every row', () => {
    const by = (column: Sorting['column'], descending: boolean) =>
      sortRows(rows, { column, descending }, style);
    const names = by('name', false).map((one) => one.place?.display.en ?? '');
    expect(names).toEqual([...names].sort(new Intl.Collator('en').compare));
    const backwards = by('name', true).map((one) => one.place?.display.en ?? '');
    expect(backwards).toEqual([...names].reverse());
    const counts = by('claims', true).map((one) => one.claims);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(by('precision', false)).toHaveLength(rows.length);
  });

  test('without a gazetteer the rows keep what the source wrote', () => {
    const bare = placeRows(claims, all, null, (mention) => mention.asWritten);
    expect(bare).toHaveLength(rows.length);
    expect(sortRows(bare, { column: 'name', descending: false }, style)).toHaveLength(rows.length);
  });

  test('a namesake in another country is counted apart', () => {
    expect(countByCountry(gazetteer.namesakes('Олексіївка'))).toEqual([
      ['UA', 4],
      ['RU', 1],
    ]);
    const groups = groupByOblast(gazetteer.namesakes('Олексіївка'), gazetteer, 'RU');
    expect(groups[0]?.oblast?.id).toBe('RU-KRS');
  });

  test('namesakes are grouped by oblast, the largest group first', () => {
    const groups = groupByOblast(gazetteer.namesakes('Олексіївка'), gazetteer, 'UA');
    expect(groups.map((group) => [group.oblast?.id, group.settlements.length])).toEqual([
      ['UA-59', 3],
      ['UA-14', 1],
      ['RU-KRS', 1],
    ]);
  });
});

describe('the panel of places', () => {
  let store: AppStore;
  beforeEach(() => {
    store = storeWith();
  });

  test('is a table with a caption, sortable headings and row headings', () => {
    const markup = markupOf(<PlacesPanel />);
    expect(markup).toContain('<caption>');
    expect(markup).toContain('aria-sort="ascending"');
    expect(markup.match(/scope="row"/g)).toHaveLength(rows.length);
    expect(textOf(<PlacesPanel />)).toContain('Shevchenko Шевченко 1 of 2 candidates');
  });

  test('says how many share the name of the chosen place, and offers to show them', () => {
    store.getState().select({ type: 'place', place: PLACES.oleksiivkaSumy });
    const text = textOf(<PlacesPanel />);
    expect(text).toContain('One of 4 settlements named Oleksiivka');
    expect(text).toContain('Show all');
  });

  test('a name that nobody shares is said to be the only one', () => {
    store.getState().select({ type: 'place', place: PLACES.myrnohrad });
    const text = textOf(<PlacesPanel />);
    expect(text).toContain('The only settlement named Myrnohrad');
    expect(text).not.toContain('Show all');
  });

  test('namesakes are not counted before all settlements are open', () => {
    store.getState().setGazetteer(gazetteer, 'first');
    store.getState().select({ type: 'place', place: PLACES.oleksiivkaSumy });
    const text = textOf(<PlacesPanel />);
    expect(text).toContain('all settlements are still loading');
    expect(text).not.toMatch(/\d settlements named/);
  });

  test('nothing left by the filter is said, with a way back', () => {
    const { filter, setFilter } = store.getState();
    setFilter({ ...filter, claimants: ['Nobody'] });
    const text = textOf(<PlacesPanel />);
    expect(text).toContain('No place is named by the claims that the filter keeps.');
    expect(text).toContain('Show all claims');
  });
});

describe('the namesakes shown', () => {
  let store: AppStore;
  beforeEach(() => {
    store = storeWith();
  });
  const show = (name: string, within: string | null = null) =>
    store.getState().setNamesakes({ name, within });

  test('are counted, grouped by oblast, each with its raion and hromada', () => {
    show('Олексіївка');
    const text = textOf(<PlacesPanel />);
    expect(text).toContain('5 places named Олексіївка');
    expect(text).toContain('in 3 oblasts · 4 in Ukraine · 1 in Russia');
    expect(text).toContain('Sumy Oblast 3');
    expect(text).toContain('Sumskyi Raion · Lebedynska Hromada');
    expect(text).toContain('Clear');
  });

  test('may be those of one oblast', () => {
    show('Oleksiivka', 'UA-59');
    const text = textOf(<Namesakes chosen={null} />);
    expect(text).toContain('3 places named Oleksiivka in Sumy Oblast');
    expect(text).not.toContain('Donetsk');
  });

  test('say so where one of them has no point, and that the map cannot show it', () => {
    show('Олексіївка');
    const text = textOf(<PlacesPanel />);
    const unplaced = gazetteer.namesakes('Олексіївка').filter(({ point }) => point === null);
    expect(unplaced.length).toBe(1);
    expect(text).toContain('1 without a known point, not on the map');
    expect(text).toContain('point not known');
  });

  test('are one tab stop, at the chosen one where there is one', () => {
    show('Олексіївка');
    expect(markupOf(<PlacesPanel />).match(/namesakes-line" tabindex="0"/g)).toHaveLength(1);
    store.getState().select({ type: 'place', place: PLACES.oleksiivkaRomny });
    const markup = markupOf(<PlacesPanel />);
    expect(markup).toMatch(/tabindex="0" aria-current="true"/);
    expect(markup.match(/namesakes-line" tabindex="0"/g)).toHaveLength(1);
  });

  test('let go of what was chosen, and bring their tab', () => {
    store.getState().select({ type: 'place', place: PLACES.myrnohrad });
    store.getState().setTab('claims');
    show('Олексіївка');
    expect(store.getState()).toMatchObject({ selection: null, highlights: [], tab: 'places' });
  });

  test('a name that nobody bears is said plainly', () => {
    show('Rivendell');
    expect(textOf(<PlacesPanel />)).toContain('No place is named Rivendell');
  });

  test('wait for all settlements', () => {
    store.getState().setGazetteer(gazetteer, 'first');
    show('Олексіївка');
    const text = textOf(<Namesakes chosen={null} />);
    expect(text).toContain('Looking for the places named Олексіївка');
    expect(text).not.toMatch(/\d places named/);
  });

  test('a unit of the address that is not known keeps nothing out', () => {
    const found = findNamesakes(gazetteer, { name: 'Олексіївка', within: 'UA-99' });
    expect(found.within).toBeNull();
    expect(found.settlements).toHaveLength(gazetteer.namesakes('Олексіївка').length);
  });

  test('of an English name leave out those that English calls otherwise', () => {
    const found = findNamesakes(gazetteer, { name: 'Oleksiivka', within: null });
    expect(found.settlements.map(({ country }) => country)).toEqual(['UA', 'UA', 'UA', 'UA']);
    // The one of Kursk Oblast is Alekseyevka in English.
    expect(gazetteer.namesakes('Oleksiivka').length).toBeGreaterThan(4);
  });

  test('have their oblast for the map', () => {
    const notes = oblastNotes(gazetteer.namesakes('Олексіївка'), gazetteer, 'en');
    expect(notes.get(PLACES.oleksiivkaRomny)).toBe('Sumy Oblast');
    expect(notes.get(PLACES.oleksiivkaDonetsk)).toBe('Donetsk Oblast');
  });
});
