/** Everything of the reader's in one place, and its end after a second word. */
import { useState } from 'react';
import { appStore, useApp } from '../state/store.ts';
import { workspaceError } from './database.ts';
import { deleteEverything } from './own-reports.ts';
import type { Kept } from './use-kept.ts';

export function DeleteEverything({ kept }: { readonly kept: Kept }) {
  const words = useApp((state) => state.words.workspace);
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  const texts = words.kept;
  const counts = texts.counts(kept.reports, kept.choices.length);
  const nothing = kept.reports === 0 && kept.choices.length === 0 && !kept.draft;

  const erase = async () => {
    setAsking(false);
    try {
      await deleteEverything(appStore());
      setSaid(texts.deleted);
    } catch (error) {
      setSaid(texts.notDone(words.why(workspaceError(error).code)));
    }
  };

  return (
    <section className="kept-all">
      <h3>{texts.all}</h3>
      {nothing ? (
        <p className="soft">{texts.nothing}</p>
      ) : (
        <p>{kept.draft ? texts.withDraft(counts) : texts.withoutDraft(counts)}</p>
      )}
      {!nothing && !asking && (
        <button type="button" className="button" onClick={() => setAsking(true)}>
          {texts.deleteAll}
        </button>
      )}
      {asking && (
        <fieldset className="kept-sure" aria-label={texts.deleteAll}>
          <p>{texts.sure}</p>
          <div className="kept-answers">
            <button
              type="button"
              className="button"
              // biome-ignore lint/a11y/noAutofocus: the question takes the place of the button that had the focus
              autoFocus
              onClick={() => setAsking(false)}
            >
              {texts.cancel}
            </button>
            <button type="button" className="button button-alert" onClick={erase}>
              {texts.confirm}
            </button>
          </div>
        </fieldset>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
