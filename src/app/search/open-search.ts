/** Opens the search over the page's own gazetteer. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import { openSearch } from '../../../geodata/search.ts';
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

export async function openPageSearch(store: AppStore): Promise<OpenedSearch> {
  const gazetteer = await wholeGazetteer(store);
  const search = openSearch(gazetteer);
  performance.mark('namesake:search');
  return { search, gazetteer };
}
