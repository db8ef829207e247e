/** Names that the edge of the window, a panel or a control would cut. Pure. */
import type { PixelBox } from '../projection.ts';
import { contains, overlaps, united } from './box-grid.ts';
import type { PlacedLabel } from './plan.ts';
import { around, type PointRoom, type Spot } from './spots.ts';

/** Where names are read; world pixels. */
export interface ReadingRoom {
  readonly window: PixelBox;
  /** The part of the window that no panel covers. */
  readonly visible: PixelBox;
  /** What controls cover. */
  readonly controls: readonly PixelBox[];
}

/** Whether a name at a spot lies inside what is visible and free of controls, or wholly outside the window. */
export function isWhole(
  point: PointRoom,
  { box: text }: Pick<Spot, 'box'>,
  { window, visible, controls }: ReadingRoom,
): boolean {
  const box = point.marked ? text : united(text, around(point));
  if (!overlaps(box, window)) return true;
  return contains(visible, box) && !controls.some((control) => overlaps(control, box));
}

/** Whether the point itself is seen, so that a name elsewhere about it would be read. */
export function isPointSeen(point: PointRoom, { visible, controls }: ReadingRoom): boolean {
  const dot = { minX: point.x, minY: point.y, maxX: point.x + 0.1, maxY: point.y + 0.1 };
  return contains(visible, dot) && !controls.some((control) => overlaps(control, dot));
}

/**
 * The names that are whole. Those of villages that are cut are left out; others move to a spot at
 * which they are whole, where one is free, and stay there.
 */
export function wholeLabels(
  labels: readonly PlacedLabel[],
  room: ReadingRoom,
  move: (label: PlacedLabel, allows: (spot: Spot) => boolean) => PlacedLabel | null,
): PlacedLabel[] {
  const cut = labels.filter(({ request, spot }) => !isWhole(request, spot, room));
  const gone = new Set(cut);
  const moved = new Map<string, PlacedLabel>();
  for (const label of cut) {
    const { request } = label;
    if (request.tier === 'village' || !isPointSeen(request, room)) continue;
    const found = move(label, (spot) => isWhole(request, spot, room));
    if (found !== null) moved.set(request.key, found);
  }
  return [...labels.filter((label) => !gone.has(label)), ...moved.values()];
}
