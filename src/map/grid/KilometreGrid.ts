import type { Map as LeafletMap } from 'leaflet';
import type { BBox } from '../../../geodata/gazetteer.ts';
import { CanvasOverlay, type OverlayView } from '../CanvasOverlay.ts';
import { type MapColours, mapColours } from '../colours.ts';
import { ensurePane } from '../pane.ts';
import {
  latitude,
  longitude,
  type PixelBox,
  toBBox,
  worldSize,
  worldX,
  worldY,
} from '../projection.ts';
import type { Insets, Theme } from '../types.ts';
import { crossings, type ProjectedLine } from './crossings.ts';
import { gridLines, gridStep, spacingAt } from './grid-lines.ts';
import { type SquareName, squareNames } from './squares.ts';

const PANE = 'kilometre-grid';
/** Under regions (410), names and marks. */
const PANE_LEVEL = '405';
const FONT = '500 10.5px "Inter Variable", Inter, system-ui, sans-serif';
const SQUARE_FONT = '600 13px "Inter Variable", Inter, system-ui, sans-serif';
/** Pixels between the edge of what is visible and the kilometres written there, and between two of them. */
const EDGE = 6;
const LEAST_GAP = 34;
/** Pixels that the foot of the map takes, and the northings along the left edge. */
const FOOT = 52;
const NORTHINGS = 32;
/** Beside the canvas, lines are made for this share of its size more, so that small pans make none anew. */
const SPARE = 0.25;

interface Made {
  readonly step: number;
  readonly zoomLevel: number;
  readonly box: PixelBox;
  readonly zoom: number;
  readonly lines: readonly ProjectedLine[];
  readonly squares: readonly SquareName[];
}

/** The kilometre grid: thin lines, their kilometres along the upper and the left edge, names of squares. */
export class KilometreGrid extends CanvasOverlay {
  #theme: Theme;
  #insets: Insets;
  #made: Made | null = null;

  constructor(theme: Theme, insets: Insets) {
    super(PANE, 'map-grid');
    this.#theme = theme;
    this.#insets = insets;
  }

  setTheme(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    this.redraw();
  }

  setInsets(insets: Insets): void {
    this.#insets = insets;
    this.redraw();
  }

  override onAdd(map: LeafletMap): this {
    ensurePane(map, PANE, PANE_LEVEL);
    return super.onAdd(map);
  }

  override getEvents() {
    // What stands along the edge keeps to it while the map is dragged under it.
    return { ...super.getEvents(), move: this.redraw };
  }

  protected draw(context: CanvasRenderingContext2D, view: OverlayView): void {
    const step = gridStep(view.zoom);
    if (step === null) return;
    const made = this.#make(view, step);
    const colours = mapColours(this.#theme);
    const size = worldSize(view.zoom);
    const place = (line: ProjectedLine): Path2D => {
      const path = new Path2D();
      for (let i = 0; i < line.x.length; i += 1) {
        path.lineTo(line.x[i]! * size - view.box.minX, line.y[i]! * size - view.box.minY);
      }
      return path;
    };
    context.strokeStyle = colours.softInk;
    for (const line of made.lines) {
      const isStrong = line.along !== 'zone' && line.metres % (step * 10) === 0;
      context.globalAlpha = line.along === 'zone' ? 0.6 : isStrong ? 0.45 : 0.24;
      context.lineWidth = isStrong ? 1 : 0.7;
      context.setLineDash(line.along === 'zone' ? [6, 3] : []);
      context.stroke(place(line));
    }
    context.setLineDash([]);
    this.#nameSquares(context, view, made.squares, colours);
    this.#writeKilometres(context, view, made.lines, colours);
  }

  #make(view: OverlayView, step: number): Made {
    const zoomLevel = Math.floor(view.zoom);
    const made = this.#made;
    if (made !== null && made.step === step && made.zoomLevel === zoomLevel) {
      const scale = worldSize(view.zoom) / worldSize(made.zoom);
      if (holds(made.box, scale, view.box)) return made;
    }
    const box = widen(view.box);
    const bounds = withinWorld(toBBox(box, view.zoom));
    const middle = (bounds[1] + bounds[3]) / 2;
    const lines = gridLines(bounds, step, spacingAt(middle, zoomLevel + 1)).map((line) => ({
      along: line.along,
      metres: line.metres,
      x: Float64Array.from(line.points, ({ lon }) => worldX(lon)),
      y: Float64Array.from(line.points, ({ lat }) => worldY(lat)),
    }));
    const squares = squareNames(bounds);
    this.#made = { step, zoomLevel, box, zoom: view.zoom, lines, squares };
    return this.#made;
  }

