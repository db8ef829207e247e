/** Above the text: how many places there are and are to be decided, and the ways through them. */
import { useId, useRef } from 'react';
import { Icon } from '../shell/Icon.tsx';
import { isNarrow } from '../shell/layout.ts';
import { useWindowSize } from '../shell/use-window-size.ts';
import { appStore, useApp } from '../state/store.ts';
import { goToUnsure, redo, undo } from './actions.ts';
import { countPlaces } from './certainty.ts';
import { MarkByName } from './MarkByName.tsx';
import { MarksLegend } from './MarksLegend.tsx';
import { putAway } from './open-dropped.ts';
import { readingStore, useReading } from './state.ts';
import { showAll } from './use-map-link.ts';

export type ReadingViewName = 'text' | 'claims';

interface ReadingBarProps {
  readonly view: ReadingViewName;
  readonly setView: (view: ReadingViewName) => void;
  /** Text and claims stand side by side: nothing to switch. */
  readonly isWide: boolean;
}

export function ReadingBar({ view, setView, isWide }: ReadingBarProps) {
  const words = useApp((state) => state.words.reading);
  const said = words.bar;
  const reading = useReading((state) => state.draft.reading);
  const undoLabel = useReading((state) => state.undoLabel);
  const redoLabel = useReading((state) => state.redoLabel);
  const narrow = isNarrow(useWindowSize());
  if (!reading) return null;
  const { places, chosen, unsure, unresolved } = countPlaces(reading);
  return (
    <section className="reading-bar" aria-label={said.label}>
      <div className="reading-bar-line">
        <p className="reading-counts numbers">
          <b>{words.counts.places(places)}</b>
          {places > 0 ? (
            <span className={unsure > 0 ? 'reading-count-open' : undefined}>
              {unsure > 0 ? words.counts.unsure(unsure) : words.counts.allDecided}
            </span>
          ) : null}
          {unresolved > 0 ? <span>{words.counts.unresolved(unresolved)}</span> : null}
        </p>
        <span className="reading-bar-buttons">
          <button
            type="button"
            className="button-icon"
            disabled={undoLabel === null}
            aria-label={undoLabel === null ? said.nothingToUndo : said.undo(undoLabel)}
            title={undoLabel === null ? said.nothingToUndo : said.undo(undoLabel)}
            onClick={undo}
          >
            <Icon name="undo" />
          </button>
          <button
            type="button"
            className="button-icon"
            disabled={redoLabel === null}
            aria-label={redoLabel === null ? said.nothingToRedo : said.redo(redoLabel)}
            title={redoLabel === null ? said.nothingToRedo : said.redo(redoLabel)}
            onClick={redo}
          >
            <Icon name="redo" />
          </button>
          <More />
        </span>
      </div>
      {places > 0 ? (
        <progress
          className="reading-share"
          max={places}
          value={chosen + unresolved}
          aria-label={words.counts.progress(chosen + unresolved, places)}
        />
      ) : null}
      <div className="reading-bar-line">
        {unsure > 0 ? (
          <span className="reading-steps">
            <button
              type="button"
              className="button-icon"
              aria-label={said.previous}
              title={said.previous}
              onClick={() => goToUnsure(-1)}
            >
              <Icon name="up" />
            </button>
            <button type="button" className="button button-small" onClick={() => goToUnsure(1)}>
              <Icon name="down" />
              {said.next}
              {narrow ? null : (
                <span className="reading-key" aria-hidden="true">
                  n
                </span>
              )}
            </button>
          </span>
        ) : (
          <span />
        )}
        {isWide ? (
          <button type="button" className="button-link" onClick={() => showAll(reading)}>
            {said.showAll}
          </button>
        ) : (
          <ViewSwitch view={view} setView={setView} withMap={narrow} />
        )}
      </div>
    </section>
  );
}

function ViewSwitch({
  view,
  setView,
  withMap,
}: Omit<ReadingBarProps, 'isWide'> & { readonly withMap: boolean }) {
  const words = useApp((state) => state.words.reading);
  const sheet = useApp((state) => state.sheet);
  const claims = useReading((state) => state.draft.claims.length);
  const isMap = withMap && sheet === 'peek';
  const show = (next: ReadingViewName) => {
    setView(next);
    if (withMap) appStore().getState().setSheet('full');
  };
  return (
    <fieldset className="reading-views">
      <legend className="visually-hidden">{words.bar.views}</legend>
      {(['text', 'claims'] as const).map((name) => (
        <button
          key={name}
          type="button"
          className="chip"
          aria-pressed={!isMap && view === name}
          onClick={() => show(name)}
        >
          {words.bar[name]}
          {name === 'claims' ? <span className="chip-count">{claims}</span> : null}
        </button>
      ))}
      {withMap ? (
        <button
          type="button"
          className="chip"
          aria-pressed={isMap}
          onClick={() => appStore().getState().setSheet('peek')}
        >
          {words.bar.map}
        </button>
      ) : null}
    </fieldset>
  );
}

/** What is wanted rarely: behind one button. */
function More() {
  const words = useApp((state) => state.words.reading);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  return (
    <>
      <button
        type="button"
        className="button-icon"
        aria-label={words.bar.more}
        title={words.bar.more}
        popoverTarget={id}
      >
        <Icon name="menu" />
      </button>
      <div ref={menu} id={id} popover="auto" className="reading-more">
        <button
          type="button"
          className="button-link"
          onClick={() => readingStore.getState().set({ editingText: true })}
        >
          {words.bar.edit}
        </button>
        <button type="button" className="button-link" onClick={putAway}>
          {words.bar.another}
        </button>
        <MarkByName onMarked={() => menu.current?.hidePopover()} />
        <MarksLegend />
      </div>
    </>
  );
}
