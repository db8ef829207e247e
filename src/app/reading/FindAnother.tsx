/** Finds a place that is not among the candidates, with the page's own search. */
import { useEffect, useId, useState } from 'react';
import type { PlaceId } from '../../../geodata/settlement.ts';
import { styledNames } from '../panels/details/names.ts';
import { placeLine } from '../panels/details/place-words.ts';
import { queryOf } from '../search/query.ts';
import { useSearch } from '../search/use-search.ts';
import { appStore, useApp } from '../state/store.ts';

const MOST_FOUND = 8;

interface FindAnotherProps {
  /** What stands in the field first: the name as written. */
  readonly first: string;
  readonly onChoose: (place: PlaceId) => void;
}

export function FindAnother({ first, onChoose }: FindAnotherProps) {
  const words = useApp((state) => state.words.reading.card);
  const style = useApp((state) => state.nameStyle);
  const { source, state } = useSearch();
  const [typed, setTyped] = useState(first);
  const id = useId();
  useEffect(() => {
    if (source.state().type === 'waiting') source.start();
  }, [source]);
  const query = queryOf(typed);
  const opened = state.type === 'ready' ? state.opened : null;
  const found =
    opened && query !== ''
      ? opened.search
          .find(query, { limit: MOST_FOUND })
          .filter(({ place }) => place.type === 'settlement')
      : [];
  return (
    <div className="reading-find">
      <label htmlFor={id}>{words.findLabel}</label>
      <input
        id={id}
        type="text"
        // biome-ignore lint/a11y/noAutofocus: it was just asked for
        autoFocus
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {state.type === 'failed' ? (
        <p role="alert">
          {words.findFailed} {state.reason}{' '}
          <button type="button" className="button-link" onClick={() => source.start()}>
            {appStore().getState().words.errors.retry}
          </button>
        </p>
      ) : opened === null ? (
        <p className="soft">{words.findLoading}</p>
      ) : found.length === 0 ? (
        <p className="soft">{words.findNothing}</p>
      ) : (
        <ul aria-label={words.findResults}>
          {found.map(({ place }) => {
            const [name, second] = styledNames(place, style);
            return (
              <li key={place.id}>
                <button
                  type="button"
                  className="reading-candidate-choose"
                  onClick={() => onChoose(place.id)}
                  onPointerEnter={() => appStore().getState().setPointedAt(place.id)}
                >
                  <span>
                    <b>{name}</b> {second ? <span className="soft">{second}</span> : null}
                    <span className="soft reading-candidate-where">
                      {placeLine(place, opened.gazetteer, style.first)}
                    </span>
                  </span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
