/** What lies under the pointer: what it is called and what choosing it means. */
import type { BBox } from '../../geodata/gazetteer.ts';
import type { PlaceId } from '../../geodata/settlement.ts';
import type { Mark } from './marks/scene.ts';
import { claimsAt, type PlaceSums } from './marks/sum.ts';
import type { MapViewProps, MapWords, RegionMark, Selection } from './types.ts';

export type Target =
  | { readonly type: 'mark'; readonly mark: Mark }
  | { readonly type: 'region'; readonly region: RegionMark }
  | { readonly type: 'name'; readonly place: PlaceId };

/** Names of a cluster's places in the tooltip; more would cover the map. */
const MOST_NAMES = 5;

/** The lines of the tooltip. */
export function describeTarget(
  target: Target,
  sums: PlaceSums,
  words: MapWords,
  nameOf: (id: PlaceId) => string,
): { title: string; detail: string } {
  if (target.type === 'name') return words.place(target.place, []);
  if (target.type === 'region') return words.place(target.region.unit, target.region.claims);
  const { mark } = target;
  const { ids } = sums.table.places;
  if (mark.places.length > 1) {
    const names = [...mark.places.slice(0, MOST_NAMES)].map((place) => nameOf(ids[place]!));
    const rest = mark.places.length > MOST_NAMES ? ' …' : '';
    return {
      title: words.cluster(mark.count, mark.places.length),
      detail: names.filter((name) => name !== '').join(', ') + rest,
    };
  }
  const claims =
    mark.type === 'fan' ? [sums.table.claim[mark.row]!] : claimsAt(sums, [mark.places[0]!]);
  return words.place(ids[mark.places[0]!]!, claims);
}

/** The same for the same thing, also after the marks were drawn anew; a place's mark, name and ring are one thing. */
export function keyOfTarget(target: Target, sums: PlaceSums): string {
  if (target.type === 'name') return `place ${target.place}`;
  if (target.type === 'region') return `region ${target.region.unit}`;
  const { type, places, row } = target.mark;
  if (places.length > 1) return `cluster ${places.join(' ')}`;
  const place = `place ${sums.table.places.ids[places[0]!]}`;
  return type === 'fan' ? `${place} ${row}` : place;
}

/** The single place that a target stands for; null for several places and for a region, which is no point. */
export function placeOfTarget(target: Target, sums: PlaceSums): PlaceId | null {
  if (target.type === 'name') return target.place;
  if (target.type === 'region' || target.mark.places.length > 1) return null;
  return sums.table.places.ids[target.mark.places[0]!]!;
}

/** Index among the app's claims where a target is the mark of one claim among several; else null. */
export function claimOfTarget(target: Target, sums: PlaceSums): number | null {
  return target.type === 'mark' && target.mark.type === 'fan'
    ? sums.table.claim[target.mark.row]!
    : null;
}

/**
 * What choosing a target selects; null for several places, which can be zoomed into.
 * A place with one claim leads to the claim, any other to the place.
 */
export function selectionOf(
  target: Target,
  sums: PlaceSums,
  claimKey: MapViewProps['claimKey'],
): Selection | null {
  if (target.type === 'name') return { type: 'place', place: target.place };
  if (target.type === 'region') return { type: 'place', place: target.region.unit };
  const { mark } = target;
  if (mark.places.length > 1) return null;
  return mark.type === 'fan'
    ? claimSelection(sums, mark.row, claimKey)
    : selectPlace(sums, mark.places[0]!, claimKey);
}

/** The selection of a place of the table: its claim where there is only one. */
export function selectPlace(
  sums: PlaceSums,
  place: number,
  claimKey: MapViewProps['claimKey'],
): Selection {
  const rows = sums.rowsOf(place);
  return rows.length === 1
    ? claimSelection(sums, rows[0]!, claimKey)
    : { type: 'place', place: sums.table.places.ids[place]! };
}

function claimSelection(
  { table }: PlaceSums,
  row: number,
  claimKey: MapViewProps['claimKey'],
): Selection {
  return { type: 'claim', claim: claimKey(table.claim[row]!), mention: table.mention[row]! };
}

/** West, south, east, north of some places of the table; null where none has a point. */
export function boundsOfPlaces(sums: PlaceSums, places: Iterable<number>): BBox | null {
  const { lon, lat } = sums.table.places;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const place of places) {
    if (!Number.isFinite(lon[place]) || !Number.isFinite(lat[place])) continue;
    west = Math.min(west, lon[place]!);
    east = Math.max(east, lon[place]!);
    south = Math.min(south, lat[place]!);
    north = Math.max(north, lat[place]!);
  }
  return west > east ? null : [west, south, east, north];
}
