/** Brings an own report back into the reader. */
import type { Decision } from '../../bulletins/types.ts';
import type { Draft } from '../reading/draft.ts';
import { readingStore } from '../reading/state.ts';
import type { AppStore } from '../state/store.ts';
import { type OwnReport, openWorkspace } from './workspace.ts';

/** Whether there is anything to open: without its text a report cannot be read again. */
export function canReopen(own: OwnReport): boolean {
  return own.text !== null;
}

/**
 * The bulletin as it stood in the reader. Where only its text was kept it is to be read again; what
 * a person chose for places is then decided as before.
 */
export function draftOf({ report, text, draft }: OwnReport): Draft | null {
  if (draft) return draft;
  if (text === null) return null;
  const { id, title, publisher, url, date } = report.report;
  return {
    id,
    text,
    meta: { title, publisher: publisher ?? '', url: url ?? '', date: date.slice(0, 10) },
    reading: null,
    decisions: report.claims.flatMap(({ places }) =>
      places.flatMap(({ span, chosen, chosenBy }): Decision[] =>
        span && chosen !== null && chosenBy === 'person'
          ? [{ ...span, means: { place: chosen } }]
          : [],
      ),
    ),
    claims: [],
    keepText: true,
  };
}

/** Opens it in the reader's tab; a bulletin that stands there is put aside, with a way back. Never rejects. */
export async function reopenInReader(store: AppStore, own: OwnReport): Promise<void> {
  const draft = draftOf(own);
  if (!draft) return;
  const before = await inHand();
  readingStore.getState().open(draft);
  // What was in hand is `before`: it must not come in again when the tab is shown.
  readingStore.getState().set({ restored: true });
  const { setTab, setSheet, tell, words } = store.getState();
  setTab('read');
  setSheet('half');
  if (!before || before.text === '' || before.id === draft.id) return;
  const { told, undo } = words.workspace;
  const back = { label: undo, run: () => readingStore.getState().open(before) };
  tell('information', told.draftKept, back);
}

/** The bulletin that stands in the reader or, where its tab was not shown yet, stood there last time. */
async function inHand(): Promise<Draft | null> {
  const { draft, restored } = readingStore.getState();
  if (restored) return draft;
  try {
    return await (await openWorkspace()).loadDraft();
  } catch {
    // Where it cannot be read, it cannot be overwritten either.
    return null;
  }
}
