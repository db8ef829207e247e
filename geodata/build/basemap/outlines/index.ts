import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openOutlines, type RegionTopology } from '../../../outlines.ts';
import { openHromadas } from '../../../unit-outlines.ts';
import type { Log } from '../types.ts';
import { approximateHromadas } from './approximate.ts';
import { assembleApproximate } from './assemble.ts';
import { type UnitLabel, unitLabel, writeUnitLabels } from './labels.ts';
import { readGazetted } from './places.ts';

export interface OutlinesBuild {
  /** The folder of the gazetteer's text: `units.tsv` and `settlements/`. */
  readonly data: string;
  /** The folder that the files are written to. */
  readonly out: string;
  readonly log: Log;
}

/** Makes `unit-labels.tsv` from the base map's regions and the gazetteer's settlements. */
export function buildOutlines(topology: RegionTopology, { data, out, log }: OutlinesBuild): void {
  log('outlines: raions and hromadas from their settlements');
  const gazetted = readGazetted(data);
  const regions = openOutlines(topology);
  const hromadas = approximateHromadas(gazetted, regions, log);
  const approximate = openHromadas(assembleApproximate(hromadas));
  const labels = [...gazetted.units.values()].flatMap(({ id, kind }): UnitLabel[] => {
    const outline = regions.of(id) ?? approximate.of(id);
    const label = outline && unitLabel(id, outline, kind === 'country');
    return label ? [label] : [];
  });
  log(`  ${labels.length} of ${gazetted.units.size} units have a place for their name`);
  writeFileSync(join(out, 'unit-labels.tsv'), writeUnitLabels(labels));
}
