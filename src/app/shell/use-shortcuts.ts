import { type RefObject, useEffect } from 'react';
import { appStore } from '../state/store.ts';

/** `/` to search, `?` for help, Escape to let go of what is chosen. */
export function useShortcuts(searchInput: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const { dialog, selection, highlights, setDialog, select, setHighlights } =
        appStore().getState();
      if (dialog) return;
      if (event.key === 'Escape') {
        // An open popover takes the first Escape; the browser closes it.
        if (document.querySelector(':popover-open')) return;
        if (selection) select(null);
        else if (highlights.length > 0) setHighlights([]);
        return;
      }
      if (isTyping(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        searchInput.current?.focus();
      } else if (event.key === '?') {
        event.preventDefault();
        setDialog('keys');
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [searchInput]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && !/^(checkbox|radio|button)$/.test(target.type);
}
