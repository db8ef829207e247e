/** The names that Who's On First and Wikidata have for a settlement, joined by name and nearness. */

import { fold } from '../../names/fold.ts';
import { metresBetween } from '../geometry.ts';
import { push } from '../grouped.ts';
import type { WofLocality } from '../readers/whosonfirst.ts';
import type { WikidataItem } from '../readers/wikidata.ts';
import { isBanned } from './banned-names.ts';
import type { Placing } from './points.ts';
import type { UkrainianSettlement } from './ukraine.ts';

export interface Attestations {
  readonly localities: readonly WofLocality[];
  readonly item: WikidataItem | null;
}

/** How far a row may lie from the settlement whose name it bears. */
const JOIN_METRES = 5_000;
/** How far a row with the same Wikidata item may lie. */
const SAME_ITEM_METRES = 10_000;

function keysOf(names: readonly string[]): Set<string> {
  return new Set(names.map(fold));
}

/**
 * Joins each locality and each item to the nearest settlement that bears one of its names (or has
 * its Wikidata item) and lies near enough; a row serves one settlement only.
 */
export function joinAttestations(
  settlements: readonly UkrainianSettlement[],
  placed: ReadonlyMap<string, Pick<Placing, 'spot'>>,
  localities: readonly WofLocality[],
  items: readonly WikidataItem[],
): Map<string, Attestations> {
  const byKey = new Map<string, UkrainianSettlement[]>();
  const byItem = new Map<string, UkrainianSettlement[]>();
  const put = (
    map: Map<string, UkrainianSettlement[]>,
    key: string,
    value: UkrainianSettlement,
  ) => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const settlement of settlements) {
    const placing = placed.get(settlement.code);
    if (!placing) continue;
    const keys = keysOf([settlement.name, ...settlement.former.map(({ text }) => text)]);
    // Rows made before February 2016 still bear the old name of what no dated source says was renamed.
    if (settlement.former.every(({ respelled }) => respelled)) {
      for (const alias of placing.spot.aliases) if (isBanned(alias)) keys.add(alias);
    }
    for (const key of keys) put(byKey, key, settlement);
    if (placing.spot.wikidata !== '') put(byItem, placing.spot.wikidata, settlement);
  }
  const nearest = (
    candidates: readonly UkrainianSettlement[],
    lat: number,
    lon: number,
    maxMetres: number,
  ): { code: string; metres: number } | null => {
    let best: { code: string; metres: number } | null = null;
    for (const { code } of candidates) {
      const { spot } = placed.get(code)!;
      const metres = metresBetween(lat, lon, spot.lat, spot.lon);
      if (metres <= maxMetres && (best === null || metres < best.metres)) best = { code, metres };
    }
    return best;
  };

  // A row linked to another item than the node is often a row of two places mixed up.
  const mayBe = ({ code }: UkrainianSettlement, wikidata: string): boolean => {
    const own = placed.get(code)!.spot.wikidata;
    return wikidata === '' || own === '' || own === wikidata;
  };

  const localitiesOf = new Map<string, WofLocality[]>();
  for (const locality of localities) {
    const { lat, lon, wikidata } = locality;
    const named = [...keysOf([locality.name, ...locality.uk])].flatMap(
      (key) => byKey.get(key) ?? [],
    );
    const found =
      nearest(byItem.get(wikidata) ?? [], lat, lon, SAME_ITEM_METRES) ??
      nearest(
        named.filter((one) => mayBe(one, wikidata)),
        lat,
        lon,
        JOIN_METRES,
      );
    if (found) push(localitiesOf, found.code, locality);
  }

  const itemOf = new Map<string, { item: WikidataItem; metres: number }>();
  for (const item of items) {
    const named = [...keysOf(item.aliases)].flatMap((key) => byKey.get(key) ?? []);
    const found =
      nearest(byItem.get(item.id) ?? [], item.lat, item.lon, SAME_ITEM_METRES) ??
      nearest(named, item.lat, item.lon, JOIN_METRES);
    if (!found) continue;
    const linked = byItem.get(item.id)?.some(({ code }) => code === found.code) ?? false;
    const rank = linked ? -1 : found.metres;
    const known = itemOf.get(found.code);
    if (!known || rank < known.metres) itemOf.set(found.code, { item, metres: rank });
  }
  const nearestFirst = (code: string): WofLocality[] => {
    const spot = placed.get(code)?.spot;
    const rank = ({ lat, lon, wikidata }: WofLocality): number =>
      (wikidata !== '' && wikidata === spot!.wikidata ? 0 : SAME_ITEM_METRES) +
      metresBetween(lat, lon, spot!.lat, spot!.lon);
    return (localitiesOf.get(code) ?? []).sort((a, b) => rank(a) - rank(b));
  };
  return new Map(
    settlements.map(({ code }) => [
      code,
      { localities: nearestFirst(code), item: itemOf.get(code)?.item ?? null },
    ]),
  );
}
