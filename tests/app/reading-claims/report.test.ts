import { describe, expect, test } from 'vitest';
import { amountKind, asAmount, numberOf } from '../../../src/app/reading/claims/edits/amount.ts';
import {
  attentionOf,
  isReady,
  problemsOfClaim,
  problemsOfMeta,
} from '../../../src/app/reading/claims/edits/check.ts';
import { addClaim } from '../../../src/app/reading/claims/edits/list.ts';
import { reportOfDraft } from '../../../src/app/reading/claims/edits/report.ts';
import { splitClaim } from '../../../src/app/reading/claims/edits/split.ts';
import {
  hasTimeOfDay,
  inControl,
  ofControl,
  withInstant,
  withPrecision,
} from '../../../src/app/reading/claims/edits/time.ts';
import type { Draft } from '../../../src/app/reading/draft.ts';
import { readReport } from '../../../src/claims/read-report.ts';
import { sha256Of } from '../../../src/claims/sha256.ts';
import { reportFileText } from '../../../src/claims/write-report.ts';
import { seeded } from '../../claims/synthetic.ts';
import { fixtureGazetteer, PLACES } from '../../fixtures/gazetteer.ts';
import { aDraft, aFigure, aHeld, aPlace, aRecord, randomDraft } from './draft.ts';

const gazetteer = fixtureGazetteer();
const pokrovsk = aPlace('Pokrovsk', 8, {
  chosen: PLACES.pokrovsk,
  chosenBy: 'machine',
  precision: 'settlement',
  candidates: [{ place: PLACES.pokrovsk, score: 0.9, reasons: [{ code: 'exact-name' }] }],
});

function readBack(draft: Draft) {
  const report = reportOfDraft(draft, sha256Of(draft.text));
  return readReport(reportFileText(report), 'draft.json', { gazetteer });
}

describe('the report of a draft', () => {
  test('reads back without a word of complaint', () => {
    const draft = aDraft([
      aHeld('a', { places: [pokrovsk], figures: [aFigure({ shared: 'k' })] }),
      aHeld('b', { figures: [aFigure({ shared: 'k' })], contradicts: ['a'] }),
    ]);
    const { report, claims, issues } = readBack(draft);
    expect(issues).toEqual([]);
    expect(report).toMatchObject({ id: 'own-1', title: 'A newspaper, 2025-06-01', url: null });
    expect(report?.sha256).toBe(sha256Of(draft.text));
    expect(claims.map(({ id, status }) => [id, status])).toEqual([
      ['a', 'claimed'],
      ['b', 'claimed'],
    ]);
  });

  test('keeps the verbatim text out unless asked, the hash of it in', () => {
    const draft = aDraft([aHeld('a')]);
    expect(JSON.stringify(reportOfDraft(draft, sha256Of(draft.text)))).not.toContain(draft.text);
    const kept = readBack({ ...draft, keepText: true });
    expect(kept.report?.text).toBe(draft.text);
    expect(kept.issues).toEqual([]);
  });

  test('never raises a claim', () => {
    const raised = aHeld('a', {
      status: 'corroborated',
      history: [{ at: '2025-06-02', status: 'corroborated', by: 'somebody', why: 'says so' }],
    });
    expect(reportOfDraft(aDraft([raised]), 'x').claims[0]).toMatchObject({
      status: 'claimed',
      history: [],
    });
  });

  test('files claims under the date of the report, unless a person set theirs', () => {
    const own = { ...aHeld('b', { reported: '2025-05-30' }), edited: ['reported' as const] };
    const { claims } = reportOfDraft(aDraft([aHeld('a', { reported: '' }), own]), 'x');
    expect(claims.map((claim) => claim.reported)).toEqual(['2025-06-01', '2025-05-30']);
  });

  test('drops references to claims that are gone, and keeps those to other reports', () => {
    const draft = aDraft([aHeld('a', { supersedes: ['gone', 'other-report/claim'] })]);
    expect(reportOfDraft(draft, 'x').claims[0]?.supersedes).toEqual(['other-report/claim']);
  });

  test('of random drafts, split at random, is always valid', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = seeded(seed);
      let draft = randomDraft(random);
      for (const { claim } of draft.claims) {
        draft = splitClaim(draft, claim.id, { places: [0], figures: ['both', 'goes', 'both'] });
      }
      expect(isReady(draft)).toBe(true);
      expect(readBack(draft).issues).toEqual([]);
    }
  });
});

