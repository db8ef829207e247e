import { describe, expect, test } from 'vitest';
import { matchedLetters } from '../../../src/app/search/matched-letters.ts';

/** The name with what was typed in brackets. */
function shown(name: string, typed: string): string {
  return matchedLetters(name, typed)
    .map((one) => (one.typed ? `[${one.text}]` : one.text))
    .join('');
}

describe('the letters that were typed', () => {
  test.each([
    ['Pokrovsk', 'pok', '[Pok]rovsk'],
    ['Pokrovsk', 'p', '[P]okrovsk'],
    ['Покровськ', 'покровськ', '[Покровськ]'],
    ['Chasiv Yar', 'yar', 'Chasiv [Yar]'],
    ['Chasiv Yar', 'yar chas', '[Chas]iv [Yar]'],
    ['Нью-Йорк', 'нью йорк', '[Нью]-[Йорк]'],
    ['Artëmovsk', 'artemo', '[Artëmo]vsk'],
    ['Артёмовск', 'артем', '[Артём]овск'],
    ['Куп’янськ', "куп'я", '[Куп’я]нськ'],
  ])('of %s by «%s»: %s', (name, typed, expected) => {
    expect(shown(name, typed)).toBe(expected);
  });

  test('an inflected form counts as far as it is the same', () => {
    expect(shown('Часів Яр', 'Часового Яру')).toBe('[Час]ів [Яр]');
    expect(shown('Покровськ', 'Покровську')).toBe('[Покровськ]');
  });

  test('a typo ends what is the same; two letters alike are a coincidence', () => {
    expect(shown('Pokrovsk', 'pokrvsk')).toBe('[Pokr]ovsk');
    expect(shown('Poltavka', 'pokrvsk')).toBe('Poltavka');
  });

  test('the oblast that was typed does not mark the name', () => {
    expect(shown('Oleksiivka', 'oleksiivka sumy')).toBe('[Oleksiivka]');
  });

  test('other scripts, signs and nothing at all leave the name whole', () => {
    for (const typed of ['', '   ', 'покровськ', '🏘️', '((', '\ud83c']) {
      expect(shown('Pokrovsk', typed)).toBe('Pokrovsk');
    }
    expect(matchedLetters('', 'pok')).toEqual([]);
  });
});
