import { useEffect } from 'react';
import { appStore } from '../state/store.ts';
import type { ToolWords } from '../words/en/tools.ts';

/** M measures, G shows the kilometre grid; C, which needs the pointer, is the map's own. */
export function useToolKeys(words: ToolWords): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.repeat || isTyping(event.target)) return;
      const { dialog, tools, setTools, announce } = appStore().getState();
      if (dialog) return;
      const key = event.key.toLowerCase();
      if (key === 'm') {
        setTools({ measuring: !tools.measuring });
        if (tools.measuring) announce(words.measure.ended);
      } else if (key === 'g') {
        setTools({ grid: !tools.grid });
        announce(tools.grid ? words.grid.hidden : words.grid.shown);
      } else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [words]);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName)) return true;
  return target instanceof HTMLInputElement && !/^(checkbox|radio|button)$/.test(target.type);
}
