/** The length of the scale bar. Pure. */
import { metresPerPixel } from './projection.ts';

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
