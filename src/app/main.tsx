/** Where the page begins: the store, the address, the theme, then the screen and its data. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import basemapUrl from '../../geodata/data/basemap.topojson?url';
import basemapFineUrl from '../../geodata/data/basemap-fine.topojson?url';
import basemapFirstUrl from '../../geodata/data/basemap-first.topojson?url';
import approximateUrl from '../../geodata/data/outlines-approximate.topojson?url';
import southEastUrl from '../../geodata/data/outlines-south-east.topojson?url';
import { openFirstPlaces } from '../../geodata/first-places.ts';
import firstUrl from '../../geodata/packed/first.json?url';
import gazetteerUrl from '../../geodata/packed/gazetteer.txt?url';
import referencesUrl from '../../geodata/packed/references.tsv?url';
import { openBasemap } from '../map/basemap/index.ts';
import { App } from './App.tsx';
import { followAddress, showView } from './address.ts';
import { openPreferences } from './preferences.ts';
import { firstViewLoaded, start } from './start.ts';
import { createAppStore, installStore } from './state/store.ts';
import { followTheme } from './theme.ts';
import { decodeView } from './url.ts';
import { openWords } from './words/open.ts';
import './styles/index.css';

const store = createAppStore(openWords());
installStore(store);

const view = decodeView(window.location.hash);
showView(store.getState(), view);
followTheme(
  store,
  openPreferences(() => window.localStorage),
  view.theme,
);
followAddress(store);

/** A base map slower than this no longer holds up the names. */
const LATEST_GAZETTEER_MS = 2500;

/**
 * The first claims mostly arrive with the script, since the page preloads them: drawn with them at
 * once, the screen is laid out and painted one time less. What takes longer does not hold it up.
 */
const LATEST_SCREEN_MS = 80;

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no element with the id "app".');

start(
  store,
  {
    reports: 'reports/',
    firstPlaces: firstUrl,
    gazetteer: gazetteerUrl,
    references: referencesUrl,
  },
  {
    fetch: (address) => fetch(address),
    openFirstPlaces,
    openGazetteer: async (bytes, file) => {
      const { openPackedInSteps } = await import('../../geodata/columnar/open.ts');
      return openPackedInSteps(bytes, file, nextTask);
    },
    openReferences: async (text, name) => {
      const { openReferences } = await import('../../geodata/references.ts');
      return openReferences([{ name, text }]);
    },
    openBasemap: () =>
      openBasemap({
        first: basemapFirstUrl,
        overview: basemapUrl,
        fine: basemapFineUrl,
        approximate: approximateUrl,
        'south-east': southEastUrl,
      }),
    whenIdle,
    atLatest: () => after(LATEST_GAZETTEER_MS),
  },
);

// Not awaited: the panels that are loaded later import this module's parts, and would wait with it.
void Promise.race([firstViewLoaded(store), after(LATEST_SCREEN_MS)]).then(() =>
  createRoot(root).render(
    <StrictMode>
      <App openAt={view.position} />
    </StrictMode>,
  ),
);

void firstViewLoaded(store).then(whenIdle).then(loadOwn);

/** The reader's own reports, when the first view stands: what this browser keeps waits for no server. */
async function loadOwn(): Promise<void> {
  try {
    const { loadOwnReports } = await import('./workspace/load.ts');
    await loadOwnReports(store);
  } catch (error) {
    const { tell, words } = store.getState();
    const reason = error instanceof Error ? error.message : '';
    const { loads, file, retry } = words.errors;
    tell('error', file(loads.own, reason), { label: retry, run: loadOwn });
  }
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Lets what the reader does come first. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** After the next paint, as soon as the browser has time, and within half a second. */
function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 500 });
      else setTimeout(resolve, 50);
    });
  });
}
