import { describe, expect, it } from 'vitest';
import { buildTable } from '../../src/claims/build-table.ts';
import { readReport } from '../../src/claims/read-report.ts';
import {
  DISPUTED_GLOSS,
  NO_MENTION,
  NO_PLACE,
  tableBuffers,
  tableFromColumns,
  UNSURE,
} from '../../src/claims/table.ts';
import { claimDays, dayNumber, dayText } from '../../src/claims/time.ts';
import { CLAIM_KINDS, PRECISIONS } from '../../src/claims/vocabulary.ts';
import { fixtureGazetteer, PLACES } from '../fixtures/gazetteer.ts';
import { aClaim, aMention, aReport, FIRST_REPORT, shippedReport } from './report-text.ts';
import { syntheticColumns } from './synthetic.ts';

const gazetteer = fixtureGazetteer();
const { claims } = readReport(shippedReport(FIRST_REPORT), FIRST_REPORT);
const table = buildTable(claims, gazetteer);

function rowsOf(id: string): number[] {
  const index = claims.findIndex((claim) => claim.id === id);
  return [...table.claim.keys()].filter((row) => table.claim[row] === index);
}

function placeOf(row: number): string | null {
  const place = table.place[row]!;
  return place === NO_PLACE ? null : table.places.ids[place]!;
}

