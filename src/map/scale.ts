/** The length of the scale bar. Pure. */
import { latitude, metresPerPixel, worldSize, worldY } from './projection.ts';
import type { Insets, MapPosition } from './types.ts';

/**
 * The longest round length (1, 2 or 5 times a power of ten metres) that fits into a width at a
 * latitude and zoom, and its width in pixels.
 */
export function scaleBar(
  lat: number,
  zoom: number,
  maxWidth: number,
): { readonly metres: number; readonly width: number } {
  const perPixel = metresPerPixel(lat, zoom);
  const longest = perPixel * maxWidth;
  const power = 10 ** Math.floor(Math.log10(longest));
  const metres = ([5, 2].find((factor) => factor * power <= longest) ?? 1) * power;
  return { metres, width: metres / perPixel };
}

/**
 * The latitude in the middle of what the panels leave visible, for which a scale bar is right: on
 * Mercator's map the scale grows with the latitude, by a tenth across a screen at zoom 6.
 */
export function visibleLatitude({ lat, zoom }: MapPosition, { top, bottom }: Insets): number {
  return latitude(worldY(lat) + (top - bottom) / 2 / worldSize(zoom));
}
