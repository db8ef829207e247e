import type { LeafletEventHandlerFn, Point } from 'leaflet';
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
import { CanvasOverlay, type OverlayView } from '../CanvasOverlay.ts';
import { mapColours } from '../colours.ts';
import type { Mark } from '../marks/scene.ts';
import type { PixelBox } from '../projection.ts';
import { measureDrawing } from '../timing.ts';
import type { Insets, NameStyle, Theme } from '../types.ts';
import { drawLabels } from './draw.ts';
import { createMeasure } from './measure.ts';
import { type Carried, LabelPlan, type PlacedLabel } from './plan.ts';
import { RankedNames } from './ranked-names.ts';
import type { UnitLabel } from './region-names.ts';
import { highlightsAt } from './request-labels.ts';
import { announce } from './shown.ts';
import { SpriteSheet } from './sprites.ts';
import { wholeLabels } from './whole.ts';

/** What the names of the map depend on. */
export interface LabelInput {
  readonly gazetteer: Gazetteer | null;
  readonly nameStyle: NameStyle;
  readonly theme: Theme;
  readonly insets: Insets;
  readonly highlights: readonly PlaceId[];
  /** A line under the name of a highlighted place, such as its oblast. */
  readonly notes?: ReadonlyMap<PlaceId, string> | undefined;
  /** Where the names of regions stand; empty until it is loaded. */
  readonly units: readonly UnitLabel[];
  readonly idOf: (place: number) => PlaceId;
  /** The marks of a box, as they are drawn when `drawn` is drawn; world pixels. */
  readonly marksIn: (box: PixelBox, zoom: number, drawn: PixelBox) => readonly Mark[];
  /** What else names must not cover, in world pixels. */
  readonly obstaclesIn: (box: PixelBox, zoom: number) => readonly PixelBox[];
  /** Whatever those two depend on: when one of these is another, names are placed anew. */
  readonly obstaclesOf: readonly unknown[];
  /** What controls of the map cover, in pixels of the window. */
  readonly controls: () => readonly PixelBox[];
}

/** After a pan of this many pixels the names that the edges cut are shown, too, until the pan ends. */
const PAN_STEP = 64;
/** Pixels kept free between a name and a panel or the edge of the window. */
const EDGE = 4;
/** Radius in pixels of the target about a dot. */
const DOT_TARGET = 8;
/** A plan with more names than this is made anew from those that are shown. */
const MOST_PLANNED = 12_000;

/** The names of settlements and regions on one canvas. */
export class LabelsLayer extends CanvasOverlay {
  private input: LabelInput;
  private readonly measure = createMeasure();
  private readonly sheet = new SpriteSheet();
  private readonly ranked: RankedNames;
  private plan: LabelPlan | null = null;
  private isStale = true;
  private shown: readonly PlacedLabel[] = [];
  private shownZoom = Number.NaN;
  private drawnSize = { x: 0, y: 0 };
  private isMoving = false;
  private restedAt: { x: number; y: number } | null = null;
  private readonly onFirstDrawn: () => void;
  private hasDrawn = false;

  /** @param onFirstDrawn called once, when names are on the screen for the first time */
  constructor(pane: string, input: LabelInput, onFirstDrawn: () => void) {
    super(pane, 'map-labels');
    this.input = input;
    this.onFirstDrawn = onFirstDrawn;
    this.ranked = new RankedNames(() => this.obstaclesChanged());
    this.ranked.open(input.gazetteer);
  }

  setInput(input: LabelInput): void {
    const before = this.input;
    const names = ['gazetteer', 'nameStyle', 'highlights', 'notes', 'units'] as const;
    this.input = input;
    this.ranked.open(input.gazetteer);
    const isSame =
      names.every((name) => input[name] === before[name]) &&
      input.obstaclesOf.every((value, index) => value === before.obstaclesOf[index]);
    if (!isSame) this.isStale = true;
    this.redraw();
  }

  /** Places names anew: marks or their rings have changed. */
  obstaclesChanged(): void {
    this.isStale = true;
    this.redraw();
  }

  /** Measures and paints all texts again: the font they were measured in has been replaced. */
  fontsChanged(): void {
    this.measure.forget();
    this.sheet.forget();
    this.obstaclesChanged();
  }

  /** The place whose name or dot lies under a point of the window. */
  hit(containerPoint: Point): PlaceId | null {
    if (!this._map || this._map.getZoom() !== this.shownZoom) return null;
    const { x, y } = this.toWorld(containerPoint);
    const hit = this.shown.find(({ request, spot: { box } }) => {
      if (request.tier === 'region') return false;
      const onName = x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY;
      return onName || Math.hypot(x - request.x, y - request.y) <= DOT_TARGET;
    });
    return hit?.request.key ?? null;
  }

