/**
 * Set-up without dependencies: checks Node, and installs what package-lock.json says when it is
 * missing or stale. Imported by the commands that need it; run by hand it does the same.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root, run } from './lib/process.mjs';

const STAMP = join(root, 'node_modules', '.namesake-lock');

/** Throws where Node is older than package.json's `engines` allows. */
function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const wanted = engines.node.replace('>=', '').split('.').map(Number);
  const have = process.versions.node.split('.').map(Number);
  const older = have[0] < wanted[0] || (have[0] === wanted[0] && have[1] < (wanted[1] ?? 0));
  if (older) {
    throw new Error(
      `Namesake needs Node ${engines.node}; this is ${process.versions.node}. Install a newer one from nodejs.org or your system's packages.`,
    );
  }
}

/** Installs the packages of the lock file unless exactly they are there already. */
export async function setUp() {
  checkNode();
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const installed = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null;
  if (installed === lock) return;
  console.error(
    installed === null ? 'Installing packages (once) ...' : 'Packages changed; installing ...',
  );
  // A package of package.json that the lock file lacks makes `npm ci` fail, which is what we want.
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { quiet: true });
  writeFileSync(STAMP, lock);
}

if (isMain(import.meta.url)) {
  setUp().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
