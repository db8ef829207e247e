import type { Place } from '../../../../geodata/settlement.ts';
import { appStore, useApp } from '../../state/store.ts';
import { useNamesakes } from './use-namesakes.ts';

interface NamesakesNoteProps {
  readonly place: Place;
  /** Whether the count is worth its work yet. */
  readonly wanted?: boolean;
}

/** "One of 49 places named Oleksiivka", and a way to see them all; nothing where it is the only one. */
export function NamesakesNote({ place, wanted = true }: NamesakesNoteProps) {
  const { card } = useApp((state) => state.words);
  const { first } = useApp((state) => state.nameStyle);
  const found = useNamesakes(place, wanted);
  if (found === null || found.count < 2) return null;
  const name = place.display[first];
  return (
    <p className="details-soft">
      {card.namesakes(found.count, name)}{' '}
      <button
        type="button"
        className="details-link"
        aria-label={card.showNamesakesOf(found.count, name)}
        onClick={() => {
          const { setTab, setNamesakes } = appStore().getState();
          setTab('places');
          setNamesakes({ name: found.name, within: null });
        }}
      >
        {card.showNamesakes}
      </button>
    </p>
  );
}
