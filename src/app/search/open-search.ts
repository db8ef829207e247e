/** Opens the search over the page's own gazetteer. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import indexUrl from '../../../geodata/packed/search.txt?url';
import { openSearchInSteps } from '../../../geodata/search.ts';
import { FileError, fetchBytes } from '../fetching.ts';
import type { AppStore } from '../state/store.ts';
import type { Words } from '../words/en.ts';
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

/** The bytes of the built index; rejects with the file's name and a reason. */
async function loadIndex(words: Words['errors']): Promise<Uint8Array> {
  try {
    return await fetchBytes((address) => fetch(address), indexUrl, words);
  } catch (error) {
    throw error instanceof FileError ? new Error(`${error.file}, ${error.message}`) : error;
  }
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
  const loading = loadIndex(store.getState().words.errors);
  loading.catch(() => undefined);
  const gazetteer = await wholeGazetteer(store);
  const search = await openSearchInSteps(gazetteer, await loading, nextTask);
  performance.mark('namesake:search');
  return { search, gazetteer };
}
