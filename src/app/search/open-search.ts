/** Opens the search over the page's own gazetteer. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import indexUrl from '../../../geodata/packed/search.txt?url';
import { openSearchInSteps } from '../../../geodata/search.ts';
import type { AppStore } from '../state/store.ts';
import type { OpenedSearch } from './source.ts';

/** Resolves when all settlements are open; loads them where nothing does yet, or where that failed. */
export function wholeGazetteer(store: AppStore): Promise<Gazetteer> {
  const { gazetteer, gazetteerExtent, loads, load } = store.getState();
  if (gazetteer && gazetteerExtent === 'full') return Promise.resolve(gazetteer);
  return new Promise((resolve, reject) => {
    const unsubscribe = store.subscribe((state, before) => {
      const { gazetteer: opened, gazetteerExtent: extent } = state;
      const { gazetteer: loading } = state.loads;
      if (opened && extent === 'full') {
        unsubscribe();
        resolve(opened);
      } else if (loading.state === 'failed' && before.loads.gazetteer !== loading) {
        unsubscribe();
        reject(new Error(`${loading.file}, ${loading.reason}`));
      }
    });
    if (loads.gazetteer.state !== 'loading') load('gazetteer');
  });
}

async function loadIndex(): Promise<Uint8Array> {
  const response = await fetch(indexUrl);
  if (!response.ok) {
    const { pathname } = new URL(response.url || indexUrl, window.location.href);
    throw new Error(`${pathname} answered ${response.status}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

/** Lets the page answer its reader between two steps of work. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}

export async function openPageSearch(store: AppStore): Promise<OpenedSearch> {
  // The index comes while the settlements do.
  const loading = loadIndex();
  loading.catch(() => undefined);
  const gazetteer = await wholeGazetteer(store);
  const search = await openSearchInSteps(gazetteer, await loading, nextTask);
  performance.mark('namesake:search');
  return { search, gazetteer };
}
