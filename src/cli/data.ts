/** Reads the shipped data for commands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackedGazetteer } from '../../geodata/columnar/open.ts';
import type { Gazetteer, ReferenceLookup } from '../../geodata/gazetteer.ts';
import { openGazetteer, openReferences } from '../../geodata/gazetteer.ts';
import type { GazetteerText } from '../../geodata/sections.ts';

function readText(folder: string, name: string): GazetteerText {
  return { name: `geodata/data/${name}`, text: readFileSync(join(folder, name), 'utf8') };
}

function readFolder(folder: string, name: string): GazetteerText[] {
  return readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .map((file) => readText(folder, `${name}/${file}`));
}

function dataFolder(dataRoot: string): string {
  const folder = join(dataRoot, 'geodata', 'data');
  if (!existsSync(join(folder, 'units.tsv')) || !existsSync(join(folder, 'settlements'))) {
    throw new Error(`The gazetteer is not there: ${folder} has no units.tsv or no settlements.`);
  }
  return folder;
}

/**
 * Opens the packed gazetteer, which building makes; where there is none, the texts of `geodata/data`
 * that it is made of. Throws a RecordError that names the file.
 */
export function loadGazetteer(dataRoot: string): Gazetteer {
  const packed = join(dataRoot, 'geodata', 'packed', 'gazetteer.txt');
  if (existsSync(packed)) return openPackedGazetteer(readFileSync(packed), packed);
  const folder = dataFolder(dataRoot);
  const units = ['units.tsv', 'sites.tsv'].map((name) => readText(folder, name));
  return openGazetteer([...units, ...readFolder(folder, 'settlements')]);
}

/** Opens the reference ids of all places. */
export function loadReferences(dataRoot: string): ReferenceLookup {
  const folder = dataFolder(dataRoot);
  return openReferences(
    existsSync(join(folder, 'references')) ? readFolder(folder, 'references') : [],
  );
}

export interface DataSource {
  readonly key: string;
  readonly title: string;
  readonly licence: string;
  readonly attribution: string;
}

function textOf(value: unknown, key: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const found = (value as Record<string, unknown>)[key];
  return typeof found === 'string' ? found : '';
}

/** The sources of the gazetteer with their licences, from `geodata/sources.json`. */
export function loadSources(dataRoot: string): DataSource[] {
  const path = join(dataRoot, 'geodata', 'sources.json');
  if (!existsSync(path)) throw new Error(`The list of sources is not there: ${path}.`);
  const sources = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  return Object.entries(sources).map(([key, source]) => ({
    key,
    title: textOf(source, 'title') || key,
    licence: textOf(source, 'licence'),
    attribution: textOf(source, 'attribution'),
  }));
}
