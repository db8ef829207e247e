/** Marks a name as a place without a pointer: the words are typed and found in the text. */
import { type FormEvent, useId, useState } from 'react';
import { appStore, useApp } from '../state/store.ts';
import { markWords } from './actions.ts';
import { findUnmarked } from './marking.ts';
import { readingStore } from './state.ts';

export function MarkByName({ onMarked }: { readonly onMarked: () => void }) {
  const words = useApp((state) => state.words.reading.text);
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState('');
  const id = useId();
  const mark = async (event: FormEvent) => {
    event.preventDefault();
    const name = typed.trim();
    if (name === '') return;
    const span = findUnmarked(readingStore.getState().draft, name);
    if (span === null) {
      setMissing(words.markNotFound(name));
      appStore().getState().announce(words.markNotFound(name));
      return;
    }
    setMissing('');
    setTyped('');
    onMarked();
    await markWords(span);
  };
  return (
    <form className="reading-mark-name" onSubmit={(event) => void mark(event)}>
      <label htmlFor={id}>{words.markLabel}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.markHint}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <button type="submit" className="button button-small">
        {words.markThem}
      </button>
      {missing ? <p className="reading-problem">{missing}</p> : null}
    </form>
  );
}
