import { describe, expect, it } from 'vitest';
import type { Claim, Figure } from '../../src/claims/claim.ts';
import { addFigures } from '../../src/claims/figures.ts';
import { readReport } from '../../src/claims/read-report.ts';
import { cumulativeTally, groupTallies, groupTally, tallyLines } from '../../src/claims/tally.ts';
import type { Qualifier } from '../../src/claims/vocabulary.ts';
import { aClaim, aReport, FIRST_REPORT, type Json, shippedReport } from './report-text.ts';

const { claims } = readReport(shippedReport(FIRST_REPORT), FIRST_REPORT);

function figure(value: number | null, qualifier: Qualifier = 'exactly', changes = {}): Figure {
  return {
    what: 'soldiers killed',
    value,
    range: null,
    inWords: null,
    qualifier,
    shared: null,
    measures: 'outcome',
    ...changes,
  };
}

function claimsOf(list: readonly Json[], reportId = 'test-report'): readonly Claim[] {
  const { claims: read, issues } = readReport(aReport(list, { id: reportId }), `${reportId}.json`);
  expect(issues).toEqual([]);
  return read;
}

const killed = (id: string, value: number, qualifier: Qualifier, changes: Json = {}): Json =>
  aClaim({
    id,
    kind: 'losses',
    group: 'sever',
    places: [],
    figures: [{ what: 'soldiers killed', value, qualifier }],
    ...changes,
  });

describe('the tallies of the first report', () => {
  it('are five, in the order of the vocabulary', () => {
    expect(groupTallies(claims).map(({ group }) => group)).toEqual([
      'tsentr',
      'zapad',
      'yug',
      'vostok',
      'sever',
    ]);
  });

  it.each([
    ['tsentr', 510, 'more than'],
    ['zapad', 210, 'up to'],
    ['yug', 280, 'up to'],
    ['vostok', 155, 'up to'],
    ['sever', 200, 'more than'],
  ] as const)('keep the qualifier: %s', (group, value, qualifier) => {
    const line = groupTally(claims, group).lines.find(({ what }) => what === 'soldiers killed');
    expect(line?.total).toEqual({ summed: true, value, range: null, qualifier });
    expect(line?.claimant).toBe('Russia’s Defence Ministry');
  });

  it('hold the materiel of Vostok', () => {
    const { lines } = groupTally(claims, 'vostok');
    expect(lines.slice(1).map(({ what, total }) => [what, total.summed && total.value])).toEqual([
      ['armoured vehicles', 2],
      ['motor vehicles', 6],
      ['field guns', 5],
      ['electronic warfare station', 1],
      ['ammunition depots', 4],
    ]);
  });

  it('keep brigades struck apart from losses', () => {
    const { lines } = groupTally(claims, 'tsentr');
    expect(lines.filter(({ measures }) => measures === 'target')).toHaveLength(6);
    expect(lines.filter(({ measures }) => measures === 'outcome')).toHaveLength(1);
  });

  it('keep the running total apart', () => {
    const lines = cumulativeTally(claims);
    expect(
      lines.map(({ what, total }) => [what, total.summed && [total.qualifier, total.value]]),
    ).toEqual([
      ['aircraft', ['exactly', 663]],
      ['helicopters', ['exactly', 283]],
      ['drones', ['more than', 60_000]],
      ['air defence systems', ['exactly', 609]],
      ['tanks and armoured vehicles', ['nearly', 24_000]],
      ['artillery guns and mortars', ['more than', 25_000]],
    ]);
    const whats = tallyLines(claims).map(({ what }) => what);
    expect(whats).not.toContain('helicopters');
  });

  it('count a figure for two claims once', () => {
    const line = tallyLines(claims).find(({ what }) => what === 'people killed');
    expect(line?.parts).toHaveLength(1);
    expect(line?.total).toMatchObject({ summed: true, value: 7 });
  });

  it('say that "dozens" is no number', () => {
    const line = tallyLines(claims).find(({ what }) => what === 'people injured');
    expect(line?.total).toEqual({ summed: false, why: 'in-words' });
  });
});

