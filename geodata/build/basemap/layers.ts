import type { MultiLineString, Position } from 'geojson';
import { mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { bridgeLooseEnds } from './connect.ts';
import { insideBox } from './join.ts';
import { inBox, lengthKm, ringAreaKm2 } from './measure.ts';
import { type Area, type Box, EXTENT, type Rings } from './types.ts';

/** Sidings and the ends of yards are dead ends shorter than this. */
const SHORTEST_RAILWAY_KM = 6;
/** Lines by themselves, on which nothing else joins, are shorter than this only in error. */
const SHORTEST_ALONE_KM = 12;
/** The source leaves most stations out: its lines are broken there over up to this distance. */
const STATION_KM = 2;
/** Steps of the grid that parallel tracks fall together on: 0.001 degrees, some 100 m. */
const TRACK_GRID = 0.001;

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

/** Railways run together into long lines; parallel tracks fall together, sidings are left out. */
export function railways(lines: readonly Position[][]): Position[][] {
  const broken = joinLines(lines.map((line) => line.map(toTrackGrid)));
  let joined = joinLines([...broken, ...bridgeLooseEnds(broken, STATION_KM)]);
  for (let before = Infinity; joined.length < before; ) {
    before = joined.length;
    joined = joinLines(withoutSidings(joined));
  }
  return insideBox(joined, EXTENT);
}

const toTrackGrid = (position: Position): Position =>
  [position[0]!, position[1]!].map((value) => Math.round(value / TRACK_GRID) * TRACK_GRID);

/** Every stretch once, run together to lines from junction to junction or longer. */
function joinLines(lines: readonly Position[][]): Position[][] {
  const collection: MultiLineString = {
    type: 'MultiLineString',
    coordinates: lines as Position[][],
  };
  return mesh(topology({ lines: collection })).coordinates;
}

function withoutSidings(lines: readonly Position[][]): Position[][] {
  const visits = new Map<string, number>();
  // A line may end on the middle of another: every vertex counts, ends of a line once each.
  for (const line of lines) {
    for (const position of line) {
      const key = position.join();
      visits.set(key, (visits.get(key) ?? 0) + 1);
    }
  }
  return lines.filter((line) => {
    const loose = [line[0]!, line.at(-1)!].filter((end) => visits.get(end.join()) === 1).length;
    const length = lengthKm(line);
    if (loose === 2) return length >= SHORTEST_ALONE_KM;
    return loose === 0 ? length > 0 : length >= SHORTEST_RAILWAY_KM;
  });
}

export function urbanAreas(areas: readonly Rings[]): Rings[] {
  return areas.filter((rings) => Math.abs(ringAreaKm2(rings[0]!)) >= SMALLEST_URBAN_KM2);
}
