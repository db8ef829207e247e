import type { PressHabit } from '../press.ts';

/**
 * How English texts spell Russian names where they leave BGN/PCGN 1947. The first way of each habit is
 * the commoner one. Letters that no habit names are BGN/PCGN's, without soft and hard signs.
 * Seen in: English pages of Russia's Ministry of Defence, TASS and Sputnik (2024, 2025), agencies
 * that reprint them, English channels of military bloggers (2025).
 */
export const PRESS_RUSSIAN: readonly PressHabit[] = [
  {
    what: 'ё: the ministry "Novosyolovka"; others "Artemovsk", since Russian itself prints е for ё',
    ways: [[], [[/ё/g, 'е']]],
  },
  {
    what: '-ый and -ий: the ministry, TASS, Sputnik "Krasny Liman"; bloggers, reprints "Tolstiy Lug"',
    ways: [[[/[иы]й(?!\p{L})/gu, 'y']], [[/[иы]й(?!\p{L})/gu, 'iy']]],
  },
  {
    what: 'кс: "Alekseyevka"; some agencies "Alexeyevka"',
    ways: [[], [[/кс/g, 'x']]],
  },
  {
    what: 'е at the start and after a vowel or a sign: the ministry, TASS "Novoyegorovka", "Udachnoye"; bloggers, reprints "Pokrovskoe"',
    ways: [
      [[/(?<!\p{L})е|(?<=[аеёиоуыэюяьъ])е/gu, 'ye']],
      [[/(?<!\p{L})е|(?<=[аеёиоуыэюяьъ])е/gu, 'e']],
    ],
  },
  {
    what: 'ь before a vowel: "Vasilyevka"; bloggers "Vasilievka"',
    ways: [[], [[/ь(?=[eyаеёиоуэюя])y?/g, 'i']]],
  },
];
