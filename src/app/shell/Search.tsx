/** The search field at once; what searches comes when the field is first used, or when the page has time to spare. */
import {
  type ComponentType,
  type Ref,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { useApp } from '../state/store.ts';
import '../styles/search.css';
import { withLaterWords } from '../words/open.ts';

type Box = ComponentType<{
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly first?: string;
}>;

/** What the plain field holds at the moment that the real one takes its place. */
interface Handover {
  readonly Box: Box;
  readonly text: string;
  /** Null where the field had no focus. */
  readonly selection: readonly [start: number, end: number] | null;
}

export function Search({ inputRef }: { readonly inputRef: RefObject<HTMLInputElement | null> }) {
  const words = useApp((state) => state.words.searchField);
  const hasPlaces = useApp((state) => state.gazetteerExtent === 'full');
  const [handover, setHandover] = useState<Handover | null>(null);
  const [failed, setFailed] = useState(false);
  const asked = useRef(false);
  const mounted = useRef(true);
  useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);

  const load = useCallback(async () => {
    if (asked.current) return;
    asked.current = true;
    setFailed(false);
    try {
      const { SearchBox } = await withLaterWords(import('../search/SearchBox.tsx'));
      await composed(inputRef.current);
      // At once, or a letter typed before the next render would be lost.
      if (mounted.current) flushSync(() => setHandover(handoverOf(SearchBox, inputRef.current)));
    } catch {
      asked.current = false;
      setFailed(true);
    }
  }, [inputRef]);

  useEffect(() => {
    if (!hasPlaces) return;
    const timer = setTimeout(load, 200);
    return () => clearTimeout(timer);
  }, [hasPlaces, load]);

  useLayoutEffect(() => {
    const input = inputRef.current;
    if (!handover?.selection || !input) return;
    input.focus();
    input.setSelectionRange(...handover.selection);
  }, [handover, inputRef]);

  if (handover) return <handover.Box inputRef={inputRef} first={handover.text} />;
  return (
    <div className="search">
      <div className="search-field">
        <input
          ref={inputRef}
          className="search-input"
          type="text"
          role="combobox"
          aria-expanded={false}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          inputMode="search"
          enterKeyHint="search"
          dir="auto"
          autoCapitalize="off"
          autoCorrect="off"
          autoComplete="off"
          spellCheck={false}
          aria-label={words.label}
          placeholder={words.placeholder}
          onPointerEnter={load}
          onFocus={load}
          onInput={load}
          onCompositionStart={({ currentTarget }) => {
            currentTarget.dataset.composing = 'true';
          }}
          onCompositionEnd={({ currentTarget }) => {
            delete currentTarget.dataset.composing;
          }}
        />
        <kbd className="search-shortcut">{words.shortcut}</kbd>
      </div>
      {failed ? (
        <div className="search-drop">
          <div className="search-status" role="alert">
            <p>{words.notLoaded}</p>
            <button type="button" className="search-retry" onClick={load}>
              {words.retry}
            </button>
          </div>
        </div>
      ) : null}
    </div>
  );
}

function handoverOf(Box: Box, input: HTMLInputElement | null): Handover {
  const { value = '', selectionStart = 0, selectionEnd = 0 } = input ?? {};
  const hasFocus = input !== null && document.activeElement === input;
  return {
    Box,
    text: value,
    selection: hasFocus ? [selectionStart ?? value.length, selectionEnd ?? value.length] : null,
  };
}

/** Resolves when no letter is half typed, which a new field would lose. */
function composed(input: HTMLInputElement | null): Promise<void> {
  if (!input?.dataset.composing) return Promise.resolve();
  return new Promise((resolve) => {
    input.addEventListener('compositionend', () => resolve(), { once: true });
  });
}
