import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { meshArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, GeometryObject, MultiLineString } from 'topojson-specification';
import type { HromadaProperties, UnitTopology } from '../../../unit-outlines.ts';
import type { NearestOnLines } from '../connect.ts';
import { createLocator } from '../locate.ts';
import { kilometres } from '../measure.ts';
import { awayFrom } from '../partition.ts';
import type { Area, Rings } from '../types.ts';
import { type Gazetted, oblastOf } from './places.ts';

/** A hromada with the polygons of the ministry. */
export interface SurveyedHromada {
  readonly id: string;
  readonly polygons: readonly Rings[];
}

/** Of the settlements in a polygon, this share must be of one hromada for the two to be the same. */
const LEAST_SHARE = 0.8;
/** A line of the source this near to a border of the base map is that border, drawn again. */
const SAME_BORDER_KM = 0.8;

/**
 * Says which hromada of the gazetteer each polygon is: the one whose settlements lie in it. The
 * source's names are romanised in several ways and some are Russian.
 *
 * @throws when the settlements do not agree, or two different polygons are the same hromada.
 */
export function identify(
  areas: readonly Area<{ hromada: string }>[],
  { settlements }: Gazetted,
): SurveyedHromada[] {
  const found = new Map<string, SurveyedHromada>();
  for (const area of areas) {
    const { at } = createLocator([area]);
    const votes = new Map<string, number>();
    let count = 0;
    for (const { lon, lat, unit } of settlements) {
      if (at(lon, lat) === null) continue;
      count++;
      votes.set(unit, (votes.get(unit) ?? 0) + 1);
    }
    const [id, most] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
    if (most < count * LEAST_SHARE || most === 0) {
      throw new Error(`hromada "${area.properties.hromada}" of the south-east cannot be told`);
    }
    const before = found.get(id);
    // The source has two hromadas twice over.
    if (before && JSON.stringify(before.polygons) !== JSON.stringify(area.polygons)) {
      throw new Error(
        `"${area.properties.hromada}" stands twice in the south-east, each its own way`,
      );
    }
    found.set(id, { id, polygons: area.polygons });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The surveyed hromadas as one topology, unsimplified, with the lines a map draws of them. Only
 * hromadas of raions that are here as a whole name their raion.
 *
 * @param nearest finds the base map's borders of oblasts and states, and its coasts
 */
export function assembleSurveyed(
  hromadas: readonly SurveyedHromada[],
  { units, settlements }: Gazetted,
  nearest: NearestOnLines,
): UnitTopology {
  const raionOf = (id: string): string => units.get(id)?.parent ?? '';
  const held = new Set(hromadas.map(({ id }) => id));
  const broken = new Set<string>();
  for (const { id, kind } of units.values()) {
    if (kind === 'hromada' && !held.has(id)) broken.add(raionOf(id));
  }
  const collection: FeatureCollection<MultiPolygon, HromadaProperties> = {
    type: 'FeatureCollection',
    features: hromadas.map(({ id, polygons }) => ({
      type: 'Feature',
      id,
      properties: broken.has(raionOf(id)) ? {} : { raion: raionOf(id) },
      geometry: { type: 'MultiPolygon', coordinates: [...polygons] },
    })),
  };
  const raw = topology({ hromadas: collection }) as unknown as UnitTopology;
  const idOf = (geometry: GeometryObject): string => String(geometry.id);
  const outer = linesOf(
    raw,
    meshArcs(raw, raw.objects.hromadas, (a, b) => a === b),
  );
  const edge = outer.flatMap((line) => awayFrom(line, nearest, () => SAME_BORDER_KM));

  const raionAcross = (line: readonly Position[]): boolean => {
    const middle = line[Math.floor(line.length / 2)]!;
    const near = settlements
      .filter(({ lon, lat }) => kilometres([lon, lat], middle) < REACH_KM)
      .sort((a, b) => kilometres([a.lon, a.lat], middle) - kilometres([b.lon, b.lat], middle));
    const inside = near.find(({ unit }) => held.has(unit));
    const outside = near.find(({ unit }) => !held.has(unit));
    if (!inside || !outside) return false;
    return raionOf(inside.unit) !== raionOf(outside.unit);
  };
  const built = topology({
    hromadas: collection,
    hromadaEdge: asLines(edge.filter((line) => !raionAcross(line))),
    raionEdge: asLines(edge.filter(raionAcross)),
  }) as unknown as UnitTopology & {
    objects: { hromadaEdge: MultiLineString; raionEdge: MultiLineString };
  };
  const { hromadas: regions, hromadaEdge, raionEdge } = built.objects;
  const between = (isRaion: boolean): number[][] =>
    meshArcs(built, regions as GeometryCollection, (a, b) => {
      const [one, other] = [idOf(a), idOf(b)];
      if (one === other || oblastOf(units, one) !== oblastOf(units, other)) return false;
      return (raionOf(one) !== raionOf(other)) === isRaion;
    }).arcs as number[][];
  return {
    ...built,
    objects: {
      hromadas: regions,
      hromadaLines: {
        type: 'MultiLineString',
        arcs: [...between(false), ...hromadaEdge.arcs],
      },
      raionLines: { type: 'MultiLineString', arcs: [...between(true), ...raionEdge.arcs] },
    },
  };
}

/** How far the settlements on either side of a line are looked for. */
const REACH_KM = 25;

function asLines(lines: readonly Position[][]): {
  type: 'MultiLineString';
  coordinates: Position[][];
} {
  return { type: 'MultiLineString', coordinates: [...lines] };
}

function linesOf(built: UnitTopology, object: MultiLineString): Position[][] {
  return object.arcs.map((arcs) =>
    arcs.flatMap((arc) => {
      const line = built.arcs[arc < 0 ? ~arc : arc]!;
      return arc < 0 ? [...line].reverse() : line;
    }),
  );
}
