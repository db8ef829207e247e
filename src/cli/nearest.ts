import { editDistance } from '../../geodata/names/matches-form.ts';

/** " Did you mean X?" for the known word nearest to `word`; empty where none is near. */
export function nearestWord(word: string, known: Iterable<string>): string {
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
  return best === null ? '' : ` Did you mean "${best}"?`;
}
