import { useEffect, useState } from 'react';
import type { Gazetteer } from '../../../../geodata/gazetteer.ts';
import type { Place } from '../../../../geodata/settlement.ts';
import { useApp } from '../../state/store.ts';

export interface NamesakesFound {
  /** The official name that they share, as the gazetteer writes it. */
  readonly name: string;
  /** How many there are, the place itself among them. */
  readonly count: number;
}

/** How many settlements bear the official name of this one; null for what is no settlement. */
export function namesakesOf(place: Place, gazetteer: Gazetteer): NamesakesFound | null {
  if (place.type !== 'settlement') return null;
  const name = place.names.find(({ kind }) => kind === 'official')?.text;
  return name === undefined ? null : { name, count: gazetteer.namesakes(name).length };
}

/** The same when the page has time for it: the first question of all builds an index. Null until then. */
export function useNamesakes(place: Place, wanted: boolean): NamesakesFound | null {
  const gazetteer = useApp((state) => state.gazetteer);
  const isComplete = useApp((state) => state.gazetteerExtent === 'full');
  const [found, setFound] = useState<NamesakesFound | null>(null);
  useEffect(() => {
    if (!wanted || !isComplete || gazetteer === null) return;
    return whenIdle(() => setFound(namesakesOf(place, gazetteer)));
  }, [place, wanted, gazetteer, isComplete]);
  return found;
}

/** Safari has no idle callbacks; a moment's wait then does. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 1000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 200);
  return () => clearTimeout(timer);
}
