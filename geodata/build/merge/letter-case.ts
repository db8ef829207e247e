/** Capitals for names that a source writes all in capitals or all in small letters. */

/** Words that stay small inside a name («Рокитне-над-Россю», «Сакко і Ванцетті»). */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  'на',
  'над',
  'під',
  'і',
  'й',
  'та',
  'за',
  'при',
  'до',
  'біля',
  'в',
  'у',
  'по',
  'імені',
  'под',
  'и',
  'имени',
  'у',
  'к',
  'от',
  'nad',
  'na',
  'pid',
  'pod',
  'imeni',
  'i',
  'ta',
  'and',
]);

/** «САККО І ВАНЦЕТТІ» gives «Сакко і Ванцетті»; a letter after an apostrophe stays small. */
export function restoreCase(name: string): string {
  let first = true;
  return name.toLowerCase().replace(/[\p{L}\p{M}'’ʼ`.]+/gu, (word) => {
    const small = !first && SMALL_WORDS.has(word);
    first = false;
    return small ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
}
