import type { Point } from 'leaflet';
import { CanvasOverlay, type OverlayView } from '../CanvasOverlay.ts';
import { mapColours } from '../colours.ts';
import type { PixelBox } from '../projection.ts';
import type { Theme } from '../types.ts';
import { drawAccentRing, drawBadges, drawMarks } from './draw.ts';
import { type Emphasis, emphasisOfMark, NO_EMPHASIS } from './emphasis.ts';
import { type Hits, hitMark, indexMarks } from './hit.ts';
import { discRadius, type MarkPlan, markOf, placesOf, planMarks } from './plan.ts';
import { type Mark, marksInView } from './scene.ts';
import type { PlaceSums } from './sum.ts';

/** Pixels beyond the canvas from which a mark can still reach into it. */
const REACH = 60;

const FOCUS_RADIUS = 17;

const NO_HITS: Hits = { marks: [], index: null, largest: 0 };

/** The marks of claims on one canvas. */
export class MarksLayer extends CanvasOverlay {
  private sums: PlaceSums;
  private theme: Theme;
  private emphasis: Emphasis = NO_EMPHASIS;
  private focused: number | null = null;
  private plan: MarkPlan | null = null;
  private hits: Hits = NO_HITS;
  private readonly onFirstDrawn: () => void;
  private hasDrawn = false;

  /** @param onFirstDrawn called once, when marks are on the screen for the first time */
  constructor(pane: string, sums: PlaceSums, theme: Theme, onFirstDrawn: () => void) {
    super(pane, 'map-marks');
    this.sums = sums;
    this.theme = theme;
    this.onFirstDrawn = onFirstDrawn;
  }

  setSums(sums: PlaceSums): void {
    if (sums === this.sums) return;
    this.sums = sums;
    this.plan = null;
    this.redraw();
  }

  setTheme(theme: Theme): void {
    if (theme === this.theme) return;
    this.theme = theme;
    this.redraw();
  }

  setEmphasis(emphasis: Emphasis): void {
    if (emphasis === this.emphasis) return;
    this.emphasis = emphasis;
    this.redraw();
  }

  /** Draws the focus ring about the mark of a place of the table; null for none. */
  setFocused(place: number | null): void {
    if (place === this.focused) return;
    this.focused = place;
    this.redraw();
  }

  /** The marks of a box of world pixels at a zoom. */
  marksIn(box: PixelBox, zoom: number): Mark[] {
    return marksInView(this.planAt(zoom), {
      minX: box.minX - REACH,
      minY: box.minY - REACH,
      maxX: box.maxX + REACH,
      maxY: box.maxY + REACH,
    });
  }

  /** The mark under a point of the window. */
  hit(containerPoint: Point, touch: boolean): Mark | null {
    if (!this._map) return null;
    const { x, y } = this.toWorld(containerPoint);
    return hitMark(this.hits, x, y, touch);
  }

  protected draw(context: CanvasRenderingContext2D, view: OverlayView): void {
    const marks = this.marksIn(view.box, view.zoom);
    this.hits = indexMarks(marks);
    const colours = mapColours(this.theme);
    const offset = { x: view.box.minX, y: view.box.minY };
    drawMarks(context, marks, this.sums, offset, colours);
    for (const mark of marks) {
      const style = emphasisOfMark(mark, this.emphasis, this.sums);
      if (style === null) continue;
      drawAccentRing(
        context,
        mark.x - offset.x,
        mark.y - offset.y,
        mark.radius + (style === 'selected' ? 5 : 3),
        style,
        colours,
      );
    }
    drawBadges(context, marks, offset, colours);
    this.drawFocus(context, view);
    if (!this.hasDrawn && marks.length > 0) {
      this.hasDrawn = true;
      this.onFirstDrawn();
    }
  }

  private drawFocus(context: CanvasRenderingContext2D, view: OverlayView): void {
    if (this.focused === null) return;
    const plan = this.planAt(view.zoom);
    const mark = markOf(plan, this.focused);
    if (mark < 0) return;
    const x = plan.x[mark]! - view.box.minX;
    const y = plan.y[mark]! - view.box.minY;
    const disc = placesOf(plan, mark).length > 1 ? discRadius(plan.rows[mark]!) : 0;
    const radius = Math.max(FOCUS_RADIUS, disc + 6);
    drawAccentRing(context, x, y, radius, 'focused', mapColours(this.theme));
  }

  private planAt(zoom: number): MarkPlan {
    if (this.plan === null || this.plan.zoom !== zoom) this.plan = planMarks(this.sums, zoom);
    return this.plan;
  }
}
