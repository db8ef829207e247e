import type { PixelBox } from './projection.ts';

/** What lies over the map and is no panel: our own controls, and what the app marks as such. */
const CONTROLS = '.map-zoom, .map-foot > *, [data-covers-map]';

/** What controls cover, in pixels of the host. */
export function controlBoxes(host: HTMLElement): PixelBox[] {
  const { left, top } = host.getBoundingClientRect();
  return [...document.querySelectorAll(CONTROLS)].map((control) => {
    const box = control.getBoundingClientRect();
    return {
      minX: box.left - left,
      minY: box.top - top,
      maxX: box.right - left,
      maxY: box.bottom - top,
    };
  });
}
