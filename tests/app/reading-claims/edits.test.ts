import { describe, expect, test } from 'vitest';
import {
  addFigure,
  changeFigure,
  removeFigure,
  shareFigure,
  twinsOf,
  unshareFigure,
} from '../../../src/app/reading/claims/edits/figures.ts';
import { claimOf, freshId, setFields } from '../../../src/app/reading/claims/edits/held.ts';
import {
  addClaim,
  deleteClaims,
  duplicateClaim,
  moveClaim,
} from '../../../src/app/reading/claims/edits/list.ts';
import {
  differencesOf,
  forgetDifferences,
  mergeClaims,
} from '../../../src/app/reading/claims/edits/merge.ts';
import {
  addPlace,
  movePlace,
  removePlace,
  setRole,
} from '../../../src/app/reading/claims/edits/places.ts';
import { type FigureGoes, splitClaim } from '../../../src/app/reading/claims/edits/split.ts';
import type { Draft } from '../../../src/app/reading/draft.ts';
import { createReadingStore } from '../../../src/app/reading/state.ts';
import { tallyLines } from '../../../src/claims/tally.ts';
import { seeded } from '../../claims/synthetic.ts';
import { aDraft, aFigure, aHeld, aPlace, claimsOf, randomDraft } from './draft.ts';

const alpha = aPlace('Alpha', 8);
const beta = aPlace('Beta', 15);
const gamma = aPlace('Gamma', 21);
const delta = aPlace('Delta', 33);

const ids = (draft: Draft) => draft.claims.map((held) => held.claim.id);
const written = (draft: Draft, id: string) =>
  claimOf(draft, id)?.claim.places.map((place) => place.asWritten);

/** What the tallies add up to: "drones 3, tanks 2". */
function tally(draft: Draft): string {
  return tallyLines(claimsOf(draft))
    .map(({ what, total }) => `${what} ${total.summed ? total.value : total.why}`)
    .sort()
    .join(', ');
}

describe('fields', () => {
  test('a field that a person sets is marked as theirs', () => {
    const draft = setFields(aDraft([aHeld('a'), aHeld('b')]), 'a', { kind: 'shelling' });
    expect(claimOf(draft, 'a')?.claim.kind).toBe('shelling');
    expect(claimOf(draft, 'a')?.edited).toEqual(['kind']);
    expect(claimOf(draft, 'b')?.edited).toEqual([]);
  });

  test('setting what is there already is no edit, so no step to undo', () => {
    const draft = aDraft([aHeld('a')]);
    const { about } = draft.claims[0]!.claim;
    expect(setFields(draft, 'a', { kind: 'strike', about: { ...about } })).toBe(draft);
    expect(setFields(draft, 'nobody', { kind: 'losses' })).toBe(draft);
  });

  test('a running total that is none any more leaves no key behind', () => {
    const on = setFields(aDraft([aHeld('a')]), 'a', { cumulative: true });
    expect(on.claims[0]!.claim.cumulative).toBe(true);
    const off = setFields(on, 'a', { cumulative: false });
    expect('cumulative' in off.claims[0]!.claim).toBe(false);
  });
});

describe('places', () => {
  const draft = aDraft([aHeld('a', { places: [alpha, beta, gamma] })]);

  test('are added once, removed, ordered and given a role', () => {
    expect(written(addPlace(draft, 'a', delta), 'a')).toEqual(['Alpha', 'Beta', 'Gamma', 'Delta']);
    expect(addPlace(draft, 'a', { ...beta, role: 'anchor' })).toBe(draft);
    expect(written(removePlace(draft, 'a', 1), 'a')).toEqual(['Alpha', 'Gamma']);
    expect(written(movePlace(draft, 'a', 2, 0), 'a')).toEqual(['Gamma', 'Alpha', 'Beta']);
    expect(setRole(draft, 'a', 1, 'target-area').claims[0]!.claim.places[1]!.role).toBe(
      'target-area',
    );
  });

  test('what would leave the list changes nothing', () => {
    expect(movePlace(draft, 'a', 0, -1)).toBe(draft);
    expect(movePlace(draft, 'a', 2, 3)).toBe(draft);
    expect(removePlace(draft, 'a', 9)).toBe(draft);
  });
});

