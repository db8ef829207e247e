import { type LeafletEventHandlerFn, type Point, point } from 'leaflet';
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { PlaceId } from '../../../geodata/settlement.ts';
import { CanvasOverlay, type OverlayView } from '../CanvasOverlay.ts';
import { mapColours } from '../colours.ts';
import type { Mark } from '../marks/scene.ts';
import type { PixelBox } from '../projection.ts';
import type { Insets, NameStyle, Theme } from '../types.ts';
import { drawLabels } from './draw.ts';
import { markBoxes } from './mark-room.ts';
import { createMeasure } from './measure.ts';
import { type LabelSide, type PlacedLabel, placeLabels } from './place-labels.ts';
import { type NameRequest, requestLabels } from './request-labels.ts';

/** What the names of the map depend on. */
export interface LabelInput {
  readonly gazetteer: Gazetteer | null;
  readonly nameStyle: NameStyle;
  readonly theme: Theme;
  readonly insets: Insets;
  readonly highlights: readonly PlaceId[];
  readonly idOf: (place: number) => PlaceId;
  readonly marksIn: (box: PixelBox, zoom: number) => readonly Mark[];
  /** What else names must not cover, in world pixels. */
  readonly obstaclesIn: (box: PixelBox, zoom: number) => readonly PixelBox[];
  /** What controls of the map cover, in pixels of the window. */
  readonly controls: () => readonly PixelBox[];
}

/** After a pan of this many pixels the names are placed anew, also before the pan ends. */
const PAN_STEP = 90;
/** Pixels kept free between a name and a panel or the edge of the window. */
const EDGE = 4;
/** Radius in pixels of the target about a dot. */
const DOT_TARGET = 8;

/** The names of settlements on one canvas. */
export class LabelsLayer extends CanvasOverlay {
  private input: LabelInput;
  private readonly measure = createMeasure();
  private previous = new Map<string, LabelSide>();
  private placed: readonly PlacedLabel<NameRequest>[] = [];
  private previousZoom = Number.NaN;
  private placedAt = { x: 0, y: 0 };
  private readonly onFirstDrawn: () => void;
  private hasDrawn = false;

  /** @param onFirstDrawn called once, when names are on the screen for the first time */
  constructor(pane: string, input: LabelInput, onFirstDrawn: () => void) {
    super(pane, 'map-labels');
    this.input = input;
    this.onFirstDrawn = onFirstDrawn;
  }

  setInput(input: LabelInput): void {
    this.input = input;
    this.redraw();
  }

  /** Measures all texts again: the font they were measured in has been replaced. */
  fontsChanged(): void {
    this.measure.forget();
    this.redraw();
  }

  /** The place whose name or dot lies under a point of the window. */
  hit(containerPoint: Point): PlaceId | null {
    if (!this._map) return null;
    const { x, y } = this.toWorld(containerPoint);
    const hit = this.placed.find(({ box, request }) => {
      const onName = x >= box.minX && x <= box.maxX && y >= box.minY && y <= box.maxY;
      return onName || Math.hypot(x - request.x, y - request.y) <= DOT_TARGET;
    });
    return hit?.request.key ?? null;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const events = super.getEvents();
    const { move } = events;
    return {
      ...events,
      move: (event) => {
        move?.call(this, event);
        if (this.hasMovedFar()) this.redraw();
      },
    };
  }

  /** World pixels of two zooms cannot be compared: while a pinch runs, names are scaled like all else. */
  private hasMovedFar(): boolean {
    if (this._map.getZoom() !== this.previousZoom) return false;
    const { x, y } = this.toWorld(point(0, 0));
    return Math.hypot(x - this.placedAt.x, y - this.placedAt.y) > PAN_STEP;
  }

  protected draw(context: CanvasRenderingContext2D, view: OverlayView): void {
    const { gazetteer, theme } = this.input;
    this.placedAt = { x: view.window.minX, y: view.window.minY };
    if (gazetteer === null) return;
    const labels = this.place(gazetteer, view);
    drawLabels(context, labels, view.box, mapColours(theme));
    if (!this.hasDrawn && labels.length > 0) {
      this.hasDrawn = true;
      this.onFirstDrawn();
    }
  }

  private place(gazetteer: Gazetteer, view: OverlayView): PlacedLabel<NameRequest>[] {
    const { nameStyle, insets, highlights, idOf, marksIn, obstaclesIn, controls } = this.input;
    const { zoom, box, window } = view;
    if (zoom !== this.previousZoom) this.previous = new Map();
    const marks = marksIn(box, zoom);
    const requests = requestLabels({
      gazetteer,
      nameStyle,
      zoom,
      box,
      marks,
      idOf,
      highlights,
      measure: this.measure,
      shown: this.previous,
    });
    const labels = placeLabels(requests, {
      obstacles: [
        ...markBoxes(marks),
        ...obstaclesIn(box, zoom),
        ...controls().map((control) => movedBy(control, window)),
      ],
      window,
      visible: {
        minX: window.minX + insets.left + EDGE,
        minY: window.minY + insets.top + EDGE,
        maxX: window.maxX - insets.right - EDGE,
        maxY: window.maxY - insets.bottom - EDGE,
      },
      previous: this.previous,
    });
    this.placed = labels;
    this.previous = new Map(labels.map(({ request, side }) => [request.key, side]));
    this.previousZoom = zoom;
    return labels;
  }
}

function movedBy(box: PixelBox, { minX, minY }: PixelBox): PixelBox {
  return {
    minX: box.minX + minX,
    minY: box.minY + minY,
    maxX: box.maxX + minX,
    maxY: box.maxY + minY,
  };
}
