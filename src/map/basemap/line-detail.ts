import type { Position } from 'geojson';

/** A line in the square of the Web Mercator world, 0..1 each way. */
function project([lon, lat]: Position): [number, number] {
  const sine = Math.sin((lat! * Math.PI) / 180);
  return [lon! / 360 + 0.5, 0.5 - (0.25 * Math.log((1 + sine) / (1 - sine))) / Math.PI];
}

/**
 * Leaves out the points of a line that lie closer than `pixels` to it at a zoom (Douglas and
 * Peucker). Dashes are measured along the line that is drawn, so a dashed line must be made
 * simpler as a whole, before it is cut into tiles.
 */
export function simplifyForZoom(
  line: readonly Position[],
  zoom: number,
  pixels: number,
): Position[] {
  const points = line.map(project);
  const tolerance = (pixels / (256 * 2 ** zoom)) ** 2;
  const kept = new Uint8Array(points.length);
  kept[0] = 1;
  kept[points.length - 1] = 1;
  const spans: [number, number][] = [[0, points.length - 1]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [first, last] = span;
    let farthest = -1;
    let most = tolerance;
    for (let i = first + 1; i < last; i++) {
      const off = squareFrom(points[i]!, points[first]!, points[last]!);
      if (off > most) {
        most = off;
        farthest = i;
      }
    }
    if (farthest < 0) continue;
    kept[farthest] = 1;
    spans.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, index) => kept[index]);
}

/** Square of the distance of p from the segment a to b. */
function squareFrom(p: [number, number], a: [number, number], b: [number, number]): number {
  const dx = b[0] - a[0];
  const dy = b[1] - a[1];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / square;
  const share = Math.min(1, Math.max(0, along));
  return (p[0] - a[0] - dx * share) ** 2 + (p[1] - a[1] - dy * share) ** 2;
}