describe('the table of the first report', () => {
  it('has a row for each claim and place, sorted by day', () => {
    const places = claims.reduce((sum, claim) => sum + Math.max(1, claim.places.length), 0);
    expect(table.length).toBe(places);
    expect(table.claimCount).toBe(18);
    expect([...table.day]).toEqual([...table.day].sort((a, b) => a - b));
    expect(dayText(table.day[0]!)).toBe('2025-05-16');
    expect(dayText(table.day.at(-1)!)).toBe('2025-06-02');
  });

  it('pins the ten certain places and keeps the order of the source', () => {
    const rows = rowsOf('tsentr-strikes');
    expect(rows.map((row) => table.mention[row])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(rows.slice(1).map(placeOf)).toEqual([
      PLACES.poltavka,
      PLACES.muravka,
      PLACES.udachne,
      PLACES.myrnohrad,
      PLACES.yablunivka,
      PLACES.pokrovsk,
      PLACES.rusynYar,
      PLACES.malynivka,
      PLACES.horikhove,
      PLACES.oleksiivkaDonetsk,
    ]);
    const pokrovsk = table.place[rows[6]!]!;
    expect(table.places.lat[pokrovsk]).toBeCloseTo(48.277, 2);
    expect(table.places.lon[pokrovsk]).toBeCloseTo(37.177, 2);
  });

  it('stands an undecided place once, at its first candidate, flagged', () => {
    const [row] = rowsOf('tsentr-strikes');
    expect(placeOf(row!)).toBe(PLACES.shevchenkoPokrovsk);
    expect(table.flags[row!]).toBe(UNSURE);
    expect(PRECISIONS[table.precision[row!]!]).toBe('raion');
  });

  it('flags the two glosses that do not hold, and no other', () => {
    const flagged = [...table.flags.keys()].filter((row) => table.flags[row] === DISPUTED_GLOSS);
    expect(flagged.map(placeOf)).toEqual([PLACES.muravka, PLACES.horikhove]);
  });

  it.each(['bryansk-explosion', 'drone-attack', 'border-build-up', 'training-area-strike'])(
    'never pins a region or an unnamed place: %s',
    (id) => {
      const rows = rowsOf(id);
      expect(rows).toHaveLength(1);
      expect(placeOf(rows[0]!)).toBeNull();
      expect(table.mention[rows[0]!]).toBe(0);
    },
  );

  it('has one row without a place for a claim that names none', () => {
    const [row] = rowsOf('settlements-control');
    expect(placeOf(row!)).toBeNull();
    expect(table.mention[row!]).toBe(NO_MENTION);
    expect(PRECISIONS[table.precision[row!]!]).toBe('unlocated');
  });

  it('pins the palaces, which are sites', () => {
    expect(placeOf(rowsOf('talks-second-round')[0]!)).toBe(PLACES.ciragan);
    expect(placeOf(rowsOf('talks-first-round')[0]!)).toBe(PLACES.dolmabahce);
  });

  it('puts a running total on the day it was reported, not in 2022', () => {
    expect(dayText(table.day[rowsOf('cumulative-losses')[0]!]!)).toBe('2025-06-01');
  });

  it('has no point at all before the gazetteer is open', () => {
    const early = buildTable(claims, null);
    expect(early.length).toBe(table.length);
    expect([...early.place].every((place) => place === NO_PLACE)).toBe(true);
  });
});

describe('places without a point', () => {
  it('have no mark, and an undecided place stands at the first candidate that has one', () => {
    const candidates = [PLACES.alekseyevkaKursk, PLACES.sudzha].map((place) => ({
      place,
      score: 0.5,
      reasons: [],
    }));
    const text = aReport([
      aClaim({ id: 'a', places: [aMention({ candidates: [], chosen: PLACES.alekseyevkaKursk })] }),
      aClaim({ id: 'b', places: [aMention({ candidates, chosen: null })] }),
    ]);
    const built = buildTable(readReport(text, 'x.json', { gazetteer }).claims, gazetteer);
    expect([...built.place]).toEqual([NO_PLACE, 0]);
    expect(built.places.ids).toEqual([PLACES.sudzha]);
    expect([...built.flags]).toEqual([0, UNSURE]);
  });
});

describe('days', () => {
  it('count from 1970 in UTC and come back', () => {
    expect(dayNumber('1970-01-02')).toBe(1);
    expect(dayNumber('1969-12-31')).toBe(-1);
    expect(dayNumber('2025-06-02T23:59:59Z')).toBe(dayNumber('2025-06-02'));
    expect(dayText(dayNumber('2024-02-29'))).toBe('2024-02-29');
  });

  it('take the day of the report where the claim states no beginning', () => {
    const time = {
      from: null,
      to: null,
      precision: 'unknown',
      zone: null,
      asStated: null,
    } as const;
    const day = dayNumber('2025-06-01');
    expect(claimDays({ time, reported: '2025-06-01' })).toEqual({ from: day, to: day });
  });
});

describe('a table of columns', () => {
  it('is sorted by day, and a row keeps its values', () => {
    const columns = syntheticColumns(5000);
    const sorted = tableFromColumns(columns);
    const before = [...columns.claim.keys()]
      .map((row) => [
        columns.day[row],
        row,
        columns.claim[row],
        columns.place[row],
        columns.kind![row],
      ])
      .sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!)
      .map(([day, , ...rest]) => [day, ...rest]);
    const after = [...sorted.claim.keys()].map((row) => [
      sorted.day[row],
      sorted.claim[row],
      sorted.place[row],
      sorted.kind[row],
    ]);
    expect(after).toEqual(before);
  });

  it('sorts days that lie far apart', () => {
    const sorted = tableFromColumns({
      claim: Uint32Array.of(0, 1, 2),
      place: new Uint32Array(3).fill(NO_PLACE),
      day: Int32Array.of(2_000_000_000, -2_000_000_000, 5),
      places: { ids: [], lon: new Float64Array(), lat: new Float64Array() },
    });
    expect([...sorted.claim]).toEqual([1, 2, 0]);
  });

  it('takes sorted columns as they are', () => {
    const once = tableFromColumns(syntheticColumns(100));
    expect(tableFromColumns(once).claim).toBe(once.claim);
  });

  it('says which column does not fit', () => {
    const columns = syntheticColumns(10);
    expect(() => tableFromColumns({ ...columns, kind: new Uint8Array(9) })).toThrow(/"kind" has 9/);
    expect(() => tableFromColumns({ ...columns, place: new Uint32Array(10).fill(3000) })).toThrow(
      /place 3000 of only 3000/,
    );
  });

  it('can be handed to a worker and comes back whole', () => {
    const sent = tableFromColumns(syntheticColumns(1000));
    const days = [...sent.day];
    const received = structuredClone(sent, { transfer: tableBuffers(sent) as ArrayBuffer[] });
    expect([...received.day]).toEqual(days);
    expect(sent.day.length).toBe(0);
    expect(sent.places.lon.length).toBe(0);
  });

  it('holds a million rows', () => {
    const million = tableFromColumns(syntheticColumns(1_000_000));
    expect(million.length).toBe(1_000_000);
    expect(million.day[0]).toBeLessThanOrEqual(million.day[999_999]!);
    expect(CLAIM_KINDS[million.kind[123_456]!]).toBeDefined();
  });
});
