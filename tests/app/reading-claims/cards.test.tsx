import { beforeEach, describe, expect, test } from 'vitest';
import { ClaimCards } from '../../../src/app/reading/claims/ClaimCards.tsx';
import { ClaimForm } from '../../../src/app/reading/claims/ClaimForm.tsx';
import { mergeClaims } from '../../../src/app/reading/claims/edits/merge.ts';
import type { Draft, DraftClaim } from '../../../src/app/reading/draft.ts';
import { readingStore } from '../../../src/app/reading/state.ts';
import { PLACES } from '../../fixtures/gazetteer.ts';
import { markupOf, storeWith, textOf } from '../details/render.tsx';
import { aDraft, aFigure, aHeld, aPlace, aReadClaim, aReading } from './draft.ts';

const chosen = (by: 'machine' | 'person') => ({
  chosen: PLACES.pokrovsk,
  chosenBy: by,
  precision: 'settlement' as const,
  candidates: [{ place: PLACES.pokrovsk, score: 0.9, reasons: [] }],
});

function show(draft: Draft): void {
  readingStore.getState().open(draft);
}

/** The markup of each card, by the claim's id. */
function cards(): Record<string, string> {
  const parts = markupOf(<ClaimCards />).split('<li class="claim-card" data-claim-card="');
  return Object.fromEntries(parts.slice(1).map((part) => [part.split('"')[0], part]));
}

beforeEach(() => {
  storeWith();
  // A server render reads the initial state; here it is to read the state in hand.
  readingStore.getInitialState = readingStore.getState;
});

describe('a card', () => {
  test('says who said what, and that it is not verified', () => {
    show(aDraft([aHeld('a')]));
    expect(textOf(<ClaimCards />)).toContain(
      'Russia’s Defence Ministry said that it struck a depot near Pokrovsk; not independently verified.',
    );
  });

  test('shows places with their certainty in words and shape', () => {
    const unsure = {
      candidates: [
        { place: PLACES.shevchenkoPokrovsk, score: 0.5, reasons: [] },
        { place: PLACES.shevchenkoDobropillia, score: 0.5, reasons: [] },
      ],
    };
    show(
      aDraft([
        aHeld('a', {
          places: [
            aPlace('Krasnoarmeysk', 0, chosen('machine')),
            aPlace('Pokrovsk', 20, chosen('person')),
            aPlace('Shevchenko', 40, unsure),
            aPlace('Nowhere', 60),
          ],
        }),
      ]),
    );
    const card = cards().a ?? '';
    const certainties = [...card.matchAll(/data-certainty="(\w+)"/g)].map((match) => match[1]);
    expect(certainties).toEqual(['chosen', 'person', 'unsure', 'unresolved']);
    expect(card).toContain(
      'Krasnoarmeysk: Pokrovsk · Красноармейск, Pokrovskyi Raion, Donetsk Oblast',
    );
    expect(card).toContain('Shevchenko: to decide');
    expect(card).toContain('Nowhere: unresolved');
    expect(card).toContain('A place is not decided');
  });

  test('shows figures with their qualifier, as claimed, and which count once', () => {
    const figure = aFigure({ what: 'soldiers killed', value: 510, qualifier: 'more than' });
    show(
      aDraft([
        aHeld('a', { figures: [{ ...figure, shared: 'k' }] }),
        aHeld('b', { title: 'Losses at Muravka', figures: [{ ...figure, shared: 'k' }] }),
      ]),
    );
    const text = textOf(<ClaimCards />);
    expect(text).toContain('more than 510 soldiers said killed');
    expect(text).toContain('counted once with “Losses at Muravka”');
  });

  test('tells what was inferred rather than said, until a person sets it', () => {
    const inferred = { ...aReadClaim(0, 10, []), inferred: ['side', 'time'] as const };
    const held: DraftClaim = { ...aHeld('a'), read: 0 };
    const reading = aReading([], [inferred]);
    show(aDraft([held], { reading }));
    expect(textOf(<ClaimCards />)).toContain('inferred, not said: side, time');
    show(aDraft([{ ...held, edited: ['time'] }], { reading }));
    expect(textOf(<ClaimCards />)).toContain('inferred, not said: side ');
    show(aDraft([{ ...held, edited: ['time', 'claimant'] }], { reading }));
    expect(textOf(<ClaimCards />)).not.toContain('inferred');
  });

  test('asks for what is missing instead of making it up', () => {
    const { claimant, time } = aHeld('a').claim;
    show(
      aDraft([
        aHeld('a', {
          claimant: { ...claimant, name: '' },
          time: { ...time, from: null, to: null, precision: 'unknown' },
          statement: '',
        }),
      ]),
    );
    const text = textOf(<ClaimCards />);
    expect(text).toContain('Claimant not stated said [what is claimed is not filled in]');
    expect(text).toContain('Who says so? When was it? Something is missing');
    expect(text).toContain('Needs attention 1');
  });

  test('text that looks like HTML stays text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    show(
      aDraft([
        aHeld('a', {
          title: hostile,
          statement: `that ${hostile}`,
          claimant: { name: hostile, side: 'RU', quoting: null },
          places: [aPlace(hostile, 0)],
          figures: [aFigure({ what: hostile })],
        }),
      ]),
    );
    expect(markupOf(<ClaimCards />)).not.toContain('<img');
  });

  test('no verdict in our own voice, whatever the kind', () => {
    for (const kind of ['capture', 'advance', 'repelled', 'losses'] as const) {
      show(aDraft([aHeld('a', { kind, statement: 'that this happened' })]));
      expect(textOf(<ClaimCards />)).not.toMatch(/\b(captured|liberated|destroyed|repelled by)\b/i);
    }
  });
});

