import {
  Bounds,
  DomUtil,
  Layer,
  type LeafletEvent,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type Point,
  point,
  type ZoomAnimEvent,
} from 'leaflet';
import { takeSheet } from './canvas-sheet.ts';
import type { PixelBox } from './projection.ts';

/** What a canvas layer is to draw: a box of the world and where the window lies in it. */
export interface OverlayView {
  readonly zoom: number;
  /** World pixels that the canvas covers; its corner is where canvas point (0, 0) lies. */
  readonly box: PixelBox;
  /** World pixels that the window shows, without the padding. */
  readonly window: PixelBox;
  readonly pixelRatio: number;
}

/** How much of the window's width and height the canvas reaches beyond each edge, and the least in pixels. */
const PADDING = 0.2;
const LEAST_PADDING = 128;

/**
 * A canvas over the map: as sharp as the screen, larger than the window so that a pan only moves
 * it, scaled while a zoom runs and drawn anew when it has ended. Nothing is drawn during a zoom
 * animation: the frame budget is the animation's.
 *
 * A subclass draws in CSS pixels of the canvas, whose point (0, 0) is `view.box.minX, minY`.
 */
export abstract class CanvasOverlay extends Layer {
  private readonly paneName: string;
  private readonly className: string;
  private canvas: HTMLCanvasElement | null = null;
  /** Where the drawing lies: layer point and world pixels of its corner. */
  private drawn: { topLeft: Point; corner: Point; size: Point; zoom: number } | null = null;
  private frame = 0;
  private animating = false;

  constructor(pane: string, className: string) {
    super();
    this.paneName = pane;
    this.className = className;
  }

  /** Draws all; the canvas is clear and its unit is the CSS pixel. */
  protected abstract draw(context: CanvasRenderingContext2D, view: OverlayView): void;

  override onAdd(map: LeafletMap): this {
    const pane = map.getPane(this.paneName) ?? map.getPanes().overlayPane;
    this.canvas = DomUtil.create(
      'canvas',
      `leaflet-zoom-animated map-canvas ${this.className}`,
      pane,
    );
    this.canvas.setAttribute('aria-hidden', 'true');
    this.redraw();
    return this;
  }

  override onRemove(): this {
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.canvas?.remove();
    this.canvas = null;
    this.drawn = null;
    this.animating = false;
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return {
      zoomanim: (event: LeafletEvent) => {
        this.animating = true;
        this.follow(event as ZoomAnimEvent);
      },
      zoom: () => {
        const map = this._map;
        this.follow({ center: map.getCenter(), zoom: map.getZoom() });
      },
      zoomend: () => {
        this.animating = false;
        this.redraw();
      },
      move: () => {
        if (this.paddingIsUsedUp()) this.redraw();
      },
      moveend: this.redraw,
      viewreset: this.redraw,
      resize: this.redraw,
    };
  }

  /** Asks for a drawing with the next frame; many asks make one drawing. */
  redraw(): this {
    if (this.canvas !== null && this.frame === 0) {
      this.frame = requestAnimationFrame(() => {
        this.frame = 0;
        if (!this.animating) this.render();
      });
    }
    return this;
  }

  /** World pixels of the map's zoom under a point of the window. */
  protected toWorld(containerPoint: Point): Point {
    return this._map.containerPointToLayerPoint(containerPoint).add(this._map.getPixelOrigin());
  }

  /** The element that shows the drawing: to send events to; null while the layer is on no map. */
  protected get element(): HTMLCanvasElement | null {
    return this.canvas;
  }

  private render(): void {
    const { canvas, _map: map } = this;
    if (canvas === null) return;
    const windowSize = map.getSize();
    if (windowSize.x === 0 || windowSize.y === 0) return;
    const padding = point(
      Math.max(LEAST_PADDING, Math.round(windowSize.x * PADDING)),
      Math.max(LEAST_PADDING, Math.round(windowSize.y * PADDING)),
    );
    const topLeft = map.containerPointToLayerPoint(padding.multiplyBy(-1)).round();
    const size = windowSize.add(padding.multiplyBy(2));
    const pixelRatio = window.devicePixelRatio || 1;
    const width = Math.round(size.x * pixelRatio);
    const height = Math.round(size.y * pixelRatio);
    const sheet = takeSheet(canvas, width, height);
    if (sheet === null) return;
    const { context } = sheet;
    canvas.style.width = `${size.x}px`;
    canvas.style.height = `${size.y}px`;
    DomUtil.setTransform(canvas, topLeft, 1);
    const zoom = map.getZoom();
    const corner = topLeft.add(map.getPixelOrigin());
    this.drawn = { topLeft, corner, size, zoom };
    context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
    context.save();
    this.draw(context, {
      zoom,
      box: boxAt(corner, size),
      window: boxAt(corner.add(padding), windowSize),
      pixelRatio,
    });
    context.restore();
    sheet.show();
  }

  /** Moves and scales what is drawn to where it belongs at another centre and zoom. */
  private follow(to: Pick<ZoomAnimEvent, 'center' | 'zoom'>): void {
    const { canvas, drawn, _map: map } = this;
    if (canvas === null || drawn === null) return;
    const scale = map.getZoomScale(to.zoom, drawn.zoom);
    // The pixel origin that Leaflet takes there (Map._getNewPixelOrigin), rounding included.
    const pane = DomUtil.getPosition(map.getPanes().mapPane) ?? point(0, 0);
    const origin = map
      .project(to.center, to.zoom)
      .subtract(map.getSize().divideBy(2))
      .add(pane)
      .round();
    DomUtil.setTransform(canvas, drawn.corner.multiplyBy(scale).subtract(origin), scale);
  }

  private paddingIsUsedUp(): boolean {
    const { drawn, _map: map } = this;
    if (drawn === null || this.animating || map.getZoom() !== drawn.zoom) return false;
    const covered = new Bounds(drawn.topLeft, drawn.topLeft.add(drawn.size));
    const shown = new Bounds(
      map.containerPointToLayerPoint([0, 0]),
      map.containerPointToLayerPoint(map.getSize()),
    );
    return !covered.contains(shown);
  }
}

function boxAt(corner: Point, size: Point): PixelBox {
  return { minX: corner.x, minY: corner.y, maxX: corner.x + size.x, maxY: corner.y + size.y };
}