  /** Kilometres where lines leave what is visible: eastings above, northings at the left. */
  #writeKilometres(
    context: CanvasRenderingContext2D,
    view: OverlayView,
    lines: readonly ProjectedLine[],
    colours: MapColours,
  ): void {
    const size = worldSize(view.zoom);
    const seen = this.#visible(view.window);
    context.globalAlpha = 1;
    context.font = FONT;
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = colours.labelHalo;
    context.fillStyle = colours.softInk;
    const write = (metres: number, x: number, y: number) => {
      const text = String(Math.round(metres / 1000));
      context.strokeText(text, x, y);
      context.fillText(text, x, y);
    };
    context.textAlign = 'center';
    context.textBaseline = 'top';
    for (const { metres, at } of crossings(lines, 'easting', seen, size, LEAST_GAP)) {
      write(metres, at - view.box.minX, seen.minY - view.box.minY + EDGE);
    }
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    for (const { metres, at } of crossings(lines, 'northing', seen, size, LEAST_GAP)) {
      // The upper corner belongs to the eastings, the lower to the scale bar.
      if (at - seen.minY < 24 || seen.maxY - at < FOOT) continue;
      write(metres, seen.minX - view.box.minX + EDGE, at - view.box.minY);
    }
  }

  #nameSquares(
    context: CanvasRenderingContext2D,
    view: OverlayView,
    squares: readonly SquareName[],
    colours: MapColours,
  ): void {
    const size = worldSize(view.zoom);
    const seen = this.#visible(view.window);
    context.font = SQUARE_FONT;
    context.textAlign = 'left';
    context.textBaseline = 'bottom';
    context.fillStyle = colours.softInk;
    context.globalAlpha = 0.7;
    for (const { name, box } of squares) {
      const minX = Math.max(seen.minX + NORTHINGS, worldX(box[0]) * size);
      const maxX = Math.min(seen.maxX, worldX(box[2]) * size);
      const minY = Math.max(seen.minY, worldY(box[3]) * size);
      const maxY = Math.min(seen.maxY - FOOT, worldY(box[1]) * size);
      const width = context.measureText(name).width + 16;
      if (maxX - minX < width || maxY - minY < 40) continue;
      context.fillText(name, minX - view.box.minX + 8, maxY - view.box.minY - 8);
    }
    context.globalAlpha = 1;
  }

  /** World pixels that no panel covers. */
  #visible(window: PixelBox): PixelBox {
    const { top, right, bottom, left } = this.#insets;
    return {
      minX: window.minX + left,
      minY: window.minY + top,
      maxX: window.maxX - right,
      maxY: window.maxY - bottom,
    };
  }
}

function widen({ minX, minY, maxX, maxY }: PixelBox): PixelBox {
  const x = (maxX - minX) * SPARE;
  const y = (maxY - minY) * SPARE;
  return { minX: minX - x, minY: minY - y, maxX: maxX + x, maxY: maxY + y };
}

function holds(outer: PixelBox, scale: number, inner: PixelBox): boolean {
  return (
    outer.minX * scale <= inner.minX &&
    outer.minY * scale <= inner.minY &&
    outer.maxX * scale >= inner.maxX &&
    outer.maxY * scale >= inner.maxY
  );
}

function withinWorld([west, south, east, north]: BBox): BBox {
  return [
    Math.max(west, longitude(0)),
    Math.max(south, latitude(1)),
    Math.min(east, longitude(1)),
    Math.min(north, latitude(0)),
  ];
}
