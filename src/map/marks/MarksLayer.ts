import type { Point } from 'leaflet';
import { CanvasOverlay, type OverlayView } from '../CanvasOverlay.ts';
import { mapColours } from '../colours.ts';
import type { PixelBox } from '../projection.ts';
import type { Theme } from '../types.ts';
import { drawAccentRing, drawBadges, drawMarks } from './draw.ts';
import { type Emphasis, NO_EMPHASIS, withRings } from './emphasis.ts';
import { type Hits, hitMark, indexMarks } from './hit.ts';
import { blockSide, type MarkPlan, planMarks } from './plan.ts';
import { type Mark, marksInView } from './scene.ts';
import type { PlaceSums } from './sum.ts';

/** Pixels beyond the canvas from which a mark can still reach into it. */
const REACH = 60;

const NO_HITS: Hits = { marks: [], index: null, largest: 0 };

/** The marks of claims on one canvas. */
export class MarksLayer extends CanvasOverlay {
  private sums: PlaceSums;
  private theme: Theme;
  private emphasis: Emphasis = NO_EMPHASIS;
  private focused: number | null = null;
  private plan: { readonly marks: MarkPlan; readonly block: number } | null = null;
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

  /**
   * The marks of a box of world pixels at a zoom, with the rings about them.
   * @param drawn the box that is drawn at once: how many marks that may hold decides which places
   * are drawn as one
   */
  marksIn(box: PixelBox, zoom: number, drawn = box): readonly Mark[] {
    const reached = {
      minX: box.minX - REACH,
      minY: box.minY - REACH,
      maxX: box.maxX + REACH,
      maxY: box.maxY + REACH,
    };
    const block = blockSide(
      drawn.maxX - drawn.minX + 2 * REACH,
      drawn.maxY - drawn.minY + 2 * REACH,
    );
    const marks = marksInView(this.planAt(zoom, block), reached);
    return withRings(marks, this.emphasis, this.focused, this.sums);
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
    for (const { rings } of marks) {
      for (const ring of rings) drawAccentRing(context, ring, offset, colours);
    }
    drawBadges(context, marks, offset, colours);
    if (!this.hasDrawn && marks.length > 0) {
      this.hasDrawn = true;
      this.onFirstDrawn();
    }
  }

  private planAt(zoom: number, block: number): MarkPlan {
    const { plan } = this;
    if (plan !== null && plan.marks.zoom === zoom && plan.block === block) return plan.marks;
    const marks = planMarks(this.sums, zoom, block);
    this.plan = { marks, block };
    return marks;
  }
}
