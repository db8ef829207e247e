import { describe, expect, it } from 'vitest';
import { buildTable } from '../../src/claims/build-table.ts';
import { readReport } from '../../src/claims/read-report.ts';
import {
  type ClaimFilter,
  countChoices,
  DIMENSIONS,
  GROUP_CHOICES,
  NO_FILTER,
  select,
  selectedClaims,
} from '../../src/claims/select.ts';
import { type FilterableTable, tableFromColumns } from '../../src/claims/table.ts';
import { dayNumber } from '../../src/claims/time.ts';
import { CLAIM_KINDS, PRECISIONS, SIDES, STATUSES } from '../../src/claims/vocabulary.ts';
import { fixtureGazetteer } from '../fixtures/gazetteer.ts';
import { FIRST_REPORT, shippedReport } from './report-text.ts';
import { seeded, syntheticColumns } from './synthetic.ts';

const { claims } = readReport(shippedReport(FIRST_REPORT), FIRST_REPORT);
const table = buildTable(claims, fixtureGazetteer());

function idsOf(filter: Partial<ClaimFilter>): string[] {
  const rows = select(table, { ...NO_FILTER, ...filter });
  return [...selectedClaims(table, rows)].map((claim) => claims[claim]!.id);
}

describe('filtering the first report', () => {
  it('keeps all where nothing is chosen', () => {
    expect([...select(table, NO_FILTER)]).toEqual([...table.claim.keys()]);
    expect(idsOf({})).toHaveLength(18);
  });

  it('means OR within a dimension', () => {
    expect(idsOf({ kinds: ['capture', 'build-up'] }).sort()).toEqual([
      'border-build-up',
      'oleksiivka-control',
      'settlements-control',
    ]);
  });

  it('means AND between dimensions', () => {
    expect(idsOf({ kinds: ['strike'], sides: ['UA'] }).sort()).toEqual([
      'drone-attack',
      'training-area-strike',
    ]);
    expect(idsOf({ kinds: ['strike'], sides: ['UA'], precisions: ['country'] })).toEqual([
      'drone-attack',
    ]);
  });

  it('finds the claims of a group of forces, and those that name none', () => {
    expect(idsOf({ groups: ['tsentr'] }).sort()).toEqual(['losses-tsentr', 'tsentr-strikes']);
    expect(idsOf({ groups: ['none'] })).toHaveLength(12);
    expect(idsOf({ groups: ['none', 'tsentr'] })).toHaveLength(14);
  });

  it('keeps the places of the precision only, not the whole claim', () => {
    const rows = select(table, { ...NO_FILTER, precisions: ['raion'] });
    expect(rows).toHaveLength(1);
    expect(idsOf({ precisions: ['raion'] })).toEqual(['tsentr-strikes']);
  });

  it('keeps a claim whose period overlaps the days, ends included', () => {
    const day = (text: string) => dayNumber(text);
    const june1 = idsOf({ days: { from: day('2025-06-01'), to: day('2025-06-01') } });
    expect(june1).toContain('tsentr-strikes');
    expect(june1).not.toContain('losses-tsentr');
    expect(idsOf({ days: { from: null, to: day('2025-05-16') } })).toEqual(['talks-first-round']);
    expect(idsOf({ days: { from: day('2025-06-02'), to: null } })).toEqual(['talks-second-round']);
  });

  it('keeps nothing for a claimant that is not there', () => {
    expect(idsOf({ claimants: ['Nobody'] })).toEqual([]);
  });
});

describe('counting choices', () => {
  it('counts claims, not places', () => {
    const counts = countChoices(table, NO_FILTER);
    expect(counts.kinds.find((choice) => choice.value === 'strike')).toEqual({
      value: 'strike',
      claims: 3,
    });
    expect(counts.claimants[0]).toEqual({ value: 'Russia’s Defence Ministry', claims: 6 });
    expect(counts.precisions.find((choice) => choice.value === 'settlement')?.claims).toBe(4);
    expect(counts.precisions.find((choice) => choice.value === 'raion')?.claims).toBe(1);
  });

  it('leaves the own dimension out, so that another choice shows what it would add', () => {
    const counts = countChoices(table, { ...NO_FILTER, kinds: ['capture'] });
    expect(counts.kinds.find((choice) => choice.value === 'strike')?.claims).toBe(3);
    expect(counts.claimants.find((choice) => choice.value === 'Kyiv')?.claims).toBe(0);
  });
});

describe('against a plain filter on objects', () => {
  const columns = tableFromColumns(syntheticColumns(4000, 50, 7));
  const random = seeded(99);
  const some = <T>(values: readonly T[]): T[] =>
    random() < 0.4 ? [] : values.filter(() => random() < 0.5);

  it.each(Array.from({ length: 20 }, (_, index) => index))('agrees, trial %i', () => {
    const from = random() < 0.5 ? null : 19_000 + Math.floor(random() * 1000);
    const filter: ClaimFilter = {
      kinds: some(CLAIM_KINDS),
      claimants: some(columns.claimants),
      groups: some(GROUP_CHOICES),
      precisions: some(PRECISIONS),
      statuses: some(STATUSES),
      sides: some(SIDES),
      days: { from, to: from === null ? null : from + 200 },
    };
    const kept = [...columns.claim.keys()].filter((row) => keeps(columns, filter, row));
    expect([...select(columns, filter)]).toEqual(kept);
    const counts = countChoices(columns, filter);
    for (const dimension of DIMENSIONS) {
      for (const { value, claims: counted } of counts[dimension]) {
        const only = { ...filter, [dimension]: [value] };
        const rows = [...columns.claim.keys()].filter((row) => keeps(columns, only, row));
        expect(counted).toBe(new Set(rows.map((row) => columns.claim[row])).size);
      }
    }
  });
});

function keeps(columns: FilterableTable, filter: ClaimFilter, row: number): boolean {
  const has = (chosen: readonly string[], value: string | undefined): boolean =>
    chosen.length === 0 || chosen.includes(value ?? 'none');
  const { from, to } = filter.days;
  return (
    has(filter.kinds, CLAIM_KINDS[columns.kind[row]!]) &&
    has(filter.claimants, columns.claimants[columns.claimant[row]!]) &&
    has(filter.groups, GROUP_CHOICES.slice(0, -1)[columns.group[row]!]) &&
    has(filter.precisions, PRECISIONS[columns.precision[row]!]) &&
    has(filter.statuses, STATUSES[columns.status[row]!]) &&
    has(filter.sides, SIDES[columns.side[row]!]) &&
    (to === null || columns.day[row]! <= to) &&
    (from === null || columns.dayTo[row]! >= from)
  );
}
