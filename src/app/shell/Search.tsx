/** The search field at once, and what searches as soon as the first view is painted. */
import { type ComponentType, type Ref, type RefObject, useEffect, useRef, useState } from 'react';
import { useApp } from '../state/store.ts';
import '../styles/search.css';

type Box = ComponentType<{ readonly inputRef?: Ref<HTMLInputElement> }>;

export function Search({ inputRef }: { readonly inputRef: RefObject<HTMLInputElement | null> }) {
  const words = useApp((state) => state.words.search);
  const [Loaded, setLoaded] = useState<Box | null>(null);
  const hadFocus = useRef(false);

  useEffect(() => {
    let ended = false;
    const load = async () => {
      const { SearchBox } = await import('../search/SearchBox.tsx');
      if (ended) return;
      hadFocus.current = document.activeElement === inputRef.current;
      setLoaded(() => SearchBox);
    };
    // After the first paint; the field stands there already.
    const timer = setTimeout(load, 0);
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [inputRef]);

  useEffect(() => {
    if (Loaded && hadFocus.current) inputRef.current?.focus();
  }, [Loaded, inputRef]);

  if (Loaded) return <Loaded inputRef={inputRef} />;
  return (
    <div className="search">
      <div className="search-field">
        <input
          ref={inputRef}
          className="search-input"
          type="text"
          readOnly
          aria-label={words.label}
          aria-busy="true"
          placeholder={words.placeholder}
        />
        <kbd className="search-shortcut">{words.shortcut}</kbd>
      </div>
    </div>
  );
}
