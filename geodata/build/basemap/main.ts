import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildBasemap } from './index.ts';

/** `tsx geodata/build/basemap/main.ts --raw DIR [--data DIR] [--out DIR]`: the base map alone, from the gazetteer's text as it is in `--data`. */
const { values } = parseArgs({
  options: { raw: { type: 'string' }, data: { type: 'string' }, out: { type: 'string' } },
});
if (values.raw === undefined) {
  console.error('name the folder of the raw sources: --raw DIR');
  process.exitCode = 2;
} else {
  const here = dirname(fileURLToPath(import.meta.url));
  const data = values.data ?? join(here, '..', '..', 'data');
  buildBasemap({
    raw: values.raw,
    data,
    out: values.out ?? data,
    log: (line) => console.log(line),
  });
}