describe('figures', () => {
  test('are added empty, changed and removed', () => {
    const added = addFigure(aDraft([aHeld('a')]), 'a');
    const told = changeFigure(added, 'a', 0, { what: 'drones', value: 4, qualifier: 'up to' });
    expect(told.claims[0]!.claim.figures).toEqual([aFigure({ value: 4, qualifier: 'up to' })]);
    expect(removeFigure(told, 'a', 0).claims[0]!.claim.figures).toEqual([]);
  });

  test('a shared figure is one figure: changed in one claim it changes in all', () => {
    const shared = aFigure({ shared: 'k' });
    const draft = aDraft([
      aHeld('a', { figures: [shared] }),
      aHeld('b', { figures: [aFigure({ what: 'tanks' }), shared] }),
    ]);
    const changed = changeFigure(draft, 'b', 1, { value: 9 });
    expect(changed.claims.map((held) => held.claim.figures.at(-1)?.value)).toEqual([9, 9]);
    expect(tally(changed)).toBe('drones 9, tanks 3');
  });

  test('equal figures of two claims can be said to be one, and two again', () => {
    const draft = aDraft([
      aHeld('a', { figures: [aFigure()] }),
      aHeld('b', { figures: [aFigure()] }),
    ]);
    expect(tally(draft)).toBe('drones 6');
    expect(twinsOf(draft, 'a', 0).alike.map((held) => held.claim.id)).toEqual(['b']);
    const shared = shareFigure(draft, 'a', 0);
    expect(tally(shared)).toBe('drones 3');
    expect(twinsOf(shared, 'a', 0).shared.map((held) => held.claim.id)).toEqual(['b']);
    expect(tally(unshareFigure(shared, 'a', 0))).toBe('drones 6');
  });

  test('a figure that differs in any word is not taken for the same', () => {
    const draft = aDraft([
      aHeld('a', { figures: [aFigure()] }),
      aHeld('b', { figures: [aFigure({ qualifier: 'up to' })] }),
    ]);
    expect(shareFigure(draft, 'a', 0)).toBe(draft);
  });
});

describe('split', () => {
  const draft = aDraft([
    aHeld('a', {
      places: [alpha, beta, gamma],
      figures: [
        aFigure(),
        aFigure({ what: 'tanks', value: 2 }),
        aFigure({ what: 'guns', value: 7 }),
      ],
    }),
    aHeld('z'),
  ]);

  test('what is ticked goes into a new claim right after', () => {
    const after = splitClaim(draft, 'a', { places: [1], figures: ['stays', 'goes', 'both'] });
    expect(ids(after)).toEqual(['a', 'added-1', 'z']);
    expect(written(after, 'a')).toEqual(['Alpha', 'Gamma']);
    expect(written(after, 'added-1')).toEqual(['Beta']);
    const what = (id: string) => claimOf(after, id)?.claim.figures.map((figure) => figure.what);
    expect(what('a')).toEqual(['drones', 'guns']);
    expect(what('added-1')).toEqual(['tanks', 'guns']);
    expect(tally(after)).toBe(tally(draft));
    expect(claimOf(after, 'added-1')?.claim.claimant).toEqual(claimOf(after, 'a')?.claim.claimant);
  });

  test('what is said of both is made of their own fields, unless a person wrote it', () => {
    const held = { ...aHeld('a', { places: [alpha, beta, gamma] }), read: 0 };
    const read = aDraft([held]);
    const told = (from: typeof read, id: string) => claimOf(from, id)?.claim;
    const after = splitClaim(read, 'a', { places: [1], figures: [] });
    expect(told(after, 'a')?.title).toBe('Strikes near Alpha and Gamma');
    expect(told(after, 'added-1')?.title).toBe('Strikes near Beta');
    expect(told(after, 'added-1')?.statement).toContain('near Beta');
    expect(told(after, 'added-1')?.statement).not.toContain('Alpha');
    const written = setFields(read, 'a', { title: 'As I say' });
    const parted = splitClaim(written, 'a', { places: [1], figures: [] });
    expect(told(parted, 'added-1')?.title).toBe('As I say');
    expect(told(parted, 'added-1')?.statement).toContain('near Beta');
    const own = splitClaim(aDraft([{ ...held, read: null }]), 'a', { places: [1], figures: [] });
    expect(told(own, 'added-1')?.title).toBe(held.claim.title);
  });

  test('several figures kept in both have a key each', () => {
    const after = splitClaim(draft, 'a', { places: [0], figures: ['both', 'both', 'both'] });
    const keys = claimOf(after, 'a')?.claim.figures.map((figure) => figure.shared) ?? [];
    expect(new Set(keys).size).toBe(3);
    expect(claimOf(after, 'added-1')?.claim.figures.map((figure) => figure.shared)).toEqual(keys);
    expect(tally(after)).toBe(tally(draft));
  });

  test('nothing ticked is no split', () => {
    expect(splitClaim(draft, 'a', { places: [], figures: ['stays', 'stays', 'stays'] })).toBe(
      draft,
    );
    expect(splitClaim(draft, 'a', { places: [7], figures: [] })).toBe(draft);
  });
});

