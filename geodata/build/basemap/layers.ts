import type { MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { insideBox } from './join.ts';
import { inBox, lengthKm, ringAreaKm2 } from './measure.ts';
import { type Area, type Box, EXTENT, type Rings } from './types.ts';

/** Sidings and the ends of yards are shorter than this. */
const SHORTEST_RAILWAY_KM = 5;
/** Lakes smaller than this are specks at every zoom the base map is made for. */
const SMALLEST_LAKE_KM2 = 2;
/** Islands in lakes, smaller ones are left out. */
const SMALLEST_HOLE_KM2 = 0.8;
const SMALLEST_URBAN_KM2 = 3;

/** The water source reaches half a degree beyond the extent; lakes are kept there. */
const WATER_BOX: Box = [20.5, 43, 42.5, 57.5];

/** The Black Sea with Azov, and two pieces of the Baltic; the largest reservoir has 2,053 km². */
const SEA_KM2 = 3_000;

/** Whether a water's line is the coast. */
export function isSea(area: Area<{ km2: number }>): boolean {
  return area.properties.km2 > SEA_KM2;
}

/** Lakes and reservoirs, exterior rings counter-clockwise or not as the source has them. */
export function lakes(water: readonly Area<{ km2: number }>[]): Rings[] {
  return water
    .filter((area) => !isSea(area))
    .flatMap((area) => area.polygons)
    .filter((rings) => {
      const [lon, lat] = rings[0]![0] as [number, number];
      return inBox(lon, lat, WATER_BOX) && Math.abs(ringAreaKm2(rings[0]!)) >= SMALLEST_LAKE_KM2;
    })
    .map((rings) =>
      rings.filter(
        (ring, index) => index === 0 || Math.abs(ringAreaKm2(ring)) >= SMALLEST_HOLE_KM2,
      ),
    );
}

/** Railways run together into long lines, without sidings. */
export function railways(lines: readonly Position[][]): Position[][] {
  const built = topology({
    lines: { type: 'MultiLineString', coordinates: lines as Position[][] } as MultiLineString,
  });
  const joined = mesh(built).coordinates;
  return insideBox(joined, EXTENT).filter((line) => lengthKm(line) >= SHORTEST_RAILWAY_KM);
}

export function urbanAreas(areas: readonly Rings[]): Rings[] {
  return areas.filter((rings) => Math.abs(ringAreaKm2(rings[0]!)) >= SMALLEST_URBAN_KM2);
}
