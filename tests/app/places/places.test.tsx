import { beforeEach, describe, expect, test } from 'vitest';
import { asWritten } from '../../../src/app/panels/details/sentences.ts';
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

  test('shows the namesakes of the chosen place', () => {
    store.getState().select({ type: 'place', place: PLACES.oleksiivkaSumy });
    const text = textOf(<PlacesPanel />);
    expect(text).toContain('5 settlements named Oleksiivka');
    expect(text).toContain('Show all on the map');
    expect(text).toContain('4 are in Ukraine · 1 is in Russia');
    expect(text).toContain('Sumy Oblast 3');
    expect(text).toContain('Sumskyi Raion · Lebedynska Hromada');
  });

  test('offers to take them off the map once all are on it', () => {
    store.getState().select({ type: 'place', place: PLACES.oleksiivkaSumy });
    store.getState().setHighlights(gazetteer.namesakes('Олексіївка').map((one) => one.id));
    expect(textOf(<PlacesPanel />)).toContain('Take them off the map');
  });

  test('a name that nobody shares is said to be the only one', () => {
    store.getState().select({ type: 'place', place: PLACES.myrnohrad });
    const text = textOf(<PlacesPanel />);
    expect(text).toContain('The only Myrnohrad');
    expect(text).not.toContain('Show all on the map');
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
