import { describe, expect, it } from 'vitest';
import { formatIssue } from '../../src/claims/issue.ts';
import { readReport } from '../../src/claims/read-report.ts';
import { fixtureGazetteer, PLACES } from '../fixtures/gazetteer.ts';
import {
  aClaim,
  aMention,
  aReport,
  FIRST_REPORT,
  fixtureReport,
  lineOf,
  shippedReport,
  without,
} from './report-text.ts';

const gazetteer = fixtureGazetteer();
const read = (text: string) => readReport(text, 'talks.json', { gazetteer });

describe('a good report', () => {
  it('is read without a word', () => {
    const { report, claims, issues } = read(shippedReport(FIRST_REPORT));
    expect(issues).toEqual([]);
    expect(report?.id).toBe('2025-06-01-istanbul-talks');
    expect(claims).toHaveLength(18);
    expect(claims[0]?.key).toBe('2025-06-01-istanbul-talks/tsentr-strikes');
    expect(claims[0]?.report).toBe(report);
  });

  it('is read with a byte-order mark and Windows line ends', () => {
    const text = `\uFEFF${aReport([aClaim()]).replaceAll('\n', '\r\n')}`;
    const { claims, issues } = read(text);
    expect(issues).toEqual([]);
    expect(claims).toHaveLength(1);
  });

  it('fills what may be left out', () => {
    const [claim] = read(aReport([aClaim()])).claims;
    expect(claim).toMatchObject({ status: 'claimed', history: [], group: null, about: {} });
    expect(claim?.places[0]).toMatchObject({ gloss: null, role: 'site', note: null });
  });
});

describe('broken JSON', () => {
  it('is told with line and column, and nothing is shown', () => {
    const text = fixtureReport('broken-json.json');
    const { report, claims, issues } = read(text);
    expect(report).toBeNull();
    expect(claims).toEqual([]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ code: 'broken-json', line: 10, column: 3 });
    expect(issues[0]?.message).toContain('a comma is missing');
  });

  it.each([
    ['', 'the file is empty'],
    ['{', 'a closing brace } is missing'],
    ['{"a": [1,]}', 'a value is expected'],
    ['{"a": 1} // no', 'JSON has no comments'],
    ['{"a": NaN}', 'true, false and null'],
    ['{"a": "open', 'a closing double quote is missing'],
    [`${'['.repeat(100_000)}`, ''],
  ])('never throws: %#', (text, words) => {
    const [issue] = read(text).issues;
    expect(issue?.code).toBe('broken-json');
    expect(issue?.message).toContain(words);
  });

  it.each(['null', '[]', '"text"', '{}', '{"format":"other/1"}', '{"format":"namesake-report/1"}'])(
    'tells JSON that is no report: %s',
    (text) => {
      const { report, issues } = read(text);
      expect(report).toBeNull();
      expect(issues[0]?.remedy).not.toBe('');
    },
  );

  it('tells a key that stands twice', () => {
    const text = aReport([aClaim()]).replace(
      '"kind": "strike"',
      '"kind": "other", "kind": "strike"',
    );
    const { claims, issues } = read(text);
    expect(issues.map((issue) => issue.code)).toEqual(['duplicate-key']);
    expect(issues[0]).toMatchObject({ path: 'claims[0].kind', line: lineOf(text, '"kind"') });
    expect(claims[0]?.kind).toBe('strike');
  });
});

