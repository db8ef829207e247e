/** The tab in which a bulletin is read: first a field for its text, then the text with its places. */
import { useEffect } from 'react';
import { appStore, useApp } from '../state/store.ts';
import { WorkspaceError } from '../workspace/types.ts';
import { openWorkspace } from '../workspace/workspace.ts';
import { prepareReader, readText } from './actions.ts';
import { draftLocks } from './draft-locks.ts';
import { keepDraft, restoreDraft } from './keep-draft.ts';
import { ReadingView } from './ReadingView.tsx';
import { followRemembered } from './remembering.ts';
import { Start } from './Start.tsx';
import { readingStore, useReading } from './state.ts';
import { useMapLink } from './use-map-link.ts';
import { useReadingKeys } from './use-reading-keys.ts';
import '../styles/details.css';
import '../styles/reading.css';
import '../styles/reading-text.css';

/** Begun once and for good: the draft outlives the tab, and so does the care for it. */
let isKept = false;

async function keep(): Promise<void> {
  const workspace = await openWorkspace();
  const onError = (error: unknown) => {
    const { words, tell } = appStore().getState();
    const reason =
      error instanceof WorkspaceError
        ? words.workspace.why(error.code)
        : error instanceof Error
          ? error.message
          : String(error);
    tell('error', words.reading.saving.failed(reason));
  };
  const page = bothOf(document, window);
  const onElsewhere = () => {
    const { words, tell } = appStore().getState();
    tell('information', words.reading.saving.elsewhere);
  };
  const take = draftLocks(navigator.locks);
  const options = { workspace, store: readingStore, onError, page, take, onElsewhere };
  followRemembered(workspace);
  const wasRestored = await restoreDraft(options);
  keepDraft(options);
  const { draft } = readingStore.getState();
  await take(draft.id);
  if (!wasRestored) return;
  appStore().getState().announce(appStore().getState().words.reading.saving.restored);
  // What another version of the app read is read again.
  if (draft.reading === null && draft.claims.length === 0 && draft.text.trim() !== '')
    await readText(draft.text);
}

/** `visibilitychange` is told to the document, `pagehide` to the window. */
function bothOf(...targets: readonly EventTarget[]) {
  return {
    addEventListener: (type: string, listener: () => void) => {
      for (const target of targets) target.addEventListener(type, listener);
    },
    removeEventListener: (type: string, listener: () => void) => {
      for (const target of targets) target.removeEventListener(type, listener);
    },
  };
}

export default function ReadPanel() {
  const words = useApp((state) => state.words);
  const restored = useReading((state) => state.restored);
  const hasReading = useReading((state) => state.draft.reading !== null);
  const editing = useReading((state) => state.editingText);
  useEffect(() => {
    if (!isKept) void keep();
    isKept = true;
    prepareReader();
  }, []);
  useMapLink();
  useReadingKeys();
  if (!restored) return <p className="empty soft">{words.shell.loadingPart}</p>;
  return hasReading && !editing ? <ReadingView /> : <Start />;
}
