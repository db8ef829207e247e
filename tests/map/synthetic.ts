/** Tables for the tests of the map: real places and made-up masses, without randomness. */
import type { ClaimTable } from '../../src/claims/table.ts';
import { CLAIM_KINDS, type ClaimKind, SIDES, type Side } from '../../src/claims/vocabulary.ts';

export interface RowSpec {
  readonly place: number;
  readonly claim?: number;
  readonly mention?: number;
  readonly kind?: ClaimKind;
  readonly side?: Side;
  readonly precision?: number;
  readonly flags?: number;
}

export type PlaceSpec = readonly [id: string, lat: number, lon: number];

/** The places of the first report's main claim. */
export const TSENTR: readonly PlaceSpec[] = [
  ['Shevchenko', 48.222, 37.142],
  ['Poltavka', 48.437, 37.466],
  ['Muravka', 48.177, 36.897],
  ['Udachne', 48.239, 36.983],
  ['Myrnohrad', 48.308, 37.259],
  ['Yablunivka', 48.423, 37.66],
  ['Pokrovsk', 48.277, 37.177],
  ['Rusyn Yar', 48.447, 37.508],
  ['Malynivka', 48.335, 37.41],
  ['Horikhove', 48.0986, 36.9162],
  ['Oleksiivka', 48.017, 36.948],
];

export function tableOf(places: readonly PlaceSpec[], rows: readonly RowSpec[]): ClaimTable {
  return {
    length: rows.length,
    claim: Uint32Array.from(rows, ({ claim }, i) => claim ?? i),
    mention: Uint16Array.from(rows, ({ mention }) => mention ?? 0),
    place: Uint32Array.from(rows, ({ place }) => place),
    day: new Int32Array(rows.length),
    kind: Uint8Array.from(rows, ({ kind }) => CLAIM_KINDS.indexOf(kind ?? 'strike')),
    side: Uint8Array.from(rows, ({ side }) => SIDES.indexOf(side ?? 'RU')),
    status: new Uint8Array(rows.length),
    precision: Uint8Array.from(rows, ({ precision }) => precision ?? 0),
    flags: Uint8Array.from(rows, ({ flags }) => flags ?? 0),
    places: {
      ids: places.map(([id]) => id),
      lat: Float64Array.from(places, ([, lat]) => lat),
      lon: Float64Array.from(places, ([, , lon]) => lon),
    },
  };
}

export function allRows(table: ClaimTable): Uint32Array {
  return Uint32Array.from({ length: table.length }, (_, row) => row);
}

/** A repeatable stream of numbers in 0..1 (the minimal standard generator of Park and Miller). */
export function stream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** `claims` rows on `places` points, denser in the east, as the front is. */
export function manyClaims(claims: number, places: number): ClaimTable {
  const next = stream(20250601);
  const points = Array.from(
    { length: places },
    (_, i): PlaceSpec => [`place-${i}`, 46 + 6 * next(), 39 - 16 * next() * next()],
  );
  const table = tableOf(points, []);
  const column = <Column extends { [index: number]: number }>(
    made: Column,
    value: () => number,
  ): Column => {
    for (let i = 0; i < claims; i++) made[i] = Math.floor(value());
    return made;
  };
  return {
    ...table,
    length: claims,
    claim: Uint32Array.from({ length: claims }, (_, i) => i),
    mention: new Uint16Array(claims),
    place: column(new Uint32Array(claims), () => places * next() * next()),
    day: new Int32Array(claims),
    kind: column(new Uint8Array(claims), () => CLAIM_KINDS.length * next()),
    side: column(new Uint8Array(claims), () => SIDES.length * next()),
    status: new Uint8Array(claims),
    precision: new Uint8Array(claims),
    flags: new Uint8Array(claims),
  };
}
