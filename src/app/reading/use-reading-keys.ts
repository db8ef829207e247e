/** The keys of the tab; none of them is heard while a person types, or on the map. */
import { useEffect } from 'react';
import { appStore } from '../state/store.ts';
import { chooseNumber, decide, goToUnsure, redo, undo } from './actions.ts';
import { readingStore } from './state.ts';

export type ReadingKey =
  | { readonly do: 'next' | 'previous' | 'none' | 'not-a-place' | 'undo' | 'redo' | 'back' }
  | { readonly do: 'choose'; readonly number: number };

interface Pressed {
  readonly key: string;
  /** The key's place on the keyboard, the same whatever alphabet is typed: `KeyN`. */
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** What a key does, told by its place, so that it also works while Russian or Ukrainian is typed. */
export function readingKey(pressed: Pressed): ReadingKey | null {
  // One by one: an event has them by its prototype, where a rest would not look.
  const { key, code, shiftKey, ctrlKey, metaKey, altKey } = pressed;
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    if (code !== 'KeyZ') return null;
    return { do: shiftKey ? 'redo' : 'undo' };
  }
  if (key === 'Escape') return { do: 'back' };
  if (code === 'KeyN') return { do: shiftKey ? 'previous' : 'next' };
  if (shiftKey) return null;
  if (code === 'KeyX') return { do: 'not-a-place' };
  if (code === 'KeyU') return { do: 'undo' };
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  if (digit === undefined) return null;
  return digit === '0' ? { do: 'none' } : { do: 'choose', number: Number(digit) };
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLInputElement && !/^(checkbox|radio|button)$/.test(target.type);
}

function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('.map-pane, .panel-right, .search, dialog, [role="tablist"]') !== null
  );
}

export function useReadingKeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || appStore().getState().dialog) return;
      if (isTyping(event.target) || isElsewhere(event.target)) return;
      const key = readingKey(event);
      if (key && run(key)) event.preventDefault();
    };
    // Before the page's own Escape, which lets go of what is chosen on the map.
    document.addEventListener('keydown', onKeyDown, { capture: true });
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}

/** @returns whether the key did something */
function run(key: ReadingKey): boolean {
  const { selectedMention, selectMention, draft, editingText } = readingStore.getState();
  if (draft.reading === null || editingText) return false;
  switch (key.do) {
    case 'next':
      goToUnsure(1);
      return true;
    case 'previous':
      goToUnsure(-1);
      return true;
    case 'undo':
      undo();
      return true;
    case 'redo':
      redo();
      return true;
    case 'back':
      if (selectedMention === null) return false;
      selectMention(null);
      return true;
    case 'choose':
      if (selectedMention === null) return false;
      chooseNumber(key.number);
      return true;
    case 'none':
    case 'not-a-place':
      if (selectedMention === null) return false;
      void decide([selectedMention], key.do === 'none' ? 'none-of-these' : 'not-a-place');
      return true;
  }
}
