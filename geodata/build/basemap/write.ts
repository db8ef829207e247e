import type { Position } from 'geojson';
import type { GeometryObject, Topology, Transform } from 'topojson-specification';
import type { BasemapObjects } from '../../outlines.ts';
import { BASEMAP_LAYERS } from './sources.ts';

/** Steps of the quantized grid: 0.0006° (43 m at 50° N) by 0.0004° (44 m). */
const TRANSFORM: Transform = { scale: [0.0006, 0.0004], translate: [0, 0] };

/**
 * The topology as text: quantized, delta-coded, one arc and one region a line, so that a change of
 * a border is a change of a line. Says which source and licence each layer has.
 */
export function writeTopology(topology: Topology<BasemapObjects>): string {
  const used = new Map<number, number>();
  const arcs: string[] = [];
  const renumber = (arc: number): number => {
    const key = arc < 0 ? ~arc : arc;
    let index = used.get(key);
    if (index === undefined) {
      index = arcs.length;
      used.set(key, index);
      arcs.push(JSON.stringify(deltas(topology.arcs[key]!)));
    }
    return arc < 0 ? ~index : index;
  };
  const renumbered = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(renumbered) : renumber(value as number);
  const geometry = (object: GeometryObject): string => {
    const { type, id, properties } = object;
    const own = 'arcs' in object ? { arcs: renumbered(object.arcs) } : {};
    return JSON.stringify({ type, ...(id === undefined ? {} : { id }), properties, ...own });
  };
  const { regions, ...others } = topology.objects;
  const lines = [
    '{"type":"Topology",',
    `"transform":${JSON.stringify(TRANSFORM)},`,
    `"layers":${JSON.stringify(BASEMAP_LAYERS)},`,
    '"objects":{',
    `"regions":{"type":"GeometryCollection","geometries":[\n${regions.geometries.map(geometry).join(',\n')}\n]},`,
    Object.entries(others)
      .map(([name, object]) => `${JSON.stringify(name)}:${geometry(object)}`)
      .join(',\n'),
    '},',
    `"arcs":[\n${arcs.join(',\n')}\n]}`,
  ];
  return `${lines.join('\n')}\n`;
}

function deltas(arc: readonly Position[]): [number, number][] {
  const [kx, ky] = TRANSFORM.scale;
  let lastX = 0;
  let lastY = 0;
  const steps: [number, number][] = [];
  arc.forEach((position, index) => {
    const x = Math.round(position[0]! / kx);
    const y = Math.round(position[1]! / ky);
    const step: [number, number] = [x - lastX, y - lastY];
    lastX = x;
    lastY = y;
    // Two ends stay even where they fall on one grid point, as a line needs two positions.
    const isLast = index === arc.length - 1;
    if (index > 0 && step[0] === 0 && step[1] === 0 && !(isLast && steps.length < 2)) return;
    steps.push(step);
  });
  return steps;
}
