/** Nominatives of inflected names: «Покровську», «Часового Яру», «Артёмовска». */
import { SPACE } from './alphabet.ts';
import { CASE_ENDINGS } from './case-endings.ts';
import { childOf, type Trie, walkKey } from './trie.ts';

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

/** So many letters at the end of a word may differ between its cases. */
const MOST_CHANGED = 6;

/** The nodes that the nominatives of a word lead to from a node. */
function formsFrom(trie: Trie, from: number, word: string, shortestStem: number): number[] {
  // No form is there where not even the letters that all share are.
  const shared = walkKey(
    trie,
    'cyrillic',
    word.slice(0, Math.max(0, word.length - MOST_CHANGED)),
    from,
  );
  if (shared === -1) return [];
  const nodes: number[] = [];
  for (const form of nominativesOf(word, shortestStem)) {
    const node = walkKey(trie, 'cyrillic', form, from);
    if (node !== -1) nodes.push(node);
  }
  return nodes;
}

/** The nodes of the names that a Cyrillic key of at most four words may be a case form of. */
export function caseFormNodes(trie: Trie, key: string): readonly number[] {
  const words = key.split(' ');
  if (words.length > 4) return [];
  const shortest = words.length === 1 ? SHORTEST_STEM_ALONE : SHORTEST_STEM;
  // Nodes reached by the words as they are, and by at least one in another case.
  let asTyped = 0;
  let changed: number[] = [];
  for (const [at, word] of words.entries()) {
    if (at > 0) {
      asTyped = asTyped === -1 ? -1 : childOf(trie, asTyped, SPACE);
      changed = changed.map((node) => childOf(trie, node, SPACE)).filter((node) => node !== -1);
    }
    const next: number[] = [];
    for (const node of changed) {
      const same = walkKey(trie, 'cyrillic', word, node);
      if (same !== -1) next.push(same);
      next.push(...formsFrom(trie, node, word, shortest));
    }
    if (asTyped !== -1) {
      next.push(...formsFrom(trie, asTyped, word, shortest));
      asTyped = walkKey(trie, 'cyrillic', word, asTyped);
    }
    changed = next;
    if (changed.length === 0 && asTyped === -1) return [];
  }
  return changed;
}