describe('merge', () => {
  const one = aHeld('a', {
    places: [beta],
    figures: [aFigure(), aFigure({ what: 'guns', value: 1 })],
    quote: { start: 0, end: 27 },
  });
  const two = aHeld('b', {
    kind: 'shelling',
    group: null,
    places: [alpha, beta],
    figures: [aFigure(), aFigure({ what: 'tanks', value: 2 })],
    quote: { start: 28, end: 40 },
  });

  test('places come together in the order of the text, equal figures once', () => {
    const after = mergeClaims(aDraft([one, two]), ['b', 'a']);
    expect(ids(after)).toEqual(['a']);
    expect(written(after, 'a')).toEqual(['Alpha', 'Beta']);
    expect(tally(after)).toBe('drones 3, guns 1, tanks 2');
  });

  test('what differs is the first’s, and the others’ is told', () => {
    const after = mergeClaims(aDraft([one, two]), ['a', 'b']);
    const held = after.claims[0]!;
    expect(held.claim.kind).toBe('strike');
    expect(differencesOf(held).map(({ field, others }) => [field, others[0]?.[field]])).toEqual([
      ['kind', 'shelling'],
      ['group', null],
    ]);
    const taken = setFields(after, 'a', { kind: 'shelling' });
    // The first's own word is told now: it can be taken back.
    expect(differencesOf(taken.claims[0]!)[0]?.others[0]?.kind).toBe('strike');
    expect(differencesOf(forgetDifferences(after, 'a').claims[0]!)).toEqual([]);
  });

  test('quotes that follow each other are one; with words between them the first’s stays', () => {
    const adjacent = mergeClaims(aDraft([one, two]), ['a', 'b']);
    expect(adjacent.claims[0]!.claim.quote).toEqual({ start: 0, end: 40 });
    const apart = aHeld('b', { quote: { start: 44, end: 50 } });
    const after = mergeClaims(aDraft([one, apart]), ['a', 'b']);
    expect(after.claims[0]!.claim.quote).toEqual({ start: 0, end: 27 });
  });

  test('a figure that a third claim shares is still counted once', () => {
    const draft = aDraft([
      aHeld('a', { figures: [aFigure()] }),
      aHeld('b', { figures: [aFigure({ shared: 'k' })] }),
      aHeld('c', { figures: [aFigure({ shared: 'k' })] }),
    ]);
    expect(tally(mergeClaims(draft, ['a', 'b']))).toBe('drones 3');
  });

  test('equal figures under two keys become one under one key, wherever they stand', () => {
    const draft = aDraft([
      aHeld('a', { figures: [aFigure({ shared: 'k' })] }),
      aHeld('b', { figures: [aFigure({ shared: 'l' })] }),
      aHeld('c', { figures: [aFigure({ shared: 'k' })] }),
      aHeld('d', { figures: [aFigure({ shared: 'l' })] }),
    ]);
    const after = mergeClaims(draft, ['a', 'b']);
    expect(after.claims.map((held) => held.claim.figures[0]?.shared)).toEqual(['k', 'k', 'k']);
    expect(tally(after)).toBe('drones 3');
  });

  test('other claims refer to the merged one', () => {
    const draft = aDraft([one, two, aHeld('c', { contradicts: ['b'], supersedes: ['a', 'b'] })]);
    const after = mergeClaims(draft, ['a', 'b']);
    expect(claimOf(after, 'c')?.claim).toMatchObject({ contradicts: ['a'], supersedes: ['a'] });
  });

  test('one claim is nothing to merge', () => {
    const draft = aDraft([one, two]);
    expect(mergeClaims(draft, ['a'])).toBe(draft);
    expect(mergeClaims(draft, ['a', 'nobody'])).toBe(draft);
  });
});

