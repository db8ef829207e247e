import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../src/app/state/filter.ts';
import { createAppStore, selectedClaim, themeOf } from '../../src/app/state/store.ts';
import { en } from '../../src/app/words/en.ts';
import { NO_PLACE } from '../../src/claims/table.ts';
import { fixtureGazetteer, PLACES } from '../fixtures/gazetteer.ts';
import { filledStore } from './support.ts';

const STRIKES = '2025-06-01-istanbul-talks/tsentr-strikes';

describe('the store', () => {
  it('lists every claim of the shipped report before any place is open', () => {
    const { claims, kept, table } = filledStore({ places: false }).getState();
    expect(claims).toHaveLength(18);
    expect([...kept].sort((a, b) => a - b)).toEqual(claims.map((_, index) => index));
    expect([...table.place].every((place) => place === NO_PLACE)).toBe(true);
  });

  it('puts the claims at their places when the places come, and keeps the filter', () => {
    const store = filledStore({ places: false });
    store.getState().setFilter({ ...NO_FILTER, kinds: ['strike'] });
    store.getState().setGazetteer(fixtureGazetteer(), 'first');
    const { rows, table, claims } = store.getState();
    const shown = [...rows].map((row) => claims[table.claim[row]!]!.kind);
    expect(new Set(shown)).toEqual(new Set(['strike']));
    const placed = [...rows].filter((row) => table.place[row] !== NO_PLACE);
    expect(placed).toHaveLength(11);
  });

  it('filters with AND between dimensions and OR within one', () => {
    const store = filledStore();
    const count = (filter: Partial<typeof NO_FILTER>) => {
      store.getState().setFilter({ ...NO_FILTER, ...filter });
      return store.getState().kept.length;
    };
    const strikes = count({ kinds: ['strike'] });
    const control = count({ kinds: ['capture'] });
    expect(count({ kinds: ['strike', 'capture'] })).toBe(strikes + control);
    expect(count({ kinds: ['strike', 'capture'], claimants: ['Kyiv'] })).toBe(1);
    expect(count({ kinds: ['capture'], groups: ['tsentr'] })).toBe(0);
    expect(count({})).toBe(18);
  });

  it('replaces a report that is loaded again instead of doubling its claims', () => {
    const store = filledStore();
    const [report] = store.getState().reports;
    store.getState().addReport(report!);
    expect(store.getState().claims).toHaveLength(18);
  });

  it('lets go of a chosen claim when its report is removed', () => {
    const store = filledStore();
    store.getState().select({ type: 'claim', claim: STRIKES, mention: null });
    expect(selectedClaim(store.getState())?.title).toBe('Strikes on Ukrainian formations');
    store.getState().removeReport(store.getState().reports[0]!.file);
    expect(store.getState().claims).toHaveLength(0);
    expect(store.getState().selection).toBeNull();
  });

  it('asks the map to show all places of a claim, of the undecided one the first candidate', () => {
    const store = filledStore();
    store.getState().select({ type: 'claim', claim: STRIKES, mention: null }, { show: true });
    expect(store.getState().toShow).toHaveLength(11);
    expect(store.getState().toShow?.[0]).toBe(PLACES.shevchenkoPokrovsk);
    store.getState().select({ type: 'claim', claim: STRIKES, mention: 6 }, { show: true });
    expect(store.getState().toShow).toEqual([PLACES.pokrovsk]);
  });

  it('does not move the map when a mark on it is chosen', () => {
    const store = filledStore();
    store.getState().select({ type: 'place', place: PLACES.pokrovsk });
    expect(store.getState().toShow).toBeNull();
  });

  it('keeps a choice that no loaded claim answers, for the report may still come', () => {
    const store = createAppStore(en);
    store.getState().select({ type: 'claim', claim: STRIKES, mention: null });
    expect(selectedClaim(store.getState())).toBeNull();
    expect(store.getState().selection).not.toBeNull();
  });

  it('follows the system until the reader chooses a theme', () => {
    const store = createAppStore(en);
    store.getState().setSystemTheme('dark');
    expect(themeOf(store.getState())).toBe('dark');
    store.getState().setThemeChoice('light');
    expect(themeOf(store.getState())).toBe('light');
  });

  it('loads nothing twice at a time, and again after a failure', () => {
    const store = createAppStore(en);
    let calls = 0;
    store.getState().setLoader('gazetteer', () => {
      calls += 1;
    });
    store.getState().setLoad('gazetteer', { state: 'loading', since: 0 });
    store.getState().load('gazetteer');
    expect(calls).toBe(0);
    store.getState().setLoad('gazetteer', { state: 'failed', file: 'x', reason: 'y' });
    store.getState().load('gazetteer');
    expect(calls).toBe(1);
  });

  it('says the same thing once', () => {
    const store = createAppStore(en);
    store.getState().tell('error', 'notes.txt is not a JSON file.');
    store.getState().tell('error', 'notes.txt is not a JSON file.');
    expect(store.getState().notices).toHaveLength(1);
    store.getState().dismiss(store.getState().notices[0]!.id);
    expect(store.getState().notices).toHaveLength(0);
  });
});