describe('a claim that does not fit the schema', () => {
  it('is left out for want of a claimant, and the others stay', () => {
    const text = fixtureReport('missing-claimant.json');
    const { claims, issues } = read(text);
    expect(claims.map((claim) => claim.id)).toEqual(['with-claimant']);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      code: 'missing',
      path: 'claims[0].claimant',
      line: lineOf(text, '"claims"') + 1,
      consequence: 'The claim is left out.',
    });
    expect(formatIssue(issues[0]!)).toContain('Add who says so');
  });

  it('is left out when somebody wrote coordinates, with the range of latitudes', () => {
    const text = fixtureReport('latitude-95.json');
    const { claims, issues } = read(text);
    expect(claims.map((claim) => claim.id)).toEqual(['no-coordinates']);
    const [latitude, longitude] = issues;
    expect(latitude).toMatchObject({
      code: 'coordinates',
      path: 'claims[0].places[0].lat',
      line: lineOf(text, '"lat": 95'),
      value: '95',
    });
    expect(latitude?.message).toContain('never coordinates');
    expect(latitude?.message).toContain('-90 to 90');
    expect(longitude?.path).toBe('claims[0].places[0].lon');
  });

  it('tells the kinds that are allowed', () => {
    const text = aReport([aClaim({ kind: 'liberation' })]);
    const [issue] = read(text).issues;
    expect(issue).toMatchObject({ code: 'not-allowed', line: lineOf(text, 'liberation') });
    expect(issue?.remedy).toContain('"strike"');
    expect(issue?.remedy).toContain('"border-incident"');
  });

  it.each([
    '2025-02-30',
    '2025-13-01',
    '1 June 2025',
    '2025-06-01T25:00Z',
    '2025-06-01T10:00+03:00',
  ])('tells a bad date and never guesses another: %s', (reported) => {
    const { claims, issues } = read(aReport([aClaim({ reported })]));
    expect(claims).toEqual([]);
    expect(issues[0]).toMatchObject({ code: 'bad-date', path: 'claims[0].reported' });
    expect(issues[0]?.value).toContain(reported);
    expect(issues[0]?.remedy).toContain('2025-06-01T10:00Z');
  });

  it.each([
    [
      'a period that ends before it begins',
      { time: { from: '2025-06-02', to: '2025-06-01', precision: 'day' } },
    ],
    ['a figure without a number', { figures: [{ what: 'drones' }] }],
    ['a negative figure', { figures: [{ what: 'drones', value: -1 }] }],
    ['a side that is none', { claimant: { name: 'X', side: 'XX' } }],
    ['an empty statement', { statement: '  ' }],
    ['a list where an object is needed', { time: [] }],
    ['a claim that is text', { places: 'Pokrovsk' }],
  ])('leaves out %s', (_, change) => {
    const { claims, issues } = read(aReport([aClaim(change), aClaim({ id: 'other' })]));
    expect(claims.map((claim) => claim.id)).toEqual(['other']);
    expect(issues.length).toBeGreaterThan(0);
    for (const issue of issues) expect(issue.remedy).not.toBe('');
  });

  it('names an entry of a list by its number', () => {
    const text = aReport([aClaim(), null as unknown as Record<string, unknown>]);
    const { claims, issues } = read(text);
    expect(claims).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      path: 'claims[1]',
      message: '"claims[1]" is of the wrong type: null.',
      remedy: 'Write an object in { }.',
    });
  });

  it('tells a report that is missing', () => {
    const text = '{ "format": "namesake-report/1", "claims": [] }';
    expect(read(text).issues[0]).toMatchObject({
      code: 'missing',
      message: '"report" is missing.',
    });
  });

  it('is not polluted by a key named __proto__', () => {
    const text = aReport([aClaim()]).replace('"kind"', '"__proto__": { "polluted": true }, "kind"');
    const { issues } = read(text);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
    expect(issues.map((issue) => issue.code)).toEqual(['unknown-key']);
  });
});

describe('the report itself', () => {
  it('keeps its claims when only its address is bad', () => {
    const { report, claims, issues } = read(aReport([aClaim()], { url: 'javascript:alert(1)' }));
    expect(report?.url).toBeNull();
    expect(claims).toHaveLength(1);
    expect(issues[0]).toMatchObject({ path: 'report.url', severity: 'error' });
  });

  it('is not shown without a date: none is invented', () => {
    const { report, claims, issues } = read(aReport([aClaim()], { date: 'yesterday' }));
    expect(report).toBeNull();
    expect(claims).toEqual([]);
    expect(issues[0]).toMatchObject({ code: 'bad-date', path: 'report.date' });
  });

  it('keeps HTML in a title as plain text and warns', () => {
    const { report, claims, issues } = read(fixtureReport('html-in-title.json'));
    expect(report?.title).toBe('<img src=x onerror="alert(1)">Talks <b>today</b>');
    expect(claims[0]?.title).toBe('<script>alert(2)</script>Strike');
    expect(issues.map((issue) => [issue.code, issue.severity, issue.path])).toEqual([
      ['markup-as-text', 'warning', 'report.title'],
      ['markup-as-text', 'warning', 'claims[0].title'],
    ]);
  });

  it('does not take "<" for markup', () => {
    expect(read(aReport([aClaim({ note: '3 < 5 and 7 > 6' })])).issues).toEqual([]);
  });
});