describe('the list', () => {
  const draft = aDraft([
    aHeld('a', { quote: { start: 0, end: 10 } }),
    aHeld('b', { quote: { start: 30, end: 40 }, contradicts: ['a'] }),
  ]);

  test('a claim is added blank, saying nothing that nobody said', () => {
    const { claim } = addClaim(draft).claims[2]!;
    expect(claim).toMatchObject({
      id: freshId(draft),
      kind: 'other',
      title: '',
      status: 'claimed',
    });
    expect(claim.claimant).toEqual({ name: '', side: 'other', quoting: null });
    expect(claim.time.precision).toBe('unknown');
  });

  test('a claim of selected words stands where its words stand', () => {
    const after = addClaim(draft, { quote: { start: 12, end: 20 }, places: [beta] });
    expect(ids(after)).toEqual(['a', 'added-1', 'b']);
    expect(written(after, 'added-1')).toEqual(['Beta']);
  });

  test('a copy counts nothing twice', () => {
    const counted = aDraft([
      aHeld('a', { figures: [aFigure(), aFigure({ what: 'tanks', value: 2 })] }),
    ]);
    const after = duplicateClaim(counted, 'a');
    expect(ids(after)).toEqual(['a', 'added-1']);
    expect(tally(after)).toBe(tally(counted));
  });

  test('deleting takes references along', () => {
    const after = deleteClaims(draft, ['a']);
    expect(ids(after)).toEqual(['b']);
    expect(after.claims[0]!.claim.contradicts).toEqual([]);
    expect(deleteClaims(draft, ['nobody'])).toBe(draft);
  });

  test('claims are moved, but not out of the list', () => {
    expect(ids(moveClaim(draft, 'b', -1))).toEqual(['b', 'a']);
    expect(moveClaim(draft, 'b', 1)).toBe(draft);
  });
});

describe('of random drafts', () => {
  const goes: readonly FigureGoes[] = ['stays', 'goes', 'both'];
  const pick = <Item>(random: () => number, items: readonly Item[]): Item =>
    items[Math.floor(random() * items.length)]!;
  const randomSplit = (random: () => number, draft: Draft) => {
    const { id, places, figures } = pick(random, draft.claims).claim;
    const split = {
      places: [...places.keys()].filter(() => random() < 0.5),
      figures: figures.map(() => pick(random, goes)),
    };
    return { id, split };
  };

  test('split, then merge gives the same places and figures', () => {
    let told = 0;
    for (let seed = 1; seed <= 300; seed += 1) {
      const random = seeded(seed);
      const draft = randomDraft(random);
      const { id, split } = randomSplit(random, draft);
      const apart = splitClaim(draft, id, split);
      if (apart === draft) continue;
      told += 1;
      const again = mergeClaims(apart, [id, freshId(draft)]);
      const before = claimOf(draft, id)!.claim;
      const after = claimOf(again, id)!.claim;
      expect(after.places).toEqual(before.places);
      const byWhat = (a: { what: string }, b: { what: string }) => (a.what < b.what ? -1 : 1);
      expect(after.figures.toSorted(byWhat)).toEqual(before.figures.toSorted(byWhat));
      expect(after.quote).toEqual(before.quote);
    }
    expect(told).toBeGreaterThan(150);
  });

  test('splitting and copying never change what the tallies count; merging never raises it', () => {
    const total = (draft: Draft) =>
      tallyLines(claimsOf(draft)).reduce(
        (sum, line) => sum + (line.total.summed ? (line.total.value ?? 0) : Number.NaN),
        0,
      );
    for (let seed = 1; seed <= 200; seed += 1) {
      const random = seeded(seed);
      let draft = randomDraft(random);
      for (let step = 0; step < 12; step += 1) {
        const before = total(draft);
        const act = random();
        if (act < 0.4) {
          const { id, split } = randomSplit(random, draft);
          draft = splitClaim(draft, id, split);
          expect(total(draft)).toBe(before);
        } else if (act < 0.7) {
          draft = duplicateClaim(draft, pick(random, draft.claims).claim.id);
          expect(total(draft)).toBe(before);
        } else {
          draft = mergeClaims(draft, [pick(random, ids(draft)), pick(random, ids(draft))]);
          expect(total(draft)).toBeLessThanOrEqual(before);
        }
        expect(new Set(ids(draft)).size).toBe(draft.claims.length);
      }
    }
  });

  test('undo gives the same draft after any edits', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      const random = seeded(seed);
      const store = createReadingStore();
      const draft = randomDraft(random);
      store.getState().open(draft);
      const edits: ((now: Draft) => Draft)[] = [
        (now) => splitClaim(now, ids(now)[0] ?? '', { places: [0], figures: ['both'] }),
        (now) => mergeClaims(now, ids(now).slice(0, 2)),
        (now) => duplicateClaim(now, ids(now)[0] ?? ''),
        (now) => deleteClaims(now, ids(now).slice(-1)),
        (now) => addClaim(now),
        (now) => setFields(now, ids(now)[0] ?? '', { title: `Title ${random()}` }),
        (now) => addFigure(now, ids(now)[0] ?? ''),
      ];
      const steps = Array.from({ length: 10 }, () => pick(random, edits));
      for (const [at, step] of steps.entries()) store.getState().edit(`step ${at}`, step);
      const edited = store.getState().draft;
      while (store.getState().canUndo) store.getState().undo();
      expect(store.getState().draft).toBe(draft);
      while (store.getState().canRedo) store.getState().redo();
      expect(store.getState().draft).toEqual(edited);
    }
  });
});
