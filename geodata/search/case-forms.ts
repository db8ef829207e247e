/** Nominatives of inflected names: «Покровську», «Часового Яру», «Артёмовска». */
import { letterNumber, SPACE } from './alphabet.ts';
import { CASE_ENDINGS } from './case-endings.ts';
import { childOf, type Trie, walkDown } from './trie.ts';

const VOWELS = /[аеиоуюя]/;
const LAST_VOWEL_OPEN = /[ое](?=[^аеиоуюя]+$)/;
const TWO_CONSONANTS = /[^аеиоуюя][^аеиоуюя]$/;
/** A word with a shorter stem is left as it is: «Яру» has the stem «яр». */
const SHORTEST_STEM = 2;
const SHORTEST_STEM_ALONE = 3;

/**
 * Writes the stem of a word without an ending as the nominative has it: as it is; with the vowel that
 * closed syllables change («Харков-а», «Харків»); with the one that comes in («Кременц-я»,
 * «Кременець»).
 */
function* closedStems(stem: string): Generator<string> {
  yield stem;
  const closed = stem.replace(LAST_VOWEL_OPEN, 'и');
  // A doubled letter of a key counts once: «Києв-а» is «Киів», whose key is «кив».
  if (closed !== stem) yield closed.replace(/(.)\1/g, '$1');
  if (TWO_CONSONANTS.test(stem)) {
    for (const vowel of ['е', 'о']) yield stem.slice(0, -1) + vowel + stem.slice(-1);
  }
}

/** The nominatives that a word may be a case of, as keys; not all are words. */
export function nominativesOf(word: string, shortestStem: number): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [ending, nominatives] of CASE_ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length < shortestStem || !VOWELS.test(stem)) continue;
    for (const nominative of nominatives) {
      if (nominative !== '') found.add(stem + nominative);
      else for (const closed of closedStems(stem)) found.add(closed);
    }
  }
  found.delete(word);
  return found;
}

function numbersOf(word: string): Uint8Array {
  return Uint8Array.from([...word], (letter) => letterNumber('cyrillic', letter));
}

/** The nodes of the names that a Cyrillic key of at most four words may be a case form of. */
export function caseFormNodes(trie: Trie, key: string): readonly number[] {
  const words = key.split(' ');
  if (words.length > 4) return [];
  const shortest = words.length === 1 ? SHORTEST_STEM_ALONE : SHORTEST_STEM;
  let nodes = [{ node: 0, changed: false }];
  words.forEach((word, at) => {
    const forms = [...nominativesOf(word, shortest)].map(numbersOf);
    const asIs = numbersOf(word);
    nodes = nodes.flatMap(({ node, changed }) => {
      const from = at === 0 ? node : childOf(trie, node, SPACE);
      if (from === -1) return [];
      return [
        { node: walkDown(trie, from, asIs), changed },
        ...forms.map((form) => ({ node: walkDown(trie, from, form), changed: true })),
      ].filter(({ node: reached }) => reached !== -1);
    });
  });
  return nodes.filter(({ changed }) => changed).map(({ node }) => node);
}
