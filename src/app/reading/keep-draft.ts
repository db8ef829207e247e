/** Keeps the bulletin in hand in the browser: a closed tab or a crash loses at most a moment of it. */
import type { Workspace } from '../workspace/types.ts';
import type { Draft } from './draft.ts';
import type { ReadingStore } from './state.ts';

/** Typing is not written letter by letter; what comes after a pause is written at once. */
const SAVE_AFTER_MS = 250;
/** To copy a longer text with its places takes a moment, which is not taken from whoever has just chosen one. */
const SHORT_TEXT = 100_000;

/** What of the page is listened to, so that tests need none. */
export interface PageEvents {
  addEventListener(type: string, listener: () => void): void;
  removeEventListener(type: string, listener: () => void): void;
}

export interface KeepOptions {
  readonly workspace: Pick<Workspace, 'saveDraft' | 'clearDraft' | 'drafts'>;
  readonly store: ReadingStore;
  readonly onError: (error: unknown) => void;
  /** Told when the page may be about to go: `visibilitychange` and `pagehide`. */
  readonly page: PageEvents;
  /** Takes a draft for this tab until another is taken; false where another tab has it in hand. */
  readonly take?: (id: string) => Promise<boolean>;
  /** Another tab has a bulletin in hand that this one might have taken. */
  readonly onElsewhere?: () => void;
}

const ALWAYS = async () => true;

function isEmpty({ text, reading, claims, meta }: Draft): boolean {
  const said = Object.values(meta).some((value) => value !== '');
  return text === '' && reading === null && claims.length === 0 && !said;
}

/**
 * Brings back the draft of the last visit, unless something is in hand already; one that another tab
 * has in hand stays there. @returns whether one was brought back
 */
export async function restoreDraft(options: KeepOptions): Promise<boolean> {
  const { workspace, store, onError, take = ALWAYS, onElsewhere } = options;
  if (store.getState().restored) return false;
  try {
    let isElsewhere = false;
    for (const draft of await workspace.drafts()) {
      if (!isEmpty(store.getState().draft)) return false;
      if (await take(draft.id)) {
        store.getState().open(draft);
        return true;
      }
      isElsewhere = true;
    }
    if (isElsewhere) onElsewhere?.();
    return false;
  } catch (error) {
    onError(error);
    return false;
  } finally {
    store.getState().set({ restored: true });
  }
}

/** Saves every change from now on, one write after the other. Returns what saves at once and stops it. */
export function keepDraft(options: KeepOptions): () => void {
  const { workspace, store, onError, page, take = ALWAYS, onElsewhere } = options;
  let saved = store.getState().draft;
  let savedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let writing = Promise.resolve();

  const save = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const { draft } = store.getState();
    if (draft === saved) return;
    const { id: before } = saved;
    saved = draft;
    savedAt = performance.now();
    writing = writing
      .then(() => (isEmpty(draft) ? workspace.clearDraft(draft.id) : workspace.saveDraft(draft)))
      .then(async () => {
        // Another bulletin took its place in this tab.
        if (before === draft.id) return;
        await workspace.clearDraft(before);
        if (!(await take(draft.id))) onElsewhere?.();
      })
      .catch(onError);
  };
  const unsubscribe = store.subscribe(({ draft }) => {
    if (draft === saved || timer !== null) return;
    const isQuiet = performance.now() - savedAt >= SAVE_AFTER_MS;
    if (isQuiet && draft.text.length <= SHORT_TEXT) save();
    else timer = setTimeout(save, SAVE_AFTER_MS);
  });
  page.addEventListener('visibilitychange', save);
  page.addEventListener('pagehide', save);
  return () => {
    save();
    unsubscribe();
    page.removeEventListener('visibilitychange', save);
    page.removeEventListener('pagehide', save);
  };
}
