import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCardTiming, GRACE_MS, PAUSE_MS } from '../../../src/app/map/card-timing.ts';
import type { PointedPlace } from '../../../src/map/types.ts';

function pointed(place: string, source: PointedPlace['source'] = 'pointer', x = 100): PointedPlace {
  return { place, source, claim: null, clear: { minX: x, minY: 100, maxX: x + 20, maxY: 120 } };
}
const at = (...place: Parameters<typeof pointed>) =>
  ({ type: 'at', place: pointed(...place) }) as const;
const LEFT = { type: 'left' } as const;
const ENDED = { type: 'ended' } as const;

/** The cards that were shown, in order; null where the card went. */
let seen: (string | null)[];
let timing: ReturnType<typeof createCardTiming>;
const now = () => seen.at(-1) ?? null;

beforeEach(() => {
  vi.useFakeTimers();
  seen = [];
  timing = createCardTiming((place) => seen.push(place?.place ?? null));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the card of what the pointer is at', () => {
  test('comes after a pause, and not where the pointer only passes', () => {
    timing.point(at('Pokrovsk'));
    vi.advanceTimersByTime(PAUSE_MS - 1);
    expect(seen).toEqual([]);
    timing.point(at('Myrnohrad'));
    vi.advanceTimersByTime(PAUSE_MS - 1);
    expect(seen).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(seen).toEqual(['Myrnohrad']);
  });

  test('never comes where the pointer went on before the pause was over', () => {
    timing.point(at('Pokrovsk'));
    timing.point(LEFT);
    vi.advanceTimersByTime(10 * GRACE_MS);
    expect(seen).toEqual([]);
  });

  test('stays while the pointer is on it, for as long as that is', () => {
    timing.point(at('Pokrovsk'));
    vi.advanceTimersByTime(PAUSE_MS);
    timing.point(LEFT);
    vi.advanceTimersByTime(GRACE_MS - 1);
    timing.enter();
    vi.advanceTimersByTime(60_000);
    expect(now()).toBe('Pokrovsk');
    timing.leave();
    vi.advanceTimersByTime(GRACE_MS);
    expect(seen).toEqual(['Pokrovsk', null]);
  });

  test('is not taken away by a place that the pointer crosses on the way to it', () => {
    timing.point(at('Pokrovsk'));
    vi.advanceTimersByTime(PAUSE_MS);
    timing.point(at('Shevchenko'));
    vi.advanceTimersByTime(PAUSE_MS - 1);
    timing.enter();
    // The map notices only now that the pointer has left it.
    timing.point(LEFT);
    vi.advanceTimersByTime(60_000);
    expect(seen).toEqual(['Pokrovsk']);
    timing.leave();
    vi.advanceTimersByTime(GRACE_MS);
    expect(now()).toBeNull();
  });

  test('goes a little after the pointer left', () => {
    timing.point(at('Pokrovsk'));
    vi.advanceTimersByTime(PAUSE_MS);
    timing.point(LEFT);
    vi.advanceTimersByTime(GRACE_MS - 1);
    expect(now()).toBe('Pokrovsk');
    vi.advanceTimersByTime(1);
    expect(now()).toBeNull();
  });

  test('is not made anew when the pointer comes back to the same place', () => {
    timing.point(at('Pokrovsk', 'pointer', 100));
    vi.advanceTimersByTime(PAUSE_MS);
    timing.point(LEFT);
    timing.point(at('Pokrovsk', 'pointer', 140));
    vi.advanceTimersByTime(60_000);
    expect(seen).toEqual(['Pokrovsk']);
  });

  test('goes at once when the map moves, also from under the pointer', () => {
    timing.point(at('Pokrovsk'));
    vi.advanceTimersByTime(PAUSE_MS);
    timing.enter();
    timing.point(ENDED);
    expect(seen).toEqual(['Pokrovsk', null]);
    timing.leave();
    vi.advanceTimersByTime(60_000);
    expect(seen).toEqual(['Pokrovsk', null]);
  });

  test('stays away once it was sent away', () => {
    timing.point(at('Pokrovsk'));
    vi.advanceTimersByTime(PAUSE_MS);
    timing.dismiss();
    expect(now()).toBeNull();
    vi.advanceTimersByTime(60_000);
    expect(now()).toBeNull();
    timing.point(at('Myrnohrad'));
    vi.advanceTimersByTime(PAUSE_MS);
    expect(now()).toBe('Myrnohrad');
  });
});

describe('the card of what has the focus', () => {
  test('comes and goes at once', () => {
    timing.point(at('Pokrovsk', 'focus'));
    expect(now()).toBe('Pokrovsk');
    timing.point(at('Myrnohrad', 'focus'));
    expect(now()).toBe('Myrnohrad');
    timing.point(LEFT);
    expect(now()).toBeNull();
  });

  test('goes along with its mark', () => {
    timing.point(at('Pokrovsk', 'focus', 100));
    timing.point(at('Pokrovsk', 'focus', 300));
    expect(seen).toEqual(['Pokrovsk', 'Pokrovsk']);
  });

  test('follows the keyboard although the pointer rests on the card', () => {
    timing.point(at('Pokrovsk', 'focus'));
    timing.enter();
    timing.point(at('Myrnohrad', 'focus'));
    expect(now()).toBe('Myrnohrad');
  });

  test('does not push away a card that the pointer is about to reach, and comes back after it', () => {
    timing.point(at('Pokrovsk', 'focus'));
    timing.point(at('Udachne'));
    vi.advanceTimersByTime(PAUSE_MS);
    expect(now()).toBe('Udachne');
    // Leaving Udachne for its card, the pointer leaves the map, where the focus is all that is left.
    timing.point(at('Pokrovsk', 'focus'));
    vi.advanceTimersByTime(GRACE_MS - 1);
    timing.enter();
    vi.advanceTimersByTime(60_000);
    expect(now()).toBe('Udachne');
    timing.leave();
    vi.advanceTimersByTime(GRACE_MS);
    expect(now()).toBe('Pokrovsk');
  });
});
