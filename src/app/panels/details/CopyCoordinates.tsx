import { useState } from 'react';
import type { Place } from '../../../../geodata/settlement.ts';
import { appStore, useApp } from '../../state/store.ts';
import { coordinatesInWords, coordinatesToCopy } from './coordinates.ts';
import { accuracyInWords } from './place-words.ts';

/** Coordinates as good as they are known, how good that is, and a button that copies them. */
export function CopyCoordinates({ place }: { readonly place: Place }) {
  const words = useApp((state) => state.words);
  const [outcome, setOutcome] = useState('');
  const { card } = words.details;
  if (place.type === 'unit') return <p className="details-point">{card.regionNoPoint}</p>;
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
