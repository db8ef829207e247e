import { useMemo, useState } from 'react';
import type { Place, PlaceId } from '../../../../geodata/settlement.ts';
import { useUnitOutlines } from '../../map/unit-outlines.ts';
import { appStore, useApp } from '../../state/store.ts';
import { coordinatesInWords, coordinatesToCopy } from './coordinates.ts';
import { accuracyInWords } from './place-words.ts';

/** Coordinates as good as they are known, how good that is, and a button that copies them. */
export function CopyCoordinates({ place }: { readonly place: Place }) {
  const words = useApp((state) => state.words);
  const [outcome, setOutcome] = useState('');
  const { card } = words.details;
  if (place.type === 'unit') return <RegionNote id={place.id} />;
  const { point } = place;
  if (!point) return <p className="details-point">{card.pointNotKnown}</p>;
  const copy = async () => {
    const text = coordinatesToCopy(point);
    let told = card.copied(text);
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      told = card.copyFailed(text);
    }
    setOutcome(told);
    appStore().getState().announce(told);
  };
  return (
    <div className="details-point">
      <span className="details-coordinates">{coordinatesInWords(point)}</span>
      <span className="details-soft">{accuracyInWords(point.accuracyM, words)}</span>
      <button type="button" className="details-copy" aria-label={card.copyLabel} onClick={copy}>
        {card.copy}
      </button>
      {outcome ? <span className="details-soft">{outcome}</span> : null}
    </div>
  );
}

/** Why a region has no coordinates, and whether the map can show its outline. */
function RegionNote({ id }: { readonly id: PlaceId }) {
  const { card } = useApp((state) => state.words).details;
  const outlines = useUnitOutlines(useMemo(() => [id], [id]));
  return (
    <p className="details-point">
      {outlines.get(id) === null ? card.regionNoOutline : card.regionNoPoint}
    </p>
  );
}
