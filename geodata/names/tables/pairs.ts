import type { FormPair } from '../form.ts';

/**
 * Reads a table written for the eye: entries parted by commas or line ends, each `from to`, or `from`
 * alone where it becomes nothing. Lines that begin with # are headings.
 */
export function readPairs(table: string): readonly FormPair[] {
  const pairs: FormPair[] = [];
  for (const line of table.split('\n')) {
    if (line.trimStart().startsWith('#')) continue;
    for (const entry of line.split(',')) {
      const [from, to] = entry.trim().split(' ');
      if (from) pairs.push([from, to ?? '']);
    }
  }
  return pairs;
}
