/** What this browser keeps of the reader's: names decided, own reports, the bulletin in hand; and how to be rid of it. */
import { Dialog } from '../shell/Dialog.tsx';
import { useApp } from '../state/store.ts';
import { DeleteEverything } from './DeleteEverything.tsx';
import { RememberedNames } from './RememberedNames.tsx';
import { useKept } from './use-kept.ts';
import '../styles/workspace.css';

export function RememberedDialog() {
  const words = useApp((state) => state.words.workspace);
  const kept = useKept();
  return (
    <Dialog heading={words.kept.heading} wide>
      <p className="soft">{words.private}</p>
      {kept.state === 'loading' && <p className="soft">{words.kept.loading}</p>}
      {kept.state === 'failed' && <p role="alert">{words.kept.failed(words.why(kept.why))}</p>}
      {kept.state === 'open' && (
        <>
          {kept.why !== null && <p>{words.kept.notKept(words.why(kept.why))}</p>}
          <RememberedNames choices={kept.choices} />
          <DeleteEverything kept={kept} />
        </>
      )}
    </Dialog>
  );
}
