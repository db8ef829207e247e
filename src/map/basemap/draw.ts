import { type Coordinates, TILE_EXTENT, type TileGeometry } from './cut.ts';
import { fadeOut } from './fade.ts';
import type { BasemapPalette } from './palette.ts';
import { at, OBLAST_DASH, RAILWAY_STRENGTH, URBAN_STRENGTH, WIDTHS } from './style.ts';
import { pictureSize, TILE_MARGIN, TILE_SIZE, type TilePlace } from './tile.ts';

/** The part of a canvas that drawing needs: an on-screen or an off-screen one. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'fill'
  | 'fillRect'
  | 'stroke'
  | 'setLineDash'
  | 'setTransform'
  | 'createLinearGradient'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineDashOffset'
  | 'lineJoin'
  | 'lineCap'
  | 'globalAlpha'
>;

export interface DrawOptions {
  readonly palette: BasemapPalette;
  /** The tile to draw. */
  readonly tile: TilePlace;
  /** The zoom that `geometry` was cut at: the tile's own, or less when drawn larger. */
  readonly cutZoom: number;
  /** Device pixels of the picture per CSS pixel of the tile at its own zoom. */
  readonly ratio: number;
  /** How much larger than at its own zoom the tile appears (0.7 to 1.42): widths allow for it. */
  readonly scale: number;
}

/** Draws a tile with its margin; the canvas has `pictureSize(ratio)` pixels each way. */
export function drawTile(pen: Pen, geometry: TileGeometry, options: DrawOptions): void {
  const { palette, tile, cutZoom, ratio, scale } = options;
  const larger = 2 ** (tile.z - cutZoom);
  const unit = (TILE_SIZE * larger * ratio) / TILE_EXTENT;
  const offsetX = (TILE_MARGIN - TILE_SIZE * (tile.x % larger)) * ratio;
  const offsetY = (TILE_MARGIN - TILE_SIZE * (tile.y % larger)) * ratio;
  const trace = (lines: readonly Coordinates[], closed: boolean): void => {
    pen.beginPath();
    for (const line of lines) traceLine(pen, line, unit, offsetX, offsetY, closed);
  };
  // On screen the picture is `scale` times larger: widths are given for the screen.
  const pixel = ratio / scale;
  const zoom = tile.z + Math.log2(scale);
  const fill = (
    lines: readonly Coordinates[],
    colour: string | CanvasGradient,
    strength = 1,
  ): void => {
    if (lines.length === 0) return;
    trace(lines, true);
    pen.globalAlpha = strength;
    pen.fillStyle = colour;
    pen.fill('evenodd');
    pen.globalAlpha = 1;
  };
  const stroke = (lines: readonly Coordinates[], colour: string, width: number): void => {
    if (lines.length === 0) return;
    trace(lines, false);
    pen.strokeStyle = colour;
    pen.lineWidth = width * pixel;
    pen.stroke();
  };

  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.globalAlpha = 1;
  pen.lineJoin = 'round';
  pen.lineCap = 'butt';
  pen.setLineDash([]);
  pen.fillStyle = palette.water;
  const side = pictureSize(ratio);
  pen.fillRect(0, 0, side, side);

  fill(geometry.land, palette.land);
  fill(geometry.urban, palette.urban, at(URBAN_STRENGTH, zoom));
  fill(geometry.lakes, palette.water);
  stroke(geometry.rivers, palette.river, at(WIDTHS.river, zoom));
  pen.globalAlpha = at(RAILWAY_STRENGTH, zoom);
  stroke(geometry.railways, palette.railway, at(WIDTHS.railway, zoom));
  pen.globalAlpha = 1;
  for (const veil of fadeOut(pen, tile, ratio, palette.land)) fill(geometry.land, veil);
  stroke(geometry.coasts, palette.river, at(WIDTHS.coast, zoom));
  stroke(geometry.districts, palette.district, at(WIDTHS.district, zoom));

  pen.strokeStyle = palette.oblast;
  pen.lineWidth = at(WIDTHS.oblast, zoom) * pixel;
  pen.setLineDash([OBLAST_DASH.dash * pixel, OBLAST_DASH.gap * pixel]);
  for (const { coordinates, start } of geometry.oblasts) {
    pen.beginPath();
    traceLine(pen, coordinates, unit, offsetX, offsetY, false);
    pen.lineDashOffset = start * unit;
    pen.stroke();
  }
  pen.setLineDash([]);

  stroke(geometry.borders, palette.band, at(WIDTHS.band, zoom));
  stroke(geometry.borders, palette.border, at(WIDTHS.border, zoom));
}

function traceLine(
  pen: Pen,
  line: Coordinates,
  unit: number,
  offsetX: number,
  offsetY: number,
  closed: boolean,
): void {
  if (line.length < 4) return;
  pen.moveTo(line[0]! * unit + offsetX, line[1]! * unit + offsetY);
  for (let i = 2; i < line.length; i += 2) {
    pen.lineTo(line[i]! * unit + offsetX, line[i + 1]! * unit + offsetY);
  }
  if (closed) pen.closePath();
}
