/** Where a tile lies and how large its picture is. */

/** A tile of Web Mercator. */
export interface TilePlace {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/** Side of a tile in CSS pixels at its own zoom. */
export const TILE_SIZE = 256;
/** CSS pixels by which a picture reaches over its tile on each side, so that no seam opens. */
export const TILE_MARGIN = 1;

/** Device pixels of a picture's side. */
export function pictureSize(ratio: number): number {
  return Math.ceil((TILE_SIZE + 2 * TILE_MARGIN) * ratio);
}

/** Device pixels from a picture's left edge to a longitude. */
export function pictureX(lon: number, tile: TilePlace, ratio: number): number {
  return ((lon / 360 + 0.5) * 2 ** tile.z * TILE_SIZE - tile.x * TILE_SIZE + TILE_MARGIN) * ratio;
}

/** Device pixels from a picture's upper edge to a latitude. */
export function pictureY(lat: number, tile: TilePlace, ratio: number): number {
  const sine = Math.sin((lat * Math.PI) / 180);
  const y = 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI;
  return (y * 2 ** tile.z * TILE_SIZE - tile.y * TILE_SIZE + TILE_MARGIN) * ratio;
}
