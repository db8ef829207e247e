import { useEffect, useMemo } from 'react';
import type { PlaceId } from '../../../../geodata/settlement.ts';
import { findNamesakes, useNamesakesShown } from '../../map/namesakes-shown.ts';
import { appStore, useApp } from '../../state/store.ts';
import { NamesakesList } from './NamesakesList.tsx';

/** The namesakes that the map shows; else how many settlements share the name of the one chosen. */
export function Namesakes({ chosen }: { readonly chosen: PlaceId | null }) {
  const words = useApp((state) => state.words.places.namesakes);
  const shown = useApp((state) => state.namesakes);
  const gazetteer = useApp((state) => state.gazetteer);
  const isComplete = useApp((state) => state.gazetteerExtent === 'full');
  const found = useNamesakesShown();

  useEffect(() => {
    if (!isComplete && appStore().getState().loads.gazetteer.state === 'waiting')
      appStore().getState().load('gazetteer');
  }, [isComplete]);

  if (shown && found && gazetteer) return <NamesakesList found={found} gazetteer={gazetteer} />;
  if (shown) return <p className="places-hint">{words.loadingNamed(shown.name)}</p>;
  return <Offer chosen={chosen} />;
}

/** How many settlements share the name of the chosen one, and a way to see them all. */
function Offer({ chosen }: { readonly chosen: PlaceId | null }) {
  const words = useApp((state) => state.words.places.namesakes);
  const gazetteer = useApp((state) => state.gazetteer);
  const isComplete = useApp((state) => state.gazetteerExtent === 'full');
  const style = useApp((state) => state.nameStyle);
  const place = chosen === null ? undefined : gazetteer?.byId(chosen);
  // The Ukrainian or Russian original tells namesakes apart better than a romanisation of it.
  const official =
    place?.type === 'settlement'
      ? (place.names.find((name) => name.kind === 'official')?.text ??
        (place.country === 'RU' ? place.display.ru : place.display.uk))
      : null;
  const count = useMemo(
    () =>
      gazetteer && isComplete && official !== null
        ? findNamesakes(gazetteer, { name: official, within: null }).settlements.length
        : 0,
    [gazetteer, isComplete, official],
  );
  if (place?.type !== 'settlement' || official === null)
    return <p className="places-hint">{words.choose}</p>;
  if (!isComplete) return <p className="places-hint">{words.loading}</p>;
  const name = place.display[style.first];
  return (
    <div className="namesakes-offer">
      <p>{words.count(Math.max(1, count), name)}</p>
      {count > 1 ? (
        <button
          type="button"
          className="places-button"
          aria-label={words.showAllPlaces(count, name)}
          onClick={() => appStore().getState().setNamesakes({ name: official, within: null })}
        >
          {words.showAll}
        </button>
      ) : null}
    </div>
  );
}
