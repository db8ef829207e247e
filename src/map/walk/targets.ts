/** What the roving list walks: every place with a shown claim, then every hatched region. Pure. */
import type { PlaceId } from '../../../geodata/settlement.ts';
import { emphasisOf } from '../marks/emphasis.ts';
import { claimsAt, type PlaceSums } from '../marks/sum.ts';
import { worldX, worldY } from '../projection.ts';
import type { RegionMark, Selection } from '../types.ts';
import type { WalkPoint } from './next-target.ts';

export interface WalkTarget extends WalkPoint {
  readonly id: PlaceId;
  readonly type: 'place' | 'region';
  /** Index of the table's place; -1 for a region. */
  readonly place: number;
  /** Degrees WGS 84; of a region the middle of its bounds, to bring it into view and for nothing else. */
  readonly lat: number;
  readonly lon: number;
}

/** Targets in the order of the table's places, which is that of the reports; regions last. */
export function walkTargets(sums: PlaceSums, regions: readonly RegionMark[]): WalkTarget[] {
  const { ids, lon, lat } = sums.table.places;
  const targets: WalkTarget[] = [];
  for (const place of sums.places) {
    if (!Number.isFinite(lon[place]) || !Number.isFinite(lat[place])) continue;
    targets.push(target(ids[place]!, 'place', place, lat[place]!, lon[place]!));
  }
  for (const region of regions) {
    const [west, south, east, north] = outlineBounds(region);
    targets.push(target(region.unit, 'region', -1, (south + north) / 2, (west + east) / 2));
  }
  return targets;
}

/** The claims of a target, as `ClaimTable.claim` has them. */
export function claimsOfTarget(
  { type, id, place }: WalkTarget,
  sums: PlaceSums,
  regions: readonly RegionMark[],
): readonly number[] {
  return type === 'place'
    ? claimsAt(sums, [place])
    : (regions.find((region) => region.unit === id)?.claims ?? []);
}

/** Index of the selected place or region among the targets; -1 for none. */
export function selectedTarget(
  targets: readonly WalkTarget[],
  selection: Selection | null,
  sums: PlaceSums,
  claimIndex: (key: string) => number,
): number {
  if (selection === null) return -1;
  const { selected } = emphasisOf(selection, sums, claimIndex);
  return targets.findIndex(
    ({ id, place }) =>
      selected.has(place) || (selection.type === 'place' && id === selection.place),
  );
}

/** West, south, east, north in degrees. */
export function outlineBounds({ outline }: RegionMark): [number, number, number, number] {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [lon, lat] of outline.coordinates.flat(2)) {
    west = Math.min(west, lon!);
    east = Math.max(east, lon!);
    south = Math.min(south, lat!);
    north = Math.max(north, lat!);
  }
  return [west, south, east, north];
}

function target(
  id: PlaceId,
  type: WalkTarget['type'],
  place: number,
  lat: number,
  lon: number,
): WalkTarget {
  return { id, type, place, lat, lon, x: worldX(lon), y: worldY(lat) };
}
