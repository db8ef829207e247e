#!/usr/bin/env node
/** The command `namesake`. In the repository it first makes sure that it is built; installed, it just runs. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/process.mjs';

try {
  if (existsSync(join(root, 'src', 'cli', 'main.ts'))) {
    const { setUp } = await import('./setup.mjs');
    const { buildCli } = await import('./build.mjs');
    await setUp();
    await buildCli();
  }
  await import('../dist-cli/namesake.js');
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
