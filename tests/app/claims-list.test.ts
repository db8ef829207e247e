import { describe, expect, it } from 'vitest';
import {
  type ClaimLine,
  nextSort,
  partByMap,
  placesSaid,
  type Sort,
  sortLines,
} from '../../src/app/panels/claims/lines.ts';
import { shortTime } from '../../src/app/panels/claims/short-time.ts';
import { cumulativeLists, tallyCharts } from '../../src/app/panels/claims/tally-rows.ts';
import { en } from '../../src/app/words/en.ts';
import { offMap } from '../../src/claims/regions.ts';
import { claimDays } from '../../src/claims/time.ts';
import { filledStore } from './support.ts';

const { claims, kept, table, rows, gazetteer } = filledStore().getState();
const claimOf = (id: string) => claims.find((claim) => claim.id === id)!;
const off = offMap(table, claims, rows, gazetteer!);
const parts = partByMap(kept, claims, off);

function said(id: string): string {
  const { text, beside } = placesSaid(claimOf(id), gazetteer, 'en', en);
  return [text, beside].filter(Boolean).join(', ');
}

describe('what a row says of its places', () => {
  it('counts them and the unsure ones', () => {
    expect(said('tsentr-strikes')).toBe('11 places, 1 unsure');
  });

  it('names the only one', () => {
    expect(said('oleksiivka-control')).toBe('Oleksiivka');
    expect(placesSaid(claimOf('oleksiivka-control'), gazetteer, 'uk', en).text).toBe('Олексіївка');
  });

  it('calls a region a region', () => {
    expect(said('bryansk-explosion')).toBe('Bryansk Oblast, region');
    expect(said('drone-attack')).toBe('Ukraine, whole country');
  });

  it('says why a claim has no mark', () => {
    const why = placesSaid(claimOf('settlements-control'), gazetteer, 'en', en, 'no-place');
    expect(why).toEqual({ text: 'none named', beside: null, count: 0 });
  });

  it('falls back to the source’s spelling while no place is open', () => {
    expect(placesSaid(claimOf('oleksiivka-control'), null, 'en', en).text).toBe('Oleksiivka');
  });
});

describe('the list', () => {
  it('parts claims with a mark or a region from those without, losing none', () => {
    expect(parts.on.length + parts.off.size).toBe(18);
    const ids = [...parts.off.keys()].map((index) => claims[index]!.id);
    expect(ids).toContain('border-build-up');
    expect(ids).toContain('training-area-strike');
    expect(ids).not.toContain('bryansk-explosion');
    expect(ids).not.toContain('drone-attack');
  });

  const lines: ClaimLine[] = claims.map((claim, index) => ({
    index,
    claim,
    places: placesSaid(claim, gazetteer, 'en', en),
  }));
  const order = (sort: Sort) => sortLines(lines, sort, en).map(({ claim }) => claim);

  it('stands in the order of the report until somebody sorts', () => {
    expect(order(null)).toEqual(claims);
  });

  it('sorts by time, kind, claimant and places, either way', () => {
    const days = order({ column: 'time', ascending: true });
    const starts = days.map((claim) => claimDays(claim).from);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(days.at(-1)?.id).toBe('talks-second-round');
    expect(order({ column: 'time', ascending: false })[0]?.id).toBe('talks-second-round');
    expect(order({ column: 'places', ascending: false })[0]?.id).toBe('tsentr-strikes');
    const claimants = order({ column: 'claimant', ascending: true }).map((c) => c.claimant.name);
    expect(claimants).toEqual([...claimants].sort((a, b) => a.localeCompare(b)));
    expect(order({ column: 'kind', ascending: true })[0]?.kind).toBe('border-incident');
  });

  it('goes from ascending to descending to the order of the report', () => {
    const first = nextSort(null, 'time');
    const second = nextSort(first, 'time');
    expect([first, second, nextSort(second, 'time')]).toEqual([
      { column: 'time', ascending: true },
      { column: 'time', ascending: false },
      null,
    ]);
    expect(nextSort(first, 'kind')).toEqual({ column: 'kind', ascending: true });
  });
});

describe('the time of a row', () => {
  it('gives the days of the source, and no more precision than it had', () => {
    expect(shortTime(claimOf('talks-first-round'), en)).toMatchObject({
      text: '16 May 2025',
      dateTime: '2025-05-16',
    });
    const night = shortTime(claimOf('drone-attack'), en);
    expect(night.text).toMatch(/^31 May ?[–-] ?1 Jun 2025$/);
    expect(night.full).toBe('the night to 1 June 2025');
  });

  it('keeps the source’s words where there is no day', () => {
    expect(shortTime(claimOf('border-build-up'), en).text).toBe('recent weeks');
  });

  it('says that a day is only that of the report', () => {
    const time = shortTime(claimOf('oleksiivka-control'), en);
    expect(time.text).toBe('reported 1 Jun 2025');
    expect(time.dateTime).toBeNull();
  });
});

describe('the tallies', () => {
  const [chart, ...others] = tallyCharts(claims, en);

  it('are one chart of the ministry’s five groups, each with its qualifier', () => {
    expect(others).toEqual([]);
    expect(chart?.claimant).toBe('Russia’s Defence Ministry');
    expect(chart?.what).toBe('soldiers killed');
    expect(chart?.rows.map((row) => [row.group, row.amount, row.bar?.end])).toEqual([
      ['tsentr', 'more than 510', 'open'],
      ['zapad', 'up to 210', 'closed'],
      ['yug', 'up to 280', 'closed'],
      ['vostok', 'up to 155', 'closed'],
      ['sever', 'more than 200', 'open'],
    ]);
  });

  it('keep the brigades of the strike claim out of the losses', () => {
    expect(chart?.rows[0]?.materiel).toBe('');
    expect(chart?.rows[3]?.materiel).toBe(
      '2 armoured vehicles, 6 motor vehicles, 5 field guns, 1 electronic warfare station, 4 ammunition depots',
    );
  });

  it('keep the running total apart', () => {
    const [list] = cumulativeLists(claims, en);
    expect(list?.claim.id).toBe('cumulative-losses');
    expect(list?.lines.map(({ what, amount }) => `${amount} ${what}`)).toEqual([
      '663 aircraft',
      '283 helicopters',
      'more than 60,000 drones',
      '609 air defence systems',
      'nearly 24,000 tanks and armoured vehicles',
      'more than 25,000 artillery guns and mortars',
    ]);
  });

  it('are none where the filter leaves no losses', () => {
    const strikes = claims.filter((claim) => claim.kind === 'strike');
    expect(tallyCharts(strikes, en)).toEqual([]);
    expect(cumulativeLists(strikes, en)).toEqual([]);
  });
});
