import type { MultiPolygon } from 'geojson';
import { CanvasOverlay, type OverlayView } from '../CanvasOverlay.ts';
import { mapColours } from '../colours.ts';
import { worldSize, worldX, worldY } from '../projection.ts';
import { placedPath, regionPath } from '../regions/draw.ts';
import { type ProjectedOutline, projectOutline } from '../regions/outline.ts';
import type { Theme } from '../types.ts';

/** A ring of this radius leaves the glyph of a mark free. */
const RADIUS = 12;

interface DrawableOutline {
  readonly outline: ProjectedOutline;
  readonly path: Path2D;
}

/** Rings about places that are looked at (candidates, namesakes, what a search found) and outlines of units. */
export class HighlightsLayer extends CanvasOverlay {
  private points: readonly { readonly lat: number; readonly lon: number }[] = [];
  private outlines: readonly DrawableOutline[] = [];
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

  setOutlines(outlines: readonly MultiPolygon[]): void {
    this.outlines = outlines.map((polygons) => {
      const outline = projectOutline(polygons);
      return { outline, path: regionPath(outline) };
    });
    this.redraw();
  }

  setTheme(theme: Theme): void {
    if (theme === this.theme) return;
    this.theme = theme;
    this.redraw();
  }

  protected draw(context: CanvasRenderingContext2D, view: OverlayView): void {
    const { accent, paper } = mapColours(this.theme);
    context.lineJoin = 'round';
    for (const { outline, path } of this.outlines) {
      const placed = placedPath(path, outline, view);
      if (placed !== null) strokeTwice(context, placed, paper, accent);
    }
    const size = worldSize(view.zoom);
    for (const { lat, lon } of this.points) {
      const x = worldX(lon) * size - view.box.minX;
      const y = worldY(lat) * size - view.box.minY;
      const ring = new Path2D();
      ring.arc(x, y, RADIUS, 0, 2 * Math.PI);
      strokeTwice(context, ring, paper, accent);
    }
  }
}

function strokeTwice(
  context: CanvasRenderingContext2D,
  path: Path2D,
  paper: string,
  accent: string,
): void {
  context.strokeStyle = paper;
  context.lineWidth = 5;
  context.stroke(path);
  context.strokeStyle = accent;
  context.lineWidth = 2.2;
  context.stroke(path);
}
