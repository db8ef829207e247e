import type { Position } from 'geojson';

/** West, south, east, north in degrees WGS 84. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The detailed sources were cut to this box; beyond it there is only coarse land. */
export const EXTENT: Box = [21, 43.5, 42, 57];

/** Exterior ring first, then holes; degrees WGS 84. */
export type Rings = Position[][];

/** An area of one source with what it is called there. */
export interface Area<Properties> {
  readonly properties: Properties;
  readonly polygons: readonly Rings[];
}

/** The smallest region a place of the base map belongs to; null where the sources know none. */
export interface RegionLabel {
  /** ISO 3166-1 alpha-2, or the source's own code where ISO has none. */
  readonly country: string;
  /** ISO 3166-2. */
  readonly oblast: string | null;
  /** Russian name of a district of Russia. */
  readonly district: string | null;
}

export type Log = (line: string) => void;
