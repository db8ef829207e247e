/** What is said where little or nothing was found. */
import type { TextLanguage } from '../../bulletins/types.ts';
import { useApp } from '../state/store.ts';
import { readText } from './actions.ts';
import { countPlaces } from './certainty.ts';
import { readingStore, useReading } from './state.ts';

const LANGUAGES: readonly TextLanguage[] = ['en', 'ru', 'uk'];

export function EmptyNotes() {
  const words = useApp((state) => state.words.reading);
  const reading = useReading((state) => state.draft.reading);
  if (!reading) return null;
  if (reading.language === null) {
    const hasWords = /\p{Letter}/u.test(readingStore.getState().draft.text);
    if (!hasWords) return <p className="reading-note">{words.empty.noWords}</p>;
    return (
      <div className="reading-note">
        <p>{words.empty.language}</p>
        <p className="chips">
          {LANGUAGES.map((language) => (
            <button
              key={language}
              type="button"
              className="chip"
              onClick={() => {
                const { draft, set } = readingStore.getState();
                set({ language });
                void readText(draft.text);
              }}
            >
              {words.start.exampleNames[language]}
            </button>
          ))}
        </p>
      </div>
    );
  }
  if (countPlaces(reading).places > 0) return null;
  return <p className="reading-note">{words.empty.places}</p>;
}
