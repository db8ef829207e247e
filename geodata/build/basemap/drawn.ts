import { mergeArcs, meshArcs } from 'topojson-client';
import type {
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
  GeometryObject,
  MultiLineString,
  Topology,
} from 'topojson-specification';
import type { BasemapObjects, RegionProperties } from '../../outlines.ts';

/** The objects that the layers themselves are assembled to. */
export type AssembledObjects = Pick<
  BasemapObjects,
  'regions' | 'lakes' | 'rivers' | 'railways' | 'urban'
>;

type Region = ArcPolygon<RegionProperties> | ArcMultiPolygon<RegionProperties>;

/**
 * Adds what a map draws of the regions: the land as a whole, its coasts, and the borders of each
 * rank; rivers and railways run together into lines as long as they go. All of it is made of arcs
 * that are there already, so it costs the file little and spares every reader the work.
 */
export function withDrawnLines(topology: Topology<AssembledObjects>): Topology<BasemapObjects> {
  const { regions, lakes, rivers, railways, urban } = topology.objects;
  const lines = (
    object: GeometryObject,
    keep?: (a: RegionProperties, b: RegionProperties, isOuter: boolean) => boolean,
  ): MultiLineString =>
    (keep
      ? meshArcs(topology, object, (a, b) => keep(propertiesOf(a), propertiesOf(b), a === b))
      : meshArcs(topology, object)) as MultiLineString;
  return {
    ...topology,
    objects: {
      regions,
      land: mergeArcs(topology, regions.geometries as Region[]) as ArcMultiPolygon,
      coasts: lines(regions, (_a, _b, isOuter) => isOuter),
      borders: lines(regions, (a, b) => a.country !== b.country),
      oblasts: lines(regions, (a, b) => a.country === b.country && a.oblast !== b.oblast),
      districts: lines(
        regions,
        (a, b, isOuter) => !isOuter && a.country === b.country && a.oblast === b.oblast,
      ),
      lakes,
      rivers: lines(rivers),
      railways: lines(railways),
      urban,
    },
  };
}

function propertiesOf(geometry: GeometryObject): RegionProperties {
  return geometry.properties as RegionProperties;
}
