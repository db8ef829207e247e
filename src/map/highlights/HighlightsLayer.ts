import type { MultiPolygon } from 'geojson';
import type { PlaceId } from '../../../geodata/settlement.ts';
import { CanvasOverlay, type OverlayView } from '../CanvasOverlay.ts';
import { mapColours } from '../colours.ts';
import { worldSize, worldX, worldY } from '../projection.ts';
import { placedPath, regionPath } from '../regions/draw.ts';
import { type ProjectedOutline, projectOutline } from '../regions/outline.ts';
import type { RingKind, Theme } from '../types.ts';

/** A ring of this radius leaves the glyph of a mark free. */
const RADIUS = 12;
/** The ring of the place that is pointed at in a list is larger, heavier and filled. */
const POINTED_RADIUS = 15;
/** Radius of the dot in the ring of a place that was decided. */
const DOT_RADIUS = 4;
/** The ring of a place that only may be meant. */
const GUESS_DASH = [4, 3.5];
/** Arms of the cross at bare coordinates, from and to so many pixels of their middle. */
const CROSS = { from: 5, to: 16 } as const;

/** Degrees WGS 84. */
interface RingPoint {
  readonly lat: number;
  readonly lon: number;
  readonly id?: PlaceId;
  readonly kind?: RingKind | undefined;
}

interface DrawableOutline {
  readonly outline: ProjectedOutline;
  readonly path: Path2D;
}

/** Rings about places that are looked at (candidates, namesakes, what a search found) and outlines of units. */
export class HighlightsLayer extends CanvasOverlay {
  private points: readonly RingPoint[] = [];
  private pointedAt: PlaceId | null = null;
  private bare: RingPoint | null = null;
  private outlines: readonly DrawableOutline[] = [];
  private theme: Theme;

  constructor(pane: string, theme: Theme) {
    super(pane, 'map-highlights');
    this.theme = theme;
  }

  setPoints(points: readonly RingPoint[]): void {
    this.points = points;
    this.redraw();
  }

  /** Makes the ring of one place stand out; null for none. */
  setPointedAt(place: PlaceId | null): void {
    if (place === this.pointedAt) return;
    this.pointedAt = place;
    this.redraw();
  }

  /** Marks coordinates that belong to no place. */
  setBarePoint(point: RingPoint | null): void {
    if (point === this.bare) return;
    this.bare = point;
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
    const at = ({ lat, lon }: RingPoint) => ({
      x: worldX(lon) * size - view.box.minX,
      y: worldY(lat) * size - view.box.minY,
    });
    const isPointedAt = ({ id }: RingPoint) => id !== undefined && id === this.pointedAt;
    for (const point of this.points) {
      if (isPointedAt(point)) continue;
      if (point.kind === 'guess') context.setLineDash(GUESS_DASH);
      strokeTwice(context, ringPath(at(point), RADIUS), paper, accent);
      context.setLineDash([]);
      if (point.kind === 'chosen') fillDot(context, at(point), paper, accent);
    }
    // Last, so that no neighbour's ring lies over it.
    const pointed = this.points.find(isPointedAt);
    if (pointed) {
      const ring = ringPath(at(pointed), POINTED_RADIUS);
      context.globalAlpha = 0.28;
      context.fillStyle = accent;
      context.fill(ring);
      context.globalAlpha = 1;
      strokeTwice(context, ring, paper, accent, 3.6);
      if (pointed.kind === 'chosen') fillDot(context, at(pointed), paper, accent);
    }
    if (this.bare) strokeTwice(context, crossPath(at(this.bare)), paper, accent);
  }
}

interface Pixel {
  readonly x: number;
  readonly y: number;
}

function ringPath({ x, y }: Pixel, radius: number): Path2D {
  const ring = new Path2D();
  ring.arc(x, y, radius, 0, 2 * Math.PI);
  return ring;
}

function fillDot(
  context: CanvasRenderingContext2D,
  at: Pixel,
  paper: string,
  accent: string,
): void {
  const dot = ringPath(at, DOT_RADIUS);
  context.strokeStyle = paper;
  context.lineWidth = 2;
  context.stroke(dot);
  context.fillStyle = accent;
  context.fill(dot);
}

/** A ring cut by four arms: a point that somebody named by its coordinates. */
function crossPath({ x, y }: Pixel): Path2D {
  const cross = ringPath({ x, y }, (CROSS.from + CROSS.to) / 2);
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    cross.moveTo(x + dx * CROSS.from, y + dy * CROSS.from);
    cross.lineTo(x + dx * CROSS.to, y + dy * CROSS.to);
  }
  return cross;
}

function strokeTwice(
  context: CanvasRenderingContext2D,
  path: Path2D,
  paper: string,
  accent: string,
  width = 2.2,
): void {
  context.strokeStyle = paper;
  context.lineWidth = width + 2.8;
  context.stroke(path);
  context.strokeStyle = accent;
  context.lineWidth = width;
  context.stroke(path);
}