describe('ids and references', () => {
  it('keeps the first of two claims with one id', () => {
    const { claims, issues } = read(aReport([aClaim(), aClaim({ title: 'Second' })]));
    expect(claims.map((claim) => claim.title)).toEqual(['Strike near Pokrovsk']);
    expect(issues[0]).toMatchObject({ code: 'duplicate-id', path: 'claims[1].id' });
  });

  it('drops references to claims that are not there and keeps those to other reports', () => {
    const claims = [
      aClaim({
        contradicts: ['other', 'nowhere', 'strike-1'],
        supersedes: ['older-report/strike-9'],
      }),
      aClaim({ id: 'other' }),
    ];
    const result = read(aReport(claims));
    expect(result.claims[0]).toMatchObject({
      contradicts: ['other'],
      supersedes: ['older-report/strike-9'],
    });
    expect(result.issues.map((issue) => [issue.code, issue.path])).toEqual([
      ['unknown-claim', 'claims[0].contradicts[1]'],
      ['unknown-claim', 'claims[0].contradicts[2]'],
    ]);
  });

  it('does not raise a status that nobody answers for', () => {
    const { claims, issues } = read(aReport([aClaim({ status: 'corroborated' })]));
    expect(claims[0]?.status).toBe('claimed');
    expect(issues[0]).toMatchObject({ code: 'status-without-history', path: 'claims[0].status' });
  });

  it('keeps a status that somebody answers for', () => {
    const history = [
      {
        at: '2025-06-03',
        status: 'geolocated',
        by: 'An analyst',
        why: 'Video matched to the street',
      },
    ];
    const { claims, issues } = read(aReport([aClaim({ status: 'geolocated', history })]));
    expect(issues).toEqual([]);
    expect(claims[0]?.status).toBe('geolocated');
  });

  it('does not accept a history without a name', () => {
    const history = [{ at: '2025-06-03', status: 'geolocated', why: 'Video' }];
    const { claims, issues } = read(aReport([aClaim({ status: 'geolocated', history })]));
    expect(claims).toEqual([]);
    expect(issues[0]).toMatchObject({ code: 'missing', path: 'claims[0].history[0].by' });
  });
});

describe('places', () => {
  it('lists an unknown settlement without a mark and suggests the nearest id', () => {
    const text = fixtureReport('unknown-settlement.json');
    const { claims, issues } = read(text);
    expect(claims.map((claim) => claim.id)).toEqual(['unknown', 'known']);
    expect(claims[0]?.places[0]).toMatchObject({ chosen: null, precision: 'unlocated' });
    const [issue] = issues;
    expect(issue).toMatchObject({
      code: 'unknown-place',
      path: 'claims[0].places[0].chosen',
      line: lineOf(text, 'UA14160210010099430'),
    });
    expect(issue?.remedy).toContain(PLACES.pokrovsk);
    expect(issue?.remedy).toContain('Покровськ');
  });

  it('suggests by name when somebody wrote a name for an id', () => {
    const mention = aMention({ chosen: 'Мирноград', candidates: [] });
    const [issue] = read(aReport([aClaim({ places: [mention] })])).issues;
    expect(issue?.remedy).toContain(PLACES.myrnohrad);
  });

  it('does not look ids up without a gazetteer', () => {
    const text = fixtureReport('unknown-settlement.json');
    expect(readReport(text, 'x.json').issues).toEqual([]);
  });

  it('undoes a choice that is not among the candidates', () => {
    const mention = aMention({ chosen: PLACES.myrnohrad });
    const { claims, issues } = read(aReport([aClaim({ places: [mention] })]));
    expect(issues[0]).toMatchObject({ code: 'chosen-not-a-candidate' });
    expect(claims[0]?.places[0]).toMatchObject({ chosen: null, chosenBy: null });
    expect(claims[0]?.places[0]?.candidates).toHaveLength(1);
  });

  it('does not let a gloss hold that names another place', () => {
    const gloss = { text: 'Myrnohrad', place: PLACES.myrnohrad, holds: true, why: [] };
    const { claims, issues } = read(aReport([aClaim({ places: [aMention({ gloss })] })]));
    expect(issues[0]).toMatchObject({ code: 'gloss', path: 'claims[0].places[0].gloss.holds' });
    expect(claims[0]?.places[0]?.gloss).toMatchObject({
      holds: false,
      why: [{ code: 'gloss-names-another-place', values: { place: PLACES.myrnohrad } }],
    });
  });

  it('tells a gloss that names the chosen place and is said not to hold', () => {
    const gloss = { text: 'Pokrovsk', place: PLACES.pokrovsk, holds: false, why: [] };
    const { issues } = read(aReport([aClaim({ places: [aMention({ gloss })] })]));
    expect(issues.map((issue) => issue.code)).toEqual(['gloss']);
  });
});

it('drops nothing without saying so: each claim is read or has an issue', () => {
  const broken = [without(aClaim({ id: 'a' }), 'kind'), aClaim({ id: 'b', extra: 1 }), aClaim()];
  const { claims, issues } = read(aReport(broken));
  expect(claims).toHaveLength(1);
  expect(new Set(issues.map((issue) => issue.path.split('.')[0]))).toEqual(
    new Set(['claims[0]', 'claims[1]']),
  );
});
