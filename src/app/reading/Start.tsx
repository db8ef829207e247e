/** Where a bulletin comes in: pasted, dropped, opened or an example. */
import { type ChangeEvent, type ClipboardEvent, useRef } from 'react';
import { useApp } from '../state/store.ts';
import { readText } from './actions.ts';
import { EXAMPLES } from './examples.ts';
import { MetaFields } from './MetaFields.tsx';
import { openDropped, takeText } from './open-dropped.ts';
import { FILE_TYPES } from './open-file.ts';
import { ReadingProgress } from './ReadingProgress.tsx';
import { readingStore, useReading } from './state.ts';

/** A paste longer than this, in characters, is put into the field as a whole. */
const LONG_PASTE = 200_000;

export function Start() {
  const words = useApp((state) => state.words.reading);
  const said = words.start;
  const isAgain = useReading((state) => state.draft.reading !== null);
  const isReading = useReading((state) => state.phase.state === 'reading');
  const id = useReading((state) => state.draft.id);
  const hasText = useReading((state) => state.draft.text.trim() !== '');
  const field = useRef<HTMLTextAreaElement>(null);

  const keep = (event: ChangeEvent<HTMLTextAreaElement>) => {
    // What was read before stays as it is until the changed text is read.
    if (isAgain) return;
    const text = event.currentTarget.value;
    readingStore.getState().edit(words.steps.text, (draft) => ({ ...draft, text }), 'text');
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const element = event.currentTarget;
    const wasEmpty = element.value.trim() === '';
    if (!wasEmpty) return;
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    if (pasted.length > LONG_PASTE) {
      // Put in line by line, as a browser does that could take it back, megabytes take minutes.
      event.preventDefault();
      element.value = pasted;
      readingStore.getState().edit(words.steps.text, (draft) => ({ ...draft, text: pasted }));
      void readText(pasted);
      return;
    }
    // After the browser has put the text in; into a text that is there somebody may paste more.
    setTimeout(() => void readText(element.value), 0);
  };
  return (
    <div className="reading-start">
      <h2 className="reading-heading">{said.heading}</h2>
      <p>{said.lead}</p>
      <textarea
        // Another draft, another field: what was typed is the field's own.
        key={id}
        ref={field}
        className="reading-field"
        aria-label={said.textLabel}
        placeholder={said.textPlaceholder}
        defaultValue={readingStore.getState().draft.text}
        spellCheck={false}
        autoComplete="off"
        disabled={isReading}
        onChange={keep}
        onPaste={paste}
      />
      <p className="reading-privacy">{said.privacy}</p>
      <ReadingProgress onRetry={() => void readText(field.current?.value ?? '')} />
      <div className="reading-actions">
        <button
          type="button"
          className="button button-primary"
          disabled={isReading || !(hasText || isAgain)}
          onClick={() => void readText(field.current?.value ?? '')}
        >
          {isAgain ? said.readAgain : said.read}
        </button>
        {isAgain ? (
          <button
            type="button"
            className="button"
            onClick={() => readingStore.getState().set({ editingText: false })}
          >
            {said.back}
          </button>
        ) : (
          <FileButton />
        )}
      </div>
      {isAgain ? null : (
        <>
          <div className="reading-examples">
            <span className="soft">{said.examples}</span>
            {EXAMPLES.map(({ language, text }) => (
              <button
                key={language}
                type="button"
                className="chip"
                disabled={isReading}
                onClick={() => void takeText(text)}
              >
                <span className="visually-hidden">{said.example} </span>
                {said.exampleNames[language]}
              </button>
            ))}
          </div>
          <MetaFields />
        </>
      )}
    </div>
  );
}

function FileButton() {
  const said = useApp((state) => state.words.reading.start);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        className="button"
        title={said.fileTypes}
        onClick={() => input.current?.click()}
      >
        {said.open}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={FILE_TYPES}
        aria-label={said.open}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
          void openDropped(files);
        }}
      />
    </>
  );
}
