/** Where grid lines meet the edge of what is visible, so that their kilometres can be written there. Pure. */
import type { PixelBox } from '../projection.ts';
import type { GridLine } from './grid-lines.ts';

/** A grid line in the world's square of side 1. */
export interface ProjectedLine extends Pick<GridLine, 'along' | 'metres'> {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

export interface Crossing {
  readonly metres: number;
  /** World pixels: x along the upper edge for eastings, y along the left edge for northings. */
  readonly at: number;
}

/** Eastings along the upper edge of a box, or northings along its left edge, no two closer than `gap` pixels. */
export function crossings(
  lines: readonly ProjectedLine[],
  along: 'easting' | 'northing',
  box: PixelBox,
  size: number,
  gap: number,
): Crossing[] {
  const [edge, from, to] =
    along === 'easting' ? [box.minY, box.minX, box.maxX] : [box.minX, box.minY, box.maxY];
  const found: Crossing[] = [];
  for (const line of lines) {
    if (line.along !== along) continue;
    const [across, down] = along === 'easting' ? [line.y, line.x] : [line.x, line.y];
    for (let i = 1; i < across.length; i += 1) {
      const a = across[i - 1]! * size - edge;
      const b = across[i]! * size - edge;
      if (a === b || a > 0 === b > 0) continue;
      const at = size * (down[i - 1]! + ((down[i]! - down[i - 1]!) * a) / (a - b));
      if (at >= from && at <= to) found.push({ metres: line.metres, at });
    }
  }
  found.sort((one, other) => one.at - other.at);
  return thinned(found, gap);
}

/** Every second, fifth or tenth kilometre figure where all would crowd; of two zones' figures the first. */
function thinned(found: readonly Crossing[], gap: number): Crossing[] {
  const steps = [1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000, 200_000, 500_000];
  for (const step of steps) {
    const kept = found.filter(({ metres }) => metres % step === 0);
    const crowded = kept.filter(({ at }, i) => i > 0 && at - kept[i - 1]!.at < gap).length;
    // Where zones meet, two figures may come close whatever the step.
    if (crowded <= Math.max(1, kept.length * 0.1)) {
      return kept.filter(({ at }, i) => i === 0 || at - kept[i - 1]!.at >= gap);
    }
  }
  return [];
}
