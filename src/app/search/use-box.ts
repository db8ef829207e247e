import { type UseComboboxReturnValue, useCombobox } from 'downshift';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { appStore, useApp } from '../state/store.ts';
import { type Answer, answerTo } from './answer.ts';
import { chooseEntry } from './choose.ts';
import type { SearchEntry } from './entries.ts';
import { queryOf, type Typed, takeTyped } from './query.ts';
import type { SourceState } from './source.ts';
import { useSearch } from './use-search.ts';

export interface Box {
  readonly state: SourceState;
  readonly typed: Typed;
  readonly query: string;
  readonly answer: Answer;
  /** The answer's lines, or the examples where nothing is typed. */
  readonly entries: readonly SearchEntry[];
  readonly listOpen: boolean;
  readonly combobox: UseComboboxReturnValue<SearchEntry>;
  /** Takes over what stands in the field, after a keystroke or in its place. */
  type(text: string): void;
  /** Begins to load, or tries again. */
  start(): void;
  readonly handlers: {
    onKeyDown(event: KeyboardEvent<HTMLInputElement>): void;
    onPaste(event: ClipboardEvent<HTMLInputElement>): void;
    onBlur(): void;
  };
}

const NOTHING_TYPED: Typed = { text: '', wasCut: false };

/**
 * The state of the find box: what is typed, what it finds, which line is active.
 *
 * @param first what was typed before the box was loaded
 */
export function useBox(first: string): Box {
  const words = useApp((state) => state.words.search);
  const gazetteer = useApp((state) => state.gazetteer);
  const { source, state } = useSearch();
  const [typed, setTyped] = useState<Typed>(() => takeTyped(first));
  /** Enter came before the answer: the best line is taken when it arrives. */
  const enterWaits = useRef<string | null>(null);
  const caret = useRef<{ readonly input: HTMLInputElement; readonly at: number } | null>(null);

  const query = queryOf(typed.text);
  const opened = state.type === 'ready' ? state.opened : null;
  const answer = useMemo(() => {
    // The map may move while a list is open; its lines then stay where they are.
    const { position } = appStore().getState();
    const size = { width: window.innerWidth, height: window.innerHeight };
    return answerTo(query, opened, gazetteer, { position, size });
  }, [query, opened, gazetteer]);
  const examples = useMemo<readonly SearchEntry[]>(
    () =>
      words.examples.map(({ text, of }) => ({ type: 'example', key: `example ${text}`, text, of })),
    [words],
  );
  const entries = typed.text === '' ? examples : answer.entries;

  const type = (text: string) => {
    enterWaits.current = null;
    setTyped(takeTyped(text));
    source.start();
  };
  const choose = (entry: SearchEntry) => {
    enterWaits.current = null;
    const left = chooseEntry(entry);
    setTyped(left === '' ? NOTHING_TYPED : takeTyped(left));
    if (left !== '') source.start();
  };

  const combobox = useCombobox<SearchEntry>({
    items: entries as SearchEntry[],
    inputValue: typed.text,
    selectedItem: null,
    itemToString: () => typed.text,
    itemToKey: (entry) => entry?.key,
    stateReducer: (_, { type: kind, changes }) => {
      const kept = { ...changes, inputValue: typed.text };
      // A click into the field opens the list and never closes it.
      if (kind === useCombobox.stateChangeTypes.InputClick) return { ...kept, isOpen: true };
      // Leaving the box chooses nothing.
      if (kind === useCombobox.stateChangeTypes.InputBlur) return { ...kept, selectedItem: null };
      // An example is typed, not gone to: its lines show.
      if (changes.selectedItem?.type === 'example') return { ...kept, isOpen: true };
      return kept;
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) choose(selectedItem);
    },
  });
  const { isOpen, setHighlightedIndex, closeMenu, openMenu } = combobox;

  // The first line is the one that Enter takes, also when the lines change under it; of the examples none.
  useEffect(() => {
    if (isOpen) setHighlightedIndex(query !== '' && answer.entries.length > 0 ? 0 : -1);
  }, [answer.entries, query, isOpen, setHighlightedIndex]);

  useEffect(() => {
    const [best] = answer.entries;
    if (!answer.answered || enterWaits.current !== query || query === '') return;
    enterWaits.current = null;
    if (!best) return;
    chooseEntry(best);
    setTyped(NOTHING_TYPED);
    closeMenu();
  }, [answer, query, closeMenu]);

  // What was typed before the box came shows its lines at once.
  const hadText = useRef(first.trim() !== '');
  useEffect(() => {
    if (!hadText.current) return;
    hadText.current = false;
    source.start();
    openMenu();
  }, [source, openMenu]);

  useLayoutEffect(() => {
    const wanted = caret.current;
    caret.current = null;
    wanted?.input.setSelectionRange(wanted.at, wanted.at);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const skipDownshift = () => {
      (event.nativeEvent as { preventDownshiftDefault?: boolean }).preventDownshiftDefault = true;
    };
    const isShown = isOpen && (typed.text !== '' || entries.length > 0);
    if (event.key === 'Enter' && query !== '' && !answer.answered) {
      if (event.nativeEvent.isComposing) return;
      skipDownshift();
      event.preventDefault();
      enterWaits.current = query;
    } else if (event.key === 'Escape') {
      skipDownshift();
      if (!isShown && typed.text === '') return;
      // First the list goes, then the text; only then may Escape mean something to the page.
      event.preventDefault();
      event.stopPropagation();
      if (isShown) closeMenu();
      else type('');
    } else if (
      (event.key === 'Home' || event.key === 'End') &&
      (event.shiftKey || entries.length === 0)
    ) {
      // Selecting text, or nothing to walk through: the keys keep their meaning in the text.
      skipDownshift();
    }
  };

  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text');
    if (!/[\r\n\t]/.test(pasted.trim())) return;
    // A field of one line would join the words on both sides of a line break.
    event.preventDefault();
    const input = event.currentTarget;
    const start = input.selectionStart ?? input.value.length;
    const before = input.value.slice(0, start) + takeTyped(pasted.trim()).text;
    caret.current = { input, at: before.length };
    type(before + input.value.slice(input.selectionEnd ?? start));
    openMenu();
  };

  return {
    state,
    typed,
    query,
    answer,
    entries,
    listOpen: isOpen && entries.length > 0,
    combobox,
    type,
    start: source.start,
    handlers: {
      onKeyDown,
      onPaste,
      onBlur: () => {
        enterWaits.current = null;
      },
    },
  };
}
