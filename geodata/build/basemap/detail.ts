/** What a line is, as far as it matters for how fine it must be. */
export type LineKind =
  | 'ukraineBorder'
  | 'coast'
  | 'border'
  | 'oblast'
  | 'district'
  | 'lake'
  | 'river'
  | 'railway'
  | 'urban';

/** How fine a set of the base map is. */
export interface Detail {
  /**
   * The least triangle, in km², that a point must span to stay. A square of 300 m has half of 0.09.
   */
  readonly least: Readonly<Record<LineKind, number>>;
  /** How much coarser lines become by degrees outside the extent, where they are only surroundings. */
  readonly coarsening: (outside: number) => number;
}

/** Ukraine's border is finest, for the villages on it; Russia's districts are seen only near. */
const OVERVIEW_LEAST = {
  ukraineBorder: 0.004,
  coast: 0.015,
  border: 0.03,
  oblast: 0.06,
  district: 0.2,
  lake: 0.05,
  river: 0.2,
  railway: 0.18,
  urban: 0.08,
};

/** 3 times just outside, some 100 times at 10 degrees, 9,000 times at 60. */
const surroundings = (outside: number): number =>
  outside === 0 ? 1 : Math.min(20_000, 3 + outside ** 2 + (outside / 7) ** 4);

/** For zooms 5 to 7: 300 to 400 m. */
export const OVERVIEW: Detail = { least: OVERVIEW_LEAST, coarsening: surroundings };

/** For zooms up to 4, and to be there at once on any other: some 1 km. */
export const FIRST: Detail = {
  least: { ...OVERVIEW_LEAST, coast: 1, border: 1, oblast: 2.5, lake: 1.5 },
  coarsening: (outside) => Math.min(400, 1 + 3 * outside + outside ** 2),
};

/**
 * For zooms from 8: 60 to 100 m. Tiles wholly outside the extent are never drawn of it, so what lies
 * farther than their reach is only there to close the land.
 */
export const FINE: Detail = {
  least: {
    ...OVERVIEW_LEAST,
    ukraineBorder: 0.002,
    coast: 0.006,
    border: 0.015,
    oblast: 0.012,
    district: 0.1,
    lake: 0.01,
    railway: 0.03,
  },
  coarsening: (outside) => (outside < REACH ? 2 * surroundings(outside) - 1 : 20_000),
};

/** Degrees by which a tile of zoom 8 that touches the extent reaches over its edge. */
const REACH = 1.6;

export function leastKm2({ least, coarsening }: Detail, kind: LineKind, outside: number): number {
  return least[kind] * coarsening(outside);
}
