import { useEffect } from 'react';
import type { ReferenceLookup } from '../../../../geodata/gazetteer.ts';
import { appStore, useApp } from '../../state/store.ts';

/** The references file, asked for as soon as somebody wants it; it is large, and most never look. */
export function useReferences(wanted = true): {
  readonly references: ReferenceLookup | null;
  readonly failed: boolean;
} {
  const references = useApp((state) => state.references);
  const load = useApp((state) => state.loads.references);
  useEffect(() => {
    const state = appStore().getState();
    if (wanted && !state.references && state.loads.references.state === 'waiting')
      state.load('references');
  }, [wanted]);
  return { references, failed: load.state === 'failed' };
}
