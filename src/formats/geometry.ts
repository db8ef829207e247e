/** Geometries as RFC 7946 wants them: right-handed rings, at most five decimals (about a metre). */
import type { Geometry, MultiPolygon, Position } from 'geojson';
import type { Gazetteer } from '../../geodata/gazetteer.ts';
import { rightHanded } from '../../geodata/outlines.ts';
import type { PlaceId } from '../../geodata/settlement.ts';
import { pointOf } from '../claims/build-table.ts';
import type { PlaceMention } from '../claims/claim.ts';

const DECIMALS = 5;

/**
 * The geometry of a place of a claim: a point for a settlement or site, the outline of a region,
 * all candidates where none is chosen, and none where the place is not known. A region without an
 * outline has none either: its middle would be a guess.
 */
export function mentionGeometry(
  mention: PlaceMention | null,
  gazetteer: Gazetteer,
  outlines: (unit: PlaceId) => MultiPolygon | null,
): Geometry | null {
  if (mention === null) return null;
  if (mention.chosen === null) {
    const coordinates = mention.candidates.flatMap((candidate) => {
      const position = positionOf(gazetteer, candidate.place);
      return position === null ? [] : [position];
    });
    return coordinates.length === 0 ? null : { type: 'MultiPoint', coordinates };
  }
  if (gazetteer.byId(mention.chosen)?.type === 'unit') {
    const outline = outlines(mention.chosen);
    return outline === null ? null : exportOutline(outline);
  }
  const coordinates = positionOf(gazetteer, mention.chosen);
  return coordinates === null ? null : { type: 'Point', coordinates };
}

/**
 * Outer rings counter-clockwise, holes clockwise, five decimals. Positions that rounding makes
 * equal are kept once; a ring of fewer than four positions is gone, and with an outer ring its holes.
 */
export function exportOutline(outline: MultiPolygon): MultiPolygon | null {
  const coordinates = outline.coordinates.flatMap((polygon) => {
    const [outer, ...holes] = polygon.map(roundRing);
    if (outer === undefined || outer.length < 4) return [];
    return [[outer, ...holes.filter((hole) => hole.length >= 4)]];
  });
  if (coordinates.length === 0) return null;
  return rightHanded({ type: 'MultiPolygon', coordinates });
}

function positionOf(gazetteer: Gazetteer, id: PlaceId): Position | null {
  const point = pointOf(gazetteer, id);
  return point === null ? null : [round(point.lon), round(point.lat)];
}

function roundRing(ring: readonly Position[]): Position[] {
  const rounded = ring.map(([lon, lat]): Position => [round(lon!), round(lat!)]);
  return rounded.filter(
    (position, index) =>
      index === 0 ||
      position[0] !== rounded[index - 1]![0] ||
      position[1] !== rounded[index - 1]![1],
  );
}

function round(degrees: number): number {
  // Adding zero turns -0 into 0.
  return Number(degrees.toFixed(DECIMALS)) + 0;
}
