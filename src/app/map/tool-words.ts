import { use } from 'react';
import { useApp } from '../state/store.ts';
import type { ToolWords } from '../words/en/tools.ts';
import type { Words } from '../words/en.ts';

const asked = new WeakMap<Words['toolbar'], Promise<ToolWords>>();

/** The words of the tools in the interface's language; a component that uses them waits for them (`Suspense`). */
export function useToolWords(): ToolWords {
  const toolbar = useApp((state) => state.words.toolbar);
  let words = asked.get(toolbar);
  if (words === undefined) {
    words = toolbar.load();
    asked.set(toolbar, words);
    // What failed is asked for again by the next who needs it.
    words.catch(() => asked.delete(toolbar));
  }
  return use(words);
}
