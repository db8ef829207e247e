import { describe, expect, it } from 'vitest';
import { firstViewBounds } from '../../src/app/map/first-view.ts';
import { openPreferences } from '../../src/app/preferences.ts';
import { isNarrow, panelsOf } from '../../src/app/shell/layout.ts';
import { nearestStop, STOPS, stopHeight } from '../../src/app/shell/sheet-stops.ts';
import { NO_FILTER } from '../../src/app/state/filter.ts';
import { filledStore } from './support.ts';

const DESKTOP = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

describe('where the panels stand', () => {
  it('leaves the map more than half of a desktop, with both panels open', () => {
    const { left, right } = panelsOf(DESKTOP, 'peek', true);
    expect(DESKTOP.width - left - right).toBeGreaterThan(560);
    expect(panelsOf(DESKTOP, 'peek', false).right).toBe(0);
  });

  it('leaves room between the panels of the smallest screen that has them at the sides', () => {
    const small = { width: 760, height: 600 };
    expect(isNarrow(small)).toBe(false);
    const { left, right } = panelsOf(small, 'peek', true);
    expect(small.width - left - right).toBeGreaterThan(80);
  });

  it('keeps a map in view above every sheet of a phone, also a low one held sideways', () => {
    for (const size of [PHONE, { width: 700, height: 360 }]) {
      for (const stop of STOPS) {
        const { top, bottom } = panelsOf(size, stop, true);
        expect(size.height - top - bottom, stop).toBeGreaterThan(100);
      }
    }
  });
});

describe('the stops of a sheet', () => {
  it('rise from peek to half to full and leave the search in view', () => {
    const heights = STOPS.map((stop) => stopHeight(stop, PHONE.height));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(PHONE.height - heights[2]!).toBeGreaterThanOrEqual(64);
  });

  it('take the nearest when a finger lets go', () => {
    for (const stop of STOPS) {
      expect(nearestStop(stopHeight(stop, PHONE.height) + 9, PHONE.height)).toBe(stop);
    }
    expect(nearestStop(0, PHONE.height)).toBe('peek');
    expect(nearestStop(5000, PHONE.height)).toBe('full');
  });
});

describe('the first view', () => {
  it('fits the claims of the detailed map and leaves the palaces of Istanbul out', () => {
    const { table, rows } = filledStore().getState();
    const [west, south, east, north] = firstViewBounds(table, rows)!;
    expect(south).toBeGreaterThan(47.9);
    expect(north).toBeCloseTo(51.137, 2);
    expect(west).toBeGreaterThan(34.8);
    expect(east).toBeLessThan(37.7);
  });

  it('is left to the map where nothing lies inside', () => {
    const store = filledStore();
    store.getState().setFilter({ ...NO_FILTER, kinds: ['diplomatic'] });
    const { table, rows } = store.getState();
    expect(firstViewBounds(table, rows)).toBeNull();
  });
});

describe('preferences', () => {
  it('last for the session where storage is refused', () => {
    const preferences = openPreferences(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(preferences.get('theme')).toBeNull();
    preferences.set('theme', 'dark');
    expect(preferences.get('theme')).toBe('dark');
    preferences.set('theme', null);
    expect(preferences.get('theme')).toBeNull();
  });
});
