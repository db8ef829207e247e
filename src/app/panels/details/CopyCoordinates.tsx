import { useMemo, useState } from 'react';
import type { Place, PlaceId, Point } from '../../../../geodata/settlement.ts';
import { useUnitOutlines } from '../../map/unit-outlines.ts';
import { appStore, useApp } from '../../state/store.ts';
import { coordinatesInWords, coordinatesToCopy } from './coordinates.ts';
import { sourceInWords } from './name-words.ts';
import { accuracyInWords } from './place-words.ts';

/** Coordinates as good as they are known, how good that is, whence, and a button that copies them. */
export function CopyCoordinates({ place }: { readonly place: Place }) {
  const { card } = useApp((state) => state.words).details;
  if (place.type === 'unit') return <RegionNote id={place.id} />;
  const { point } = place;
  if (!point) return <p className="details-point">{card.pointNotKnown}</p>;
  return <KnownPoint point={point} />;
}

function KnownPoint({ point }: { readonly point: Point }) {
  const words = useApp((state) => state.words);
  const [outcome, setOutcome] = useState<{ copied: boolean; told: string } | null>(null);
  const { card } = words.details;
  const copy = async () => {
    const text = coordinatesToCopy(point);
    let said = { copied: true, told: card.copied(text) };
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      said = { copied: false, told: card.copyFailed(text) };
    }
    setOutcome(said);
    appStore().getState().announce(said.told);
  };
  return (
    <div className="details-point">
      <span className="details-coordinates">{coordinatesInWords(point)}</span>
      <button
        type="button"
        className="details-copy"
        aria-label={outcome?.copied ? outcome.told : card.copyLabel}
        onClick={copy}
      >
        {outcome?.copied ? card.copyDone : card.copy}
      </button>
      <span className="details-soft details-accuracy">
        {accuracyInWords(point.accuracyM, words)} · {sourceInWords(point.source, words)}
      </span>
      {outcome && !outcome.copied ? <span className="details-soft">{outcome.told}</span> : null}
    </div>
  );
}

/** Why a region has no coordinates, and whether the map can show its outline. */
function RegionNote({ id }: { readonly id: PlaceId }) {
  const { card } = useApp((state) => state.words).details;
  const outlines = useUnitOutlines(useMemo(() => [id], [id]));
  const outline = outlines.get(id);
  const known = outline?.approximate ? card.regionApproximate : card.regionNoPoint;
  return <p className="details-point">{outline === null ? card.regionNoOutline : known}</p>;
}
