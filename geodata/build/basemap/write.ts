import type { Position } from 'geojson';
import type { GeometryObject, Objects, Topology } from 'topojson-specification';
import type { BasemapLayer } from './sources.ts';

/** How a topology is written. */
export interface WriteOptions {
  /** Steps of the quantized grid in degrees of longitude and latitude. */
  readonly scale: readonly [lon: number, lat: number];
  /** Sources and licence of each object. */
  readonly layers: Readonly<Record<string, BasemapLayer>>;
}

/** Some 43 m by 44 m at 50° N. */
export const OVERVIEW_SCALE = [0.0006, 0.0004] as const;
/** Some 21 m by 22 m. */
export const FINE_SCALE = [0.0003, 0.0002] as const;
/** Some 290 m by 330 m. */
export const FIRST_SCALE = [0.004, 0.003] as const;

/**
 * The topology as text: quantized, delta-coded, one arc and one region a line, so that a change of
 * a border is a change of a line. Says which source and licence each layer has.
 */
export function writeTopology(
  topology: Topology<Objects>,
  { scale, layers }: WriteOptions,
): string {
  const used = new Map<number, number>();
  const arcs: string[] = [];
  const renumber = (arc: number): number => {
    const key = arc < 0 ? ~arc : arc;
    let index = used.get(key);
    if (index === undefined) {
      index = arcs.length;
      used.set(key, index);
      arcs.push(JSON.stringify(deltas(topology.arcs[key]!, scale)));
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
  const written = ([name, object]: [string, GeometryObject]): string => {
    const key = JSON.stringify(name);
    if (object.type !== 'GeometryCollection') return `${key}:${geometry(object)}`;
    const lines = object.geometries.map(geometry).join(',\n');
    return `${key}:{"type":"GeometryCollection","geometries":[\n${lines}\n]}`;
  };
  const lines = [
    '{"type":"Topology",',
    `"transform":${JSON.stringify({ scale, translate: [0, 0] })},`,
    `"layers":${JSON.stringify(layers)},`,
    '"objects":{',
    Object.entries(topology.objects).map(written).join(',\n'),
    '},',
    `"arcs":[\n${arcs.join(',\n')}\n]}`,
  ];
  return `${lines.join('\n')}\n`;
}

function deltas(arc: readonly Position[], [kx, ky]: WriteOptions['scale']): [number, number][] {
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
