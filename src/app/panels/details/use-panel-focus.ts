import { type RefObject, useEffect, useRef } from 'react';
import { appStore } from '../../state/store.ts';

/**
 * Moves the focus to the panel's heading when something is chosen by keyboard from outside the panel,
 * and gives it back when the panel closes. Chosen by pointer, or from inside the panel, the focus
 * stays and the choice is announced instead.
 *
 * @param chosen changes with every choice; null while nothing is chosen.
 * @param announcement what to say when the focus stays.
 */
export function usePanelFocus(
  chosen: string | null,
  announcement: string,
  panel: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
): void {
  const opener = useRef<Element | null>(null);
  const latestAnnouncement = useRef(announcement);
  latestAnnouncement.current = announcement;

  useEffect(() => {
    if (chosen === null) return;
    const active = document.activeElement;
    const inside = panel.current?.contains(active) ?? false;
    const byKeyboard =
      active !== null && active !== document.body && active.matches(':focus-visible');
    if (!inside && byKeyboard) {
      opener.current = active;
      heading.current?.focus();
    } else {
      if (!inside) opener.current = null;
      appStore().getState().announce(latestAnnouncement.current);
    }
  }, [chosen, panel, heading]);

  const open = chosen !== null;
  useEffect(() => {
    if (!open) return;
    const element = panel.current;
    // Whether the focus goes back is asked before the panel leaves the page.
    let inside = false;
    const note = () => {
      inside = element?.contains(document.activeElement) ?? false;
    };
    document.addEventListener('focusin', note);
    document.addEventListener('keydown', note, true);
    document.addEventListener('pointerdown', note, true);
    note();
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('keydown', note, true);
      document.removeEventListener('pointerdown', note, true);
      if (!inside) return;
      const back = opener.current;
      opener.current = null;
      if (back instanceof HTMLElement && back.isConnected) back.focus();
      else appStore().getState().map?.focus();
    };
  }, [open, panel]);
}
