import { useEffect, useSyncExternalStore } from 'react';
import { type AppStore, appStore, useApp } from '../state/store.ts';
import { openPageSearch } from './open-search.ts';
import { createSearchSource, type SearchSource, type SourceState } from './source.ts';

/** One for each store, so that a box that moves between the panel and the phone's bar finds it open. */
const sources = new WeakMap<AppStore, SearchSource>();

function sourceOf(store: AppStore): SearchSource {
  const known = sources.get(store);
  if (known) return known;
  const made = createSearchSource(() => openPageSearch(store));
  sources.set(store, made);
  return made;
}

/** The page's search; it begins to load by itself once the whole gazetteer is there and the page is idle. */
export function useSearch(): { readonly source: SearchSource; readonly state: SourceState } {
  const source = sourceOf(appStore());
  const opened = useApp((state) => state.gazetteerExtent === 'full');
  useEffect(() => {
    if (!opened) return;
    // After a failure only the reader tries again.
    return whenIdle(() => {
      if (source.state().type === 'waiting') source.start();
    });
  }, [source, opened]);
  const state = useSyncExternalStore(source.subscribe, source.state, source.state);
  return { source, state };
}

function whenIdle(run: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const handle = requestIdleCallback(run, { timeout: 2000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 200);
  return () => clearTimeout(timer);
}
