import { useEffect, useState } from 'react';
import type { LoadName } from '../state/store.ts';
import { useApp } from '../state/store.ts';

/** A load that is over before this is not worth a word. */
const WORTH_SAYING_MS = 500;
const LOADS: readonly LoadName[] = [
  'reports',
  'first-places',
  'basemap',
  'gazetteer',
  'basemap-detail',
];

/** What is still being loaded, said once it takes over half a second. */
export function Loading() {
  const words = useApp((state) => state.words.shell.loading);
  const loads = useApp((state) => state.loads);
  const name = LOADS.find((load) => loads[load].state === 'loading') ?? null;
  const load = name && loads[name];
  const since = load?.state === 'loading' ? load.since : null;
  const [slow, setSlow] = useState<number | null>(null);

  useEffect(() => {
    if (since === null) return;
    const timer = setTimeout(() => setSlow(since), since + WORTH_SAYING_MS - Date.now());
    return () => clearTimeout(timer);
  }, [since]);

  return (
    <p className="loading" role="status">
      {name && since !== null && slow === since && <span>{words[name]}</span>}
    </p>
  );
}
