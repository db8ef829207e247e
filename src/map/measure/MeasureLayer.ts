import type { Map as LeafletMap } from 'leaflet';
import { CanvasOverlay, type OverlayView } from '../CanvasOverlay.ts';
import { type MapColours, mapColours } from '../colours.ts';
import { ensurePane } from '../pane.ts';
import { worldSize, worldX, worldY } from '../projection.ts';
import type { Theme } from '../types.ts';
import { greatCircle, legBetween, type Position } from './geodesic.ts';
import { EMPTY_LINE, type Line, measure } from './line.ts';
import { bearingInWords, lengthInWords, type MeasureWords } from './words.ts';

const PANE = 'measure';
/** Above marks (430): what is being measured is what is looked at. */
const PANE_LEVEL = '440';
const FONT = '600 12px "Inter Variable", Inter, system-ui, sans-serif';
const POINT_RADIUS = 5;
/** Pixels between the pointer and the length written beside it. */
const BESIDE = 18;

interface Pixel {
  readonly x: number;
  readonly y: number;
}

/** The measuring line: great circles with their lengths, points, and the leg that would come next. */
export class MeasureLayer extends CanvasOverlay {
  #line: Line = EMPTY_LINE;
  #preview: Position | null = null;
  #theme: Theme;
  #words: MeasureWords;

  constructor(theme: Theme, words: MeasureWords) {
    super(PANE, 'map-measure');
    this.#theme = theme;
    this.#words = words;
  }

  setLine(line: Line): void {
    this.#line = line;
    this.redraw();
  }

  /** Where the next point would be set; null where no leg is to be shown. */
  setPreview(preview: Position | null): void {
    if (preview === null && this.#preview === null) return;
    this.#preview = preview;
    this.redraw();
  }

  setTheme(theme: Theme): void {
    this.#theme = theme;
    this.redraw();
  }

  override onAdd(map: LeafletMap): this {
    ensurePane(map, PANE, PANE_LEVEL);
    return super.onAdd(map);
  }

  protected draw(context: CanvasRenderingContext2D, view: OverlayView): void {
    const colours = mapColours(this.#theme);
    const size = worldSize(view.zoom);
    const toPixel = ({ lat, lon }: Position): Pixel => ({
      x: worldX(lon) * size - view.box.minX,
      y: worldY(lat) * size - view.box.minY,
    });
    const { points, stage } = this.#line;
    const last = points.at(-1);
    const preview = stage === 'drawing' && last !== undefined ? this.#preview : null;
    context.lineJoin = 'round';
    context.lineCap = 'round';
    const path = new Path2D();
    for (let i = 1; i < points.length; i += 1) {
      addTo(path, greatCircle(points[i - 1]!, points[i]!).map(toPixel));
    }
    strokeCased(context, path, colours, []);
    if (preview !== null && last !== undefined) {
      const ahead = new Path2D();
      addTo(ahead, greatCircle(last, preview).map(toPixel));
      strokeCased(context, ahead, colours, [5, 6]);
    }
    for (const point of points) drawPoint(context, toPixel(point), colours);
    this.#writeLegs(context, toPixel, colours);
    if (preview !== null && last !== undefined) {
      const at = toPixel(preview);
      const text = this.#text(legBetween(last, preview));
      writeOnPaper(context, text, { x: at.x, y: at.y - BESIDE }, colours);
    }
  }

  #writeLegs(
    context: CanvasRenderingContext2D,
    toPixel: (position: Position) => Pixel,
    colours: MapColours,
  ): void {
    for (const leg of measure(this.#line).legs) {
      const [from, to] = [toPixel(leg.from), toPixel(leg.to)];
      const text = this.#text(leg);
      context.font = FONT;
      // A leg shorter than its length in words would be hidden by it; the list beside the map says it.
      if (Math.hypot(to.x - from.x, to.y - from.y) < context.measureText(text).width + 24) continue;
      const way = greatCircle(leg.from, leg.to);
      const half = way.length / 2 - 0.5;
      const [a, b] = [toPixel(way[Math.floor(half)]!), toPixel(way[Math.ceil(half)]!)];
      writeOnPaper(context, text, { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }, colours);
    }
  }

  #text({ metres, bearing }: { readonly metres: number; readonly bearing: number | null }): string {
    const length = lengthInWords(metres, this.#words);
    return bearing === null ? length : `${length} · ${bearingInWords(bearing, this.#words)}`;
  }
}

function addTo(path: Path2D, pixels: readonly Pixel[]): void {
  pixels.forEach(({ x, y }, index) => {
    if (index === 0) path.moveTo(x, y);
    else path.lineTo(x, y);
  });
}

function strokeCased(
  context: CanvasRenderingContext2D,
  path: Path2D,
  colours: MapColours,
  dash: readonly number[],
): void {
  context.setLineDash([]);
  context.strokeStyle = colours.paper;
  context.lineWidth = 5;
  context.stroke(path);
  context.setLineDash([...dash]);
  context.strokeStyle = colours.ink;
  context.lineWidth = 2;
  context.stroke(path);
  context.setLineDash([]);
}

function drawPoint(context: CanvasRenderingContext2D, { x, y }: Pixel, colours: MapColours): void {
  context.beginPath();
  context.arc(x, y, POINT_RADIUS, 0, 2 * Math.PI);
  context.fillStyle = colours.paper;
  context.fill();
  context.strokeStyle = colours.ink;
  context.lineWidth = 2;
  context.stroke();
}

function writeOnPaper(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y }: Pixel,
  colours: MapColours,
): void {
  context.font = FONT;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  const width = context.measureText(text).width + 12;
  context.beginPath();
  context.roundRect(x - width / 2, y - 10, width, 20, 6);
  context.fillStyle = colours.paper;
  context.fill();
  context.strokeStyle = colours.softInk;
  context.lineWidth = 0.75;
  context.stroke();
  context.fillStyle = colours.ink;
  context.fillText(text, x, y + 0.5);
}
