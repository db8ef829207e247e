import type { MultiPolygon, Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type {
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
  GeometryCollection,
  MultiLineString,
  Topology,
} from 'topojson-specification';

/** What a smallest region of the base map belongs to. */
export interface RegionProperties {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2; absent where the sources know none. */
  readonly oblast?: string;
  /** Russian name of a district of Russia. */
  readonly district?: string;
}

/**
 * The objects of `data/basemap.topojson`. `regions` are the smallest areas (districts of Russia,
 * oblasts of Ukraine, countries elsewhere), without gaps or overlaps; each bears the id of its own
 * unit, and larger units are put together from their parts. `land` is all of them in one; `coasts`
 * are its outside; `borders`, `oblasts` and `districts` are what parts countries, oblasts of one
 * country, and districts of one oblast: every line of the regions once, ready to draw.
 */
export type BasemapObjects = {
  regions: GeometryCollection<RegionProperties>;
  land: ArcMultiPolygon;
  coasts: MultiLineString;
  borders: MultiLineString;
  oblasts: MultiLineString;
  districts: MultiLineString;
  lakes: ArcMultiPolygon;
  rivers: MultiLineString;
  railways: MultiLineString;
  urban: ArcMultiPolygon;
};

export type BasemapTopology = Topology<BasemapObjects>;

/** `data/basemap-first.topojson`: what is drawn at once, and of the least zooms. */
export type FirstObjects = Pick<
  BasemapObjects,
  'land' | 'coasts' | 'borders' | 'oblasts' | 'lakes'
>;

/** `data/basemap-fine.topojson`: what is drawn from zoom 8. */
export type FineObjects = Pick<
  BasemapObjects,
  'regions' | 'land' | 'coasts' | 'borders' | 'oblasts' | 'districts' | 'lakes' | 'railways'
>;

/** As much of the base map as outlines are made of. */
export type RegionTopology = Topology<Pick<BasemapObjects, 'regions'>>;

type Region = (ArcPolygon<RegionProperties> | ArcMultiPolygon<RegionProperties>) & {
  id?: string | number;
};

export interface Outlines {
  /** Ids of all units that have an outline, sorted. */
  readonly ids: readonly string[];
  /**
   * The full outline of a country, an oblast or a district of Russia, its side on the state border
   * and its coast included; degrees WGS 84, exterior rings counter-clockwise (RFC 7946). Null for
   * a unit that the base map does not draw.
   */
  of(unitId: string): MultiPolygon | null;
}

/** Opens the outlines of the units; an outline is put together when it is asked for. */
export function openOutlines(topology: RegionTopology): Outlines {
  const parts = new Map<string, Region[]>();
  for (const geometry of topology.objects.regions.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const region = geometry as Region;
    const { country, oblast } = region.properties ?? {};
    const own = region.id === undefined ? undefined : String(region.id);
    for (const id of new Set([country, oblast, own])) {
      if (id === undefined) continue;
      const list = parts.get(id);
      if (list) list.push(region);
      else parts.set(id, [region]);
    }
  }
  return {
    ids: [...parts.keys()].sort(),
    of(unitId) {
      const regions = parts.get(unitId);
      return regions ? outlineOf(topology, regions) : null;
    },
  };
}

function outlineOf(topology: RegionTopology, regions: Region[]): MultiPolygon {
  const { geometry } = feature(topology, mergeArcs(topology, regions));
  return rightHanded(geometry);
}

/** The same polygons with exterior rings counter-clockwise and holes clockwise (RFC 7946, 3.1.6). */
export function rightHanded(geometry: MultiPolygon): MultiPolygon {
  return {
    type: 'MultiPolygon',
    coordinates: geometry.coordinates.map((rings) =>
      rings.map((ring, index) =>
        isCounterClockwise(ring) === (index === 0) ? ring : [...ring].reverse(),
      ),
    ),
  };
}

function isCounterClockwise(ring: readonly Position[]): boolean {
  let twice = 0;
  for (let i = 1; i < ring.length; i++) {
    twice += ring[i - 1]![0]! * ring[i]![1]! - ring[i]![0]! * ring[i - 1]![1]!;
  }
  return twice > 0;
}
