import type { PixelBox } from '../projection.ts';

/** Whether two boxes share area; touching edges do not count. */
export function overlaps(a: PixelBox, b: PixelBox): boolean {
  return a.minX < b.maxX && a.maxX > b.minX && a.minY < b.maxY && a.maxY > b.minY;
}

/** A box with so many pixels more on each side. */
export function grown(box: PixelBox, by: number): PixelBox {
  return { minX: box.minX - by, minY: box.minY - by, maxX: box.maxX + by, maxY: box.maxY + by };
}

/** Boxes in buckets, so that a thousand labels do not each look at all others. */
export class BoxGrid {
  private static readonly bucket = 64;
  private readonly buckets = new Map<number, PixelBox[]>();

  add(box: PixelBox): void {
    this.eachBucket(box, (key) => {
      const bucket = this.buckets.get(key);
      if (bucket === undefined) this.buckets.set(key, [box]);
      else bucket.push(box);
      return false;
    });
  }

  hits(box: PixelBox): boolean {
    return this.eachBucket(
      box,
      (key) => this.buckets.get(key)?.some((other) => overlaps(box, other)) ?? false,
    );
  }

  /** Calls `visit` until it returns true; whether it did. */
  private eachBucket(box: PixelBox, visit: (key: number) => boolean): boolean {
    const size = BoxGrid.bucket;
    for (let row = Math.floor(box.minY / size); row <= Math.floor(box.maxY / size); row++) {
      for (
        let column = Math.floor(box.minX / size);
        column <= Math.floor(box.maxX / size);
        column++
      ) {
        if (visit(row * 2 ** 26 + column)) return true;
      }
    }
    return false;
  }
}
