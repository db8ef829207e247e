import { featureCollection, point, voronoi } from '@turf/turf';
import type { Position } from 'geojson';
import { toGrid } from '../plane/grid.ts';
import type { UnitPlace } from './places.ts';

/** How far the cells reach beyond the settlements, in degrees: over any oblast's edge. */
const MARGIN = 1.5;

/**
 * The lines between the cells (Voronoi) of settlements of different units: every place on one side
 * lies nearer to a settlement of that side's unit. Distances are measured with degrees of longitude
 * shortened as in the middle of the settlements.
 */
export function linesBetweenUnits(settlements: readonly UnitPlace[]): Position[][] {
  const sites = withoutDoubles(settlements);
  const shrink = shrinkOf(sites);
  const xs = sites.map(({ lon }) => lon * shrink);
  const ys = sites.map(({ lat }) => lat);
  const cells = voronoi(featureCollection(xs.map((x, i) => point([x, ys[i]!]))), {
    bbox: [
      Math.min(...xs) - MARGIN,
      Math.min(...ys) - MARGIN,
      Math.max(...xs) + MARGIN,
      Math.max(...ys) + MARGIN,
    ],
  }).features;
  // Two cells share an edge with the same two corners; a line parts units where they differ.
  const edges = new Map<string, { line: Position[]; unit: string; parts: boolean }>();
  cells.forEach((cell, index) => {
    const ring = (cell?.geometry.coordinates[0] ?? []).map(([x, y]): Position => [x! / shrink, y!]);
    const { unit } = sites[index]!;
    for (let i = 1; i < ring.length; i++) {
      const line = [ring[i - 1]!, ring[i]!];
      const key = line
        .map((at) => Object.values(toGrid(at)).join())
        .sort()
        .join(' ');
      const known = edges.get(key);
      if (known) known.parts = known.unit !== unit;
      else edges.set(key, { line, unit, parts: false });
    }
  });
  return [...edges.values()].filter(({ parts }) => parts).map(({ line }) => line);
}

/** One settlement a point: two on one point have no line between them. */
function withoutDoubles(settlements: readonly UnitPlace[]): UnitPlace[] {
  const first = new Map<string, UnitPlace>();
  for (const place of settlements) {
    const key = `${place.lon},${place.lat}`;
    if (!first.has(key)) first.set(key, place);
  }
  return [...first.values()];
}

/** The unit of the nearest settlement, by the same measure. */
export function createNearestUnit(
  settlements: readonly UnitPlace[],
): (lon: number, lat: number) => string {
  const sites = withoutDoubles(settlements);
  const shrink = shrinkOf(sites);
  return (lon, lat) => {
    let best = sites[0]!;
    let least = Infinity;
    for (const site of sites) {
      const square = ((site.lon - lon) * shrink) ** 2 + (site.lat - lat) ** 2;
      if (square < least) {
        least = square;
        best = site;
      }
    }
    return best.unit;
  };
}

function shrinkOf(settlements: readonly UnitPlace[]): number {
  const mean = settlements.reduce((sum, { lat }) => sum + lat, 0) / settlements.length;
  return Math.cos((mean * Math.PI) / 180);
}