  override onRemove(): this {
    this.ranked.close();
    return super.onRemove();
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const events = super.getEvents();
    const { move, moveend } = events;
    return {
      ...events,
      movestart: () => {
        this.isMoving = true;
      },
      move: (event) => {
        move?.call(this, event);
        if (this.hasLeftRest()) this.redraw();
      },
      moveend: (event) => {
        this.isMoving = false;
        moveend?.call(this, event);
      },
    };
  }

  /** World pixels of two zooms cannot be compared: while a pinch runs, names are scaled like all else. */
  private hasLeftRest(): boolean {
    if (this.restedAt === null || this._map.getZoom() !== this.shownZoom) return false;
    const { x, y } = this.toWorld(this._map.latLngToContainerPoint(this._map.getCenter()));
    return Math.hypot(x - this.restedAt.x, y - this.restedAt.y) > PAN_STEP;
  }

  protected draw(context: CanvasRenderingContext2D, view: OverlayView): void {
    const start = performance.now();
    const plan = this.planFor(view);
    if (plan === null) return;
    plan.extend(view.box);
    const labels = plan.labelsIn(view.box);
    const { window, zoom, box, pixelRatio } = view;
    this.restedAt = this.isMoving ? null : middleOf(window);
    this.shown = this.isMoving ? labels : this.wholeLabels(plan, labels, window);
    this.shownZoom = zoom;
    const colours = mapColours(this.input.theme);
    drawLabels(context, { labels: this.shown, ...{ zoom, box, pixelRatio, colours } }, this.sheet);
    measureDrawing('labels', start);
    if (this.element !== null) announce(this.element, this.shown, view, !this.isMoving);
    if (!this.hasDrawn && labels.length > 0) {
      this.hasDrawn = true;
      this.onFirstDrawn();
    }
  }

  private wholeLabels(
    plan: LabelPlan,
    labels: readonly PlacedLabel[],
    window: PixelBox,
  ): PlacedLabel[] {
    const { insets, controls } = this.input;
    const visible = {
      minX: window.minX + insets.left + EDGE,
      minY: window.minY + insets.top + EDGE,
      maxX: window.maxX - insets.right - EDGE,
      maxY: window.maxY - insets.bottom - EDGE,
    };
    const room = { window, visible, controls: controls().map((box) => movedBy(box, window)) };
    return wholeLabels(labels, room, (label, allows) => plan.move(label, allows));
  }

  /** The plan of the view's zoom; a new one keeps what is shown, as far as it can. */
  private planFor({ zoom, box }: OverlayView): LabelPlan | null {
    const { gazetteer, highlights, notes, nameStyle, units, idOf } = this.input;
    const ranks = this.ranked.of(gazetteer);
    if (ranks === null) return this.plan;
    const size = { x: box.maxX - box.minX, y: box.maxY - box.minY };
    const isSameSize = size.x === this.drawnSize.x && size.y === this.drawnSize.y;
    const { plan } = this;
    if (plan?.zoom === zoom && isSameSize && !this.isStale && plan.size < MOST_PLANNED) return plan;
    this.drawnSize = size;
    this.isStale = false;
    this.plan = new LabelPlan({
      ...{ zoom, nameStyle, units, idOf, measure: this.measure },
      gazetteer: ranks.gazetteer,
      ranks: ranks.ranks,
      highlights: highlightsAt(ranks.gazetteer, highlights, notes, zoom),
      marksIn: (area) => this.input.marksIn(area, zoom, { ...area, ...atCorner(area, size) }),
      obstaclesIn: (area) => this.input.obstaclesIn(area, zoom),
      carried: carriedOf(this.shown),
      // Zooming out, what was near gives way to what is important.
      keepsCarried: !(zoom < this.shownZoom),
    });
    return this.plan;
  }
}

function carriedOf(labels: readonly PlacedLabel[]): Map<string, Carried> {
  return new Map(
    labels.map(({ request, form, spot }) => [request.key, { spot: spot.id, form: form.kind }]),
  );
}

function middleOf({ minX, minY, maxX, maxY }: PixelBox): { x: number; y: number } {
  return { x: (minX + maxX) / 2, y: (minY + maxY) / 2 };
}

function atCorner({ minX, minY }: PixelBox, size: { x: number; y: number }) {
  return { maxX: minX + size.x, maxY: minY + size.y };
}

function movedBy(box: PixelBox, { minX, minY }: PixelBox): PixelBox {
  return {
    minX: box.minX + minX,
    minY: box.minY + minY,
    maxX: box.maxX + minX,
    maxY: box.maxY + minY,
  };
}
