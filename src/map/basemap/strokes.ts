import { type Coordinates, type MeasuredLine, TILE_EXTENT } from './cut.ts';
import type { DrawOptions, Pen } from './draw.ts';
import { TILE_MARGIN, TILE_SIZE } from './tile.ts';

/** What fills and strokes the geometry of a tile; widths in CSS pixels on the screen. */
export interface Strokes {
  /** The zoom at which the tile appears, between whole zooms, too. */
  readonly zoom: number;
  fill(areas: readonly Coordinates[], colour: string | CanvasGradient, strength?: number): void;
  stroke(lines: readonly Coordinates[], colour: string, width: number, strength?: number): void;
  /** Draws only within areas, as long as `draw` runs. */
  within(areas: readonly Coordinates[], draw: () => void): void;
  /** Short strokes across a line at even distances; `dash` is how thick and how far apart. */
  ticks(
    lines: readonly Coordinates[],
    colour: string,
    width: number,
    dash: readonly [thick: number, apart: number],
    strength: number,
  ): void;
  /** Dashes run on from tile to tile: each line knows how far along it begins. */
  dashed(
    lines: readonly MeasuredLine[],
    colour: string,
    width: number,
    dash: readonly [dash: number, gap: number],
  ): void;
}

/** Sets a pen up for a tile; it draws in device pixels, whatever the zoom the geometry was cut at. */
export function strokesOf(pen: Pen, options: Omit<DrawOptions, 'palette'>): Strokes {
  const { tile, cutZoom, ratio, scale } = options;
  const larger = 2 ** (tile.z - cutZoom);
  const unit = (TILE_SIZE * larger * ratio) / TILE_EXTENT;
  const offsetX = (TILE_MARGIN - TILE_SIZE * (tile.x % larger)) * ratio;
  const offsetY = (TILE_MARGIN - TILE_SIZE * (tile.y % larger)) * ratio;
  // On screen the picture is `scale` times larger: widths are given for the screen.
  const pixel = ratio / scale;
  const trace = (line: Coordinates, closed: boolean): void => {
    if (line.length < 4) return;
    pen.moveTo(line[0]! * unit + offsetX, line[1]! * unit + offsetY);
    for (let i = 2; i < line.length; i += 2) {
      pen.lineTo(line[i]! * unit + offsetX, line[i + 1]! * unit + offsetY);
    }
    if (closed) pen.closePath();
  };
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.globalAlpha = 1;
  pen.lineJoin = 'round';
  pen.lineCap = 'butt';
  pen.setLineDash([]);
  const stroke = (
    lines: readonly Coordinates[],
    colour: string,
    width: number,
    strength = 1,
  ): void => {
    if (lines.length === 0 || strength === 0) return;
    pen.beginPath();
    for (const line of lines) trace(line, false);
    pen.globalAlpha = strength;
    pen.strokeStyle = colour;
    pen.lineWidth = width * pixel;
    pen.stroke();
    pen.globalAlpha = 1;
  };
  return {
    zoom: tile.z + Math.log2(scale),
    fill(areas, colour, strength = 1) {
      if (areas.length === 0) return;
      pen.beginPath();
      for (const area of areas) trace(area, true);
      pen.globalAlpha = strength;
      pen.fillStyle = colour;
      pen.fill('evenodd');
      pen.globalAlpha = 1;
    },
    stroke,
    within(areas, draw) {
      pen.save();
      pen.beginPath();
      for (const area of areas) trace(area, true);
      pen.clip('evenodd');
      draw();
      pen.restore();
    },
    ticks(lines, colour, width, [thick, apart], strength) {
      pen.setLineDash([thick * pixel, apart * pixel]);
      pen.lineDashOffset = 0;
      stroke(lines, colour, width, strength);
      pen.setLineDash([]);
    },
    dashed(lines, colour, width, [dash, gap]) {
      if (lines.length === 0) return;
      pen.strokeStyle = colour;
      pen.lineWidth = width * pixel;
      pen.setLineDash([dash * pixel, gap * pixel]);
      for (const { coordinates, start } of lines) {
        pen.beginPath();
        trace(coordinates, false);
        pen.lineDashOffset = start * unit;
        pen.stroke();
      }
      pen.setLineDash([]);
    },
  };
}
