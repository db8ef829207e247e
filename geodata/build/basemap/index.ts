import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { assemble } from './assemble.ts';
import { regionId } from './ids.ts';
import { lakes, railways, urbanAreas } from './layers.ts';
import { partition } from './partition.ts';
import { readAtlas } from './read/atlas.ts';
import { readCountries } from './read/countries.ts';
import { readRussiaDistricts } from './read/districts.ts';
import { readUkraineOblasts } from './read/oblasts.ts';
import { readRailways } from './read/railways.ts';
import { readRivers } from './read/rivers.ts';
import { readUrbanAreas } from './read/urban-areas.ts';
import { readWater } from './read/water.ts';
import type { Log } from './types.ts';
import { writeTopology } from './write.ts';

export { BASEMAP_LAYERS, BASEMAP_SOURCES } from './sources.ts';

/** Bytes the file may have on the wire. */
export const BROTLI_BUDGET = 600_000;
export const GZIP_BUDGET = 750_000;

export interface BasemapBuild {
  /** The folder of the raw sources, which holds `basemap/`. */
  readonly raw: string;
  /** The folder that `basemap.topojson` is written to. */
  readonly out: string;
  readonly log: Log;
}

/**
 * Makes `basemap.topojson` from the raw sources. The same sources give the same bytes.
 *
 * @throws when a source is missing or the file is over its budget.
 */
export function buildBasemap({ raw, out, log }: BasemapBuild): void {
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
  const topology = assemble({
    regions,
    lakes: lakes(water),
    rivers: readRivers(raw).flatMap(({ lines }) => lines),
    railways: railways(readRailways(raw)),
    urban: urbanAreas(readUrbanAreas(raw)),
  });
  const text = writeTopology(topology);
  const brotli = brotliCompressSync(text, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
  const gzip = gzipSync(text, { level: 9 }).length;
  log(
    `  ${regions.length} regions, ${topology.arcs.length} arcs; ` +
      `${kB(text.length)} kB, ${kB(brotli)} kB brotli, ${kB(gzip)} kB gzip`,
  );
  if (brotli > BROTLI_BUDGET || gzip > GZIP_BUDGET) {
    throw new Error(
      `basemap.topojson is ${kB(brotli)} kB brotli and ${kB(gzip)} kB gzip; ` +
        `at most ${kB(BROTLI_BUDGET)} and ${kB(GZIP_BUDGET)}: simplify more in assemble.ts`,
    );
  }
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'basemap.topojson'), text);
}

const kB = (bytes: number): string => (bytes / 1000).toFixed(0);
