import { Fragment } from 'react';
import type { Unit } from '../../../../geodata/settlement.ts';
import { useApp } from '../../state/store.ts';
import { unitName } from './place-words.ts';
import { showOnMap } from './show-on-map.ts';

/** Units in one line, each of which shows its outline on the map without leaving what is chosen. */
export function UnitLinks({ units }: { readonly units: readonly Unit[] }) {
  const { card } = useApp((state) => state.words).details;
  const { first } = useApp((state) => state.nameStyle);
  return units.map(({ id, kind, display }, index) => {
    const name = unitName(display, kind, first);
    return (
      <Fragment key={id}>
        {index > 0 ? ', ' : ''}
        <button
          type="button"
          className="details-link details-link-inline"
          aria-label={card.showUnit(name)}
          onClick={() => showOnMap([id], id)}
        >
          {name}
        </button>
      </Fragment>
    );
  });
}
