import { fold } from './fold.ts';
import { SKELETON_LETTERS } from './tables/skeleton-letters.ts';

const CONSONANTS = new Map(Object.entries(SKELETON_LETTERS));
/** The letters that begin a group, with the length of the longest group that each begins. */
const LONGEST_FROM = new Map<string, number>();
for (const letters of CONSONANTS.keys()) {
  const first = letters.charAt(0);
  LONGEST_FROM.set(first, Math.max(LONGEST_FROM.get(first) ?? 1, letters.length));
}
const MARKED_LATIN = /[čšžćśźłđ]/g;
const PLAIN_FOR_MARKED: Readonly<Record<string, string>> = {
  č: 'ch',
  š: 'sh',
  ž: 'zh',
  ć: 'ts',
  ś: 's',
  ź: 'z',
  ł: 'l',
  đ: 'd',
};

/**
 * The consonant skeleton of a name in either script and either language, in Russian letters:
 * «Олексіївка», «Алексеевка», "Oleksiivka" and "Alekseyevka" all give «лксвк».
 *
 * Vowels, й, soft and hard signs, apostrophes, spaces and hyphens are left out, г/ґ/h/g and х/kh are
 * one letter each, a doubled consonant counts once. A name without consonants has the empty
 * skeleton: treat that as no key. Rules: key 4 of the project's page on resolving places; the
 * letters are data in `tables/skeleton-letters.ts`.
 */
export function skeleton(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  const folded = fold(lower.replace(MARKED_LATIN, (letter) => PLAIN_FOR_MARKED[letter] ?? letter));
  let key = '';
  let last = '';
  for (let at = 0; at < folded.length; ) {
    const longest = LONGEST_FROM.get(folded.charAt(at));
    if (longest === undefined) {
      at++;
      continue;
    }
    let length = Math.min(longest, folded.length - at);
    while (length > 1 && !CONSONANTS.has(folded.slice(at, at + length))) length--;
    for (const consonant of CONSONANTS.get(folded.slice(at, at + length)) ?? '') {
      if (consonant !== last) key += consonant;
      last = consonant;
    }
    at += length;
  }
  // «тс» and «ц», «шч» and «щ» are written for one another across the two languages and in Latin.
  return key.replaceAll('тс', 'ц').replaceAll('шч', 'щ');
}
