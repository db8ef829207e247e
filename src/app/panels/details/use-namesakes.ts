import { useEffect, useState } from 'react';
import type { Gazetteer } from '../../../../geodata/gazetteer.ts';
import type { Language, Place } from '../../../../geodata/settlement.ts';
import { findNamesakes } from '../../map/namesakes-shown.ts';
import { useApp } from '../../state/store.ts';

/** The first question of all builds an index, up to half a second's work: only for who has settled to read. */
const SETTLED_MS = 1500;
const asked = new WeakSet<Gazetteer>();

export interface NamesakesFound {
  /** The name that they share, as the gazetteer writes it. */
  readonly name: string;
  /** How many there are, the place itself among them. */
  readonly count: number;
}

/** How many settlements bear the name that this one has in a language; null for what is no settlement. */
export function namesakesOf(
  place: Place,
  gazetteer: Gazetteer,
  language: Language,
): NamesakesFound | null {
  if (place.type !== 'settlement') return null;
  const name = place.display[language];
  return { name, count: findNamesakes(gazetteer, { name, within: null }).settlements.length };
}

/** The same when the page has time for it; null until then. */
export function useNamesakes(place: Place, wanted: boolean): NamesakesFound | null {
  const gazetteer = useApp((state) => state.gazetteer);
  const isComplete = useApp((state) => state.gazetteerExtent === 'full');
  const language = useApp((state) => state.nameStyle.first);
  const [found, setFound] = useState<NamesakesFound | null>(null);
  useEffect(() => {
    if (!wanted || !isComplete || gazetteer === null) return;
    const ask = () => {
      asked.add(gazetteer);
      setFound(namesakesOf(place, gazetteer, language));
    };
    let cancel = () => {};
    const timer = setTimeout(
      () => {
        cancel = whenIdle(ask);
      },
      asked.has(gazetteer) ? 0 : SETTLED_MS,
    );
    return () => {
      clearTimeout(timer);
      cancel();
    };
  }, [place, wanted, gazetteer, isComplete, language]);
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
