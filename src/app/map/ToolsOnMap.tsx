/** Fetches the tools of the map when the first view stands, or as soon as one is asked for. */
import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { appStore, useApp } from '../state/store.ts';
import type { MapToolsProps } from './MapTools.tsx';

export function ToolsOnMap(props: MapToolsProps) {
  const wanted = useApp((state) => state.tools.measuring);
  const settled = useApp(({ loads }) => loads.gazetteer.state === 'ready');
  const [Loaded, setLoaded] = useState<ComponentType<MapToolsProps> | null>(null);
  const isLoading = useRef(false);

  const load = useCallback(async (isAsked: boolean) => {
    if (isLoading.current) return;
    isLoading.current = true;
    try {
      const { MapTools } = await import('./MapTools.tsx');
      setLoaded(() => MapTools);
    } catch {
      isLoading.current = false;
      const { words, tell, setTools } = appStore().getState();
      setTools({ measuring: false });
      // Nobody misses what nobody asked for; the next wish tries again.
      if (!isAsked) return;
      const { loadFailed, retry } = words.toolbar;
      tell('error', loadFailed, { label: retry, run: () => setTools({ measuring: true }) });
    }
  }, []);
  useEffect(() => {
    if (wanted || settled) load(wanted);
  }, [wanted, settled, load]);

  return Loaded && <Loaded {...props} />;
}