describe('what is missing', () => {
  const codes = (changes: Parameters<typeof aRecord>[1]) =>
    problemsOfClaim(aRecord('a', changes)).map(({ code, path }) => `${path.join('.')} ${code}`);

  test('nothing of a whole claim', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ reported: '' })).toEqual([]);
  });

  test('a blank claim asks for title, statement and claimant, and needs attention', () => {
    const held = addClaim(aDraft([])).claims[0]!;
    expect(problemsOfClaim(held.claim).map(({ code }) => code)).toEqual([
      'title-missing',
      'statement-missing',
      'claimant-missing',
    ]);
    expect(attentionOf(held)).toEqual(['no-claimant', 'no-time', 'incomplete']);
  });

  test('is told at its field', () => {
    expect(codes({ title: '  ' })).toEqual(['title title-missing']);
    expect(codes({ figures: [aFigure({ what: '' })] })).toEqual([
      'figures.0.what figure-without-what',
    ]);
    expect(codes({ figures: [aFigure(), aFigure({ value: null })] })).toEqual([
      'figures.1 figure-without-number',
    ]);
    expect(codes({ figures: [aFigure({ value: null, inWords: '' })] })).toEqual([
      'figures.0.inWords figure-without-number',
    ]);
    for (const range of [
      { from: 5, to: 2 },
      { from: Number.NaN, to: 2 },
    ]) {
      const [told] = codes({ figures: [aFigure({ value: null, range })] });
      expect(told).toMatch(/figures\.0\.range.* figure-range/);
    }
    expect(codes({ figures: [aFigure({ value: -1 })] })).toEqual(['figures.0.value figure-range']);
    const time = aRecord('a').time;
    expect(codes({ time: { ...time, to: '2025-05-31' } })).toEqual(['time time-ends-before']);
    expect(codes({ time: { ...time, from: '2025-02-30' } })).toEqual(['time.from time-not-a-date']);
  });

  test('the report needs a date, and an address that is one', () => {
    const meta = { title: '', publisher: '', url: '', date: '' };
    expect(problemsOfMeta(meta).map(({ code }) => code)).toEqual(['date-missing']);
    expect(problemsOfMeta({ ...meta, date: '2025-06-31' })[0]?.code).toBe('date-not-a-date');
    expect(problemsOfMeta({ ...meta, date: '2025-06-01', url: 'here' })[0]?.code).toBe(
      'url-not-an-address',
    );
    expect(problemsOfMeta({ ...meta, date: '2025-06-01', url: 'https://example.org/1' })).toEqual(
      [],
    );
  });

  test('a place that is not decided wants attention but stands in nobody’s way', () => {
    const draft = aDraft([aHeld('a', { places: [aPlace('Shevchenko', 3)] })]);
    expect(attentionOf(draft.claims[0]!)).toEqual(['unresolved-place']);
    expect(isReady(draft)).toBe(true);
    expect(readBack(draft).issues).toEqual([]);
  });

  test('no claims are nothing to add', () => {
    expect(isReady(aDraft([]))).toBe(false);
  });
});

describe('times in the browser’s controls', () => {
  const none = aRecord('a', {
    time: { from: null, to: null, precision: 'unknown', zone: null, asStated: null },
  }).time;

  test('a day that is set is known to the day, and none is not known', () => {
    const set = withInstant(none, 'from', ofControl('2025-06-01'));
    expect(set).toMatchObject({ from: '2025-06-01', precision: 'day' });
    expect(withInstant(set, 'from', ofControl(''))).toEqual(none);
    expect(withInstant({ ...set, precision: 'week' }, 'to', '2025-06-07').precision).toBe('week');
  });

  test('hours come and go with the precision', () => {
    const day = withInstant(none, 'from', '2025-06-01');
    const hour = withPrecision(day, 'hour');
    expect(hasTimeOfDay(hour)).toBe(true);
    expect(inControl(hour.from, true)).toBe('2025-06-01T00:00');
    const at = withInstant(hour, 'from', ofControl('2025-06-01T10:30'));
    expect(at.from).toBe('2025-06-01T10:30Z');
    expect(inControl(at.from, true)).toBe('2025-06-01T10:30');
    expect(withPrecision(at, 'day').from).toBe('2025-06-01');
    expect(withPrecision(at, 'unknown')).toEqual(none);
  });
});

describe('amounts', () => {
  test('change their kind without losing the number', () => {
    const range = { ...aFigure(), ...asAmount(aFigure({ value: 3 }), 'range') };
    expect(amountKind(range)).toBe('range');
    expect(range.range?.from).toBe(3);
    const number = { ...range, ...asAmount(range, 'number') };
    expect([amountKind(number), number.value]).toEqual(['number', 3]);
    expect(amountKind({ ...number, ...asAmount(number, 'words') })).toBe('words');
  });

  test('what is no number is none', () => {
    expect([numberOf('12'), numberOf('0'), numberOf(''), numberOf('x')]).toEqual([
      12,
      0,
      null,
      null,
    ]);
  });
});
