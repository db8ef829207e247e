import type { TileGeometry } from './cut.ts';
import type { DrawOptions, Pen } from './draw.ts';
import { BORDERS_OVER_TILES } from './palette.ts';
import { strokesOf } from './strokes.ts';
import { at, OBLAST_DASH, WIDTHS } from './style.ts';
import { pictureSize } from './tile.ts';

/** Pixels by which a pale casing reaches over a line on either side. */
const CASING = 1.5;

/**
 * Draws the borders of states and oblasts on nothing, to be seen over tiles of any colour: each line
 * in a pale casing.
 */
export function drawBorders(
  pen: Pen & Pick<CanvasRenderingContext2D, 'clearRect'>,
  geometry: Pick<TileGeometry, 'borders' | 'oblasts'>,
  options: Omit<DrawOptions, 'palette'>,
): void {
  const strokes = strokesOf(pen, options);
  const { casing, border, oblast } = BORDERS_OVER_TILES;
  const side = pictureSize(options.ratio);
  pen.clearRect(0, 0, side, side);
  const width = {
    oblast: at(WIDTHS.oblast, strokes.zoom),
    border: at(WIDTHS.border, strokes.zoom),
  };
  const lines = geometry.oblasts.map(({ coordinates }) => coordinates);
  strokes.stroke(lines, casing, width.oblast + 2 * CASING);
  strokes.dashed(geometry.oblasts, oblast, width.oblast, OBLAST_DASH);
  strokes.stroke(geometry.borders, casing, width.border + 0.5 + 2 * CASING);
  strokes.stroke(geometry.borders, border, width.border + 0.5);
}
