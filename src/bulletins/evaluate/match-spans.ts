/** Pairs labelled spans with found ones. */
import type { Span } from '../types.ts';

/** Units that both spans hold; 0 where they do not overlap. */
export function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/**
 * Pairs overlapping spans one to one, those that share the largest part first; of equals the earlier
 * in the text. Gives, for each labelled span, the index of its found span, or null.
 */
export function matchSpans(
  labelled: readonly Span[],
  found: readonly Span[],
): readonly (number | null)[] {
  const pairs: { label: number; find: number; share: number }[] = [];
  const order = found
    .map((span, index) => ({ span, index }))
    .sort((a, b) => a.span.start - b.span.start);
  labelled.forEach((span, label) => {
    for (const { span: other, index } of order) {
      if (other.start >= span.end) break;
      const shared = overlap(span, other);
      if (shared === 0) continue;
      const joined = Math.max(span.end, other.end) - Math.min(span.start, other.start);
      pairs.push({ label, find: index, share: shared / joined });
    }
  });
  pairs.sort((a, b) => b.share - a.share || a.label - b.label || a.find - b.find);
  const matched = new Array<number | null>(labelled.length).fill(null);
  const taken = new Set<number>();
  for (const { label, find } of pairs) {
    if (matched[label] !== null || taken.has(find)) continue;
    matched[label] = find;
    taken.add(find);
  }
  return matched;
}
