/** Choosing among namesakes: what each piece of evidence does, and what is left open. All mentions are invented. */
import { describe, expect, it } from 'vitest';
import { buildSearchIndex } from '../../geodata/search/build-index.ts';
import { openWrittenNames } from '../../geodata/written/open.ts';
import { BLANK_MENTION } from '../../src/bulletins/blank-mention.ts';
import { choosePlaces } from '../../src/bulletins/choose/choose.ts';
import { readAtOnce } from '../../src/bulletins/steps.ts';
import type { Mention, ReadOptions, ResolvedMention } from '../../src/bulletins/types.ts';
import { REASON_CODES } from '../../src/claims/vocabulary.ts';
import { fixtureGazetteer, PLACES } from '../fixtures/gazetteer.ts';

const gazetteer = fixtureGazetteer();
const sources = { gazetteer, names: openWrittenNames(gazetteer, buildSearchIndex(gazetteer)) };

/** Mentions one after the other in a text. */
function mentionsOf(...parts: (Partial<Mention> & { surface: string })[]): Mention[] {
  let start = 0;
  return parts.map((part) => {
    const end = start + part.surface.length;
    const mention = { ...BLANK_MENTION, start, end, ...part };
    start = end + 20;
    return mention;
  });
}

function choose(mentions: readonly Mention[], options: ReadOptions = {}): ResolvedMention[] {
  return readAtOnce(choosePlaces(mentions, sources, options));
}

function codes(mention: ResolvedMention | undefined, place: string | null): string[] {
  const candidate = mention?.candidates.find((one) => one.place === place);
  return candidate?.reasons.map(({ code }) => code) ?? [];
}

const UNIT = { type: 'unit', role: null } as const;

