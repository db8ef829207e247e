import { useEffect, useState, useSyncExternalStore } from 'react';
import { appStore } from '../state/store.ts';
import { createSearchClient, type SearchClient, type SearchState } from './search-client.ts';

/** After the first paint, the names are loaded when the page is idle, and at the latest after this. */
const LATEST_START_MS = 4000;

/** A search that lives as long as the component; `start` loads the names sooner than idle time would. */
export function useSearchClient(): { readonly client: SearchClient; readonly state: SearchState } {
  const [client] = useState(() =>
    createSearchClient(
      () => new Worker(new URL('./search.worker.ts', import.meta.url), { type: 'module' }),
      () => performance.mark('namesake:search'),
      appStore().getState().words.search.workerFailed,
    ),
  );
  useEffect(() => {
    const start = () => client.start();
    // Safari has no requestIdleCallback.
    const idle = typeof requestIdleCallback === 'function';
    const handle = idle
      ? requestIdleCallback(start, { timeout: LATEST_START_MS })
      : window.setTimeout(start, LATEST_START_MS / 2);
    return () => {
      if (idle) cancelIdleCallback(handle);
      else window.clearTimeout(handle);
      client.stop();
    };
  }, [client]);
  const state = useSyncExternalStore(client.subscribe, client.state, client.state);
  return { client, state };
}
