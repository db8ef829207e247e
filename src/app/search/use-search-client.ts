import { useEffect, useState, useSyncExternalStore } from 'react';
import { appStore, useApp } from '../state/store.ts';
import { createSearchClient, type SearchClient, type SearchState } from './search-client.ts';

/** A search that lives as long as the component; `start` loads the names before the page has opened its own. */
export function useSearchClient(): { readonly client: SearchClient; readonly state: SearchState } {
  const [client] = useState(() =>
    createSearchClient(
      () => new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' }),
      () => performance.mark('namesake:search'),
      appStore().getState().words.search.workerFailed,
    ),
  );
  // The worker opens the same names as the page; at once with it, both would be late on two cores.
  const opened = useApp((state) => state.gazetteerExtent === 'full');
  useEffect(() => {
    if (opened) client.start();
  }, [client, opened]);
  useEffect(() => () => client.stop(), [client]);
  const state = useSyncExternalStore(client.subscribe, client.state, client.state);
  return { client, state };
}
