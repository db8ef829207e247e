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
  const name = place?.type === 'settlement' ? place.display[style.first] : null;
  const count = useMemo(
    () =>
      gazetteer && isComplete && name !== null
        ? findNamesakes(gazetteer, { name, within: null }).settlements.length
        : 0,
    [gazetteer, isComplete, name],
  );
  if (place?.type !== 'settlement' || name === null)
    return <p className="places-hint">{words.choose}</p>;
  if (!isComplete) return <p className="places-hint">{words.loading}</p>;
  return (
    <div className="namesakes-offer">
      <p>{words.count(Math.max(1, count), name)}</p>
      {count > 1 ? (
        <button
          type="button"
          className="places-button"
          aria-label={words.showAllPlaces(count, name)}
          onClick={() => appStore().getState().setNamesakes({ name, within: null })}
        >
          {words.showAll}
        </button>
      ) : null}
    </div>
  );
}
