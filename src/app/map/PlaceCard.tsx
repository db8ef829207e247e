/** What is known of a place, to be read at a glance; the details have the rest. */
import type { Gazetteer } from '../../../geodata/gazetteer.ts';
import type { Place } from '../../../geodata/settlement.ts';
import { CopyCoordinates } from '../panels/details/CopyCoordinates.tsx';
import { chosenPlace, distanceFromChosen } from '../panels/details/distance-from.ts';
import { NamesakesNote } from '../panels/details/NamesakesNote.tsx';
import { namesInOrder } from '../panels/details/names.ts';
import { kindAndUnits } from '../panels/details/place-words.ts';
import { RegisterLink } from '../panels/details/RegisterLink.tsx';
import { type Register, registerEntries } from '../panels/details/registers.ts';
import { useReferences } from '../panels/details/use-references.ts';
import { appStore, selectedClaim, useApp } from '../state/store.ts';
import { CardClaims } from './CardClaims.tsx';
import { namesOnCard } from './card-names.ts';
import { useDwelt } from './use-dwelt.ts';

/** The details have the others. */
const SHOWN: ReadonlySet<Register> = new Set(['osm', 'wikidata', 'geonames']);

interface PlaceCardProps {
  readonly place: Place;
  /** The claim whose mark the pointer is on where there are several: index among the app's claims. */
  readonly claim: number | null;
  /** Something was opened from the card, which has then done its work. */
  readonly onChoose: () => void;
}

export function PlaceCard({ place, claim, onChoose }: PlaceCardProps) {
  const words = useApp((state) => state.words);
  const style = useApp((state) => state.nameStyle);
  const gazetteer = useApp((state) => state.gazetteer);
  // The references are a large file, and the index of namesakes work: not for every passing glance.
  const dwelt = useDwelt();
  const [first, ...others] = namesInOrder(place, style);
  const second = others.find(
    ({ language, text }) => language === style.second && text !== first?.text,
  );
  const openPlace = () => {
    onChoose();
    appStore().getState().select({ type: 'place', place: place.id });
  };
  return (
    <>
      <h2 className="card-heading">
        <span lang={first?.language}>{first?.text}</span>
        {second ? (
          <span className="details-heading-other">
            {' · '}
            <span lang={second.language}>{second.text}</span>
          </span>
        ) : null}
      </h2>
      {gazetteer ? (
        <p className="card-kind">{kindAndUnits(place, gazetteer, style.first, words)}</p>
      ) : null}
      <CardNames place={place} />
      {gazetteer ? <Distance place={place} gazetteer={gazetteer} /> : null}
      <CardClaims place={place} marked={claim} onChoose={onChoose} onOpenPlace={openPlace} />
      <CopyCoordinates place={place} />
      <NamesakesNote place={place} wanted={dwelt} />
      <div className="card-foot">
        {place.type === 'settlement' ? <CardReferences place={place} wanted={dwelt} /> : <span />}
        <button
          type="button"
          className="details-link"
          aria-label={words.card.moreAbout(first?.text ?? '')}
          onClick={openPlace}
        >
          {words.card.more}
        </button>
      </div>
    </>
  );
}

function CardNames({ place }: { readonly place: Place }) {
  const words = useApp((state) => state.words);
  const style = useApp((state) => state.nameStyle);
  const { lines, found, more } = namesOnCard(place, style, words);
  const { alsoFound, andMore } = words.card;
  return (
    <>
      {lines.length > 0 ? (
        <ul className="card-names">
          {lines.map(({ text, language, remark }) => (
            <li key={`${language} ${text} ${remark}`}>
              <span lang={language}>{text}</span> <span className="details-soft">{remark}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {found.length > 0 ? (
        <p className="details-soft">
          {[alsoFound(found.join(', ')), more > 0 ? andMore(more) : ''].join(' ').trim()}
        </p>
      ) : null}
    </>
  );
}

function Distance({ place, gazetteer }: { readonly place: Place; readonly gazetteer: Gazetteer }) {
  const words = useApp((state) => state.words);
  const selection = useApp((state) => state.selection);
  const claim = useApp(selectedClaim);
  const { first } = useApp((state) => state.nameStyle);
  const chosen = chosenPlace(selection, claim);
  const distance = distanceFromChosen(place, chosen, gazetteer, first, words);
  return distance === null ? null : <p className="card-distance">{distance}</p>;
}

/** The best known registers that have a page of the place; nothing until they are loaded, nor where that fails. */
function CardReferences({ place, wanted }: { readonly place: Place; readonly wanted: boolean }) {
  const { references } = useReferences(wanted);
  const entries = references ? registerEntries(references.byId(place.id)) : [];
  return (
    <span className="card-references">
      {entries.map(({ register, id, url }) =>
        url === null || !SHOWN.has(register) ? null : (
          <RegisterLink key={register} register={register} id={id} url={url} />
        ),
      )}
    </span>
  );
}
