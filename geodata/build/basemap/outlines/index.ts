import { mesh } from 'topojson-client';
import type { GeometryObject } from 'topojson-specification';
import { type BasemapTopology, openOutlines } from '../../../outlines.ts';
import { openHromadas } from '../../../unit-outlines.ts';
import { createNearestOnLines } from '../connect.ts';
import { readSouthEast } from '../read/south-east.ts';
import { APPROXIMATE_LAYERS, SOUTH_EAST_LAYERS } from '../sources.ts';
import type { Log } from '../types.ts';
import { OVERVIEW_SCALE, writeTopology } from '../write.ts';
import { approximateHromadas } from './approximate.ts';
import { assembleApproximate } from './assemble.ts';
import { type UnitLabel, unitLabel, writeUnitLabels } from './labels.ts';
import { readGazetted } from './places.ts';
import { assembleSurveyed, identify } from './south-east.ts';

/** Steps of the grid of surveyed outlines: some 14 m by 11 m. */
const SURVEYED_SCALE = [0.0002, 0.0001] as const;

export interface OutlinesBuild {
  /** The folder of the raw sources, which holds `basemap/`. */
  readonly raw: string;
  /** The folder of the gazetteer's text: `units.tsv` and `settlements/`. */
  readonly data: string;
  readonly log: Log;
}

/** What the build of the outlines makes, by file name. */
export type OutlineFiles = Readonly<
  Record<
    'outlines-approximate.topojson' | 'outlines-south-east.topojson' | 'unit-labels.tsv',
    string
  >
>;

/**
 * Makes the outlines of raions and hromadas and the places for the names of units, from the base
 * map as it ships and the gazetteer's settlements. The surveyed outlines are share-alike: they go
 * into a file of their own, and nothing else is made of them.
 */
export function buildOutlines(
  topology: BasemapTopology,
  { raw, data, log }: OutlinesBuild,
): OutlineFiles {
  log('outlines: raions and hromadas');
  const gazetted = readGazetted(data);
  const regions = openOutlines(topology);
  const surveyed = identify(readSouthEast(raw), gazetted);
  const nearest = createNearestOnLines(
    mesh(
      topology,
      topology.objects.regions,
      (a, b) => a === b || propertyOf(a, 'oblast') !== propertyOf(b, 'oblast'),
    ).coordinates,
  );
  const southEast = assembleSurveyed(surveyed, gazetted, nearest);
  const held = new Set(surveyed.map(({ id }) => id));
  const hromadas = approximateHromadas(gazetted, regions, log);
  const derived = assembleApproximate(hromadas, (id) => held.has(id));
  const approximate = openHromadas(derived);
  const labels = [...gazetted.units.values()].flatMap(({ id, kind }): UnitLabel[] => {
    const outline = regions.of(id) ?? approximate.of(id);
    const label = outline && unitLabel(id, outline, kind === 'country');
    return label ? [label] : [];
  });
  log(`  ${hromadas.length} derived, ${surveyed.length} surveyed; ${labels.length} names placed`);
  return {
    'outlines-approximate.topojson': writeTopology(derived, {
      scale: OVERVIEW_SCALE,
      layers: APPROXIMATE_LAYERS,
    }),
    'outlines-south-east.topojson': writeTopology(southEast, {
      scale: SURVEYED_SCALE,
      layers: SOUTH_EAST_LAYERS,
    }),
    'unit-labels.tsv': writeUnitLabels(labels),
  };
}

function propertyOf({ properties }: GeometryObject, name: 'oblast'): unknown {
  return (properties as Record<string, unknown> | undefined)?.[name];
}
