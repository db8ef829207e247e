import { CanvasOverlay, type OverlayView } from '../CanvasOverlay.ts';
import { mapColours } from '../colours.ts';
import { worldSize, worldX, worldY } from '../projection.ts';
import type { Theme } from '../types.ts';

/** A ring of this radius leaves the glyph of a mark free. */
const RADIUS = 12;

/** Hollow rings about places that are looked at: candidates, namesakes, what a search found. */
export class HighlightsLayer extends CanvasOverlay {
  private points: readonly { readonly lat: number; readonly lon: number }[] = [];
  private theme: Theme;

  constructor(pane: string, theme: Theme) {
    super(pane, 'map-highlights');
    this.theme = theme;
  }

  /** Degrees WGS 84. */
  setPoints(points: readonly { readonly lat: number; readonly lon: number }[]): void {
    this.points = points;
    this.redraw();
  }

  setTheme(theme: Theme): void {
    if (theme === this.theme) return;
    this.theme = theme;
    this.redraw();
  }

  protected draw(context: CanvasRenderingContext2D, view: OverlayView): void {
    const { accent, paper } = mapColours(this.theme);
    const size = worldSize(view.zoom);
    for (const { lat, lon } of this.points) {
      const x = worldX(lon) * size - view.box.minX;
      const y = worldY(lat) * size - view.box.minY;
      context.beginPath();
      context.arc(x, y, RADIUS, 0, 2 * Math.PI);
      context.strokeStyle = paper;
      context.lineWidth = 5;
      context.stroke();
      context.strokeStyle = accent;
      context.lineWidth = 2.2;
      context.stroke();
    }
  }
}
