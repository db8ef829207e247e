/** `npm run geodata -- [--raw DIR] [--out DIR]`: the raw sources become geodata/data, gazetteer and base map. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildBasemap } from './basemap/index.ts';
import { build } from './build.ts';
import { checkGazetted, type Source } from './check.ts';
import { applyCorrections, readCorrections } from './corrections.ts';
import { readRussianDistricts, readUkrainianOblasts } from './readers/polygons.ts';
import { changedFiles } from './readers/table.ts';
import { summarise } from './summary.ts';
import { textsOf, writeData } from './write.ts';

const geodata = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    raw: { type: 'string', default: '../shared/raw' },
    out: { type: 'string', default: join(geodata, 'data') },
  },
});

if (!existsSync(values.raw)) {
  console.error(
    `There is no folder ${values.raw}. Name the one that holds the raw sources: npm run geodata -- --raw DIR (geodata/README.md tells where they come from).`,
  );
  process.exit(2);
}
const sources = JSON.parse(readFileSync(join(geodata, 'sources.json'), 'utf8')) as Record<
  string,
  Source
>;
for (const line of changedFiles(values.raw, sources)) console.warn(line);
const corrections = readCorrections(join(geodata, 'corrections.json'));
const built = build(values.raw);
const gazetted = { ...built, settlements: applyCorrections(built.settlements, corrections) };
const faults = checkGazetted(
  gazetted,
  sources,
  corrections,
  readUkrainianOblasts(values.raw),
  readRussianDistricts(values.raw),
);
if (faults.length > 0) {
  for (const { code, message } of faults) console.error(`${code}: ${message}`);
  console.error(`${faults.length} faults: nothing was written`);
  process.exitCode = 1;
} else {
  const texts = textsOf(gazetted);
  writeData(values.out, texts);
  console.log(summarise({ ...built, ...gazetted }, texts));
  buildBasemap({
    raw: values.raw,
    data: values.out,
    out: values.out,
    log: (line) => console.log(line),
  });
}
