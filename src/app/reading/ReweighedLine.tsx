/** What a choice did to the other places, with a way to take it all back. */
import { Icon } from '../shell/Icon.tsx';
import { useApp } from '../state/store.ts';
import { undo } from './actions.ts';
import { placeText } from './place-text.ts';
import { readingStore, useReading } from './state.ts';

const MOST_TOLD = 3;

export function ReweighedLine() {
  const words = useApp((state) => state.words.reading);
  const said = words.reweighed;
  const reweighed = useReading((state) => state.reweighed);
  const mentions = useReading((state) => state.draft.reading?.mentions);
  if (!reweighed || !mentions) return null;
  const { changed } = reweighed;
  return (
    <section className="reading-reweighed" aria-label={said.changed(changed.length)}>
      <p>
        <strong>{said.changed(changed.length)}</strong>{' '}
        {changed.slice(0, MOST_TOLD).map((index, at) => {
          const mention = mentions[index];
          if (!mention) return null;
          return (
            <span key={index}>
              {at > 0 ? '; ' : ''}
              <button
                type="button"
                className="button-link"
                onClick={() => readingStore.getState().selectMention(index)}
              >
                {mention.chosen === null
                  ? said.open(mention.surface)
                  : said.to(mention.surface, placeText(mention.chosen))}
              </button>
            </span>
          );
        })}
        {changed.length > MOST_TOLD ? ` ${said.andMore(changed.length - MOST_TOLD)}` : ''}
      </p>
      <button type="button" className="button button-small" onClick={undo}>
        {said.undo}
      </button>
      <button
        type="button"
        className="button-icon"
        aria-label={said.dismiss}
        onClick={() => readingStore.getState().set({ reweighed: null })}
      >
        <Icon name="close" />
      </button>
    </section>
  );
}
