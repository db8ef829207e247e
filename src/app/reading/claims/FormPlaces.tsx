import { useMemo } from 'react';
import type { ClaimRecord, PlaceMention } from '../../../claims/claim.ts';
import { PLACE_ROLES } from '../../../claims/vocabulary.ts';
import { Icon } from '../../shell/Icon.tsx';
import { useApp } from '../../state/store.ts';
import { useReading } from '../state.ts';
import { change, placesWithin } from './actions.ts';
import { addPlace, isSameMention, movePlace, removePlace, setRole } from './edits/places.ts';
import { choicesOf, SelectField } from './Field.tsx';
import { PlaceChip } from './PlaceChip.tsx';

/** The places of a claim in their order, with what each is to it, and the text's others to add. */
export function FormPlaces({ claim }: { readonly claim: ClaimRecord }) {
  const words = useApp((state) => state.words);
  const { fields, steps } = words.readingClaims;
  const { id, places } = claim;
  return (
    <fieldset className="claim-fieldset">
      <legend>{fields.places}</legend>
      {places.length > 0 && (
        <ol className="claim-places">
          {places.map((place, at) => (
            <li key={keyOf(place, at)}>
              <PlaceChip place={place} />
              <SelectField
                label={fields.role(place.asWritten)}
                labelHidden
                value={place.role}
                choices={choicesOf(PLACE_ROLES, words.vocabulary.roles)}
                onChange={(role) =>
                  change(steps.role(place.asWritten), (draft) => setRole(draft, id, at, role))
                }
              />
              <span className="claim-place-moves">
                <button
                  type="button"
                  className="button-icon"
                  aria-label={fields.placeUp(place.asWritten)}
                  disabled={at === 0}
                  onClick={() =>
                    change(steps.movePlace, (draft) => movePlace(draft, id, at, at - 1))
                  }
                >
                  <Icon name="up" />
                </button>
                <button
                  type="button"
                  className="button-icon"
                  aria-label={fields.placeDown(place.asWritten)}
                  disabled={at === places.length - 1}
                  onClick={() =>
                    change(steps.movePlace, (draft) => movePlace(draft, id, at, at + 1))
                  }
                >
                  <Icon name="down" />
                </button>
                <button
                  type="button"
                  className="button-icon"
                  aria-label={fields.removePlace(place.asWritten)}
                  onClick={() =>
                    change(steps.removePlace(place.asWritten), (draft) =>
                      removePlace(draft, id, at),
                    )
                  }
                >
                  <Icon name="close" />
                </button>
              </span>
            </li>
          ))}
        </ol>
      )}
      <AddPlace claim={claim} />
    </fieldset>
  );
}

function keyOf(place: PlaceMention, at: number): string {
  return place.span ? `${place.span.start} ${place.span.end}` : `${place.asWritten} ${at}`;
}

/** The text's places that the claim has not got, those near its words first. */
function AddPlace({ claim }: { readonly claim: ClaimRecord }) {
  const { fields, steps } = useApp((state) => state.words).readingClaims;
  // Places of the gazetteer decide what a mention is written as in a claim.
  const gazetteer = useApp((state) => state.gazetteer);
  const draft = useReading((state) => state.draft);
  // biome-ignore lint/correctness/useExhaustiveDependencies: placesWithin reads the gazetteer
  const others = useMemo(() => {
    const middle = claim.quote ? (claim.quote.start + claim.quote.end) / 2 : 0;
    const far = (place: PlaceMention) => Math.abs((place.span?.start ?? 0) - middle);
    return placesWithin(draft, null)
      .filter((place) => !claim.places.some((held) => isSameMention(held, place)))
      .sort((a, b) => far(a) - far(b))
      .slice(0, MOST_OFFERED);
  }, [draft.reading, claim.places, claim.quote, gazetteer]);
  if (others.length === 0) return <p className="soft">{fields.allPlacesIn}</p>;
  return (
    <SelectField
      label={fields.addPlace}
      value=""
      choices={[
        ['', fields.addPlaceChoose],
        ...others.map((place, at) => [String(at), place.asWritten] as const),
      ]}
      onChange={(choice) => {
        const place = choice === '' ? undefined : others[Number(choice)];
        if (!place) return;
        change(steps.addPlace(place.asWritten), (now) => addPlace(now, claim.id, place));
      }}
    />
  );
}

/** Those nearest to the claim's words: a list of thousands helps nobody. */
const MOST_OFFERED = 100;