describe('adding figures', () => {
  it.each<[string, Figure[], object]>([
    ['exact', [figure(2), figure(3)], { value: 5, range: null, qualifier: 'exactly' }],
    ['up to and up to', [figure(2, 'up to'), figure(3, 'up to')], { value: 5, qualifier: 'up to' }],
    [
      'more than and exact',
      [figure(2, 'more than'), figure(3)],
      { value: 5, qualifier: 'more than' },
    ],
    ['at least and exact', [figure(2, 'at least'), figure(3)], { value: 5, qualifier: 'at least' }],
    [
      'at least and more than',
      [figure(2, 'at least'), figure(3, 'more than')],
      { value: 5, qualifier: 'more than' },
    ],
    [
      'up to and exact',
      [figure(2, 'up to'), figure(3)],
      { value: null, range: { from: 3, to: 5 } },
    ],
    [
      'a range and an exact',
      [figure(null, 'exactly', { range: { from: 1, to: 4 } }), figure(3)],
      { value: null, range: { from: 4, to: 7 }, qualifier: 'exactly' },
    ],
  ])('keeps what is known: %s', (_, figures, sum) => {
    expect(addFigures(figures)).toMatchObject({ summed: true, ...sum });
  });

  it.each<[string, Figure[]]>([
    ['more than and up to', [figure(2, 'more than'), figure(3, 'up to')]],
    ['about and exact', [figure(2, 'about'), figure(3)]],
    ['nearly and at least', [figure(2, 'nearly'), figure(3, 'at least')]],
  ])('does not add %s', (_, figures) => {
    expect(addFigures(figures)).toEqual({ summed: false, why: 'mixed-qualifiers' });
  });

  it('never lies: what is stated as a sum holds for every value the parts allow', () => {
    const allowed = (one: Figure): number[] => {
      const value = one.value ?? 0;
      if (one.qualifier === 'up to') return [0, 1, value];
      if (one.qualifier === 'at least') return [value, value + 7];
      if (one.qualifier === 'more than') return [value + 1, value + 9];
      return [value];
    };
    const qualifiers: Qualifier[] = ['exactly', 'up to', 'at least', 'more than'];
    for (const a of qualifiers) {
      for (const b of qualifiers) {
        const [one, two] = [figure(3, a), figure(5, b)];
        const total = addFigures([one, two]);
        if (!total.summed) continue;
        for (const x of allowed(one)) {
          for (const y of allowed(two)) expect([a, b, x + y, fits(total, x + y)]).toContain(true);
        }
      }
    }
  });
});

function fits(total: ReturnType<typeof addFigures>, value: number): boolean {
  if (!total.summed) return false;
  if (total.range !== null) return value >= total.range.from && value <= total.range.to;
  const stated = total.value ?? Number.NaN;
  if (total.qualifier === 'up to') return value <= stated;
  if (total.qualifier === 'at least') return value >= stated;
  if (total.qualifier === 'more than') return value > stated;
  return value === stated;
}

describe('what is not added', () => {
  it("is one claimant's figure to another's", () => {
    const list = claimsOf([
      killed('a', 5, 'exactly'),
      killed('b', 7, 'exactly', { claimant: { name: 'Kyiv', side: 'UA' } }),
    ]);
    expect(groupTally(list, 'sever').lines).toHaveLength(2);
  });

  it('are two reports on the same day, which may count the same', () => {
    const list = [
      ...claimsOf([killed('a', 5, 'exactly')], 'morning'),
      ...claimsOf([killed('a', 7, 'exactly')], 'evening'),
    ];
    expect(groupTally(list, 'sever').lines[0]?.total).toEqual({
      summed: false,
      why: 'overlapping-periods',
    });
  });

  it('but two reports on different days are', () => {
    const day = '2025-06-02';
    const list = [
      ...claimsOf([killed('a', 5, 'up to')], 'first'),
      ...claimsOf(
        [
          killed('a', 7, 'up to', {
            time: { from: day, to: day, precision: 'day' },
            reported: day,
          }),
        ],
        'second',
      ),
    ];
    expect(groupTally(list, 'sever').lines[0]?.total).toMatchObject({
      value: 12,
      qualifier: 'up to',
    });
  });

  it('is a claim that was retracted or replaced', () => {
    const list = claimsOf([
      killed('a', 5, 'exactly'),
      killed('b', 7, 'exactly', { supersedes: ['a'] }),
      killed('c', 9, 'exactly', {
        status: 'retracted',
        history: [{ at: '2025-06-02', status: 'retracted', by: 'The ministry', why: 'An error' }],
      }),
    ]);
    expect(groupTally(list, 'sever').lines[0]?.total).toMatchObject({ value: 7 });
  });

  it("is yesterday's running total to today's", () => {
    const total = (day: string, value: number) =>
      claimsOf(
        [killed('total', value, 'exactly', { cumulative: true, reported: day })],
        `r-${day}`,
      );
    const lines = cumulativeTally([...total('2025-06-02', 120), ...total('2025-06-01', 100)]);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.total).toMatchObject({ value: 120 });
  });
});
