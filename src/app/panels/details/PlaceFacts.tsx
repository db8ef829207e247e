import type { Place } from '../../../../geodata/settlement.ts';
import { useApp } from '../../state/store.ts';
import { NamesakesNote } from './NamesakesNote.tsx';
import { NamesOfPlace } from './NamesOfPlace.tsx';
import { chainUnits } from './place-words.ts';
import { References } from './References.tsx';
import { UnitLinks } from './UnitLinks.tsx';

/** What the gazetteer knows of a place below its heading: names, units, population, references. */
export function PlaceFacts({ place }: { readonly place: Place }) {
  const words = useApp((state) => state.words);
  const gazetteer = useApp((state) => state.gazetteer);
  const { card, locale } = words.details;
  const chain = gazetteer ? chainUnits(gazetteer.units(place), place.id) : [];
  const population = place.type === 'settlement' ? place.population : null;
  const note = place.type === 'settlement' ? place.note : null;
  return (
    <>
      <NamesOfPlace place={place} />
      <NamesakesNote place={place} />
      {chain.length > 0 || population !== null || note ? (
        <dl className="details-facts">
          {chain.length > 0 ? (
            <>
              <dt>{card.lieIn}</dt>
              <dd>
                <UnitLinks units={chain} />
              </dd>
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
