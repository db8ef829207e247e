/** The settlements of the name that is shown on the map and listed in the tab of places. */
import { useEffect, useMemo } from 'react';
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import { fold } from '../../../geodata/names/fold.ts';
import type { Language, Place, PlaceId, Settlement } from '../../../geodata/settlement.ts';
import { appStore, useApp } from '../state/store.ts';
import type { NamesakesShown } from '../state/types.ts';

export interface NamesakesFound {
  readonly shown: NamesakesShown;
  /** The unit that they are kept to; null for none, also where the address names one that is not known. */
  readonly within: Place | null;
  /** The most important first. */
  readonly settlements: readonly Settlement[];
}

/**
 * Finds the settlements that are shown under a name, as the search counts them: a Cyrillic name is
 * compared with the Ukrainian and the Russian one, a Latin name with the English one. An unknown
 * name has none.
 */
export function findNamesakes(gazetteer: Gazetteer, shown: NamesakesShown): NamesakesFound {
  const key = fold(shown.name);
  const languages: readonly Language[] = /\p{Script=Cyrillic}/u.test(key) ? ['uk', 'ru'] : ['en'];
  const all = gazetteer
    .namesakes(shown.name)
    .filter(({ display }) => languages.some((language) => fold(display[language]) === key));
  const within = shown.within === null ? null : (gazetteer.byId(shown.within) ?? null);
  const holds = (settlement: Settlement) => {
    const { country, oblast, raion, hromada } = gazetteer.units(settlement);
    return [country, oblast, raion, hromada].some((unit) => unit?.id === within?.id);
  };
  return { shown, within, settlements: within === null ? all : all.filter(holds) };
}

/** What was found last: several parts of the page ask for the same. */
let last: { readonly gazetteer: Gazetteer; readonly found: NamesakesFound } | null = null;

/** The namesakes shown; null where none are, and until all settlements are open. */
export function useNamesakesShown(): NamesakesFound | null {
  const shown = useApp((state) => state.namesakes);
  const gazetteer = useApp((state) => state.gazetteer);
  const isComplete = useApp((state) => state.gazetteerExtent === 'full');
  return useMemo(() => {
    if (!shown || !gazetteer || !isComplete) return null;
    if (last?.gazetteer !== gazetteer || last.found.shown !== shown)
      last = { gazetteer, found: findNamesakes(gazetteer, shown) };
    return last.found;
  }, [shown, gazetteer, isComplete]);
}

/** Fits the map to the namesakes once they are known, where that was asked for. */
export function useFitNamesakes(found: NamesakesFound | null): void {
  const wanted = useApp((state) => state.namesakesToShow);
  useEffect(() => {
    if (!found || !wanted) return;
    const { namesakesSeen, showPlaces } = appStore().getState();
    namesakesSeen();
    showPlaces(found.settlements.flatMap(({ id, point }) => (point ? [id] : [])));
  }, [found, wanted]);
}

/** The oblast of each, to be written below its name on the map; of those in no oblast their country. */
export function oblastNotes(
  settlements: readonly Settlement[],
  gazetteer: Gazetteer,
  language: Language,
): ReadonlyMap<PlaceId, string> {
  return new Map(
    settlements.flatMap((settlement) => {
      const { oblast, country } = gazetteer.units(settlement);
      const unit = oblast ?? country;
      return unit ? [[settlement.id, unit.display[language]] as const] : [];
    }),
  );
}
