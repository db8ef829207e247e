import { type RefObject, useEffect } from 'react';
import { type App, appStore } from '../state/store.ts';

/** `/` to search, `?` for help, Escape to let go of what is chosen. */
export function useShortcuts(searchInput: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const state = appStore().getState();
      const { dialog, selection, setDialog, select } = state;
      if (dialog) return;
      if (event.key === 'Escape') {
        // An open popover takes the first Escape; the browser closes it.
        if (document.querySelector(':popover-open')) return;
        if (selection) select(null);
        else clearRings(state);
        return;
      }
      if (isTyping(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        searchInput.current?.focus();
        // As a click would: what can be typed is shown.
        searchInput.current?.click();
      } else if (event.key === '?') {
        event.preventDefault();
        setDialog('keys');
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [searchInput]);
}

/** Namesakes first: what was ringed before them, they have taken off the map. */
function clearRings(state: App): void {
  if (state.namesakes) state.setNamesakes(null);
  else if (state.highlights.length > 0) state.setHighlights([]);
  else if (state.pointShown) state.setPointShown(null);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !/^(checkbox|radio|button)$/.test(target.type);
}
