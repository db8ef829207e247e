import { beforeEach, describe, expect, test } from 'vitest';
import DetailsPanel from '../../../src/app/panels/details/DetailsPanel.tsx';
import type { AppStore } from '../../../src/app/state/store.ts';
import { aClaim, aReport } from '../../claims/report-text.ts';
import { PLACES } from '../../fixtures/gazetteer.ts';
import { gazetteer, markupOf, storeWith, textOf } from './render.tsx';

const REPORT = '2025-06-01-istanbul-talks';
let store: AppStore;

beforeEach(() => {
  store = storeWith();
});

function details(claim: string, mention: number | null = null): string {
  store.getState().select({ type: 'claim', claim: `${REPORT}/${claim}`, mention });
  return textOf(<DetailsPanel />);
}

function card(place: string): string {
  store.getState().select({ type: 'place', place });
  return textOf(<DetailsPanel />);
}

describe('the details of a claim', () => {
  test('nothing chosen renders nothing', () => {
    expect(markupOf(<DetailsPanel />)).toBe('');
  });

  test('who said what, when, and that it is not verified', () => {
    const text = details('tsentr-strikes');
    expect(text).toContain(
      'Russia’s Defence Ministry said that its Tsentr (Centre) group of forces',
    );
    expect(text).toContain('not independently verified.');
    expect(text).toContain('the 24 hours before 1 June 2025 · 31 May – 1 June 2025');
  });

  test('who is said to act, and upon whom', () => {
    expect(details('tsentr-strikes')).toContain('About Russia (acting) · Ukraine (acted on)');
    expect(details('talks-first-round')).not.toContain('(acting)');
  });

  test('all eleven places as written, with what is unsure and which glosses fail', () => {
    const text = details('tsentr-strikes');
    expect(text).toContain('11 places named');
    expect(text).toContain('Krasnoarmeysk (Pokrovsk) Pokrovsk · Красноармейск');
    expect(text).toContain('Shevchenko not decided unsure');
    expect(text).toContain('2 glosses do not hold');
    expect(text).toContain('Razine is another village, 37 km away.');
    expect(text).toContain('Pazeno is another village, 108 km away.');
  });

  test('the group’s tally comes from the same report, with its qualifier', () => {
    expect(details('tsentr-strikes')).toContain(
      'Tsentr (Centre): more than 510 soldiers said killed',
    );
  });

  test('figures shared by two claims say that they count once', () => {
    expect(details('bryansk-explosion')).toContain(
      '7 people said killed together with Explosion in Kursk region: counted once',
    );
  });

  test('the source says what is not known of it', () => {
    const text = details('tsentr-strikes');
    expect(text).toContain('publisher not stated · report of 1 June 2025 · address not known');
    expect(text).toContain('cites a source in Turkey’s Foreign Ministry, TASS,');
  });

  test('a claim without a place says so', () => {
    expect(details('settlements-control')).toContain('so it has no mark on the map');
    expect(details('border-build-up')).toContain('Place not stated');
  });

  test('an hour is in Moscow time and in UTC', () => {
    expect(details('talks-second-round')).toContain(
      '2 June 2025, 13:00 Moscow time (UTC+3) · 10:00 UTC',
    );
  });

  test('a claim that is not loaded is named as such', () => {
    expect(details('no-such-claim')).toContain('not among the loaded reports');
  });
});

describe('one place of a claim', () => {
  const position = (written: string) =>
    store
      .getState()
      .claims.find((claim) => claim.id === 'tsentr-strikes')
      ?.places.findIndex((place) => place.asWritten === written) ?? -1;

  test('Pokrovsk under all its names, and who uses which', () => {
    const text = details('tsentr-strikes', position('Krasnoarmeysk'));
    expect(text).toContain('Pokrovsk · Красноармейск · Покровськ');
    expect(text).toContain('Krasnoarmiisk until 2016 · city');
    expect(text).toContain('Former Красноармійськ until 2016');
    expect(text).toContain('As Russia’s authorities write it Красноармейск');
    expect(text).toContain('Russian form of the official name Покровск made by rule');
    expect(text).toContain('As the source wrote it Krasnoarmeysk (Pokrovsk)');
    expect(text).toContain('“the Donetsk People’s Republic” · officially Donetsk Oblast');
    expect(text).toContain('48.277 N 37.177 E Copy good to about 500 m · OpenStreetMap 2025');
  });

  test('Shevchenko is not decided: both candidates with reasons and a way to the map', () => {
    const text = details('tsentr-strikes', position('Shevchenko'));
    expect(text).toContain('Which place is meant is not decided.');
    expect(text).toContain('1 of 17 named Shevchenko in Donetsk Oblast');
    expect(text).toContain('nearest to the other 10 places of this list');
    expect(text.match(/Show on the map/g)).toHaveLength(2);
    expect(text).not.toContain('Why this place');
  });

  test('a failing gloss gives its reason', () => {
    expect(details('tsentr-strikes', position('Petrovskogo'))).toContain(
      'The source glosses Petrovskogo as Pazeno; Pazeno is another village, 108 km away.',
    );
  });

  test('the other Oleksiivkas stand beside the chosen one', () => {
    const text = details('oleksiivka-control', 0);
    expect(text).toContain('Other places of the name');
    expect(text).toContain('58 km from the border');
    expect(text).toContain('81 km from the border');
    expect(text).toContain('Chosen by a person.');
  });

  test('a region has no point', () => {
    const text = details('bryansk-explosion', 0);
    expect(text).toContain('Bryansk Oblast · Брянская область · Брянська область');
    expect(text).toContain('Known only to the oblast; no point is marked.');
    expect(text).not.toMatch(/\d+\.\d+ N/);
  });
});

