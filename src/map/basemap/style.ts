/** What is drawn at which zoom, and how wide: CSS pixels at whole zooms, lines between them. */

/** Pairs of zoom and value, ascending. */
type Stops = readonly (readonly [zoom: number, value: number])[];

/** The value at a zoom: straight between stops, even beyond the first and the last. */
export function at(stops: Stops, zoom: number): number {
  const above = stops.findIndex(([stop]) => stop >= zoom);
  if (above < 0) return stops.at(-1)![1];
  const [zoomAbove, valueAbove] = stops[above]!;
  const below = stops[above - 1];
  if (!below) return valueAbove;
  return below[1] + ((valueAbove - below[1]) * (zoom - below[0])) / (zoomAbove - below[0]);
}

export const WIDTHS = {
  coast: [
    [3, 0.4],
    [8, 0.8],
    [12, 1.2],
  ],
  shore: [
    [5, 0.3],
    [9, 0.7],
    [13, 1.1],
  ],
  river: [
    [4, 0.4],
    [6, 0.7],
    [8, 1],
    [10, 1.5],
  ],
  railway: [
    [6, 0.35],
    [8, 0.6],
    [10, 0.9],
    [13, 1.2],
  ],
  sleeper: [
    [9, 2.2],
    [13, 4],
  ],
  hromada: [
    [10, 0.7],
    [13, 1.2],
  ],
  raion: [
    [10, 0.9],
    [13, 1.6],
  ],
  district: [
    [8, 0.6],
    [12, 1.1],
  ],
  oblast: [
    [4, 0.5],
    [6, 0.8],
    [9, 1.1],
    [13, 1.5],
  ],
  border: [
    [3, 0.5],
    [5, 0.8],
    [8, 1.2],
    [13, 1.8],
  ],
  band: [
    [3, 2],
    [5, 3.5],
    [8, 6],
    [13, 9],
  ],
} as const satisfies Record<string, Stops>;

/** Least and greatest zoom of tiles on which a layer is drawn. */
export const ZOOMS = {
  urban: [6, 14],
  /** Lines of 1:10 million lie about 1 km off: not to be trusted nearer than zoom 10. */
  rivers: [5, 10],
  railways: [6, 14],
  districts: [8, 14],
  oblasts: [5, 14],
} as const;

/** Strength of built-up areas: they too are about 1 km off, so they step back when near. */
export const URBAN_STRENGTH: Stops = [
  [6, 0.5],
  [7, 1],
  [10, 1],
  [11, 0.6],
  [12, 0.3],
  [14, 0.15],
];

/** Rivers go out softly before they are no longer drawn. */
export const RIVER_STRENGTH: Stops = [
  [9, 1],
  [10.5, 0.5],
];

/** Strength of railways, which would crowd an overview. */
export const RAILWAY_STRENGTH: Stops = [
  [6, 0.45],
  [8, 0.8],
  [9, 1],
];

/** Sleepers: how thick, and how far apart, in pixels. */
export const SLEEPERS: readonly [thick: number, apart: number] = [1, 7];
export const SLEEPER_STRENGTH: Stops = [
  [9.5, 0],
  [10.5, 0.8],
];

/**
 * West, south, east, north of what the detailed sources hold, in degrees. Towns, lakes, rivers and
 * railways end there, so they fade into the coarse land over the last stretch.
 */
export const DETAIL_EXTENT = { west: 21, south: 43.5, east: 42, north: 57 } as const;
export const FADE_DEGREES = 0.9;

/** Dashes of oblast borders, in widths of a pixel at that zoom. */
export const OBLAST_DASH: readonly [dash: number, gap: number] = [4, 3];
/** Of outlines that are derived from settlements: dots, as of something not surveyed. */
export const APPROXIMATE_DASH: readonly [dash: number, gap: number] = [1.5, 3];

export function isShown(layer: keyof typeof ZOOMS, zoom: number): boolean {
  const [least, greatest] = ZOOMS[layer];
  return zoom >= least && zoom <= greatest;
}