describe('the list', () => {
  test('without claims says how to add one, and offers nothing to hand on', () => {
    show(aDraft([]));
    const text = textOf(<ClaimCards />);
    expect(text).toContain('No claims found: add one');
    expect(text).not.toContain('to the map');
  });

  test('of thousands of claims draws a page at a time', () => {
    show(aDraft(Array.from({ length: 2000 }, (_, at) => aHeld(`c${at}`))));
    expect(Object.keys(cards())).toHaveLength(60);
    expect(textOf(<ClaimCards />)).toContain('Show 60 more');
  });

  test('the claim chosen in the text is drawn however far down it is', () => {
    show(aDraft(Array.from({ length: 200 }, (_, at) => aHeld(`c${at}`))));
    readingStore.getState().selectClaim('c150');
    expect(cards().c150).toContain('aria-current="true"');
  });
});

describe('the foot', () => {
  test('adds all claims, text left out unless asked', () => {
    show(aDraft([aHeld('a'), aHeld('b')]));
    const text = textOf(<ClaimCards />);
    expect(text).toContain('Add 2 claims to the map');
    expect(text).toContain('Download report (JSON)');
    expect(markupOf(<ClaimCards />)).not.toMatch(/type="checkbox" checked=""/);
  });

  test('asks for the date of publication and offers those of the text', () => {
    const date = { start: 0, end: 5, from: '2025-05-31', to: '2025-05-31' };
    const reading = {
      ...aReading([], []),
      dates: [{ ...date, precision: 'day' as const, yearInferred: false }],
    };
    const meta = { title: '', publisher: '', url: '', date: '' };
    show(aDraft([aHeld('a')], { meta, reading }));
    const text = textOf(<ClaimCards />);
    expect(text).toContain('Date of publication');
    expect(text).toContain('Take 31 May 2025 from the text');
  });
});

describe('the form', () => {
  test('labels every control', () => {
    const held = aHeld('a', {
      places: [aPlace('Pokrovsk', 0, chosen('machine'))],
      figures: [aFigure()],
    });
    show(aDraft([held]));
    const markup = markupOf(<ClaimForm held={held} />);
    const ids = [...markup.matchAll(/<(?:input|select|textarea)[^>]*\bid="([^"]+)"/g)].map(
      (match) => match[1],
    );
    expect(ids.length).toBeGreaterThan(20);
    for (const id of ids) expect(markup).toContain(`for="${id}"`);
  });

  test('tells problems at their fields, with a remedy', () => {
    const held = aHeld('a', { title: '', figures: [aFigure({ value: null })] });
    show(aDraft([held]));
    const markup = markupOf(<ClaimForm held={held} />);
    expect(markup.match(/aria-invalid="true"/g)).toHaveLength(2);
    expect(markup).toContain('Give it a short neutral title.');
    expect(markup).toContain('Give a number, a range or words.');
  });

  test('tells what merged claims said otherwise', () => {
    const draft = mergeClaims(aDraft([aHeld('a'), aHeld('b', { kind: 'shelling', group: null })]), [
      'a',
      'b',
    ]);
    show(draft);
    const text = textOf(<ClaimForm held={draft.claims[0]!} />);
    expect(text).toContain('The merged claims differed');
    expect(text).toContain('Kind Shelling Use it');
    expect(text).toContain('Group of forces nothing Use it');
  });
});
