import { editDistance } from '../../geodata/names/matches-form.ts';

/** The known word nearest to `word`; null where none is near. */
export function nearestOf(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  // A third of the letters may be wrong; two in a short word.
  let fewest = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) {
      fewest = edits;
      best = candidate;
    }
  }
  return best;
}

/** " Did you mean X?" for the known word nearest to `word`; empty where none is near. */
export function nearestWord(word: string, known: Iterable<string>): string {
  const best = nearestOf(word, known);
  return best === null ? '' : ` Did you mean "${best}"?`;
}
