/** `npm run bench [-- --json] [-- --only NAME]`: runs tests/bench/*.bench.ts and prints their figures. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildApp, buildCli } from './build.mjs';
import { root, run } from './lib/process.mjs';
import { setUp } from './setup.mjs';

try {
  const { values } = parseArgs({
    options: { json: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  await setUp();
  await buildApp();
  await buildCli();
  const files = readdirSync(join(root, 'tests', 'bench'))
    .filter((name) => name.endsWith('.bench.ts'))
    .filter((name) => values.only === undefined || name.includes(values.only))
    .sort();
  if (files.length === 0) throw new Error(`No bench is called ${values.only}.`);
  await run('tsx', [
    'tests/bench/main.ts',
    ...(values.json ? ['--json'] : []),
    ...files.map((name) => `tests/bench/${name}`),
  ]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
