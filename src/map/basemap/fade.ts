import { DETAIL_EXTENT, FADE_DEGREES } from './style.ts';
import { pictureSize, pictureX, pictureY, type TilePlace } from './tile.ts';

/**
 * Veils of the land's colour that take the detail of a tile out towards the edge of what the
 * sources hold: to be laid over the land after towns, lakes, rivers and railways. None for a tile
 * well inside.
 */
export function fadeOut(
  pen: Pick<CanvasRenderingContext2D, 'createLinearGradient'>,
  tile: TilePlace,
  ratio: number,
  land: string,
): CanvasGradient[] {
  const { west, south, east, north } = DETAIL_EXTENT;
  const side = pictureSize(ratio);
  const x = (lon: number): number => pictureX(lon, tile, ratio);
  const y = (lat: number): number => pictureY(lat, tile, ratio);
  const veils: CanvasGradient[] = [];
  const veil = (gradient: CanvasGradient): void => {
    gradient.addColorStop(0, land);
    gradient.addColorStop(1, `${land}00`);
    veils.push(gradient);
  };
  if (x(west + FADE_DEGREES) > 0) {
    veil(pen.createLinearGradient(x(west), 0, x(west + FADE_DEGREES), 0));
  }
  if (x(east - FADE_DEGREES) < side) {
    veil(pen.createLinearGradient(x(east), 0, x(east - FADE_DEGREES), 0));
  }
  if (y(north - FADE_DEGREES) > 0) {
    veil(pen.createLinearGradient(0, y(north), 0, y(north - FADE_DEGREES)));
  }
  if (y(south + FADE_DEGREES) < side) {
    veil(pen.createLinearGradient(0, y(south), 0, y(south + FADE_DEGREES)));
  }
  return veils;
}
