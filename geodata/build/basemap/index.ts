import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Objects, Topology } from 'topojson-specification';
import type { BasemapTopology } from '../../outlines.ts';
import { assemble } from './assemble.ts';
import { FINE, OVERVIEW } from './detail.ts';
import { firstOf } from './first.ts';
import { regionId } from './ids.ts';
import { lakes, railways, urbanAreas } from './layers.ts';
import { buildOutlines } from './outlines/index.ts';
import { partition } from './partition.ts';
import { readAtlas } from './read/atlas.ts';
import { readCountries } from './read/countries.ts';
import { readRussiaDistricts } from './read/districts.ts';
import { readUkraineOblasts } from './read/oblasts.ts';
import { readRailways } from './read/railways.ts';
import { readRivers } from './read/rivers.ts';
import { readUrbanAreas } from './read/urban-areas.ts';
import { readWater } from './read/water.ts';
import { BASEMAP_LAYERS, type BasemapLayer, FINE_LAYERS, FIRST_LAYERS } from './sources.ts';
import type { Log } from './types.ts';
import { FINE_SCALE, FIRST_SCALE, OVERVIEW_SCALE, writeTopology } from './write.ts';

export { BASEMAP_LAYERS, BASEMAP_SOURCES } from './sources.ts';

/** Bytes that a file may have on the wire. */
interface Budget {
  readonly brotli: number;
  readonly gzip: number;
}

/** The budgets of the files, by name; a text without one is small. */
export const BUDGETS: Readonly<Record<string, Budget>> = {
  'basemap.topojson': { brotli: 600_000, gzip: 750_000 },
  'basemap-first.topojson': { brotli: 75_000, gzip: 94_000 },
  'basemap-fine.topojson': { brotli: 600_000, gzip: 750_000 },
  'outlines-approximate.topojson': { brotli: 180_000, gzip: 225_000 },
  'outlines-south-east.topojson': { brotli: 70_000, gzip: 90_000 },
};

export interface BasemapBuild {
  /** The folder of the raw sources, which holds `basemap/`. */
  readonly raw: string;
  /** The folder of the gazetteer's text, which raions and hromadas are derived from. */
  readonly data: string;
  /** The folder that the files are written to. */
  readonly out: string;
  readonly log: Log;
}

/**
 * Makes the files of the base map from the raw sources and the gazetteer's text: the base map, the
 * outlines of raions and hromadas, and the places for the names of units. The same sources give the
 * same bytes.
 *
 * @throws when a source is missing or a file is over its budget.
 */
export function buildBasemap({ raw, data, out, log }: BasemapBuild): void {
  log('base map: laying the borders together');
  const water = readWater(raw);
  const regions = partition(
    {
      countries: readCountries(raw),
      oblasts: readUkraineOblasts(raw),
      districts: readRussiaDistricts(raw),
      water,
      atlas: readAtlas(),
    },
    log,
  ).map((region) => ({ ...region, id: regionId(region.label) }));
  const tracks = railways(readRailways(raw));
  const waters = lakes(water);
  const overview = assemble(
    {
      regions,
      lakes: waters,
      rivers: readRivers(raw).flatMap(({ lines }) => lines),
      railways: tracks,
      urban: urbanAreas(readUrbanAreas(raw)),
    },
    OVERVIEW,
  );
  const fine = assemble({ regions, lakes: waters, rivers: [], railways: tracks, urban: [] }, FINE);
  log(`  ${regions.length} regions, ${overview.arcs.length} arcs`);
  mkdirSync(out, { recursive: true });
  const text = writeTopology(overview, { scale: OVERVIEW_SCALE, layers: BASEMAP_LAYERS });
  write('basemap.topojson', text);
  write('basemap-first.topojson', part(firstOf(overview), FIRST_SCALE, FIRST_LAYERS));
  write('basemap-fine.topojson', part(fine, FINE_SCALE, FINE_LAYERS));
  // From the file as it ships, so that outlines lie on the very lines that are drawn.
  const shipped = JSON.parse(text) as BasemapTopology;
  for (const [name, made] of Object.entries(buildOutlines(shipped, { raw, data, log }))) {
    write(name, made);
  }

  function write(name: string, content: string): void {
    checkBudget(name, content, log);
    writeFileSync(join(out, name), content);
  }
}

/** The objects that are named as text. */
function part(
  topology: Topology<Objects>,
  scale: readonly [lon: number, lat: number],
  layers: Readonly<Record<string, BasemapLayer>>,
): string {
  const objects = Object.fromEntries(
    Object.entries(topology.objects).filter(([name]) => name in layers),
  );
  return writeTopology({ ...topology, objects }, { scale, layers });
}

function checkBudget(name: string, text: string, log: Log): void {
  const brotli = brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
  const gzip = gzipSync(text, { level: 9 }).length;
  log(`  ${name}: ${kB(text.length)} kB, ${kB(brotli)} kB brotli, ${kB(gzip)} kB gzip`);
  const budget = BUDGETS[name];
  if (budget && (brotli > budget.brotli || gzip > budget.gzip)) {
    const most = `${kB(budget.brotli)} and ${kB(budget.gzip)}`;
    throw new Error(`${name} is over its budget of ${most} kB: simplify more`);
  }
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(0);
