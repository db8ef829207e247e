import { describe, expect, it } from 'vitest';
import { buildTable } from '../../src/claims/build-table.ts';
import { readReport } from '../../src/claims/read-report.ts';
import { namedRegions, offMap } from '../../src/claims/regions.ts';
import { NO_FILTER, select } from '../../src/claims/select.ts';
import { fixtureGazetteer, PLACES } from '../fixtures/gazetteer.ts';
import { aClaim, aMention, aReport, FIRST_REPORT, shippedReport } from './report-text.ts';

const gazetteer = fixtureGazetteer();
const { claims } = readReport(shippedReport(FIRST_REPORT), FIRST_REPORT);
const table = buildTable(claims, gazetteer);
const all = select(table, NO_FILTER);

describe('regions', () => {
  it('are the two oblasts and the country of the first report', () => {
    const regions = namedRegions(table, claims, all, gazetteer);
    expect(
      regions.map(({ unit, unitKind, kind, side }) => [unit, unitKind, kind, side]).sort(),
    ).toEqual([
      ['RU-BRY', 'oblast', 'border-incident', 'RU'],
      ['RU-KRS', 'oblast', 'border-incident', 'RU'],
      ['UA', 'country', 'strike', 'UA'],
    ]);
    expect(regions.every((region) => region.claims.length === 1)).toBe(true);
  });

  it('follow the filter', () => {
    const rows = select(table, { ...NO_FILTER, kinds: ['border-incident'] });
    const units = namedRegions(table, claims, rows, gazetteer).map(({ unit }) => unit);
    expect(units.sort()).toEqual(['RU-BRY', 'RU-KRS']);
  });

  it('show the newest claim where several name the same unit', () => {
    const day = (text: string) => ({ from: text, to: text, precision: 'day' });
    const region = [aMention({ chosen: 'RU-KRS', candidates: [], precision: 'oblast' })];
    const text = aReport([
      aClaim({ id: 'new', kind: 'shelling', time: day('2025-06-03'), places: region }),
      aClaim({ id: 'old', places: region }),
    ]);
    const { claims: two } = readReport(text, 'x.json', { gazetteer });
    const built = buildTable(two, gazetteer);
    const [found] = namedRegions(built, two, select(built, NO_FILTER), gazetteer);
    expect(found).toMatchObject({ unit: 'RU-KRS', kind: 'shelling', claims: [1, 0] });
  });
});

describe('the list "not on the map"', () => {
  it('holds what names no place and what is not stated, and nothing else', () => {
    const list = offMap(table, claims, all, gazetteer).map(({ claim, why }) => [
      claims[claim]!.id,
      why,
    ]);
    expect(Object.fromEntries(list)).toEqual({
      'border-build-up': 'not-stated',
      'training-area-strike': 'not-stated',
      'settlements-control': 'no-place',
      'losses-tsentr': 'no-place',
      'losses-zapad': 'no-place',
      'losses-yug': 'no-place',
      'losses-vostok': 'no-place',
      'losses-sever': 'no-place',
      'cumulative-losses': 'no-place',
      'delegation-ukraine': 'no-place',
      'delegation-russia': 'no-place',
    });
  });

  it('tells why a place has no mark', () => {
    const text = aReport([
      aClaim({ id: 'a', places: [aMention({ candidates: [], chosen: PLACES.alekseyevkaKursk })] }),
      aClaim({
        id: 'b',
        places: [aMention({ candidates: [], chosen: null, precision: 'sector' })],
      }),
      aClaim({
        id: 'c',
        places: [
          aMention({
            chosen: null,
            candidates: [{ place: PLACES.alekseyevkaKursk, score: 0.4, reasons: [] }],
          }),
        ],
      }),
    ]);
    const { claims: three } = readReport(text, 'x.json', { gazetteer });
    const built = buildTable(three, gazetteer);
    expect(offMap(built, three, select(built, NO_FILTER), gazetteer)).toEqual([
      { claim: 0, mention: 0, why: 'point-unknown' },
      { claim: 1, mention: 0, why: 'sector' },
      { claim: 2, mention: 0, why: 'undecided' },
    ]);
  });
});
