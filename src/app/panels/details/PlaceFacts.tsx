import type { Place } from '../../../../geodata/settlement.ts';
import { useApp } from '../../state/store.ts';
import { NamesOfPlace } from './NamesOfPlace.tsx';
import { chainNames } from './place-words.ts';
import { References } from './References.tsx';

/** What the gazetteer knows of a place below its heading: names, units, population, references. */
export function PlaceFacts({ place }: { readonly place: Place }) {
  const words = useApp((state) => state.words);
  const gazetteer = useApp((state) => state.gazetteer);
  const { first } = useApp((state) => state.nameStyle);
  const { card, locale } = words.details;
  const chain = gazetteer ? chainNames(gazetteer.units(place), place.id, first) : [];
  const population = place.type === 'settlement' ? place.population : null;
  const note = place.type === 'settlement' ? place.note : null;
  return (
    <>
      <NamesOfPlace place={place} />
      {chain.length > 0 || population !== null || note ? (
        <dl className="details-facts">
          {chain.length > 0 ? (
            <>
              <dt>{card.lieIn}</dt>
              <dd>{chain.join(', ')}</dd>
            </>
          ) : null}
          {population !== null ? (
            <>
              <dt>{card.population}</dt>
              <dd>{new Intl.NumberFormat(locale).format(population)}</dd>
            </>
          ) : null}
          {note ? (
            <>
              <dt>{card.note}</dt>
              <dd>{note}</dd>
            </>
          ) : null}
        </dl>
      ) : null}
      {place.type === 'settlement' ? (
        <section className="details-section">
          <h3>{card.references}</h3>
          <References place={place.id} />
        </section>
      ) : null}
    </>
  );
}
