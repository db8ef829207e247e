/** Tells whoever listens what names are on the map: a page that embeds it, an export, a test. */
import type { OverlayView } from '../CanvasOverlay.ts';
import type { PixelBox } from '../projection.ts';
import type { PlacedLabel } from './plan.ts';

/** The name of the event, sent to the canvas of the names after each drawing; it bubbles. */
export const LABELS_DRAWN = 'namesake:labels-drawn';

export interface ShownLabel {
  readonly id: string;
  readonly tier: string;
  readonly lines: readonly string[];
  /** Of the text, in CSS pixels of the window. */
  readonly box: PixelBox;
}

export interface LabelsDrawn {
  readonly zoom: number;
  /** False while the map is being panned: names that the window's edge cuts are then shown, too. */
  readonly atRest: boolean;
  readonly labels: readonly ShownLabel[];
}

export function announce(
  canvas: EventTarget,
  labels: readonly PlacedLabel[],
  { zoom, window }: OverlayView,
  atRest: boolean,
): void {
  const detail: LabelsDrawn = {
    zoom,
    atRest,
    labels: labels.map(({ request, form, spot: { box } }) => ({
      id: request.key,
      tier: request.tier,
      lines: form.lines.map(({ runs }) => runs.map(({ text }) => text).join('')),
      box: {
        minX: box.minX - window.minX,
        minY: box.minY - window.minY,
        maxX: box.maxX - window.minX,
        maxY: box.maxY - window.minY,
      },
    })),
  };
  canvas.dispatchEvent(new CustomEvent(LABELS_DRAWN, { bubbles: true, detail }));
}
