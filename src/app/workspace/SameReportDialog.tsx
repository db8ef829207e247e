/** Asks what becomes of a file whose report has the id of one that is shown. */
import { useState } from 'react';
import { Dialog } from '../shell/Dialog.tsx';
import { useApp } from '../state/store.ts';
import { sameReportQuestion } from './dialogs.ts';

export function SameReportDialog() {
  const words = useApp((state) => state.words.workspace.sameReport);
  const [question] = useState(sameReportQuestion);
  if (!question) return null;
  const { file, id, title, twin, idBeside, answer } = question;
  return (
    <Dialog
      heading={words.heading}
      actions={
        <>
          <button type="button" className="button" onClick={() => answer('leave')}>
            {words.cancel}
          </button>
          {twin !== 'shipped' && (
            <button type="button" className="button" onClick={() => answer('replace')}>
              {words.replace}
            </button>
          )}
          <button type="button" className="button button-primary" onClick={() => answer('both')}>
            {words.both}
          </button>
        </>
      }
    >
      <p>{words.question(file, id, title)}</p>
      <p>{words[twin]}</p>
      <p className="soft">{words.bothNote(idBeside)}</p>
    </Dialog>
  );
}
