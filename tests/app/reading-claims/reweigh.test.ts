import { describe, expect, test, vi } from 'vitest';
import { setFields } from '../../../src/app/reading/claims/edits/held.ts';
import { deleteClaims } from '../../../src/app/reading/claims/edits/list.ts';
import { removePlace, setRole } from '../../../src/app/reading/claims/edits/places.ts';
import {
  claimsAfterReading,
  claimsAfterReweigh,
} from '../../../src/app/reading/claims/edits/reweigh.ts';
import type { Draft, DraftClaim } from '../../../src/app/reading/draft.ts';
import type { Reading, ResolvedMention } from '../../../src/bulletins/types.ts';
import { fixtureGazetteer, PLACES } from '../../fixtures/gazetteer.ts';
import { aDraft, aHeld, aMention, aPlace, aReadClaim, aReading, aRecord } from './draft.ts';

// What a mention becomes in a claim is tested where it is made; here only that claims take it over.
vi.mock('../../../src/bulletins/claims/report-of.ts', () => ({
  placeOfMention: ({ surface, start, chosen, chosenBy, precision, role }: ResolvedMention) =>
    aPlace(surface, start, { chosen, chosenBy, precision, role: role ?? 'site' }),
}));

const gazetteer = fixtureGazetteer();
const mentions = [aMention('Alpha', 8), aMention('Beta', 15), aMention('Gamma', 21)];
const before = aReading(mentions, [aReadClaim(0, 27, [0, 1]), aReadClaim(28, 40, [2])]);

const placeOf = (mention: ResolvedMention) => aPlace(mention.surface, mention.start);
const first: DraftClaim = {
  ...aHeld('a', { places: [placeOf(mentions[0]!), placeOf(mentions[1]!)] }),
  read: 0,
};
const second: DraftClaim = { ...aHeld('b', { places: [placeOf(mentions[2]!)] }), read: 1 };
const draft = aDraft([first, second], { reading: before });

/** The reading with one mention otherwise. */
function readingWith(index: number, changes: Partial<ResolvedMention>): Reading {
  const changed = before.mentions.map((mention, at) =>
    at === index ? { ...mention, ...changes } : mention,
  );
  return { ...before, mentions: changed };
}

const chosen = {
  chosen: PLACES.pokrovsk,
  chosenBy: 'person',
  precision: 'settlement',
} as const;

function follow(now: Draft, reading: Reading, changed: readonly number[] | null = null) {
  return claimsAfterReweigh(now, reading, gazetteer, changed && new Set(changed));
}

const written = (held: DraftClaim | undefined) => held?.claim.places.map((one) => one.asWritten);

describe('after places were chosen again', () => {
  test('the claims that name them follow, the others stay the objects they were', () => {
    for (const changed of [null, [1]]) {
      const claims = follow(draft, readingWith(1, chosen), changed);
      expect(claims[0]?.claim.places.map((place) => place.chosen)).toEqual([null, PLACES.pokrovsk]);
      expect(claims[0]?.edited).toEqual([]);
      expect(claims[1]).toBe(second);
    }
  });

  test('nothing changed, nothing made anew', () => {
    expect(follow(draft, before)).toBe(draft.claims);
    expect(follow(draft, readingWith(1, chosen), [])).toBe(draft.claims);
  });

  test('words that name no place leave the claims and come back with the word taken back', () => {
    const gone = follow(draft, readingWith(0, { notAPlace: true }), [0]);
    expect(written(gone[0])).toEqual(['Beta']);
    const back = follow({ ...draft, claims: gone }, before, [0]);
    expect(written(back[0])).toEqual(['Alpha', 'Beta']);
  });

  test('which places a claim holds and as what is a person’s to say; which place is meant still follows', () => {
    const edited = setRole(removePlace(draft, 'a', 0), 'a', 0, 'target-area');
    const claims = follow(edited, readingWith(1, chosen), [0, 1]);
    expect(written(claims[0])).toEqual(['Beta']);
    expect(claims[0]?.claim.places[0]).toMatchObject({ ...chosen, role: 'target-area' });
  });

  test('a claim that a person made follows by its words, and loses what is no place', () => {
    const own = aHeld('own', { places: [placeOf(mentions[1]!), aPlace('By hand', 100)] });
    const now = { ...draft, claims: [own] };
    expect(follow(now, readingWith(1, chosen), [1])[0]?.claim.places[0]?.chosen).toBe(
      PLACES.pokrovsk,
    );
    expect(written(follow(now, readingWith(1, { notAPlace: true }), [1])[0])).toEqual(['By hand']);
  });

  test('a gloss takes along the place that it stands beside', () => {
    const glossed = readingWith(2, { glossOf: 1 });
    const reading = {
      ...glossed,
      mentions: glossed.mentions.map((one, at) => (at === 1 ? { ...one, ...chosen } : one)),
    };
    expect(follow(draft, reading, [2])[0]?.claim.places[1]?.chosen).toBe(PLACES.pokrovsk);
  });
});

describe('after the text was read anew', () => {
  const fresh = [
    aRecord('r1', { title: 'Read again', kind: 'shelling' }),
    aRecord('r2', { title: 'Read again, too' }),
  ];
  const titles = (claims: readonly DraftClaim[]) =>
    claims.map(({ claim }) => `${claim.id}: ${claim.title}`);

  test('a first reading gives its claims', () => {
    const claims = claimsAfterReading(aDraft([]), before, fresh);
    expect(claims.map(({ claim, read, edited }) => [claim.id, read, edited])).toEqual([
      ['r1', 0, []],
      ['r2', 1, []],
    ]);
  });

  test('a claimant that nobody named is missing, whatever stands in for it; a publisher is one', () => {
    const [said] = before.claims;
    const nobody = { ...said!, claimant: { ...said!.claimant, name: null } };
    const reading = { ...before, claims: [nobody] };
    const records = [
      aRecord('r1', { claimant: { name: 'Stand-in', side: 'other', quoting: null } }),
    ];
    const meta = { title: '', publisher: '', url: '', date: '' };
    const nameWith = (publisher: string) => {
      const empty = aDraft([], { meta: { ...meta, publisher } });
      return claimsAfterReading(empty, reading, records)[0]?.claim.claimant.name;
    };
    expect(nameWith('')).toBe('');
    expect(nameWith('A newspaper')).toBe('Stand-in');
  });

  test('what a person set stays, all else is as it is read now', () => {
    const edited = setFields(draft, 'a', { title: 'Mine' });
    const claims = claimsAfterReading(edited, before, fresh);
    expect(titles(claims)).toEqual(['a: Mine', 'b: Read again, too']);
    expect(claims[0]?.claim.kind).toBe('shelling');
  });

  test('deleted claims stay deleted, those made by a person stay', () => {
    const kept = deleteClaims(draft, ['a']);
    const claims = claimsAfterReading(
      { ...kept, claims: [...kept.claims, aHeld('own', { title: 'Own' })] },
      before,
      fresh,
    );
    expect(titles(claims)).toEqual(['b: Read again, too', 'own: Own']);
  });

  test('a claim that is no longer read goes unless a person worked on it; a new one comes with an id of its own', () => {
    const edited = setFields(draft, 'a', { title: 'Mine' });
    const reading = aReading(mentions, [aReadClaim(30, 44, [2])]);
    const claims = claimsAfterReading(edited, reading, [aRecord('a', { title: 'New' })]);
    expect(titles(claims)).toEqual(['a: Mine', 'a-again: New']);
    expect(claims.map(({ read }) => read)).toEqual([null, 0]);
  });
});
