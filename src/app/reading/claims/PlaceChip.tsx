import type { PlaceMention } from '../../../claims/claim.ts';
import { appStore, useApp } from '../../state/store.ts';
import { readingStore, useReading } from '../state.ts';
import { certaintyOfPlace, mentionOf } from './place-certainty.ts';
import { placeTitle } from './place-title.ts';

/** A place of a claim with its certainty by shape and words; pressing it goes to it in the text. */
export function PlaceChip({ place }: { readonly place: PlaceMention }) {
  const words = useApp((state) => state.words);
  const gazetteer = useApp((state) => state.gazetteer);
  const style = useApp((state) => state.nameStyle);
  const mention = useReading((state) => mentionOf(state.draft.reading, place));
  const { card } = words.readingClaims;
  const certainty = certaintyOfPlace(place);
  const told = {
    chosen: card.placeFound,
    person: card.placePerson,
    unsure: card.placeUnsure,
    unresolved: card.placeUnresolved,
  }[certainty];
  const name = placeTitle(place, gazetteer, style);
  const hover = (on: boolean) => readingStore.getState().hoverMention(on ? mention : null);
  return (
    <button
      type="button"
      className="place-chip"
      data-certainty={certainty}
      title={name === null ? told : `${name} (${told})`}
      aria-label={card.placeLabel(place.asWritten, name === null ? told : `${name}, ${told}`)}
      onPointerEnter={() => hover(true)}
      onPointerLeave={() => hover(false)}
      onFocus={() => hover(true)}
      onBlur={() => hover(false)}
      onClick={() => {
        if (mention !== null) readingStore.getState().selectMention(mention);
        if (place.chosen !== null) appStore().getState().showPlace(place.chosen);
      }}
    >
      <span className={`mark mark-${certainty}`}>{place.asWritten}</span>
    </button>
  );
}
