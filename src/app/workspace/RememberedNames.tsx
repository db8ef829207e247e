/** The names that the reader has decided, each of which can be forgotten, and that be undone. */
import { useRef, useState } from 'react';
import { useApp } from '../state/store.ts';
import { workspaceError } from './database.ts';
import { RememberedRow } from './RememberedRow.tsx';
import { type RememberedChoice, workspace } from './workspace.ts';

interface Said {
  readonly text: string;
  /** What undo would bring back. */
  readonly forgotten: readonly RememberedChoice[];
}

const NOTHING: Said = { text: '', forgotten: [] };

export function RememberedNames({ choices }: { readonly choices: readonly RememberedChoice[] }) {
  const words = useApp((state) => state.words.workspace);
  const [said, setSaid] = useState(NOTHING);
  const heading = useRef<HTMLHeadingElement>(null);
  const texts = words.kept;

  const act = async (run: () => Promise<void>, after: Said) => {
    try {
      await run();
      setSaid(after);
    } catch (error) {
      setSaid({ text: texts.notDone(words.why(workspaceError(error).code)), forgotten: [] });
    }
    // The button that was pressed is gone: the focus must not be lost with it.
    heading.current?.focus();
  };
  const forget = (choice: RememberedChoice) =>
    act(() => workspace().forget(choice.name), {
      text: texts.forgotten(choice.written),
      forgotten: [choice],
    });

  return (
    <section className="remembered">
      <h3 ref={heading} tabIndex={-1}>
        {texts.names}
      </h3>
      {choices.length === 0 ? (
        <p className="soft">{texts.noNames}</p>
      ) : (
        <>
          <p className="soft">{texts.namesIntro}</p>
          <table className="remembered-names">
            <thead>
              <tr>
                <th scope="col">{texts.columns.written}</th>
                <th scope="col">{texts.columns.place}</th>
                <th scope="col">{texts.columns.last}</th>
                <th scope="col" className="numbers">
                  {texts.columns.times}
                </th>
                <th scope="col">
                  <span className="visually-hidden">{texts.columns.act}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {choices.map((choice) => (
                <RememberedRow key={choice.name} choice={choice} onForget={() => forget(choice)} />
              ))}
            </tbody>
          </table>
          <button
            type="button"
            className="button"
            onClick={() =>
              act(() => workspace().forgetAll(), {
                text: texts.allForgotten(choices.length),
                forgotten: choices,
              })
            }
          >
            {texts.forgetAll}
          </button>
        </>
      )}
      <p role="status" className="remembered-said">
        {said.text}{' '}
        {said.forgotten.length > 0 && (
          <button
            type="button"
            className="button-link"
            onClick={() =>
              act(() => workspace().restore(said.forgotten), {
                text: texts.restored,
                forgotten: [],
              })
            }
          >
            {words.undo}
          </button>
        )}
      </p>
    </section>
  );
}
