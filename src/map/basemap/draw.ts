import type { TileGeometry } from './cut.ts';
import { fadeOut } from './fade.ts';
import type { BasemapPalette } from './palette.ts';
import { type Strokes, strokesOf } from './strokes.ts';
import {
  APPROXIMATE_DASH,
  at,
  OBLAST_DASH,
  RAILWAY_STRENGTH,
  RIVER_STRENGTH,
  SLEEPER_STRENGTH,
  SLEEPERS,
  URBAN_STRENGTH,
  WIDTHS,
} from './style.ts';
import { pictureSize, type TilePlace } from './tile.ts';

/** The part of a canvas that drawing needs: an on-screen or an off-screen one. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'fill'
  | 'fillRect'
  | 'clip'
  | 'save'
  | 'restore'
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
  const { palette, tile, ratio } = options;
  const strokes = strokesOf(pen, options);
  const { zoom, fill, stroke, dashed } = strokes;
  pen.fillStyle = palette.water;
  const side = pictureSize(ratio);
  pen.fillRect(0, 0, side, side);

  fill(geometry.land, palette.land);
  const onLand = (): void => {
    fill(geometry.urban, palette.urban, at(URBAN_STRENGTH, zoom));
    stroke(geometry.rivers, palette.river, at(WIDTHS.river, zoom), at(RIVER_STRENGTH, zoom));
    // Over the rivers, whose lines run on through reservoirs.
    fill(geometry.lakes, palette.water);
    stroke(geometry.lakes, palette.shore, at(WIDTHS.shore, zoom));
  };
  // Towns, and lakes that the source lets reach into the sea, end at the coast.
  if (geometry.coasts.length > 0) strokes.within(geometry.land, onLand);
  else onLand();
  drawRailways(strokes, geometry.railways, palette);
  for (const veil of fadeOut(pen, tile, ratio, palette.land)) fill(geometry.land, veil);
  stroke(geometry.coasts, palette.shore, at(WIDTHS.coast, zoom));

  stroke(geometry.hromadas.surveyed, palette.hromada, at(WIDTHS.hromada, zoom));
  dashed(
    geometry.hromadas.approximate,
    palette.hromada,
    at(WIDTHS.hromada, zoom),
    APPROXIMATE_DASH,
  );
  stroke(geometry.raions.surveyed, palette.raion, at(WIDTHS.raion, zoom));
  dashed(geometry.raions.approximate, palette.raion, at(WIDTHS.raion, zoom), APPROXIMATE_DASH);
  stroke(geometry.districts, palette.district, at(WIDTHS.district, zoom));
  dashed(geometry.oblasts, palette.oblast, at(WIDTHS.oblast, zoom), OBLAST_DASH);
  stroke(geometry.borders, palette.band, at(WIDTHS.band, zoom));
  stroke(geometry.borders, palette.border, at(WIDTHS.border, zoom));
}

/** A thin line, and nearer with sleepers across it. */
function drawRailways(
  { zoom, stroke, ticks }: Strokes,
  railways: TileGeometry['railways'],
  palette: BasemapPalette,
): void {
  stroke(railways, palette.railway, at(WIDTHS.railway, zoom), at(RAILWAY_STRENGTH, zoom));
  const sleepers = at(SLEEPER_STRENGTH, zoom);
  if (sleepers > 0) ticks(railways, palette.railway, at(WIDTHS.sleeper, zoom), SLEEPERS, sleepers);
}
