import type { MultiPolygon, Position } from 'geojson';
import type { Outlines } from '../../../outlines.ts';
import { createNearestOnLines } from '../connect.ts';
import { createLocator } from '../locate.ts';
import { buildPlane, withoutDangles } from '../plane/faces.ts';
import { type Segment, segmentsOf, toDegrees, withoutDoubles } from '../plane/grid.ts';
import { labelCycles } from '../plane/label.ts';
import { nodeSegments } from '../plane/node.ts';
import { regionPolygons } from '../plane/regions.ts';
import type { Log, Rings } from '../types.ts';
import { createNearestUnit, linesBetweenUnits } from './cells.ts';
import { type Gazetted, oblastOf, type UnitPlace } from './places.ts';

/** An approximate outline of a hromada. */
export interface ApproximateHromada {
  readonly id: string;
  readonly raion: string;
  readonly oblast: string;
  readonly polygons: Rings[];
}

/**
 * Derives the outlines of Ukraine's hromadas from their settlements: what lies nearer to one of
 * theirs than to any other settlement of the oblast, cut by the oblast's outline. Neighbours share
 * every vertex, across an oblast's border too.
 */
export function approximateHromadas(
  { units, settlements }: Gazetted,
  outlines: Outlines,
  log: Log,
): ApproximateHromada[] {
  const byOblast = new Map<string, UnitPlace[]>();
  for (const place of settlements) {
    const oblast = oblastOf(units, place.unit);
    if (oblast === null) throw new Error(`unit "${place.unit}" lies in no oblast of units.tsv`);
    const list = byOblast.get(oblast);
    if (list) list.push(place);
    else byOblast.set(oblast, [place]);
  }
  const pieces: Segment[] = [];
  const finders = new Map<string, (lon: number, lat: number) => string>();
  const locators: { oblast: string; at: ReturnType<typeof createLocator>['at'] }[] = [];
  for (const [oblast, places] of [...byOblast].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const outline = outlines.of(oblast);
    if (!outline) throw new Error(`oblast "${oblast}" has no outline`);
    const locator = createLocator([{ properties: oblast, polygons: outline.coordinates }]);
    pieces.push(...cutByOblast(outline, linesBetweenUnits(places), locator.at));
    finders.set(oblast, createNearestUnit(places));
    locators.push({ oblast, at: locator.at });
  }
  // Once more together: where a line meets an oblast's border, the neighbour's side is cut, too.
  const noded = nodeSegments(withoutDoubles(pieces));
  const plane = buildPlane(withoutDangles(noded).kept);
  const labels = labelCycles(plane, (lon, lat) => {
    const found = locators.find(({ at }) => at(lon, lat) !== null);
    if (!found) return null;
    const unit = finders.get(found.oblast)!(lon, lat);
    // Towns right under an oblast (the exclusion zone's, Kyiv, Sevastopol) belong to no hromada.
    return units.get(unit)?.kind === 'hromada' ? unit : null;
  });
  log(`  ${noded.length} pieces of line between hromadas and round oblasts`);
  return [...regionPolygons(plane, labels)]
    .map(([id, polygons]) => {
      const raion = units.get(id)?.parent ?? '';
      return { id, raion, oblast: oblastOf(units, id)!, polygons };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Kilometres by which rounding may move a piece of an outline: three steps of the grid. */
const ROUNDING_KM = 0.003;

/** The oblast's outline, and what of the lines lies inside it, cut where they meet. */
function cutByOblast(
  outline: MultiPolygon,
  lines: readonly Position[][],
  at: (lon: number, lat: number) => unknown,
): Segment[] {
  const rings = outline.coordinates.flat();
  const nearest = createNearestOnLines(rings);
  return nodeSegments(segmentsOf([...rings, ...lines])).filter(([ax, ay, bx, by]) => {
    const middle = toDegrees({ x: (ax + bx) / 2, y: (ay + by) / 2 });
    return at(middle[0]!, middle[1]!) !== null || nearest(middle, ROUNDING_KM) !== null;
  });
}
