import { fold } from './fold.ts';
import { russianForm } from './russian-form.ts';
import { skeleton } from './skeleton.ts';

/** Letters by which two spellings differ: insertions, deletions and replacements. */
export function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min(replaced, (previous[j] as number) + 1, (current[j - 1] as number) + 1);
    }
    previous = current;
  }
  return previous[b.length] as number;
}

/** Of a name's letters, the share that may differ before two spellings are two names. */
const TOLERATED_SHARE = 0.35;

/**
 * Whether a Russian name can be the Russian form of this Ukrainian name, rather than an older name
 * of the same place: equal to the form by rule, or of equal consonant skeleton and few letters off.
 */
export function matchesForm(ukrainian: string, russian: string): boolean {
  const written = fold(russian);
  const expected = fold(russianForm(ukrainian).text);
  if (written === expected) return true;
  const consonants = skeleton(russian);
  if (consonants === '') return false;
  if (consonants !== skeleton(ukrainian) && consonants !== skeleton(expected)) return false;
  const longer = Math.max(written.length, expected.length);
  return editDistance(written, expected) <= Math.max(1, Math.floor(longer * TOLERATED_SHARE));
}
