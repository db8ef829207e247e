/** The find box: places of the whole gazetteer by any of their names, in any script. */
import { useCombobox } from 'downshift';
import { type KeyboardEvent, type Ref, useEffect, useMemo, useRef, useState } from 'react';
import type { Place } from '../../../geodata/settlement.ts';
import { appStore, useApp } from '../state/store.ts';
import { countClaimsByPlace } from './claims-here.ts';
import { queryOf, type SearchHit } from './protocol.ts';
import { SearchLine } from './SearchLine.tsx';
import { SearchStatus } from './SearchStatus.tsx';
import { useSearchClient } from './use-search-client.ts';
import '../styles/search.css';

interface SearchBoxProps {
  /** The input, so that the shell's `/` can focus it. */
  readonly inputRef?: Ref<HTMLInputElement>;
}

export function SearchBox({ inputRef }: SearchBoxProps) {
  const words = useApp((state) => state.words);
  const style = useApp((state) => state.nameStyle);
  const claims = useApp((state) => state.claims);
  const kept = useApp((state) => state.kept);
  const claimsHere = useMemo(() => countClaimsByPlace(claims, kept), [claims, kept]);
  const { client, state } = useSearchClient();
  const [typed, setTyped] = useState('');
  /** Enter came before the answer: the best place is taken when it arrives. */
  const enterWaits = useRef<string | null>(null);
  const ownInput = useRef<HTMLInputElement | null>(null);

  const query = queryOf(typed);
  const answered = state.answered === query;

  const type = (text: string) => {
    setTyped(text);
    enterWaits.current = null;
    client.start();
    client.find(text);
  };

  const choose = (hit: SearchHit) => {
    enterWaits.current = null;
    choosePlace(hit.place);
    setTyped('');
    client.find('');
  };

  const box = useCombobox<SearchHit>({
    items: state.hits as SearchHit[],
    inputValue: typed,
    selectedItem: null,
    defaultHighlightedIndex: 0,
    itemToString: (hit) => hit?.place.display[style.first] ?? '',
    itemToKey: (hit) => hit?.place.id,
    // What was typed and what was chosen are kept here, so that leaving the box chooses nothing.
    stateReducer: (_, { changes }) => ({ ...changes, inputValue: typed }),
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem);
    },
  });

  // The first line is the one that Enter takes, also when the lines change under it.
  const { setHighlightedIndex, isOpen } = box;
  useEffect(() => {
    if (isOpen && state.hits.length > 0) setHighlightedIndex(0);
  }, [state.hits, isOpen, setHighlightedIndex]);

  useEffect(() => {
    const [best] = state.hits;
    if (!answered || enterWaits.current !== query || query === '') return;
    enterWaits.current = null;
    if (!best) return;
    choosePlace(best.place);
    setTyped('');
    client.find('');
    box.closeMenu();
  }, [answered, query, state.hits, client, box.closeMenu]);

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const skipDownshift = () => {
      (event.nativeEvent as { preventDownshiftDefault?: boolean }).preventDownshiftDefault = true;
    };
    if (event.key === 'Enter' && query !== '' && !answered && !event.nativeEvent.isComposing) {
      skipDownshift();
      event.preventDefault();
      enterWaits.current = query;
    } else if (event.key === 'Escape' && (typed !== '' || isOpen)) {
      skipDownshift();
      event.preventDefault();
      event.stopPropagation();
      type('');
      box.closeMenu();
    } else if (
      (event.key === 'Home' || event.key === 'End') &&
      (event.shiftKey || !state.hits.length)
    ) {
      // Selecting text, or nothing to walk through: the keys keep their meaning in the text.
      skipDownshift();
    }
  };

  const listOpen = isOpen && query !== '' && state.hits.length > 0;
  const empty = isOpen && query !== '' && answered && state.hits.length === 0;
  return (
    <div className="search" data-open={listOpen || empty || undefined}>
      <div className="search-field">
        <input
          {...box.getInputProps({
            ref: (element: HTMLInputElement | null) => {
              ownInput.current = element;
              assignRef(inputRef, element);
            },
            onChange: (event) => type((event.target as HTMLInputElement).value),
            onFocus: () => client.start(),
            onBlur: () => {
              enterWaits.current = null;
            },
            onKeyDown,
            'aria-label': words.search.label,
          })}
          className="search-input"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          dir="auto"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          placeholder={words.search.placeholder}
        />
        {typed === '' ? (
          <kbd className="search-shortcut">{words.search.shortcut}</kbd>
        ) : (
          <button
            type="button"
            className="search-clear"
            aria-label={words.search.clear}
            onClick={() => {
              type('');
              ownInput.current?.focus();
            }}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </button>
        )}
      </div>
      <div className="search-drop">
        <ul
          className="search-list"
          hidden={!listOpen}
          {...box.getMenuProps({ 'aria-label': words.search.results })}
        >
          {listOpen
            ? state.hits.map((hit, index) => (
                <li
                  key={hit.place.id}
                  className="search-line"
                  data-highlighted={box.highlightedIndex === index || undefined}
                  {...box.getItemProps({ item: hit, index })}
                >
                  <SearchLine
                    hit={hit}
                    claims={claimsHere.get(hit.place.id) ?? 0}
                    style={style}
                    words={words}
                  />
                </li>
              ))
            : null}
        </ul>
        <SearchStatus
          state={state}
          query={query}
          open={isOpen}
          words={words.search}
          onRetry={() => {
            client.start();
            // The button goes away: back to the box, where the answer will show.
            ownInput.current?.focus();
            box.openMenu();
          }}
        />
      </div>
    </div>
  );
}

/** Chooses a place found and brings it into view; its point comes with the answer, so that nothing waits for the gazetteer. */
function choosePlace(place: Place): void {
  const { select, setHighlights, map, gazetteer, gazetteerExtent, load } = appStore().getState();
  if (gazetteerExtent !== 'full') load('gazetteer');
  const known = gazetteer?.byId(place.id) !== undefined;
  select({ type: 'place', place: place.id }, { show: known });
  if (place.type === 'unit') setHighlights([]);
  else setHighlights([place.id]);
  if (!known && place.type !== 'unit' && place.point) map?.show(place.point.lat, place.point.lon);
}

function assignRef<T>(ref: Ref<T> | undefined, value: T | null): void {
  if (typeof ref === 'function') ref(value);
  else if (ref) ref.current = value;
}