describe('the card of a place', () => {
  test('a settlement with claims lists them', () => {
    const text = card(PLACES.pokrovsk);
    expect(text).toContain('1 claim here');
    expect(text).toContain('Strikes on Ukrainian formations');
    expect(text).toContain('Population 68,263');
  });

  test('a settlement that may be meant says "may be"', () => {
    expect(card(PLACES.shevchenkoDobropillia)).toContain('may be here');
  });

  test('a settlement without claims says so and links to other registers', () => {
    expect(card(PLACES.kyiv)).toContain('No claims here in the shown reports');
    store.getState().select({ type: 'place', place: PLACES.myrnohrad });
    const markup = markupOf(<DetailsPanel />);
    expect(markup).toContain('href="https://www.wikidata.org/wiki/Q45872"');
    for (const link of markup.match(/<a [^>]*>/g) ?? []) {
      expect(link).toContain('rel="noopener noreferrer"');
    }
  });

  test('a unit lists the claims that name it', () => {
    expect(card('RU-KRS')).toContain('1 claim names it');
    expect(card('UA-59')).toContain('No claims name it in the shown reports');
  });

  test('claims that the filter hides are counted, not shown', () => {
    const { filter, setFilter } = store.getState();
    setFilter({ ...filter, kinds: ['diplomatic'] });
    const text = card(PLACES.pokrovsk);
    expect(text).toContain('1 of them is hidden by the filter');
    expect(text).not.toContain('Strikes on Ukrainian formations');
  });

  test('an unknown id is said to be unknown only when all names are open', () => {
    expect(card('UA99')).toContain('The gazetteer has no place with the id UA99.');
    store.getState().setGazetteer(gazetteer, 'first');
    expect(card('UA99')).toContain('Loading the names of this place');
  });
});

describe('the wording', () => {
  test('no verdict in our own voice anywhere in the shipped report', () => {
    // The report's own figures and statements speak of what is claimed; our words never do.
    for (const claim of store.getState().claims) {
      for (const mention of [null, ...claim.places.keys()]) {
        const text = details(claim.id, mention);
        expect(text).not.toMatch(/\b(captured|liberated|destroyed)\b/i);
        expect(text).toContain('not independently verified');
        expect(text).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  test('text that looks like HTML stays text', () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const [claim] = store.getState().claims;
    if (!claim) throw new Error('The shipped report has no claim.');
    // Put past the reader of reports, which may refuse markup before it comes here.
    const hostileClaim = {
      ...claim,
      key: 'hostile/claim',
      title: hostile,
      statement: `that ${hostile}`,
      note: hostile,
      claimant: { ...claim.claimant, name: hostile },
      places: claim.places.map((mention) => ({ ...mention, asWritten: hostile, note: hostile })),
      report: { ...claim.report, id: 'hostile', title: hostile, publisher: hostile },
    };
    store.getState().addReport({
      file: 'hostile.json',
      shipped: false,
      meta: hostileClaim.report,
      claims: [hostileClaim],
      problems: [],
    });
    for (const mention of [null, 0, 1]) {
      store.getState().select({ type: 'claim', claim: 'hostile/claim', mention });
      const markup = markupOf(<DetailsPanel />);
      expect(markup).not.toContain('<img');
      expect(markup.match(/&lt;img src=x/g)?.length).toBeGreaterThan(3);
    }
  });

  test('claims that contradict each other stand beside each other, without a winner', () => {
    store = storeWith({
      'two.json': aReport([
        aClaim({ id: 'one', contradicts: ['two'] }),
        aClaim({
          id: 'two',
          kind: 'denial',
          title: 'Denial of a strike',
          statement: 'that nothing was struck',
          claimant: { name: 'Ukraine’s General Staff', side: 'UA' },
        }),
      ]),
    });
    store.getState().select({ type: 'claim', claim: 'test-report/two', mention: null });
    const text = textOf(<DetailsPanel />);
    expect(text).toContain('Claims that contradict each other');
    expect(text).toContain('Russia’s Defence Ministry said that it struck a depot near Pokrovsk');
    expect(text).toContain('Ukraine’s General Staff said that nothing was struck');
  });
});
