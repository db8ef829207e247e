import { readdirSync, readFileSync } from 'node:fs';
import type { Objects, Topology } from 'topojson-specification';
import { type BasemapTopology, openOutlines } from '../../../geodata/outlines.ts';

const file = new URL('../../../geodata/data/basemap.topojson', import.meta.url);
const settlementsFolder = new URL('../../../geodata/data/settlements/', import.meta.url);
const unitsFile = new URL('../../../geodata/data/units.tsv', import.meta.url);

export const shippedText = (): string => readFileSync(file, 'utf8');

/** The files of the base map by the part they are. */
const PARTS = {
  first: 'basemap-first',
  overview: 'basemap',
  fine: 'basemap-fine',
  approximate: 'outlines-approximate',
  'south-east': 'outlines-south-east',
} as const;

export const partText = (part: keyof typeof PARTS): string =>
  readFileSync(new URL(`../../../geodata/data/${PARTS[part]}.topojson`, import.meta.url), 'utf8');

export const shippedPart = (part: keyof typeof PARTS): Topology<Objects> =>
  JSON.parse(partText(part)) as Topology<Objects>;

let topology: BasemapTopology | null = null;
/** The base map as it ships, read once. */
export function shippedTopology(): BasemapTopology {
  topology ??= JSON.parse(shippedText()) as BasemapTopology;
  return topology;
}

export const shippedOutlines = () => openOutlines(shippedTopology());

export interface PlacedSettlement {
  readonly id: string;
  readonly country: string;
  readonly oblast: string;
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** The gazetteer's settlements that have a point. */
export function placedSettlements(): PlacedSettlement[] {
  return readdirSync(settlementsFolder).flatMap((name) => {
    const oblast = name.replace('.tsv', '');
    const [header = '', ...rows] = readFileSync(new URL(name, settlementsFolder), 'utf8')
      .trimEnd()
      .split('\n');
    const columns = header.split('\t');
    const at = (row: string[], column: string): string => row[columns.indexOf(column)] ?? '';
    return rows
      .map((line) => line.split('\t'))
      .filter((row) => at(row, 'lat') !== '')
      .map((row) => ({
        id: at(row, 'id'),
        country: oblast.slice(0, 2),
        oblast,
        name: at(row, 'uk').split('|')[0] ?? '',
        lat: Number(at(row, 'lat')),
        lon: Number(at(row, 'lon')),
      }));
  });
}

/** Ids of the gazetteer's units by kind and country. */
export function unitIds(kind: string, country: string): string[] {
  return readFileSync(unitsFile, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((row) => row[1] === kind && row[3] === country)
    .map((row) => row[0] ?? '');
}
