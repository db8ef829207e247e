/** The find box: places of the whole gazetteer by any of their names, in any script; and points by coordinates. */
import { type Ref, useMemo, useRef } from 'react';
import { useApp } from '../state/store.ts';
import { countClaimsByPlace } from './claims-here.ts';
import { SearchLine } from './SearchLine.tsx';
import { SearchStatus } from './SearchStatus.tsx';
import { useBox } from './use-box.ts';
import '../styles/search.css';

interface SearchBoxProps {
  /** The input, so that the shell's `/` can focus it. */
  readonly inputRef?: Ref<HTMLInputElement>;
  /** What was typed before the box was loaded. */
  readonly first?: string;
}

export function SearchBox({ inputRef, first = '' }: SearchBoxProps) {
  const words = useApp((state) => state.words);
  const style = useApp((state) => state.nameStyle);
  const claims = useApp((state) => state.claims);
  const kept = useApp((state) => state.kept);
  const hasPlaces = useApp((state) => state.gazetteerExtent === 'full');
  const claimsHere = useMemo(() => countClaimsByPlace(claims, kept), [claims, kept]);
  const ownInput = useRef<HTMLInputElement | null>(null);
  const { state, typed, query, answer, entries, listOpen, combobox, type, start, handlers } =
    useBox(first);
  const { isOpen } = combobox;
  const hasExamples = listOpen && typed.text === '';

  return (
    <div className="search">
      <div className="search-field">
        <input
          {...combobox.getInputProps({
            ref: (element: HTMLInputElement | null) => {
              ownInput.current = element;
              assignRef(inputRef, element);
            },
            onChange: (event) => type((event.target as HTMLInputElement).value),
            onFocus: start,
            ...handlers,
            'aria-label': words.searchField.label,
          })}
          className="search-input"
          type="text"
          inputMode="search"
          enterKeyHint="search"
          dir="auto"
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          placeholder={words.searchField.placeholder}
        />
        {typed.text === '' ? (
          <kbd className="search-shortcut">{words.searchField.shortcut}</kbd>
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
        {hasExamples ? (
          <p className="search-heading" aria-hidden="true">
            {words.search.examplesHeading}
          </p>
        ) : null}
        <ul
          className="search-list"
          hidden={!listOpen}
          {...combobox.getMenuProps({
            'aria-label': hasExamples ? words.search.examplesHeading : words.search.results,
          })}
        >
          {listOpen
            ? entries.map((entry, index) => (
                <li
                  key={entry.key}
                  className="search-line"
                  data-type={entry.type}
                  data-highlighted={combobox.highlightedIndex === index || undefined}
                  {...combobox.getItemProps({ item: entry, index })}
                >
                  <SearchLine
                    entry={entry}
                    query={query}
                    claims={entry.type === 'place' ? (claimsHere.get(entry.place.id) ?? 0) : 0}
                    style={style}
                    words={words}
                  />
                </li>
              ))
            : null}
        </ul>
        <SearchStatus
          state={state}
          answer={answer}
          query={query}
          wasCut={typed.wasCut}
          open={isOpen}
          hasPlaces={hasPlaces}
          words={words.search}
          onRetry={() => {
            start();
            // The button goes away: back to the box, where the answer will show.
            ownInput.current?.focus();
            combobox.openMenu();
          }}
        />
      </div>
    </div>
  );
}

function assignRef<T>(ref: Ref<T> | undefined, value: T | null): void {
  if (typeof ref === 'function') ref(value);
  else if (ref) ref.current = value;
}
