/**
 * The words of the interface in the two parts that they are loaded in: those of the first view come
 * with the script, the others with the first part of the app that says them.
 */

import { first } from './en/first.ts';
import type { Words } from './en.ts';

type Later = typeof import('./en/later.ts').later;

/** A record, so that a part that is added to the words and not here fails the type check. */
const LATER_PARTS: Readonly<Record<keyof Later, true>> = {
  card: true,
  details: true,
  dialogs: true,
  reasons: true,
  places: true,
  search: true,
  tallies: true,
  export: true,
  legend: true,
  workspace: true,
  reading: true,
  readingClaims: true,
};

let words: Words | null = null;
let loading: Promise<void> | null = null;

/** The words of the first view; asking for one of another part throws until `withLaterWords` has ended. */
export function openWords(): Words {
  words ??= Object.defineProperties(
    { ...first },
    Object.fromEntries(Object.keys(LATER_PARTS).map((part) => [part, notLoaded(part)])),
  ) as Words;
  return words;
}

function notLoaded(part: string): PropertyDescriptor {
  return {
    configurable: true,
    get() {
      throw new Error(`The words "${part}" are not loaded: import what says them withLaterWords.`);
    },
  };
}

/**
 * Waits for a part of the app and for the words that it says.
 *
 * @returns what `part` resolves to; rejects where either could not be loaded, and can be tried again.
 */
export async function withLaterWords<Part>(part: Promise<Part>): Promise<Part> {
  loading ??= loadLater();
  const [loaded] = await Promise.all([part, loading]);
  return loaded;
}

async function loadLater(): Promise<void> {
  try {
    const { later } = await import('./en/later.ts');
    // The same object as before: what is on the screen already has no reason to be drawn again.
    for (const [part, value] of Object.entries(later)) {
      Object.defineProperty(openWords(), part, { value, enumerable: true });
    }
  } catch (error) {
    loading = null;
    throw error;
  }
}
