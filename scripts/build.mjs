/** Builds the app into dist/ and the command line into dist-cli/, each only when its sources changed. */
import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isFresh } from './lib/fresh.mjs';
import { isMain, root, run } from './lib/process.mjs';
import { setUp } from './setup.mjs';

const SHARED_INPUTS = ['src', 'geodata', 'package-lock.json', 'tsconfig.json'];
const APP_INPUTS = [
  ...SHARED_INPUTS,
  'public',
  'index.html',
  'vite.config.ts',
  'scripts/build.mjs',
  'scripts/lib/compress.mjs',
];
const CLI_INPUTS = [...SHARED_INPUTS, 'vite.cli.config.ts', 'package.json'];

/** Remakes dist/ with precompressed files. `force` builds even when nothing changed. */
export async function buildApp({ force = false } = {}) {
  await buildStep('dist', APP_INPUTS, force, 'Building the app ...', async () => {
    await run('vite', ['build', '--logLevel', 'warn'], { quiet: true });
    const { compressFolder } = await import('./lib/compress.mjs');
    await compressFolder(join(root, 'dist'));
  });
}

/** Remakes dist-cli/, the command line as one program. */
export async function buildCli({ force = false } = {}) {
  await buildStep('dist-cli', CLI_INPUTS, force, 'Building the command line ...', () =>
    run('vite', ['build', '--config', 'vite.cli.config.ts', '--logLevel', 'warn'], { quiet: true }),
  );
}

async function buildStep(folder, inputs, force, message, build) {
  const name = `${folder}/.built`;
  if (!force && isFresh(name, inputs)) return;
  console.error(message);
  const stamp = join(root, name);
  rmSync(stamp, { force: true });
  const started = new Date();
  await build();
  writeFileSync(stamp, '');
  // A file changed while we built is newer than this and makes the next build run again.
  utimesSync(stamp, started, started);
}

if (isMain(import.meta.url)) {
  try {
    await setUp();
    await buildApp({ force: true });
    await buildCli({ force: true });
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
