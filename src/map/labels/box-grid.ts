import type { PixelBox } from '../projection.ts';

/** Whether two boxes share area; touching edges do not count. */
export function overlaps(a: PixelBox, b: PixelBox): boolean {
  return a.minX < b.maxX && a.maxX > b.minX && a.minY < b.maxY && a.maxY > b.minY;
}

/** Whether the second box lies wholly inside the first. */
export function contains(outer: PixelBox, inner: PixelBox): boolean {
  return (
    inner.minX >= outer.minX &&
    inner.maxX <= outer.maxX &&
    inner.minY >= outer.minY &&
    inner.maxY <= outer.maxY
  );
}

/** A box with so many pixels more at the left and right, and above and below. */
export function grown(box: PixelBox, byX: number, byY = byX): PixelBox {
  return {
    minX: box.minX - byX,
    minY: box.minY - byY,
    maxX: box.maxX + byX,
    maxY: box.maxY + byY,
  };
}

/** The smallest box about both. */
export function united(a: PixelBox, b: PixelBox): PixelBox {
  return {
    minX: Math.min(a.minX, b.minX),
    minY: Math.min(a.minY, b.minY),
    maxX: Math.max(a.maxX, b.maxX),
    maxY: Math.max(a.maxY, b.maxY),
  };
}

/** Boxes in buckets, so that a thousand labels do not each look at all others. */
export class BoxGrid<Box extends PixelBox = PixelBox> {
  private static readonly bucket = 64;
  private readonly buckets = new Map<number, Box[]>();

  add(box: Box): void {
    this.eachBucket(box, (key) => {
      const bucket = this.buckets.get(key);
      if (bucket === undefined) this.buckets.set(key, [box]);
      else bucket.push(box);
      return false;
    });
  }

  /** Takes out a box that was added: that very object. */
  remove(box: Box): void {
    this.eachBucket(box, (key) => {
      const bucket = this.buckets.get(key);
      const at = bucket?.indexOf(box) ?? -1;
      if (at !== -1) bucket?.splice(at, 1);
      return false;
    });
  }

  hits(box: PixelBox): boolean {
    return this.eachBucket(
      box,
      (key) => this.buckets.get(key)?.some((other) => overlaps(box, other)) ?? false,
    );
  }

  /** All boxes that share area with a box, each once. */
  allHits(box: PixelBox): Set<Box> {
    const found = new Set<Box>();
    this.eachBucket(box, (key) => {
      for (const other of this.buckets.get(key) ?? []) if (overlaps(box, other)) found.add(other);
      return false;
    });
    return found;
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
        if (visit(bucketKey(column, row))) return true;
      }
    }
    return false;
  }
}

/**
 * A small whole number, which the engine finds far faster than a large one; buckets two million
 * pixels apart share a key, and none of their boxes overlap.
 */
function bucketKey(column: number, row: number): number {
  return ((row & 0x7fff) << 15) | (column & 0x7fff);
}
