import { describe, expect, it } from 'vitest';
import { en } from '../../src/app/words/en.ts';
import { openWords, withLaterWords } from '../../src/app/words/open.ts';

describe('the words in two parts', () => {
  it('has those of the first view at once, and says what is missing where a later one is asked too early', async () => {
    const words = openWords();
    expect(words.shell).toBe(en.shell);
    expect(() => words.details).toThrow('"details"');
    await expect(withLaterWords(Promise.resolve('a panel'))).resolves.toBe('a panel');
    expect(openWords()).toBe(words);
    expect({ ...words }).toEqual(en);
  });

  it('passes on what kept a part from loading', async () => {
    await expect(withLaterWords(Promise.reject(new Error('offline')))).rejects.toThrow('offline');
  });
});
