import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sha256Of } from '../../src/claims/sha256.ts';

const byNode = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('the SHA-256 of a text', () => {
  it('is that of the standard’s examples', () => {
    expect(sha256Of('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    expect(sha256Of('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
    expect(sha256Of('a'.repeat(1_000_000))).toBe(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    );
  });

  it('agrees with that of Node at every length around the blocks, in three alphabets', () => {
    for (let length = 0; length <= 140; length++) {
      for (const letter of ['a', 'ї', '€', '🙂']) {
        const text = letter.repeat(length);
        expect(sha256Of(text), `${letter} ${length}`).toBe(byNode(text));
      }
    }
  });

  it('tells texts apart that differ in a line end or an accent only', () => {
    const texts = ['Покровськ\n', 'Покровськ\r\n', 'Покро́вськ\n'];
    expect(new Set(texts.map(sha256Of)).size).toBe(3);
    expect(texts.map(sha256Of)).toEqual(texts.map(byNode));
  });
});
