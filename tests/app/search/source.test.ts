import { describe, expect, test } from 'vitest';
import { buildSearchIndex } from '../../../geodata/search/build-index.ts';
import { openSearch } from '../../../geodata/search.ts';
import { answerTo } from '../../../src/app/search/answer.ts';
import { wholeGazetteer } from '../../../src/app/search/open-search.ts';
import { createSearchSource, type OpenedSearch } from '../../../src/app/search/source.ts';
import { createAppStore } from '../../../src/app/state/store.ts';
import { en } from '../../../src/app/words/en.ts';
import { fixtureGazetteer, PLACES } from '../../fixtures/gazetteer.ts';

const gazetteer = fixtureGazetteer();
const opened: OpenedSearch = {
  search: openSearch(gazetteer, buildSearchIndex(gazetteer)),
  gazetteer,
};
const anywhere = { position: null, size: { width: 1440, height: 900 } };

describe('the search of the page', () => {
  test('waits until it is wanted, is loaded once, and tells when it is ready', async () => {
    let opens = 0;
    const source = createSearchSource(async () => {
      opens += 1;
      return opened;
    });
    expect(source.state().type).toBe('waiting');
    const heard: string[] = [];
    source.subscribe(() => heard.push(source.state().type));
    source.start();
    source.start();
    await expect.poll(() => source.state().type).toBe('ready');
    source.start();
    expect(opens).toBe(1);
    expect(heard).toEqual(['loading', 'ready']);
  });

  test('a failure is told with its reason, and starting again tries again', async () => {
    let works = false;
    const source = createSearchSource(async () => {
      if (!works) throw new Error('search.bin answered 404');
      return opened;
    });
    source.start();
    await expect
      .poll(() => source.state())
      .toEqual({ type: 'failed', reason: 'search.bin answered 404' });
    works = true;
    source.start();
    await expect.poll(() => source.state().type).toBe('ready');
  });

  test('a listener that left hears nothing more', async () => {
    const source = createSearchSource(async () => opened);
    let heard = 0;
    const leave = source.subscribe(() => {
      heard += 1;
    });
    leave();
    source.start();
    await expect.poll(() => source.state().type).toBe('ready');
    expect(heard).toBe(0);
  });
});

describe('waiting for all settlements', () => {
  test('takes them at once where they are open', async () => {
    const store = createAppStore(en);
    store.getState().setGazetteer(gazetteer, 'full');
    expect(await wholeGazetteer(store)).toBe(gazetteer);
  });

  test('asks for them, and is not content with the first places', async () => {
    const store = createAppStore(en);
    let asked = 0;
    store.getState().setLoader('gazetteer', () => {
      asked += 1;
    });
    const waiting = wholeGazetteer(store);
    expect(asked).toBe(1);
    store.getState().setGazetteer(fixtureGazetteer(), 'first');
    store.getState().setGazetteer(gazetteer, 'full');
    expect(await waiting).toBe(gazetteer);
  });

  test('a load that fails is told with the file; one that failed before is tried again', async () => {
    const store = createAppStore(en);
    const failed = { state: 'failed', file: 'gazetteer', reason: 'no answer' } as const;
    store.getState().setLoad('gazetteer', failed);
    store.getState().setLoader('gazetteer', () => {
      store.getState().setLoad('gazetteer', { state: 'loading', since: 0 });
    });
    const waiting = wholeGazetteer(store);
    store.getState().setLoad('gazetteer', { ...failed });
    await expect(waiting).rejects.toThrow('gazetteer, no answer');
  });
});

describe('an answer', () => {
  test('the empty question has none', () => {
    expect(answerTo('', opened, gazetteer, anywhere)).toMatchObject({ answered: false });
  });

  test('a name has none before the search is there', () => {
    expect(answerTo('Pokrovsk', null, gazetteer, anywhere)).toMatchObject({ answered: false });
  });

  test('coordinates need no search, and say where nothing can be', () => {
    expect(answerTo('48.28, 37.18', null, gazetteer, anywhere).entries[0]).toMatchObject({
      type: 'point',
    });
    expect(answerTo('98.28, 37.18', null, gazetteer, anywhere)).toMatchObject({
      answered: true,
      offEarth: true,
      entries: [],
    });
  });

  test('of equally good places the one in view comes first', () => {
    const at = (lat: number, lon: number) =>
      answerTo('Oleksiivka', opened, gazetteer, {
        ...anywhere,
        position: { lat, lon, zoom: 9 },
      }).entries.find((entry) => entry.type === 'place')?.key;
    expect(at(48.02, 36.95)).toBe(PLACES.oleksiivkaDonetsk);
    const romny = gazetteer.byId(PLACES.oleksiivkaRomny);
    if (romny?.type !== 'settlement' || !romny.point) throw new Error('Romny’s has no point.');
    expect(at(romny.point.lat, romny.point.lon)).toBe(PLACES.oleksiivkaRomny);
  });

  test('whatever is typed is answered', () => {
    for (const query of ['🏘️', 'קייב', '(((.*+?[]\\', '\ud83c', '\u0301\u0000', 'щ'.repeat(120)]) {
      expect(answerTo(query, opened, gazetteer, anywhere).answered).toBe(true);
    }
  });
});
