/** The room that marks take among names. Pure. */
import { RING_REACH } from '../marks/emphasis.ts';
import type { Mark } from '../marks/scene.ts';
import { RING_RADIUS } from '../marks/shapes.ts';
import { SOME_UNSURE } from '../marks/sum.ts';
import type { PixelBox } from '../projection.ts';
import type { Clearance } from './spots.ts';

/** Pixels from a highlighted place to the outer edge of its ring (`highlights/HighlightsLayer.ts`). */
export const HIGHLIGHT_REACH = 14.5;

/** The boxes of marks with their rings and badges, which no label may cover. */
export function markBoxes(marks: readonly Mark[]): PixelBox[] {
  const boxes: PixelBox[] = [];
  for (const mark of marks) {
    boxes.push(...circleBoxes(mark.x, mark.y, reachOf(mark)));
    if (mark.type === 'alike') boxes.push(badgeBox(mark.x + 10, mark.y - 9));
    if (mark.doubts & SOME_UNSURE) boxes.push(badgeBox(mark.x + 10, mark.y + 8));
    if (mark.type === 'fan') boxes.push(...circleBoxes(mark.anchorX, mark.anchorY, 3));
    // The ring about a fan, whose middle is not that of the mark that bears it.
    for (const { x, y, radius } of mark.rings) {
      if (x !== mark.x || y !== mark.y) boxes.push(...circleBoxes(x, y, radius + RING_REACH));
    }
  }
  return boxes;
}

/** The boxes of the rings about highlighted places; world pixels. */
export function ringBoxes(
  points: readonly { readonly x: number; readonly y: number }[],
): PixelBox[] {
  return points.flatMap(({ x, y }) => circleBoxes(x, y, HIGHLIGHT_REACH));
}

/** Two boxes that together cover a circle and leave the corners of its square to names. */
function circleBoxes(x: number, y: number, radius: number): PixelBox[] {
  const narrow = radius * Math.SQRT1_2;
  return [
    { minX: x - radius, minY: y - narrow, maxX: x + radius, maxY: y + narrow },
    { minX: x - narrow, minY: y - radius, maxX: x + narrow, maxY: y + radius },
  ];
}

/** About the middle of a badge; a longer number is as wide as it is rare. */
function badgeBox(x: number, y: number): PixelBox {
  return { minX: x - 7, minY: y - 7, maxX: x + 7, maxY: y + 7 };
}

/** Pixels from the middle of a mark to the outermost of its rings. */
function reachOf(mark: Mark): number {
  let reach = mark.radius + 1;
  if (mark.doubts !== 0) reach = Math.max(reach, RING_RADIUS + 1);
  for (const ring of mark.rings) {
    if (ring.x === mark.x && ring.y === mark.y) reach = Math.max(reach, ring.radius + RING_REACH);
  }
  return reach;
}

/** What a mark of one place takes about its point. */
export function clearanceOf(mark: Mark): Clearance {
  const reach = reachOf(mark);
  const badge = mark.type === 'alike' || (mark.doubts & SOME_UNSURE) > 0;
  return {
    left: reach,
    right: Math.max(reach, badge ? 17 : 0),
    top: Math.max(reach, mark.type === 'alike' ? 16 : 0),
    bottom: Math.max(reach, mark.doubts & SOME_UNSURE ? 15 : 0),
  };
}

/** The clearance of a place whose claims are fanned out: that of the whole fan. */
export function clearanceOfFan(marks: readonly Mark[]): Clearance {
  const reach = Math.max(
    ...marks.map(({ x, y, anchorX, anchorY, radius, rings }) =>
      Math.max(
        Math.hypot(x - anchorX, y - anchorY) + radius + 1,
        ...rings.map(
          (ring) => Math.hypot(ring.x - anchorX, ring.y - anchorY) + ring.radius + RING_REACH,
        ),
      ),
    ),
  );
  return { left: reach, right: reach, top: reach, bottom: reach };
}
