/** Made-up columns of any size, the same every time. */
import { NO_GROUP, NO_PLACE, type TableColumns } from '../../src/claims/table.ts';
import { CLAIM_KINDS, GROUPS, PRECISIONS, SIDES, STATUSES } from '../../src/claims/vocabulary.ts';

/** Mulberry32: a small deterministic generator, 0 (included) to 1. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Rows of claims with about three places each, over three years, in no order. */
export function syntheticColumns(rows: number, places = 3000, seed = 1): TableColumns {
  const random = seeded(seed);
  const below = (count: number): number => Math.floor(random() * count);
  const claimants = ['Russia’s Defence Ministry', 'Ukraine’s General Staff', 'Kyiv', 'TASS'];
  const columns = {
    claim: new Uint32Array(rows),
    mention: new Uint16Array(rows),
    place: new Uint32Array(rows),
    day: new Int32Array(rows),
    dayTo: new Int32Array(rows),
    kind: new Uint8Array(rows),
    side: new Uint8Array(rows),
    status: new Uint8Array(rows),
    precision: new Uint8Array(rows),
    flags: new Uint8Array(rows),
    group: new Uint8Array(rows),
    claimant: new Uint16Array(rows),
  };
  let claim = -1;
  let left = 0;
  const same = { day: 0, dayTo: 0, kind: 0, side: 0, status: 0, group: 0, claimant: 0 };
  for (let row = 0; row < rows; row++) {
    if (left === 0) {
      claim += 1;
      left = 1 + below(5);
      same.day = 19_000 + below(1100);
      same.dayTo = same.day + below(3);
      same.kind = below(CLAIM_KINDS.length);
      same.side = below(SIDES.length);
      same.status = below(STATUSES.length);
      same.group = below(GROUPS.length + 1);
      if (same.group === GROUPS.length) same.group = NO_GROUP;
      same.claimant = below(claimants.length);
    }
    left -= 1;
    columns.claim[row] = claim;
    columns.mention[row] = left;
    columns.place[row] = random() < 0.1 ? NO_PLACE : below(places);
    columns.precision[row] = below(PRECISIONS.length);
    columns.day[row] = same.day;
    columns.dayTo[row] = same.dayTo;
    columns.kind[row] = same.kind;
    columns.side[row] = same.side;
    columns.status[row] = same.status;
    columns.group[row] = same.group;
    columns.claimant[row] = same.claimant;
  }
  return {
    ...columns,
    claimants,
    places: {
      ids: Array.from({ length: places }, (_, index) => `place-${index}`),
      lon: Float64Array.from({ length: places }, () => 30 + 10 * random()),
      lat: Float64Array.from({ length: places }, () => 46 + 6 * random()),
    },
  };
}