describe('choosing places', () => {
  it('leaves a name of several bearers open where nothing tells which', () => {
    const [lonely] = choose(mentionsOf({ surface: 'Oleksiivka' }));
    expect(lonely).toMatchObject({ chosen: null, chosenBy: null });
    expect(lonely?.precision).not.toBe('settlement');
    expect(lonely?.candidates.length).toBeGreaterThan(2);
    const scores = lonely!.candidates.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('chooses by the region that is named, and says so', () => {
    const [, there] = choose(
      mentionsOf(
        { surface: 'Donetsk Oblast', ...UNIT, places: ['UA-14'] },
        { surface: 'Oleksiivka', regions: [0] },
      ),
    );
    expect(there).toMatchObject({
      chosen: PLACES.oleksiivkaDonetsk,
      chosenBy: 'machine',
      precision: 'settlement',
    });
    expect(codes(there, PLACES.oleksiivkaDonetsk)).toContain('only-one-in-region');
  });

  it('tells the oblast where all that may be meant lies in it', () => {
    const [, there] = choose(
      mentionsOf(
        { surface: 'Sumy Oblast', ...UNIT, places: ['UA-59'] },
        { surface: 'Oleksiivka', regions: [0] },
      ),
    );
    expect(there).toMatchObject({ chosen: null, precision: 'oblast' });
    const top = there!.candidates.slice(0, 3).map(({ place }) => place);
    expect(top.toSorted()).toEqual(
      [PLACES.oleksiivkaSumy, PLACES.oleksiivkaLebedyn, PLACES.oleksiivkaRomny].toSorted(),
    );
  });

  it('chooses by the other places of the list', () => {
    const chosen = choose(
      mentionsOf(
        { surface: 'Pokrovsk', list: 1 },
        { surface: 'Udachne', list: 1 },
        { surface: 'Shevchenko', list: 1 },
      ),
    );
    expect(chosen[2]?.chosen).toBe(PLACES.shevchenkoPokrovsk);
    expect(codes(chosen[2], PLACES.shevchenkoPokrovsk)).toContain('near-others');
  });

  it('believes neighbours more than a region that the list contradicts', () => {
    const chosen = choose(
      mentionsOf(
        { surface: 'Sumy Oblast', ...UNIT, places: ['UA-59'] },
        ...['Pokrovsk', 'Udachne', 'Muravka', 'Myrnohrad', 'Shevchenko'].map((surface) => ({
          surface,
          list: 1,
          regions: [0],
        })),
      ),
    );
    expect(chosen[5]?.chosen).toBe(PLACES.shevchenkoPokrovsk);
    expect(codes(chosen[5], PLACES.shevchenkoPokrovsk)).toContain('outside-region');
  });

  it('takes a name and its gloss for one place, and keeps a false gloss as a finding', () => {
    const [old, current] = choose(
      mentionsOf({ surface: 'Dimitrov' }, { surface: 'Myrnohrad', glossOf: 0 }),
    );
    expect(old?.chosen).toBe(PLACES.myrnohrad);
    expect(current).toMatchObject({ chosen: PLACES.myrnohrad, glossHolds: true });
    expect(codes(current, PLACES.myrnohrad)).toContain('gloss-agrees');
    const [, other] = choose(
      mentionsOf({ surface: 'Pokrovsk' }, { surface: 'Myrnohrad', glossOf: 0 }),
    );
    expect(other).toMatchObject({ chosen: PLACES.myrnohrad, glossHolds: false });
  });

  it('uses the bearing from a larger place', () => {
    // Shevchenko near Pokrovsk lies south-west of it, the other north.
    const [, south] = choose(
      mentionsOf(
        { surface: 'Pokrovsk' },
        { surface: 'Shevchenko', liesFrom: { bearing: 'SW', mention: 0 } },
      ),
    );
    const [, north] = choose(
      mentionsOf(
        { surface: 'Pokrovsk' },
        { surface: 'Shevchenko', liesFrom: { bearing: 'N', mention: 0 } },
      ),
    );
    expect(codes(south, PLACES.shevchenkoPokrovsk)).toContain('bearing-agrees');
    expect(codes(north, PLACES.shevchenkoPokrovsk)).toContain('bearing-differs');
    const scoreOf = (mention: ResolvedMention | undefined) =>
      mention?.candidates.find(({ place }) => place === PLACES.shevchenkoPokrovsk)?.score ?? 0;
    expect(scoreOf(south)).toBeGreaterThan(scoreOf(north));
  });

  it('uses what earlier reports chose and what neighbouring ones name', () => {
    const mentions = mentionsOf({ surface: 'Oleksiivka' });
    const remembered = new Map([['oleksiivka', PLACES.oleksiivkaRomny]]);
    const [first] = choose(mentions, { remembered });
    expect(first?.candidates[0]?.place).toBe(PLACES.oleksiivkaRomny);
    expect(codes(first, PLACES.oleksiivkaRomny)).toContain('remembered');
    const [second] = choose(mentions, { reported: new Set([PLACES.oleksiivkaSumy]) });
    expect(codes(second, PLACES.oleksiivkaSumy)).toContain('reported-before');
  });

  it('leaves a name alone that is alike only to something far away', () => {
    const [, , strange] = choose(
      mentionsOf(
        { surface: 'Myrnohrad', list: 1 },
        { surface: 'Pokrovsk', list: 1 },
        { surface: 'Sodzhe', list: 1 },
      ),
    );
    expect(strange).toMatchObject({ chosen: null, precision: 'unlocated' });
    expect(codes(strange, PLACES.sudzha)).toContain('spelled-alike');
  });
});

describe('what a person decides', () => {
  const mentions = mentionsOf(
    { surface: 'Oleksiivka', list: 1 },
    { surface: 'Pokrovsk', list: 1 },
    { surface: 'Oleksiivka', sentence: 4 },
  );
  const [first, second] = mentions as [Mention, Mention, Mention];

  it('overrides all evidence and speaks for the same name elsewhere', () => {
    const place = PLACES.oleksiivkaLebedyn;
    const chosen = choose(mentions, {
      decisions: [{ start: first.start, end: first.end, means: { place } }],
    });
    expect(chosen[0]).toMatchObject({ chosen: place, chosenBy: 'person', precision: 'settlement' });
    expect(codes(chosen[0], place)).toContain('chosen-by-person');
    expect(chosen[2]?.chosen).toBe(place);
    expect(codes(chosen[2], place)).toContain('same-in-text');
  });

  it('may be a place that the name does not give', () => {
    const place = PLACES.kyiv;
    const chosen = choose(mentions, {
      decisions: [{ start: second.start, end: second.end, means: { place } }],
    });
    expect(chosen[1]).toMatchObject({ chosen: place, chosenBy: 'person' });
    expect(chosen[1]?.candidates[0]).toMatchObject({ place, score: 1 });
  });

  it('may be none of the candidates, or no place at all', () => {
    const none = choose(mentions, {
      decisions: [{ start: second.start, end: second.end, means: 'none-of-these' }],
    })[1];
    expect(none).toMatchObject({ chosen: null, chosenBy: 'person', notAPlace: false });
    expect(none?.candidates.length).toBeGreaterThan(0);
    const word = choose(mentions, {
      decisions: [{ start: second.start, end: second.end, means: 'not-a-place' }],
    })[1];
    expect(word).toMatchObject({ chosen: null, chosenBy: 'person', notAPlace: true });
  });

  it('changes nothing about mentions that are no settlements', () => {
    const [unit] = choose(mentionsOf({ surface: 'Sumy Oblast', ...UNIT, places: ['UA-59'] }));
    expect(unit).toMatchObject({ type: 'unit', candidates: [], chosen: null, chosenBy: null });
  });
});

describe('the outcome of choosing', () => {
  it('is plain data that a worker may hand on, with codes of the vocabulary', () => {
    const chosen = choose(
      mentionsOf({ surface: 'Pokrovsk', list: 1 }, { surface: 'Shevchenko', list: 1 }),
    );
    expect(structuredClone(chosen)).toEqual(chosen);
    const used = chosen.flatMap(({ candidates }) =>
      candidates.flatMap(({ reasons }) => reasons.map(({ code }) => code)),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(REASON_CODES).toEqual(expect.arrayContaining(used));
  });

  it('yields shares of the work that never fall and stay below 1', () => {
    const mentions = Array.from({ length: 2000 }, (_, at) => ({
      ...mentionsOf({ surface: at % 2 === 0 ? 'Pokrovsk' : 'Oleksiivka' })[0]!,
      sentence: at,
    }));
    const steps = choosePlaces(mentions, sources, {});
    const shares: number[] = [];
    for (let step = steps.next(); step.done !== true; step = steps.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(20);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });
});
