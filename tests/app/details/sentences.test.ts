import { describe, expect, test } from 'vitest';
import {
  asWritten,
  byScore,
  claimSentenceText,
  failingGlosses,
  figureAmount,
  figureInWords,
  sharingClaims,
} from '../../../src/app/panels/details/sentences.ts';
import { en } from '../../../src/app/words/en.ts';
import type { Claim, Figure } from '../../../src/claims/claim.ts';
import { readReport } from '../../../src/claims/read-report.ts';
import { isUnsure } from '../../../src/claims/unsure.ts';
import { QUALIFIERS, STATUSES } from '../../../src/claims/vocabulary.ts';
import { FIRST_REPORT, shippedReport } from '../../claims/report-text.ts';

const { claims } = readReport(shippedReport(FIRST_REPORT), FIRST_REPORT);

function claim(id: string): Claim {
  const found = claims.find((one) => one.id === id);
  if (!found) throw new Error(`The shipped report has no claim "${id}".`);
  return found;
}

function figure(changes: Partial<Figure>): Figure {
  return {
    what: 'soldiers killed',
    value: null,
    range: null,
    inWords: null,
    qualifier: 'exactly',
    shared: null,
    measures: 'outcome',
    ...changes,
  };
}

describe('a claim as a sentence', () => {
  test('begins with the claimant and ends with its status', () => {
    expect(claimSentenceText(claim('tsentr-strikes'), en)).toBe(
      'Russia’s Defence Ministry said that its Tsentr (Centre) group of forces struck Ukrainian formations at numerous places, eleven of which it named; not independently verified.',
    );
  });

  test('names whom the claimant quotes', () => {
    expect(claimSentenceText(claim('delegation-russia'), en)).toMatch(
      /^TASS, quoting an unnamed source, said that the Russian team had flown out;/,
    );
  });

  test('every claim of the shipped report has a claimant and says that it is not verified', () => {
    for (const one of claims) {
      expect(claimSentenceText(one, en)).toContain(`${one.claimant.name}`);
      expect(claimSentenceText(one, en)).toMatch(/ said that .*; not independently verified\.$/);
    }
  });

  test('"that" is said once, and a full stop of the record is not doubled', () => {
    const base = claim('oleksiivka-control');
    const text = claimSentenceText({ ...base, statement: 'they hold the village.' }, en);
    expect(text).toBe(
      'Russian forces said that they hold the village; not independently verified.',
    );
    expect(claimSentenceText(base, en)).not.toContain('that that');
  });

  test('no status gives a verdict of ours', () => {
    for (const status of STATUSES) {
      const text = en.details.sentence.status[status];
      expect(text).not.toMatch(/\b(true|false|captured|liberated|destroyed|confirmed|fake|lie)\b/i);
      expect(text).not.toBe('');
    }
  });
});

describe('figures', () => {
  test('a qualifier is never dropped', () => {
    for (const qualifier of QUALIFIERS) {
      const amount = figureAmount(figure({ value: 510, qualifier }), en);
      expect(amount).toBe(qualifier === 'exactly' ? '510' : `${qualifier} 510`);
      const range = figureAmount(figure({ range: { from: 2, to: 3 }, qualifier }), en);
      expect(range).toBe(qualifier === 'exactly' ? '2–3' : `${qualifier} 2–3`);
      const words = figureAmount(figure({ inWords: 'dozens', qualifier }), en);
      expect(words).toBe(qualifier === 'exactly' ? 'dozens' : `${qualifier} dozens`);
    }
  });

  test('the deed stays the claimant’s word', () => {
    expect(figureInWords(figure({ value: 510, qualifier: 'more than' }), en)).toBe(
      'more than 510 soldiers said killed',
    );
    expect(figureInWords(figure({ value: 663, what: 'aircraft' }), en)).toBe(
      '663 aircraft, as claimed',
    );
    expect(figureInWords(figure({ value: 3, what: 'tanks destroyed' }), en)).toBe(
      '3 tanks said destroyed',
    );
  });

  test('large numbers are grouped', () => {
    expect(figureAmount(figure({ value: 50_000, qualifier: 'more than' }), en)).toBe(
      'more than 50,000',
    );
  });

  test('a shared figure knows the other claim that gives it, and no other', () => {
    const bryansk = claim('bryansk-explosion');
    const killed = bryansk.figures[0] as Figure;
    expect(sharingClaims(bryansk, killed, claims).map((one) => one.id)).toEqual([
      'kursk-explosion',
    ]);
    expect(sharingClaims(bryansk, { shared: null }, claims)).toEqual([]);
    const elsewhere = { ...claim('kursk-explosion'), report: { ...bryansk.report, id: 'other' } };
    expect(sharingClaims(bryansk, killed, [bryansk, elsewhere])).toEqual([]);
  });
});

describe('places as written', () => {
  test('keep the source’s gloss', () => {
    const written = claim('tsentr-strikes').places.map((place) => asWritten(place, en));
    expect(written).toContain('Krasnoarmeysk (Pokrovsk)');
    expect(written).toContain('Petrovskogo (Pazeno)');
    expect(written[0]).toBe('Shevchenko');
  });

  test('Shevchenko alone is unsure, and two glosses fail', () => {
    const { places } = claim('tsentr-strikes');
    expect(places.filter(isUnsure).map((place) => place.asWritten)).toEqual(['Shevchenko']);
    expect(failingGlosses({ places }).map((place) => place.asWritten)).toEqual([
      'Muravka',
      'Petrovskogo',
    ]);
  });

  test('candidates come best first', () => {
    const scores = byScore([
      { score: 0.2, reasons: [] },
      { score: 0.9, reasons: [] },
    ]).map((one) => one.score);
    expect(scores).toEqual([0.9, 0.2]);
  });
});
