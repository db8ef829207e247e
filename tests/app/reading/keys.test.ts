import { describe, expect, it } from 'vitest';
import { readingKey } from '../../../src/app/reading/use-reading-keys.ts';

/** Has its members by its prototype, as the browser's events do. */
class Pressed {
  readonly #held: string;
  readonly #code: string;
  readonly #key: string;
  constructor(held: string, code: string, key = '') {
    this.#held = held;
    this.#code = code;
    this.#key = key;
  }
  get key() {
    return this.#key;
  }
  get code() {
    return this.#code;
  }
  get shiftKey() {
    return this.#held.includes('shift');
  }
  get ctrlKey() {
    return this.#held.includes('ctrl');
  }
  get metaKey() {
    return this.#held.includes('meta');
  }
  get altKey() {
    return this.#held.includes('alt');
  }
}

describe('the keys of the tab', () => {
  it.each([
    ['ctrl', 'KeyZ', { do: 'undo' }],
    ['meta', 'KeyZ', { do: 'undo' }],
    ['ctrl shift', 'KeyZ', { do: 'redo' }],
    ['', 'KeyN', { do: 'next' }],
    ['shift', 'KeyN', { do: 'previous' }],
    ['', 'KeyX', { do: 'not-a-place' }],
    ['', 'KeyU', { do: 'undo' }],
    ['', 'Digit3', { do: 'choose', number: 3 }],
    ['', 'Numpad0', { do: 'none' }],
    // The browser's own: cut, the source, the first tab.
    ['ctrl', 'KeyX', null],
    ['ctrl', 'KeyU', null],
    ['meta', 'Digit1', null],
    ['alt', 'Digit1', null],
    ['', 'KeyQ', null],
  ])('%s %s', (held, code, does) => {
    expect(readingKey(new Pressed(held, code))).toEqual(does);
  });
});
