/** The program `namesake`: builds what commands may touch and runs the one that was asked for. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from './run.ts';

/** The package's root: the nearest folder above this file that holds the gazetteer and package.json. */
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json')) || !existsSync(join(folder, 'geodata'))) {
    const parent = dirname(folder);
    if (parent === folder) return process.cwd();
    folder = parent;
  }
  return folder;
}

/** Built beside this program; a program that runs from its sources has no worker that could. */
const isBuilt = !import.meta.url.endsWith('.ts');
const WORKER = './read-worker.js';

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  dataRoot: findRoot(),
  ...(isBuilt ? { workerEntry: new URL(WORKER, import.meta.url) } : {}),
});
