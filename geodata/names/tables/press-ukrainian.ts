import type { PressHabit } from '../press.ts';

/**
 * How English texts spell Ukrainian names where they leave the national romanisation (KMU 2010). The
 * first way of each habit is the commoner one. Letters that no habit names are KMU's.
 * Seen in: the Institute for the Study of War (2026), English pages of Ukrainian news sites (2022 to
 * 2026), English channels of Russian bloggers (2025).
 */
export const PRESS_UKRAINIAN: readonly PressHabit[] = [
  {
    what: 'ії: whole; bloggers lose one of the two, "Pleshchyivka", "Pleshchivka"',
    ways: [[], [[/ії/g, 'ї']], [[/ії/g, 'і']]],
  },
  {
    what: 'the apostrophe: dropped; a news site writes an i, "Kamiyanske", "Dariyivka"',
    ways: [[[/'/g, '']], [[/'/g, 'і']]],
  },
  {
    what: 'ьо: the national system "Verkhnokamianske"; news sites "Verkhniokamianske"',
    ways: [[], [[/ьо/g, 'io']], [[/ьо/g, 'yo']]],
  },
  {
    what: '-ий: "Krasnyi Lyman"; agencies "Krasny Lyman"',
    ways: [[], [[/ий(?!\p{L})/gu, 'y']]],
  },
  {
    what: '-нє: the national system "Dorozhnie"; news sites "Dorozhne"',
    ways: [[], [[/є(?!\p{L})/gu, 'e']]],
  },
  {
    what: 'я, ю, є, ї, й inside a word: the national system "Myropillia", "Filiia"; the institute, news sites "Myropillya", "Filiya", "Sofiyivka"',
    ways: [
      [],
      [
        [/я/g, 'ya'],
        [/ю/g, 'yu'],
        [/є/g, 'ye'],
        [/ї/g, 'yi'],
        [/й/g, 'y'],
      ],
    ],
  },
  {
    what: 'и: y; a news site "Bilitske"',
    ways: [[], [[/и/g, 'i']]],
  },
];
