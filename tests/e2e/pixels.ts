/** What is painted: pixels of the map's canvases, and what can be measured of them. */
import type { Page } from 'playwright-core';
import type { ScreenPoint } from './geometry.ts';

/** One painted pixel: its middle in CSS pixels of the window, its colour, and how opaque it is (0 to 1). */
export interface Pixel extends ScreenPoint {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

/** All pixels of a canvas, in CSS pixels of the window from `at` to `reach` left, right, up and down of it, that are not empty. */
export async function pixelsNear(
  page: Page,
  selector: string,
  at: ScreenPoint,
  reach: number,
): Promise<Pixel[]> {
  const seen = await page.evaluate(
    ([query, x, y, far]) => {
      const canvas = document.querySelector<HTMLCanvasElement>(query);
      if (!canvas) return null;
      // The layers show finished pictures, which cannot be read: a copy can.
      const context = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d')!;
      context.drawImage(canvas, 0, 0);
      const box = canvas.getBoundingClientRect();
      const scale = canvas.width / box.width;
      const left = Math.round((x - far - box.left) * scale);
      const top = Math.round((y - far - box.top) * scale);
      const side = Math.round(2 * far * scale);
      const { data } = context.getImageData(left, top, side, side);
      return { left, top, side, scale, boxLeft: box.left, boxTop: box.top, data: [...data] };
    },
    [selector, at.x, at.y, reach] as const,
  );
  if (seen === null) return [];
  const pixels: Pixel[] = [];
  for (let i = 0; i < seen.side * seen.side; i++) {
    const [red, green, blue, alpha] = seen.data.slice(4 * i, 4 * i + 4) as [
      number,
      number,
      number,
      number,
    ];
    if (alpha === 0) continue;
    pixels.push({
      x: seen.boxLeft + (seen.left + (i % seen.side) + 0.5) / seen.scale,
      y: seen.boxTop + (seen.top + Math.floor(i / seen.side) + 0.5) / seen.scale,
      red,
      green,
      blue,
      alpha: alpha / 255,
    });
  }
  return pixels;
}

/** The pixels of about a colour (`#rrggbb`). */
export function ofColour(pixels: readonly Pixel[], colour: string): Pixel[] {
  const [red, green, blue] = [1, 3, 5].map((from) =>
    Number.parseInt(colour.slice(from, from + 2), 16),
  ) as [number, number, number];
  const isNear = (a: number, b: number) => Math.abs(a - b) <= 20;
  return pixels.filter(
    (pixel) =>
      pixel.alpha > 0.5 &&
      isNear(pixel.red, red) &&
      isNear(pixel.green, green) &&
      isNear(pixel.blue, blue),
  );
}

/** The circle that lies nearest to some points (Kåsa's least squares); needs three that are not in line. */
export function fitCircle(points: readonly ScreenPoint[]): ScreenPoint & { radius: number } {
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  let [xx, xy, yy, xz, yz, z] = [0, 0, 0, 0, 0, 0];
  for (const point of points) {
    const x = point.x - middle.x;
    const y = point.y - middle.y;
    const square = x * x + y * y;
    xx += x * x;
    xy += x * y;
    yy += y * y;
    xz += x * square;
    yz += y * square;
    z += square;
  }
  const determinant = 2 * (xx * yy - xy * xy);
  const x = (xz * yy - yz * xy) / determinant;
  const y = (yz * xx - xz * xy) / determinant;
  return {
    x: middle.x + x,
    y: middle.y + y,
    radius: Math.sqrt(x * x + y * y + z / points.length),
  };
}

/** Middle of what is painted in a line of pixels, by how opaque each is. */
export function middleOf(pixels: readonly Pixel[], axis: 'x' | 'y'): number {
  const total = pixels.reduce((sum, { alpha }) => sum + alpha, 0);
  return pixels.reduce((sum, pixel) => sum + pixel.alpha * pixel[axis], 0) / total;
}

/** `#rrggbb` of the base map's tile shown under a point of the window; null where none is shown. */
export function basemapColour(page: Page, at: ScreenPoint): Promise<string | null> {
  return page.evaluate(({ x, y }) => {
    // The pictures come from a worker, and their canvases cannot be read: a copy of the pixel can.
    const copy = new OffscreenCanvas(1, 1).getContext('2d');
    const tiles = [...document.querySelectorAll<HTMLCanvasElement>('.basemap canvas')];
    for (const tile of tiles.reverse()) {
      // A tile that is drawn but not yet shown is nothing to the reader.
      if (!tile.checkVisibility({ visibilityProperty: true })) continue;
      const box = tile.getBoundingClientRect();
      if (x < box.left || x >= box.right || y < box.top || y >= box.bottom) continue;
      const scale = tile.width / box.width;
      // A picture of another zoom, stretched until the right one comes, is not the map yet.
      if (Math.abs(scale / window.devicePixelRatio - 1) > 0.05) continue;
      copy?.clearRect(0, 0, 1, 1);
      copy?.drawImage(
        tile,
        -Math.floor((x - box.left) * scale),
        -Math.floor((y - box.top) * scale),
      );
      const pixel = copy?.getImageData(0, 0, 1, 1);
      if (pixel?.data[3] !== 255) continue;
      const [red, green, blue] = pixel.data;
      return `#${[red, green, blue].map((value = 0) => value.toString(16).padStart(2, '0')).join('')}`;
    }
    return null;
  }, at);
}
