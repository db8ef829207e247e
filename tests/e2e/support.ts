/** A real browser on the built app: what every browser test starts from. */
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../scripts/lib/chromium.mjs';
import { serve } from '../../scripts/lib/serve.mjs';

export const DESKTOP = { width: 1440, height: 900 };
export const PHONE = { width: 390, height: 844 };

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Playwright's own list (the last such switch wins) and two more: Chromium loads two pages of its own
  // for the address bar into every window, a fifth of what opening the app costs.
  '--disable-features=AvoidUnnecessaryBeforeUnloadCheckSync,DestroyProfileOnBrowserClose,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,LensOverlay,MediaRouter,PaintHolding,ThirdPartyStoragePartitioning,AvoidCorsURLLoaderRestartOnRedirect,TcpPortRandomizationWin,OptimizationHints,NetworkTimeServiceQuerying,AimEnabled,PreconnectToSearch,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

export interface OpenOptions {
  readonly viewport?: { width: number; height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly hasTouch?: boolean;
  readonly deviceScaleFactor?: number;
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Only to inject a checker of somebody else's: the page's own policy would refuse it. */
  readonly bypassCSP?: boolean;
  /** Called before the page is asked for: routes are set here. */
  readonly prepare?: (page: Page) => Promise<unknown>;
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
  /** Opens a page with nothing remembered; waits for the document, not for the app (`waitForApp`). */
  open(hash?: string, options?: OpenOptions): Promise<Opened>;
  /** Closes every page opened so far; between tests that share the browser. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

/** Serves dist/ and opens pages on it: one browser with a fresh profile, a context of its own for each page. */
export async function openSite(): Promise<Site> {
  const executablePath = findChromium();
  if (executablePath === null) {
    throw new Error('No Chromium: npm test installs it, or set CHROMIUM to the path of one.');
  }
  const server = await serve({ port: 0 });
  const browser: Browser = await chromium.launch({ executablePath, args: FLAGS });
  let contexts: BrowserContext[] = [];
  const closePages = async () => {
    const open = contexts;
    contexts = [];
    await Promise.all(open.map((context) => context.close()));
  };
  return {
    url: server.url,
    closePages,
    async open(hash = '', options = {}) {
      const context = await browser.newContext({
        viewport: options.viewport ?? DESKTOP,
        colorScheme: options.colorScheme ?? 'light',
        hasTouch: options.hasTouch ?? false,
        isMobile: options.hasTouch ?? false,
        deviceScaleFactor: options.deviceScaleFactor ?? 1,
        reducedMotion: options.reducedMotion ?? 'reduce',
        bypassCSP: options.bypassCSP ?? false,
        acceptDownloads: true,
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      const requests: string[] = [];
      const errors: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      await options.prepare?.(page);
      await page.goto(`${server.url}${hash}`);
      return { page, requests, errors };
    },
    async close() {
      await closePages();
      await browser.close();
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

/** Resolves when base map, claims and names are drawn and the list of claims stands. */
export async function waitForApp(page: Page): Promise<void> {
  for (const mark of ['map', 'claims', 'labels']) await waitForMark(page, mark);
  await page.locator('[data-claim-row]').first().waitFor();
}

/** The details of what is chosen. */
export function detailsOf(page: Page) {
  return page.getByRole('region', { name: 'Details of what is chosen' });
}

/** The panel of claims and places. */
export function panelOf(page: Page) {
  return page.getByRole('region', { name: 'Claims and places' });
}

/** Goes to another hash of the page that is open, as a link in it would. */
export async function goToHash(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
}
