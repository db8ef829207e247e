/** A real browser on the built app: what every browser test starts from. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { serve } from '../../scripts/lib/serve.mjs';

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenOptions {
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly hasTouch?: boolean;
  readonly deviceScaleFactor?: number;
  readonly reducedMotion?: 'reduce' | 'no-preference';
}

export interface Opened {
  readonly page: Page;
  /** Everything the page asked for, in order. */
  readonly requests: readonly string[];
  /** Uncaught errors and console errors; a test expects none. */
  readonly errors: readonly string[];
}

export interface Site {
  readonly url: string;
  open(hash?: string, options?: OpenOptions): Promise<Opened>;
  close(): Promise<void>;
}

/** Serves dist/ and opens pages on it, each in a browser with a fresh profile. */
export async function openSite(): Promise<Site> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium: npm test installs it, or set CHROMIUM to the path of one.');
  }
  const server = await serve({ port: 0 });
  const contexts: { context: BrowserContext; profile: string }[] = [];
  return {
    url: server.url,
    async open(hash = '', options = {}) {
      const profile = mkdtempSync(join(tmpdir(), 'namesake-profile-'));
      const context = await chromium.launchPersistentContext(profile, {
        executablePath,
        args: FLAGS,
        viewport: options.viewport ?? DESKTOP,
        colorScheme: options.colorScheme ?? 'light',
        hasTouch: options.hasTouch ?? false,
        isMobile: options.hasTouch ?? false,
        deviceScaleFactor: options.deviceScaleFactor ?? 1,
        reducedMotion: options.reducedMotion ?? 'reduce',
        acceptDownloads: true,
      });
      contexts.push({ context, profile });
      const page = context.pages()[0] ?? (await context.newPage());
      const requests: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await page.goto(`${server.url}${hash}`);
      return { page, requests, errors };
    },
    async close() {
      for (const { context, profile } of contexts) {
        await context.close();
        rmSync(profile, { recursive: true, force: true });
      }
      await server.close();
    },
  };
}

/** Resolves when the app has set the user-timing mark `namesake:<name>`. */
export async function waitForMark(page: Page, name: string): Promise<number> {
  const handle = await page.waitForFunction(
    (mark) => performance.getEntriesByName(mark)[0]?.startTime,
    `namesake:${name}`,
  );
  return (await handle.jsonValue()) as number;
}
