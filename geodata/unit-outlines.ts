import type { MultiPolygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type {
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
  GeometryCollection,
  MultiLineString,
  Topology,
} from 'topojson-specification';
import { rightHanded } from './outlines.ts';

/** What a hromada of an outlines file belongs to. */
export interface HromadaProperties {
  /** KATOTTG code of the raion; absent where the file does not hold the whole of it. */
  readonly raion?: string;
}

/**
 * The objects of `data/outlines-approximate.topojson` and `data/outlines-south-east.topojson`:
 * hromadas by KATOTTG code, and the lines a map draws between them. A line between two raions
 * stands with `raionLines` only; lines on an oblast's border stand with neither, since the base map
 * has them.
 */
export type UnitObjects = {
  hromadas: GeometryCollection<HromadaProperties>;
  hromadaLines: MultiLineString;
  raionLines: MultiLineString;
};

export type UnitTopology = Topology<UnitObjects>;

type Hromada = ArcPolygon<HromadaProperties> | ArcMultiPolygon<HromadaProperties>;

export interface HromadaOutlines {
  /** Ids of the hromadas and whole raions that have an outline, sorted. */
  readonly ids: readonly string[];
  /** The outline, exterior rings counter-clockwise (RFC 7946); null for a unit not held. */
  of(unitId: string): MultiPolygon | null;
}

/** Opens the outlines of one file; a raion is put together from its hromadas. */
export function openHromadas(topology: Topology<Pick<UnitObjects, 'hromadas'>>): HromadaOutlines {
  const parts = new Map<string, Hromada[]>();
  for (const geometry of topology.objects.hromadas.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    const hromada = geometry as Hromada & { id?: string | number };
    for (const id of [String(hromada.id), hromada.properties?.raion]) {
      if (id === undefined) continue;
      const list = parts.get(id);
      if (list) list.push(hromada);
      else parts.set(id, [hromada]);
    }
  }
  return {
    ids: [...parts.keys()].sort(),
    of(unitId) {
      const hromadas = parts.get(unitId);
      if (!hromadas) return null;
      return rightHanded(feature(topology, mergeArcs(topology, hromadas)).geometry);
    },
  };
}
