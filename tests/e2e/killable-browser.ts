/** A browser with a profile that stays, which a test can kill as a crash or a power cut would. */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { DESKTOP, FLAGS } from './support.ts';

export interface KillableBrowser {
  readonly page: Page;
  /** SIGKILL to the browser and all its processes; resolves when they are gone. */
  kill(): Promise<void>;
}

/** @param profile an own folder; what the browser keeps there is there for the next one. */
export async function openKillable(profile: string, url: string): Promise<KillableBrowser> {
  const executable = findChromium();
  if (executable === null) throw new Error('No Chromium: set CHROMIUM to the path of one.');
  const portFile = join(profile, 'DevToolsActivePort');
  // A killed browser leaves its own behind.
  rmSync(portFile, { force: true });
  const child = spawn(
    executable,
    [
      ...FLAGS,
      '--headless',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
      `--window-size=${DESKTOP.width},${DESKTOP.height}`,
      'about:blank',
    ],
    // A group of its own, so that the kill reaches renderers and storage, too.
    { detached: true, stdio: 'ignore' },
  );
  const { pid } = child;
  if (pid === undefined) throw new Error('the browser did not start');
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  const kill = async () => {
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // It was dead already.
    }
    await gone;
  };
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portIn(portFile)}`);
    const [context] = browser.contexts();
    if (!context) throw new Error('the browser has no window');
    const page = await context.newPage();
    await page.setViewportSize(DESKTOP);
    page.setDefaultTimeout(15_000);
    await page.goto(url);
    return { page, kill };
  } catch (error) {
    await kill();
    throw error;
  }
}

async function portIn(file: string): Promise<number> {
  for (let tries = 0; tries < 150; tries++) {
    try {
      const port = Number(readFileSync(file, 'utf8').split('\n')[0]);
      if (port > 0) return port;
    } catch {
      // Not written yet.
    }
    await wait(100);
  }
  throw new Error('the browser told no port within 15 seconds');
}
