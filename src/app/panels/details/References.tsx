import type { PlaceId } from '../../../../geodata/settlement.ts';
import { appStore, useApp } from '../../state/store.ts';
import { RegisterLink } from './RegisterLink.tsx';
import { registerEntries } from './registers.ts';
import { useReferences } from './use-references.ts';

/** The place's numbers in other registers, loaded when a card first asks for them. */
export function References({ place }: { readonly place: PlaceId }) {
  const words = useApp((state) => state.words);
  const { references, failed } = useReferences();
  const { card, retry } = words.details;

  if (!references)
    return failed ? (
      <p>
        {card.referencesFailed}{' '}
        <button
          type="button"
          className="details-link"
          onClick={() => appStore().getState().load('references')}
        >
          {retry}
        </button>
      </p>
    ) : (
      <p className="details-soft">{card.referencesLoading}</p>
    );
  const entries = registerEntries(references.byId(place));
  return (
    <ul className="details-references">
      {/^UA\d{17}$/.test(place) ? (
        <li>
          <span className="details-soft">{card.registers.katottg}</span> {place}
        </li>
      ) : null}
      {entries.map(({ register, id, url }) => (
        <li key={register}>
          {url ? (
            <RegisterLink register={register} id={id} url={url} />
          ) : (
            <>
              <span className="details-soft">{card.registers[register]}</span> {id}
            </>
          )}
        </li>
      ))}
      {entries.length === 0 ? <li className="details-soft">{card.referencesNone}</li> : null}
    </ul>
  );
}
