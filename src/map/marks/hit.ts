/** Finds the mark under a pointer or a finger. Pure. */
import KDBush from 'kdbush';
import type { Mark } from './scene.ts';

/** A mouse may miss a mark by this many pixels. */
export const MOUSE_SLACK = 4;
/** A finger hits a target of at least 44 px: half of that from the middle of the smallest mark. */
export const FINGER_RADIUS = 22;

export interface Hits {
  readonly marks: readonly Mark[];
  readonly index: KDBush | null;
  readonly largest: number;
}

export function indexMarks(marks: readonly Mark[]): Hits {
  if (marks.length === 0) return { marks, index: null, largest: 0 };
  const index = new KDBush(marks.length, 16);
  let largest = 0;
  for (const mark of marks) {
    index.add(mark.x, mark.y);
    largest = Math.max(largest, mark.radius);
  }
  return { marks, index: index.finish(), largest };
}

/**
 * The mark nearest to a point in world pixels, of those whose target holds it; null where none does.
 * @param touch whether a finger points: its targets are larger
 */
export function hitMark(hits: Hits, x: number, y: number, touch: boolean): Mark | null {
  if (hits.index === null) return null;
  const target = (mark: Mark) =>
    touch ? Math.max(FINGER_RADIUS, mark.radius + MOUSE_SLACK) : mark.radius + MOUSE_SLACK;
  const reach = Math.max(FINGER_RADIUS, hits.largest + MOUSE_SLACK);
  let best: Mark | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const i of hits.index.within(x, y, reach)) {
    const mark = hits.marks[i]!;
    const distance = Math.hypot(mark.x - x, mark.y - y);
    if (distance > target(mark)) continue;
    // By the gap to the rim, so that a small mark beside a large disc can still be picked.
    const gap = distance - mark.radius;
    if (gap < bestGap) {
      bestGap = gap;
      best = mark;
    }
  }
  return best;
}
