/** Finds words and sequences of words of a table in a text: by look-ups only, the longest first. */
import { wordKey } from '../segment/tokens.ts';
import type { Token } from '../types.ts';

/**
 * A word or a sequence of words with its forms: a stem, then after a bar the endings, with commas
 * between (an empty ending is the bare stem); a word without a bar has one form. A space stands
 * between words and marks: "сел|о,а,у,ом,е", "населённ|ый,ого,ом,ые,ых пункт|,а,е,ы,ов,ах", "н . п .".
 */
export type Phrase = string;

interface Node<Meaning> {
  next: Map<string, Node<Meaning>> | null;
  meaning: Meaning | null;
}

export interface Found<Meaning> {
  readonly meaning: Meaning;
  /** Index after the last token of the phrase. */
  readonly end: number;
}

export interface PhraseTable<Meaning> {
  /** The longest phrase whose words stand in `tokens` from `at`, before `limit`. */
  at(tokens: readonly Token[], at: number, limit: number): Found<Meaning> | null;
}

/** The forms of one word of a phrase, as keys; each with ё also with е. */
export function formsOf(word: string): string[] {
  const bar = word.indexOf('|');
  const stem = wordKey(bar === -1 ? word : word.slice(0, bar));
  const endings = bar === -1 ? [''] : word.slice(bar + 1).split(',');
  const forms: string[] = [];
  for (const ending of endings) {
    const form = stem + wordKey(ending);
    forms.push(form);
    if (form.includes('ё')) forms.push(form.replaceAll('ё', 'е'));
  }
  return forms;
}

function addForms<Meaning>(root: Node<Meaning>, phrase: Phrase, meaning: Meaning): void {
  let level = [root];
  for (const word of phrase.split(' ')) {
    const following: Node<Meaning>[] = [];
    for (const form of formsOf(word)) {
      for (const node of level) {
        node.next ??= new Map();
        let child = node.next.get(form);
        if (child === undefined) {
          child = { next: null, meaning: null };
          node.next.set(form, child);
        }
        following.push(child);
      }
    }
    level = following;
  }
  // The first meaning of a form stays: tables put the surer one first.
  for (const node of level) node.meaning ??= meaning;
}

/** Compiles a table; do so once. Where two meanings share a form, the first stays. */
export function compilePhrases<Meaning>(
  table: Iterable<readonly [Meaning, readonly Phrase[]]>,
): PhraseTable<Meaning> {
  const root: Node<Meaning> = { next: new Map(), meaning: null };
  for (const [meaning, phrases] of table) {
    for (const phrase of phrases) addForms(root, phrase, meaning);
  }
  return {
    at(tokens, at, limit) {
      let node = root;
      let found: Found<Meaning> | null = null;
      for (let index = at; index < limit; index++) {
        const next = node.next?.get(tokens[index]!.key);
        if (next === undefined) break;
        node = next;
        if (node.meaning !== null) found = { meaning: node.meaning, end: index + 1 };
      }
      return found;
    },
  };
}

/** The phrases of a table's text, with semicolons between. */
export function phrases(text: string): Phrase[] {
  return text
    .split(';')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '');
}
