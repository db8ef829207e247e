/** Painted names, kept as pictures: writing letters with halos is what costs, copying them is cheap. */

/** A part of a picture. */
export interface Sprite {
  readonly page: CanvasImageSource;
  /** Device pixels. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SpriteOrder {
  readonly key: string;
  /** CSS pixels, whole numbers. */
  readonly width: number;
  readonly height: number;
  /** Paints in CSS pixels with (0, 0) at the sprite's corner. */
  readonly paint: (context: Context) => void;
}

export type Context = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Device pixels. */
const PAGE_WIDTH = 2048;
const MOST_PAGE_HEIGHT = 2048;
/** Pixels of all pages, per pixel ratio: about 2,000 names. */
const MOST_PIXELS = 6_000_000;

/** Pages are painted once and never changed: a canvas that is read and written in turn is copied each time. */
export class SpriteSheet {
  private sprites = new Map<string, Sprite>();
  private pixels = 0;
  private ratio = 1;

  /** Throws all away, as after a change of fonts. */
  forget(): void {
    this.sprites = new Map();
    this.pixels = 0;
  }

  /** The sprites of all orders at a pixel ratio; those not known are painted. */
  take(orders: readonly SpriteOrder[], ratio: number): Sprite[] {
    if (ratio !== this.ratio || this.pixels > MOST_PIXELS * ratio) this.forget();
    this.ratio = ratio;
    const missing = new Map<string, SpriteOrder>();
    for (const order of orders) if (!this.sprites.has(order.key)) missing.set(order.key, order);
    let waiting = [...missing.values()].sort((a, b) => a.height - b.height);
    while (waiting.length > 0) waiting = this.paintPage(waiting, ratio);
    return orders.flatMap(({ key }) => this.sprites.get(key) ?? []);
  }

  /** Paints as many as a page holds and returns the rest. */
  private paintPage(orders: readonly SpriteOrder[], ratio: number): SpriteOrder[] {
    const laid: { order: SpriteOrder; x: number; y: number; width: number; height: number }[] = [];
    let [x, y, rowHeight, pageWidth] = [0, 0, 0, 0];
    for (const order of orders) {
      const width = Math.min(PAGE_WIDTH, Math.ceil(order.width * ratio));
      const height = Math.ceil(order.height * ratio);
      if (x + width > PAGE_WIDTH) [x, y, rowHeight] = [0, y + rowHeight, 0];
      if (y + height > MOST_PAGE_HEIGHT && laid.length > 0) break;
      laid.push({ order, x, y, width, height });
      x += width;
      rowHeight = Math.max(rowHeight, height);
      pageWidth = Math.max(pageWidth, x);
    }
    const { page, context } = newPage(pageWidth, y + rowHeight);
    for (const { order, x: left, y: top, width, height } of laid) {
      context.setTransform(ratio, 0, 0, ratio, left, top);
      order.paint(context);
      this.sprites.set(order.key, { page, x: left, y: top, width, height });
    }
    this.pixels += pageWidth * (y + rowHeight);
    return orders.slice(laid.length);
  }
}

function newPage(width: number, height: number): { page: CanvasImageSource; context: Context } {
  const page = document.createElement('canvas');
  page.width = width;
  page.height = height;
  const context = page.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas to paint names on.');
  return { page, context };
}
