import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildBasemap } from './index.ts';

/** `tsx geodata/build/basemap/main.ts --raw DIR [--out DIR]`: the base map alone. */
const { values } = parseArgs({
  options: { raw: { type: 'string' }, out: { type: 'string' } },
});
if (values.raw === undefined) {
  console.error('name the folder of the raw sources: --raw DIR');
  process.exitCode = 2;
} else {
  const here = dirname(fileURLToPath(import.meta.url));
  buildBasemap({
    raw: values.raw,
    out: values.out ?? join(here, '..', '..', 'data'),
    log: (line) => console.log(line),
  });
}
