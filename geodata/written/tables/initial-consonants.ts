/**
 * Beginnings of words that Ukrainian and Russian, and their dialects, write with and without a
 * consonant before the vowel: «Вільшана» and «Ольшана», «Вугледар» and «Угледар», «Горіхів» and
 * «Орехов», «Ганнівка» and «Анновка». Written in the letters of Cyrillic keys (и for і).
 *
 * Source of the rule: the prothetic в and г as school grammars of Ukrainian give them.
 */
export const INITIAL_CONSONANTS: readonly (readonly [without: string, withConsonant: string])[] = [
  ['о', 'ви'],
  ['о', 'во'],
  ['у', 'ву'],
  ['о', 'го'],
  ['а', 'га'],
  ['и', 'ги'],
];
