import { describe, expect, test } from 'vitest';
import { failingGloss } from '../../../src/app/panels/details/glosses.ts';
import {
  distanceInWords,
  nearestCandidate,
  reasonInWords,
  reasonsInWords,
} from '../../../src/app/panels/details/reasons.ts';
import { en } from '../../../src/app/words/en.ts';
import type { Claim, PlaceMention } from '../../../src/claims/claim.ts';
import { readReport } from '../../../src/claims/read-report.ts';
import { REASON_CODES } from '../../../src/claims/vocabulary.ts';
import { FIRST_REPORT, shippedReport } from '../../claims/report-text.ts';
import { fixtureGazetteer, PLACES } from '../../fixtures/gazetteer.ts';

const gazetteer = fixtureGazetteer();
const nameOf = (id: string) => gazetteer.byId(id)?.display.en ?? null;
const { claims } = readReport(shippedReport(FIRST_REPORT), FIRST_REPORT);
const strikes = claims.find((claim) => claim.id === 'tsentr-strikes') as Claim;

function mention(written: string): PlaceMention {
  const found = strikes.places.find((place) => place.asWritten === written);
  if (!found) throw new Error(`No place is written "${written}".`);
  return found;
}

describe('reasons in words', () => {
  test('every code has words, with and without values', () => {
    for (const code of REASON_CODES) {
      const bare = reasonInWords({ code }, { nameOf }, en);
      expect(bare).not.toBe('');
      expect(bare).not.toMatch(/null|undefined|NaN/);
    }
  });

  test('Shevchenko is one of 17, and nearest to the others', () => {
    const { candidates } = mention('Shevchenko');
    const nearest = nearestCandidate(candidates) === PLACES.shevchenkoPokrovsk;
    const line = reasonsInWords(candidates[0]?.reasons ?? [], { nameOf, nearest }, en);
    expect(line).toContain('1 of 17 named Шевченко in Donetsk Oblast');
    const of = gazetteer.byId(PLACES.shevchenkoPokrovsk);
    const english = reasonsInWords(
      candidates[0]?.reasons ?? [],
      { nameOf, of, language: 'en' },
      en,
    );
    expect(english).toContain('1 of 17 named Shevchenko in Donetsk Oblast');
    expect(line).toContain('nearest to the other 10 places of this list');
  });

  test('the farther candidate is not called the nearest', () => {
    const { candidates } = mention('Shevchenko');
    const line = reasonsInWords(candidates[1]?.reasons ?? [], { nameOf, nearest: false }, en);
    expect(line).not.toContain('nearest');
    expect(line).toMatch(/27 km from the other 10 places/);
  });

  test('a former name is said as it was written, not as today’s', () => {
    const of = gazetteer.byId(PLACES.myrnohrad);
    const reason = { code: 'former-name' as const, values: { name: 'Димитров', until: '2016' } };
    expect(reasonInWords(reason, { nameOf, of, language: 'en' }, en)).toBe(
      'named Димитров until 2016',
    );
  });

  test('equally near candidates have no nearest', () => {
    const candidates = ['a', 'b'].map((place) => ({
      place,
      score: 0.5,
      reasons: [{ code: 'near-others' as const, values: { km: 5 } }],
    }));
    expect(nearestCandidate(candidates)).toBeNull();
    expect(nearestCandidate(candidates.slice(0, 1))).toBeNull();
  });

  test('a region that is not loaded keeps its id rather than vanishing', () => {
    const words = reasonInWords(
      { code: 'region-named', values: { region: 'UA-99' } },
      { nameOf },
      en,
    );
    expect(words).toBe('lies in UA-99, the region the source names');
  });

  test('distances are said as precisely as people say them', () => {
    expect(distanceInWords(36.6, en)).toBe('37 km');
    expect(distanceInWords(3.46, en)).toBe('3.5 km');
    expect(distanceInWords(0.4, en)).toBe('400 m');
    expect(distanceInWords(1234, en)).toBe('1,234 km');
  });
});

describe('glosses that do not hold', () => {
  test('Muravka is not Razine', () => {
    expect(failingGloss(mention('Muravka'), gazetteer, 'en', en)?.sentence).toBe(
      'The source glosses Muravka as Razine; Razine is another village, 37 km away.',
    );
  });

  test('Petrovskogo is not Pazeno, and lies in another sector', () => {
    const failing = failingGloss(mention('Petrovskogo'), gazetteer, 'en', en);
    expect(failing?.sentence).toBe(
      'The source glosses Petrovskogo as Pazeno; Pazeno is another village, 108 km away.',
    );
    expect(failing?.further).toContain('outside the sector where Tsentr (Centre)');
  });

  test('a gloss that holds is no finding', () => {
    expect(failingGloss(mention('Krasnoarmeysk'), gazetteer, 'en', en)).toBeNull();
    expect(failingGloss(mention('Poltavka'), gazetteer, 'en', en)).toBeNull();
  });

  test('without a gazetteer no kind and no distance is made up', () => {
    const failing = failingGloss(mention('Muravka'), null, 'en', en);
    expect(failing?.sentence).toBe(
      'The source glosses Muravka as Razine; the two do not name the same place.',
    );
  });
});
