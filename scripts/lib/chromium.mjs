/** Finds the Chromium that the browser tests drive, and installs Debian's where that can be done. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { run } from './process.mjs';

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const INSTALL = 'sudo apt-get update && sudo apt-get install -y chromium';

/** The path of an installed Chromium or Chrome (`CHROMIUM` names another), or null. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, and no such file is there.`);
    return named;
  }
  return PLACES.find((path) => existsSync(path)) ?? null;
}

/** Like `findChromium`, after trying to install it as root on Debian. Throws with the command that installs it. */
export async function ensureChromium() {
  const found = findChromium();
  if (found !== null) return found;
  if (process.getuid?.() === 0 && has('apt-get')) {
    console.error('Installing Chromium for the browser tests (once) ...');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { quiet: true, env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      quiet: true,
      env,
    });
    const installed = findChromium();
    if (installed !== null) return installed;
  }
  throw new Error(
    `The browser tests need Chromium. Install it (Debian, Ubuntu: ${INSTALL}) or set CHROMIUM to the path of one, then run the command again.`,
  );
}

function has(command) {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
